"""Tests of the one definition of how two networks differ: by kind, settings, input and place, and by nothing else."""

from __future__ import annotations

import pytest

from camplab.blocks.activation import Activation
from camplab.blocks.adaptive_pooling import AdaptivePooling
from camplab.blocks.base import Block
from camplab.blocks.convolution import Convolution
from camplab.blocks.dense import Dense
from camplab.blocks.dropout import Dropout
from camplab.blocks.flatten import Flatten
from camplab.blocks.pooling import Pooling
from camplab.blocks.shape import image
from camplab.blocks.structure import Group, Parallel
from camplab.blocks.walk import Step, trace
from camplab.document.comparison import changes, other_settings

Net = tuple[Block, ...]


def steps(net: Net, depth: int = 9) -> list[Step]:
    return [step for step in trace(net, image(3, 16, 16)).steps() if len(step.nesting) <= depth]


def unlike(left: Net, right: Net, depth: int = 9) -> tuple[list[str], list[str]]:
    """The modules on either side that have no equal on the other."""
    a, b = steps(left, depth), steps(right, depth)
    found = [change for change in changes(a, b) if not change.same]
    return ([step.module for change in found for step in a[change.left]],
            [step.module for change in found for step in b[change.right]])  # fmt: skip


CONV = Convolution(out_channels=8, padding="same")


def test_a_network_is_like_itself_whatever_its_blocks_are_called():
    net = (CONV, Flatten(), Dense(out_features=10))
    named = (CONV.changed(name="stem", probe=True), Flatten(name="row"), Dense(out_features=10, name="head"))
    assert unlike(net, named) == ([], [])


def test_a_setting_that_no_card_shows_makes_a_difference():
    net = (Flatten(), Dense(out_features=10))
    assert unlike(net, (net[0], net[1].changed(frozen=True))) == (["fc1"], ["fc1"])
    assert unlike((Dropout(p=0.5),), (Dropout(p=0.4),)) == (["drop1"], ["drop1"])


def test_what_stands_between_is_found_and_what_sees_another_input_is_another():
    """The command line once took the pooling at the end for the same (equal output), the window did not."""
    short = (CONV, AdaptivePooling(), Flatten())
    assert unlike(short, (CONV, Pooling(), AdaptivePooling(), Flatten())) == (["pool1"], ["pool1", "pool2"])


def test_a_block_within_is_not_one_behind():
    """The window once took these for the same (equal inputs and outputs in one row), the command line did not."""
    apart = (Parallel(branches=((CONV,), ())), CONV.copied())
    within = (Parallel(branches=((CONV, CONV.copied()), ())),)
    assert unlike((CONV.copied(), *apart), (CONV.copied(), *within)) != ([], [])


def test_the_branch_counts():
    relu, tanh = Activation(kind="relu"), Activation(kind="tanh")
    one = (Parallel(branches=((relu, tanh), (Activation(kind="gelu"),))),)
    other = (Parallel(branches=((relu.copied(),), (tanh.copied(), Activation(kind="gelu")))),)
    left, right = unlike(one, other)
    assert left == ["sum1.branches.0.1"]
    assert right == ["sum1.branches.1.0"]


def test_what_differs_inside_is_found_inside_or_in_what_stands_for_it():
    one, other = ((Group(name="stage", body=(Flatten(), Dense(out_features=n))),) for n in (5, 6))
    assert unlike(one, other) == (["stage.1"], ["stage.1"])
    assert unlike(one, other, depth=0) == (["stage"], ["stage"])


def test_networks_are_compared_stack_by_stack():
    net = (Flatten(), Dense(out_features=10))
    encoder = list(trace(net, image(3, 16, 16), "encoder").steps())
    decoder = list(trace(net, image(3, 16, 16), "decoder").steps())
    assert [change.same for change in changes(encoder, encoder)] == [True]
    assert [change.same for change in changes(encoder, decoder)] == [False]


@pytest.mark.parametrize(
    ("left", "right", "words"),
    [
        (Dense(out_features=5), Dense(out_features=5, frozen=True), ["Frozen: off → on"]),
        (Dense(out_features=5), Dense(out_features=6, name="head"), ["Outputs: 5 → 6"]),
        (Dense(out_features=5), Flatten(), []),
    ],
)
def test_settings_that_differ_are_said_by_their_titles(left, right, words):
    assert [str(sentence) for sentence in other_settings(left, right)] == words
