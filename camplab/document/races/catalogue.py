"""The races that ship: which there are, what each shows, and of which variants it is made. Knows no torch, no Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from difflib import get_close_matches

from camplab.blocks.activation import Activation
from camplab.blocks.dense import Dense
from camplab.blocks.dropout import Dropout
from camplab.blocks.flatten import Flatten
from camplab.datasets.base import DATA, Data, training_samples
from camplab.document.presets import catalogue as presets
from camplab.document.project import Project
from camplab.document.races.race import Race, Variant, race_of, with_recipe, with_seeds
from camplab.document.recipe import Recipe
from camplab.document.tasks.base import TASKS
from camplab.words import Sentence, say


@dataclass(frozen=True, slots=True)
class ShippedRace:
    """`sentence` says what is held against what, `teaches` what is to be seen. `make` reads files."""

    name: str
    title: Sentence
    sentence: Sentence
    teaches: Sentence
    make: Callable[[], Race]
    """Raises `BadFile`, `FileNotFoundError` when the installation is incomplete."""


FOUR_WAYS = say("Four ways to make 20 layers learn")
OPTIMIZERS = say("Four optimizers on one network")
BATCH_SIZES = say("Batch sizes")
FIVE_SEEDS = say("Five seeds")
TWO_GANS = say("Two GANs: balanced and weak discriminator")
OVERFITTING = say("Overfitting and four cures")
POLYNOMIAL = say("A polynomial of degree 12, and ridge")
SCALING = say("Raw and standardised features")
WITHOUT_GRADIENT = say("With and without the gradient")
VALLEY = say("Five optimizers in a narrow valley")
EPOCHS = 20
"""Of the deep networks: enough for each that learns at all."""


def _four_ways() -> Race:
    """One recipe for all, so that nothing but the network makes the difference."""
    sigmoid = _preset("sigmoid_mlp20")
    tanh = sigmoid.with_net(
        tuple(block.changed(kind="tanh") if isinstance(block, Activation) else block for block in sigmoid.net)
    )
    networks = (
        (say("Sigmoid alone"), sigmoid),
        (say("ReLU with He"), _preset("sigmoid_mlp20_relu_he")),
        (say("tanh with Xavier"), tanh),
        (say("Batch norm"), _preset("sigmoid_mlp20_batch_norm")),
        (say("Shortcuts"), _preset("sigmoid_mlp20_residual")),
    )
    recipe = sigmoid.training.model_copy(update={"epochs": EPOCHS})
    return Race(FOUR_WAYS, tuple(Variant(net.model_copy(update={"training": recipe}), name) for name, net in networks))


def _optimizers() -> Race:
    project = _recipe(_preset("mlp"), learning_rate=0.01, epochs=30)
    return race_of(with_recipe(project, "optimizer", ("sgd", "momentum", "rmsprop", "adam")), OPTIMIZERS)


def _batch_sizes() -> Race:
    """One sample, some, many, all: stochastic gradient descent, mini-batches, and batch gradient descent."""
    project = _recipe(_preset("mlp"), optimizer="sgd", learning_rate=0.03, epochs=15)
    everything = training_samples(project.data)
    return race_of(with_recipe(project, "batch_size", (1, 8, 64, everything)), BATCH_SIZES)


def _five_seeds() -> Race:
    """Stopped where some have found the way and others have not."""
    return race_of(with_seeds(_recipe(_preset("spiral_mlp"), epochs=50), 5), FIVE_SEEDS)


def _two_gans() -> Race:
    """Nothing but the learning rate of the discriminator makes the difference."""
    balanced, weak = with_recipe(_preset("gan_ring"), "discriminator.rate", (1, 0.01))
    return Race(TWO_GANS, (Variant(balanced, say("Balanced")), Variant(weak, say("Weak discriminator"))))


def _overfitting() -> Race:
    """Two hundred digits, every third with a wrong label: enough to learn by heart."""
    data = _data("noisy_digits", noise=0.0, samples_per_class=20, wrong_labels=0.3)
    recipe = Recipe(epochs=100, batch_size=32)

    def project(dropout: float = 0.0, **cure: object) -> Project:
        off = (Dropout(p=dropout),) if dropout else ()
        layer = (Dense(out_features=256), Activation(), *off)
        net = (Flatten(), *layer, *layer, Dense(out_features=10))
        training = recipe.model_copy(update=cure)
        return Project(title="200 digits", data=data, stacks={"net": net}, training=training)

    cures = (
        (say("No cure"), project()),
        (say("Weight decay"), project(weight_decay=0.03)),
        (say("Dropout"), project(dropout=0.6)),
        (say("Augmentation"), project(shift=1, rotation=15.0, noise=0.5)),
        (say("Early stopping"), project(patience=10)),
    )
    return Race(OVERFITTING, tuple(Variant(made, name) for name, made in cures))


def _polynomial() -> Race:
    """Twelve powers of x and 13 points: as much freedom as there is to fit the noise."""
    data = _data("polynomial", samples=65, validation=0.8, noise=0.2, powers=12, data_seed=1)
    project = _line(data, optimizer="adam", learning_rate=0.1, epochs=6000)
    without, ridge = with_recipe(project, "weight_decay", (0.0, 0.01))
    return Race(POLYNOMIAL, (Variant(without, say("Without ridge")), Variant(ridge, say("With ridge (weight decay)"))))


def _scaling() -> Race:
    """The largest rate that each of them bears, about."""
    raw, scaled = (_data("house_prices", samples=300, standardise=each) for each in (False, True))
    slow = _line(raw, optimizer="sgd", learning_rate=5e-7, batch_size=300, epochs=300)
    fast = _line(scaled, optimizer="sgd", learning_rate=0.1, batch_size=300, epochs=300)
    return Race(SCALING, (Variant(slow, say("Raw")), Variant(fast, say("Standardised"))))


def _without_gradient() -> Race:
    """650 weights and all samples at once, so that the loss says all there is to know of a step."""
    data = _data("digits")
    net = (Flatten(), Dense(out_features=10))
    everything = training_samples(data)
    recipe = Recipe(optimizer="sgd", learning_rate=0.5, batch_size=everything, epochs=300)
    descent = Project(title="650 weights", data=data, stacks={"net": net}, training=recipe)
    search = _recipe(descent, optimizer="random_search", learning_rate=0.02)
    return Race(WITHOUT_GRADIENT, (Variant(descent, say("Gradient descent")), Variant(search, say("Random search"))))


def _valley() -> Race:
    """All samples at once, so that the loss is the valley itself; from the same place and with the same rate."""
    data = _data("valley")
    net = (Dense(out_features=1, bias=False, init="zeros"),)
    everything = training_samples(data)
    recipe = Recipe(learning_rate=0.0125, batch_size=everything, epochs=600)
    project = Project(title=data.title, data=data, task=TASKS["regression"](), stacks={"net": net}, training=recipe)
    rules = ("sgd", "momentum", "nesterov", "rmsprop", "adam")
    return race_of(with_recipe(project, "optimizer", rules), VALLEY)


def _data(tag: str, **settings: object) -> Data:
    return DATA[tag].model_validate(settings)


def _line(data: Data, **recipe: object) -> Project:
    """One dense layer that predicts a number."""
    training = Recipe.model_validate(recipe)
    return Project(
        title=data.title, data=data, task=TASKS["regression"](), stacks={"net": (Dense(out_features=1),)},
        training=training,
    )  # fmt: skip


RACES = (
    ShippedRace("four_ways", FOUR_WAYS,
                say("20 layers of sigmoid; then ReLU with He, tanh with Xavier, batch norm, shortcuts."),
                say("the vanishing gradient and its cures"), _four_ways),
    ShippedRace("optimizers", OPTIMIZERS,
                say("SGD, momentum, RMSprop and Adam with the same learning rate, from the same weights."),
                say("what momentum and a step size of each weight's own bring"), _optimizers),
    ShippedRace("batch_sizes", BATCH_SIZES,
                say("One sample a step, 8, 64, and all of them at once."),
                say("many noisy steps against few exact ones"), _batch_sizes),
    ShippedRace("five_seeds", FIVE_SEEDS,
                say("The same network five times; nothing but chance differs."),
                say("how much of a difference is chance"), _five_seeds),
    ShippedRace("two_gans", TWO_GANS,
                say("A GAN, and one whose discriminator learns at a hundredth of the rate."),
                say("a loss of 2 ln 2 is that of a perfect generator, and of one that has failed"), _two_gans),
    ShippedRace("overfitting", OVERFITTING,
                say("200 digits, every third with a wrong label: no cure, weight decay, dropout, augmentation, early "
                    "stopping."),
                say("what is learned by heart does not help with new samples"), _overfitting),
    ShippedRace("polynomial", POLYNOMIAL,
                say("Twelve powers of x for 13 points: with and without weight decay."),
                say("a curve through all points is wrong in between"), _polynomial),
    ShippedRace("scaling", SCALING,
                say("House prices from an area of up to 2,000 and up to 5 rooms: raw, and on one scale."),
                say("the loss curves alike in all directions once features are on one scale"), _scaling),
    ShippedRace("without_gradient", WITHOUT_GRADIENT,
                say("650 weights by gradient descent, and by steps that are drawn and kept where the loss falls."),
                say("what it costs not to know the gradient"), _without_gradient),
    ShippedRace("valley", VALLEY,
                say("Two weights, and a loss that is a hundred times as steep one way as the other."),
                say("the rate that the steep way allows is small for the flat one, along which momentum gathers speed"),
                _valley),
)  # fmt: skip


def find(name: str) -> ShippedRace | None:
    """The race of this name."""
    return next((race for race in RACES if race.name == name), None)


def nearest(name: str) -> ShippedRace | None:
    """The race whose name looks most like `name`."""
    close = get_close_matches(name[:40].lower(), [race.name for race in RACES], n=1, cutoff=0.6)
    return find(close[0]) if close else None


def _preset(name: str) -> Project:
    preset = presets.find(name)
    assert preset is not None, f"no preset is called {name}"
    return preset.project()


def _recipe(project: Project, **changes: object) -> Project:
    return project.model_copy(update={"training": project.training.model_copy(update=changes)})
