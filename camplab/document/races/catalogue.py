"""The races that ship: which there are, what each shows, and of which variants it is made. Knows no torch, no Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from difflib import get_close_matches

from camplab.blocks.activation import Activation
from camplab.document.presets import catalogue as presets
from camplab.document.project import Project
from camplab.document.races.race import Race, Variant, race_of, with_recipe, with_seeds
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
    everything = project.data.count - project.data.validation_samples
    return race_of(with_recipe(project, "batch_size", (1, 8, 64, everything)), BATCH_SIZES)


def _five_seeds() -> Race:
    """Stopped where some have found the way and others have not."""
    return race_of(with_seeds(_recipe(_preset("spiral_mlp"), epochs=50), 5), FIVE_SEEDS)


def _two_gans() -> Race:
    """Nothing but the learning rate of the discriminator makes the difference."""
    balanced, weak = with_recipe(_preset("gan_ring"), "discriminator.rate", (1, 0.01))
    return Race(TWO_GANS, (Variant(balanced, say("Balanced")), Variant(weak, say("Weak discriminator"))))


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
