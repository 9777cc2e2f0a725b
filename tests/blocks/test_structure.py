"""Branches join, repeats unfold, and nothing can grow without bounds."""

from __future__ import annotations

import time

import pytest

from camplab.blocks.activation import Activation
from camplab.blocks.adaptive_pooling import AdaptivePooling
from camplab.blocks.convolution import Convolution
from camplab.blocks.dense import Dense
from camplab.blocks.dense_block import DenseBlock
from camplab.blocks.flatten import Flatten
from camplab.blocks.permute import Permute
from camplab.blocks.pooling import Pooling
from camplab.blocks.residual import Residual
from camplab.blocks.shape import Shape, image, sequence, tokens, vector
from camplab.blocks.structure import Group, Parallel, Repeat
from camplab.blocks.transformer import TransformerLayer
from camplab.blocks.transposed_convolution import TransposedConvolution
from camplab.blocks.upsample import Upsample
from camplab.blocks.walk import trace
from tests.for_each import for_each


def test_concat_adds_the_channels():
    both = Parallel(branches=((Convolution(out_channels=5),), ()), merge="concat")
    assert both.facts(image(3, 8, 8)).y == image(8, 8, 8)
    assert Parallel(branches=((), (), ()), merge="concat").facts(sequence(4, 2)).y == sequence(4, 6)


def test_a_gate_of_one_cell_for_each_channel_is_spread_over_the_picture():
    gate = Parallel(branches=((AdaptivePooling(),), ()), merge="multiply")
    assert gate.facts(image(3, 8, 8)).y == image(3, 8, 8)


@for_each(
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


def ways_of(block: Parallel, x: Shape) -> dict[str, Shape | None]:
    """The title of each remedy, and what comes out after it."""
    return {str(way.title): block.changed(**way.change).facts(x).y for way in block.facts(x).misfit.remedies}


def test_one_click_joins_unequal_channels_side_by_side():
    ways = ways_of(Parallel(branches=((Dense(out_features=3),), ())), vector(4))
    assert ways == {
        "Put a dense layer with 3 outputs in the shortcut": vector(3),
        "Put a dense layer with 4 outputs in branch 1": vector(4),
        "Join by concat": vector(7),
    }


def test_a_shortcut_round_a_stride_gets_a_convolution_of_the_same_stride():
    halved = Parallel(branches=((), (Convolution(out_channels=16, stride=2),)))
    assert ways_of(halved, image(8, 8, 8)) == {
        "Put a 1×1 convolution with stride 2 in the shortcut": image(16, 4, 4),
        "Enlarge branch 2 to 8×8 px": image(8, 8, 8),
    }
    assert next(iter(ways_of(halved, image(8, 7, 9)).items())) == (
        "Put a 1×1 convolution with stride 2 in the shortcut", image(16, 4, 5),
    )  # fmt: skip


def test_a_shortcut_round_more_channels_gets_a_convolution_without_stride():
    ways = ways_of(Parallel(branches=((Convolution(out_channels=16), Activation()), ())), image(8, 8, 8))
    assert list(ways) == ["Put a 1×1 convolution with 16 filters in the shortcut",
                          "Put a 1×1 convolution with 8 filters in branch 1", "Join by concat"]  # fmt: skip
    assert set(ways.values()) == {image(16, 8, 8), image(8, 8, 8), image(24, 8, 8)}


def test_what_comes_up_too_small_beside_a_larger_picture_is_enlarged():
    up = (TransposedConvolution(out_channels=8, kernel=2, stride=2, padding=0),)
    by_hand = Parallel(branches=((), (Pooling(), Pooling(), *up, *up)), merge="concat")
    assert ways_of(by_hand, image(3, 30, 30)) == {
        "Enlarge branch 2 to 30×30 px": image(11, 30, 30),
        "Average the shortcut to 28×28 px": image(11, 28, 28),
    }


def test_a_pooling_with_a_stride_among_branches_can_keep_the_size():
    one, three = Convolution(out_channels=4, kernel=1), Convolution(out_channels=4)
    inception = Parallel(branches=((one,), (three,), (Pooling(), one)), merge="concat")
    ways = ways_of(inception, image(3, 9, 9))
    assert ways["Keep the size in branch 3: stride 1, padding"] == image(12, 9, 9)
    assert next(iter(ways)) == "Enlarge branch 3 to 9×9 px"


def test_a_gate_gets_the_channels_that_it_is_to_turn_up_and_down():
    gate = Parallel(branches=((), (AdaptivePooling(), Convolution(out_channels=4, kernel=1))), merge="multiply")
    assert ways_of(gate, image(16, 8, 8)) == {"Put a 1×1 convolution with 16 filters in branch 2": image(16, 8, 8)}


def test_a_flat_branch_and_a_picture_are_both_laid_flat():
    flat = Parallel(branches=((Flatten(),), ()), merge="concat")
    assert ways_of(flat, image(2, 3, 3))["Flatten the shortcut"] == vector(36)


def test_what_cannot_be_made_to_fit_offers_nothing():
    block = Parallel(branches=((Dense(out_features=1_000_000),), ()))
    assert "in branch 1" not in "".join(ways_of(block, vector(2_000_000)))
    assert ways_of(Parallel(branches=((Permute(),), ()), merge="concat"), image(3, 4, 5)) == {}


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
    assert time.process_time() - began < 1


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


def test_ways_to_join_are_looked_for_only_when_somebody_wants_to_see_them(monkeypatch):
    """A file may hold thousands of branches that do not join; it is opened at once all the same."""
    asked = []
    monkeypatch.setattr("camplab.blocks.structure.ways_to_join", lambda *_: asked.append(1) or [])
    misfit = Parallel(branches=((Convolution(stride=2),), ())).facts(image(3, 8, 8)).misfit
    assert misfit is not None
    assert asked == []
    assert misfit.remedies == misfit.remedies
    assert asked == [1]
