"""Branches join, repeats unfold, and nothing can grow without bounds."""

from __future__ import annotations

import time

import pytest

from camplab.blocks.activation import Activation
from camplab.blocks.adaptive_pooling import AdaptivePooling
from camplab.blocks.convolution import Convolution
from camplab.blocks.dense import Dense
from camplab.blocks.dense_block import DenseBlock
from camplab.blocks.residual import Residual
from camplab.blocks.shape import Shape, image, sequence, tokens, vector
from camplab.blocks.structure import Group, Parallel, Repeat
from camplab.blocks.transformer import TransformerLayer
from camplab.blocks.transposed_convolution import TransposedConvolution
from camplab.blocks.upsample import Upsample
from camplab.blocks.walk import trace


def test_concat_adds_the_channels():
    both = Parallel(branches=((Convolution(out_channels=5),), ()), merge="concat")
    assert both.facts(image(3, 8, 8)).y == image(8, 8, 8)
    assert Parallel(branches=((), (), ()), merge="concat").facts(sequence(4, 2)).y == sequence(4, 6)


def test_a_gate_of_one_cell_for_each_channel_is_spread_over_the_picture():
    gate = Parallel(branches=((AdaptivePooling(),), ()), merge="multiply")
    assert gate.facts(image(3, 8, 8)).y == image(3, 8, 8)


@pytest.mark.parametrize(
    ("branches", "merge", "x", "words"),
    [
        (((Convolution(padding=0),), ()), "concat", image(32, 8, 8),
         "branches of 32×8×8 and 32×6×6 cannot be put side by side: only the channels may differ"),
        (((Dense(out_features=3),), ()), "add", vector(4),
         "branches of 4 and 3 cannot be joined element by element: they must be equal"),
        (((AdaptivePooling(),), (AdaptivePooling(output=2),), ()), "add", image(3, 8, 8),
         "branches of 3×8×8 and 3×2×2 cannot be joined element by element: they must be equal"),
        (((), ()), "add", tokens(3, 5), "tokens are only names and cannot be joined: embed them first"),
    ],
)  # fmt: skip
def test_branches_that_do_not_join_say_why(branches, merge, x: Shape, words):
    assert str(Parallel(branches=branches, merge=merge).facts(x).misfit) == words


def test_one_click_joins_unequal_channels_side_by_side():
    block = Parallel(branches=((Dense(out_features=3),), ()))
    (remedy,) = block.facts(vector(4)).misfit.remedies
    assert block.changed(**remedy.change).facts(vector(4)).y == vector(7)


def test_the_trouble_of_a_block_inside_is_told_on_its_own_card():
    facts = Group(body=(Activation(), Convolution(kernel=9, padding=0))).facts(image(3, 4, 4))
    assert facts.misfit is None
    assert facts.chains[0][1].misfit is not None


def test_the_trouble_of_a_block_inside_a_template_is_told_by_the_template():
    misfit = TransformerLayer(heads=3).facts(sequence(4, 32)).misfit
    assert str(misfit) == "32 features cannot be shared out evenly to 3 heads"


def test_a_residual_block_projects_only_when_the_shape_changes():
    assert Residual(channels=16).expand(image(16, 8, 8))[0].branches[1] == ()
    assert Residual(channels=32).expand(image(16, 8, 8))[0].branches[1] != ()
    assert Residual(channels=16, stride=2).expand(image(16, 8, 8))[0].branches[1] != ()
    assert Residual(channels=64).facts(vector(64)).y == vector(64)


def test_a_block_in_a_repeat_runs_once_per_turn():
    block = Dense()
    steps = list(trace((Repeat(times=3, body=(block, Activation())),), vector(64)).steps())
    turns = [(step.module, step.turn) for step in steps if step.facts.block is block]
    assert turns == [("stage1.0", (0,)), ("stage1.2", (1,)), ("stage1.4", (2,))]
    assert {step.path for step in steps if step.facts.block is block} == {(0, 0, 0)}


def test_repeats_of_repeats_are_refused_before_they_are_unfolded():
    block = Dense()
    for _ in range(8):
        block = Repeat(times=256, body=(block,))
    began = time.process_time()
    followed = trace((block,), vector(64))
    assert followed.y is None
    assert len(list(followed.steps())) < 100_000
    assert time.process_time() - began < 1


def test_templates_in_repeats_are_refused_before_they_are_unfolded():
    body = (DenseBlock(layers=128, growth=1),)
    began = time.process_time()
    misfit = Repeat(times=256, body=body).facts(image(1, 8, 8)).misfit
    assert str(misfit) == "this would be 229633 layers; at most 20000 are possible"
    assert time.process_time() - began < 0.1


@pytest.mark.parametrize("growing", [
    TransposedConvolution(kernel=64, stride=64), Upsample(factor=16), Parallel(branches=((), ()), merge="concat"),
])  # fmt: skip
def test_a_shape_that_grows_without_end_is_a_misfit_and_no_traceback(growing):
    followed = trace((growing,) * 3000, image(1, 8, 8))
    assert followed.y is None
    misfit = next(facts.misfit for facts in followed.chain if facts.misfit)
    assert str(misfit).endswith(" would be more numbers than any computer can hold")


def test_blocks_can_only_stand_so_deep():
    block = Dense()
    for _ in range(200):
        block = Group(body=(block,))
    misfit = trace((block,), vector(64)).chain[0].misfit
    assert str(misfit) == "blocks stand 200 levels deep inside each other; at most 24 are possible"


def test_a_skipped_block_must_keep_the_shape():
    assert Dense(out_features=4, bypass=True).facts(vector(4)).params == 0
    misfit = Dense(out_features=3, bypass=True).facts(vector(4)).misfit
    assert str(misfit) == "skipping this block would hand on 4 where 3 is expected"


def test_a_frozen_group_has_nothing_to_train():
    facts = Group(frozen=True, body=(Dense(), Dense())).facts(vector(4))
    assert (facts.params, facts.trainable) == (4480, 0)
