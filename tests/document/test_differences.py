"""Tests of what is said of two projects: every difference once, none that makes no difference."""

from __future__ import annotations

from camplab.blocks.activation import Activation
from camplab.blocks.batch_norm import BatchNorm
from camplab.blocks.convolution import Convolution
from camplab.blocks.dense import Dense
from camplab.blocks.dropout import Dropout
from camplab.blocks.flatten import Flatten
from camplab.blocks.pooling import Pooling
from camplab.blocks.residual import Residual
from camplab.blocks.structure import Group, Repeat
from camplab.datasets.base import DATA
from camplab.datasets.digits import Digits
from camplab.document.differences import differences
from camplab.document.presets.catalogue import PRESETS
from camplab.document.project import Project
from camplab.document.recipe import Recipe
from camplab.document.start import Start
from camplab.document.tasks.autoencoding import Autoencoding
from tests.for_each import for_each


def said(left: Project, right: Project) -> list[str]:
    return list(map(str, differences(left, right)))


def deep(kind: str, n: int = 20) -> tuple:
    return (Flatten(), *(block for _ in range(n) for block in (Dense(out_features=16), Activation(kind=kind))),
            Dense(out_features=10))  # fmt: skip


def of(*blocks, **recipe) -> Project:
    return Project(stacks={"net": blocks}, training=Recipe(**recipe))


def test_the_same_change_in_many_blocks_is_said_once():
    left, right = of(*deep("sigmoid"), learning_rate=0.1), of(*deep("relu"), learning_rate=0.01)
    assert said(left, right) == ["Activation: Sigmoid → ReLU in 20 blocks", "Learning rate: 0.1 → 0.01"]
    assert said(right, left) == ["Activation: ReLU → Sigmoid in 20 blocks", "Learning rate: 0.01 → 0.1"]


def test_what_makes_no_difference_is_not_said():
    left = of(*deep("relu", 2))
    named = tuple(block.changed(name=f"b{i}", probe=True) for i, block in enumerate(left.net))
    right = left.with_net(named).model_copy(update={"title": "Other", "notes": "why"})
    assert said(left, right) == []
    assert said(of(optimizer="adam", momentum=0.9), of(optimizer="adam", momentum=0.5)) == []


@for_each("preset", PRESETS)
def test_a_network_is_like_itself_read_again(preset):
    assert differences(preset.project(), preset.project()) == ()


def test_a_setting_of_one_block_is_said_with_its_place_words_and_unit():
    left = of(Convolution(out_channels=8), Pooling(), Flatten(), Dense(out_features=10))
    right = of(Convolution(out_channels=16, kernel=(3, 5), frozen=True), Pooling(kind="average"), *left.net[2:])
    assert said(left, right) == [
        "Convolution, Frozen: off → on (conv1)", "Convolution, Filters: 8 → 16 (conv1)",
        "Convolution, Kernel: 3 px → 3×5 px (conv1)", "Pooling: Largest → Average (pool1)",
    ]  # fmt: skip


def test_what_came_and_what_went_is_said():
    left = of(Convolution(out_channels=8), Dropout(), Flatten(), Dense(out_features=10))
    norm = (Convolution(out_channels=8), BatchNorm(), Flatten(), Dropout(), BatchNorm(), Dense(out_features=10))
    assert said(left, of(*norm)) == ["added: Batch norm (bn1)", "added: Flatten (flatten1)",
                                     "Flatten → Batch norm (bn2)"]  # fmt: skip
    assert said(of(*left.net[:1], *left.net[2:]), left) == ["added: Dropout (drop1)"]
    assert said(left, of(*left.net[:1], *left.net[2:])) == ["left out: Dropout (drop1)"]
    assert said(of(*deep("relu", 3)), of(*(b for b in deep("relu", 3) if b.tag != "activation"))) == [
        "left out: 3 × Activation"]  # fmt: skip


def test_a_change_is_found_inside_what_holds_it():
    inside = [(Group(name="stem", body=(Dense(out_features=n), Activation())),) for n in (5, 6)]
    assert said(of(*inside[0]), of(*inside[1])) == ["Dense, Outputs: 5 → 6 (stem)"]
    turns = [(Repeat(times=n, body=(Dense(out_features=5),)),) for n in (2, 3)]
    assert said(of(*turns[0]), of(*turns[1])) == ["Repeat, Times: 2 → 3 (stage1)"]
    filled = [(Group(body=body),) for body in ((), (Dropout(),))]
    assert said(of(*filled[0]), of(*filled[1])) == ["added: Dropout (group1)"]
    templates = [(Residual(kind=kind),) for kind in ("basic", "bottleneck")]
    assert len(said(of(*templates[0]), of(*templates[1]))) == 1


def test_two_stacks_are_told_apart():
    both = {"encoder": (Flatten(), Dense(out_features=8)), "decoder": (Dense(out_features=64),)}
    left = Project(data=Digits(), task=Autoencoding(), stacks=both)
    right = left.with_stack("decoder", (Dense(out_features=64, bias=False),))
    assert said(left, right) == ["Dense, Bias: on → off (decoder.fc1)"]


def test_data_task_and_first_weights_are_said():
    left = Project()
    assert said(left, left.with_data(DATA["two_moons"]()))[0].startswith("Data: Handwritten digits → ")
    assert said(left, Project(data=Digits(split_seed=3))) == ["Split seed: 0 → 3"]
    start = Start(source="weights/<b>.pt")
    assert said(left, left.model_copy(update={"start": start})) == ["Weights to begin with: by chance → weights/<b>.pt"]
    assert said(left, left.with_task(Autoencoding()))[0] == "Task: Classification → Autoencoding"


def test_no_value_has_its_word():
    assert said(of(clip=None), of(clip=1.0)) == ["Clip gradients: off → 1"]
