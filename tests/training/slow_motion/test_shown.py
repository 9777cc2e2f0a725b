"""What slow motion shows of a step are the numbers of the step that is taken."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
import torch

from camplab.blocks.activation import Activation
from camplab.blocks.dense import Dense
from camplab.blocks.dropout import Dropout
from camplab.blocks.recurrent import Recurrent
from camplab.blocks.structure import Parallel, Repeat
from camplab.blocks.to_sequence import ToSequence
from camplab.document.presets.catalogue import find
from camplab.runs.events import Steps
from camplab.runs.repeats import repeats
from camplab.runs.wants import BATCH, Want
from camplab.training.control import Control
from camplab.training.probes.base import OUTPUT_GRADIENTS, PROBES, Probe
from camplab.training.trainer import Trainer
from tests.assembly.forging import forging_is_known, gan
from tests.training.recipes import autoencoder, cnn, mlp, project
from tests.training.slow_motion.playing import Playing

__all__ = ["forging_is_known"]
pytestmark = pytest.mark.usefixtures("forging_is_known")


@pytest.fixture
def witness():
    """Keeps what ordinary steps put out, and the gradients with respect to that."""
    seen: dict[str, list[torch.Tensor]] = {}

    class Witness(Probe, name="witness"):
        moment = "step"
        reads = frozenset({OUTPUT_GRADIENTS})

        def output(self, module, values):
            seen.setdefault(f"forward {module}", []).append(values.float().clone())

        def output_gradient(self, module, values):
            seen.setdefault(f"backward {module}", []).append(values.float().clone())

    yield seen
    del PROBES["witness"]


def nested():
    """A sequence, an LSTM, branches, a residual block, a Repeat, and a frozen block before them."""
    inner = Parallel(branches=((Dense(out_features=8), Activation()), ()), merge="add")
    return project(
        ToSequence(), Dense(out_features=6, frozen=True), Recurrent(cell="lstm", hidden=8),
        Repeat(body=(inner, Dropout(p=0.2)), times=2), Dense(out_features=10), epochs=1, batch_size=300,
    )  # fmt: skip


SEEN = {"cnn": lambda: cnn(epochs=1, batch_size=300, optimizer="adam"), "nested": nested,
        "autoencoder": lambda: autoencoder(epochs=1, batch_size=300)}  # fmt: skip


@pytest.mark.parametrize("name", SEEN)
@pytest.mark.parametrize("sample", [BATCH, 7])
def test_the_numbers_that_are_shown_are_those_of_the_step_that_is_taken(name, sample, witness):
    made = SEEN[name]()
    modules = tuple(dict.fromkeys(step.module for step in made.traces().steps()))
    control = Control()
    control.want({"": (Want("witness", modules),)})
    trainer = Trainer(made, control, attended=False, steps=1)
    events = list(trainer.events())
    (steps,) = [event for event in events if isinstance(event, Steps)]
    playing = Playing(made, sample, steps=1)
    list(playing.events())
    (shown,) = playing.shown
    moves = Counter(move.what for move in shown.moves)
    assert moves["forward"] == len(modules)
    assert moves["batch"] == moves["loss"] == moves["update"] == 1
    for move in shown.moves:
        if move.what in ("forward", "backward"):
            (values,) = witness[f"{move.what} {move.module}"]
            expected = values.mean(0) if sample == BATCH else values[sample]
            assert move.stride == 1
            assert not move.partial
            assert np.array_equal(move.values, expected.numpy(), equal_nan=True)
            assert move.numbers["mean"] == float(torch.std_mean(values if sample == BATCH else expected)[1])
    (loss,) = [move for move in shown.moves if move.what == "loss"]
    assert np.float32(loss.numbers["loss"]) == steps.columns["loss"][0]
    assert loss.numbers["gradient"] == pytest.approx(float(steps.columns["gradient_norm"][0]), rel=1e-6)
    (update,) = [move for move in shown.moves if move.what == "update"]
    backward = {move.module: move for move in shown.moves if move.what == "backward"}
    assert {m for m, move in backward.items() if "weights" in move.numbers} <= update.changes.keys()
    assert all(moved > 0 for moved, _ in update.changes.values())


def test_the_way_back_runs_from_the_last_block_to_the_first_and_ends_where_nothing_learns():
    playing = Playing(nested(), steps=1)
    list(playing.events())
    forward = [move.module for move in playing.shown[0].moves if move.what == "forward"]
    backward = [move.module for move in playing.shown[0].moves if move.what == "backward"]
    assert backward == [module for module in reversed(forward) if module in backward]
    assert backward[0] == forward[-1]
    assert forward[0] not in backward
    assert forward[1] not in backward


def test_each_phase_has_a_loss_a_way_back_and_an_update_of_its_own():
    playing = Playing(gan(epochs=1), sample=0, steps=1)
    list(playing.events())
    moves = playing.shown[0].moves
    whats = [move.what for at, move in enumerate(moves) if not at or moves[at - 1].what != move.what]
    assert whats == ["batch", *(["forward", "loss", "backward", "update"] * 2)]
    updates = [{module.partition(".")[0] for module in move.changes} for move in moves if move.what == "update"]
    assert updates == [{"discriminator"}, {"generator"}]
    assert [move.phase for move in moves if move.what == "loss"] == [0, 1]


def test_a_phase_that_learns_several_times_has_a_loss_a_way_back_and_an_update_each_time():
    made = find("gan_ring").project()
    made = made.model_copy(update={"task": made.task.model_copy(update={"steps": 3})})
    playing = Playing(made, sample=0, steps=1)
    list(playing.events())
    moves = playing.shown[0].moves
    whats = [move.what for at, move in enumerate(moves) if not at or moves[at - 1].what != move.what]
    assert whats == ["batch", *(["forward", "loss", "backward", "update"] * 4)]
    assert [move.phase for move in moves if move.what == "update"] == [0, 0, 0, 1]
    assert len({move.numbers["loss"] for move in moves if move.what == "loss"}) == 4
    seen = [repeat for move, repeat in zip(moves, repeats(moves), strict=True) if move.what == "loss"]
    assert seen == [(1, 3), (2, 3), (3, 3), (1, 1)]


def test_a_sample_that_the_batch_does_not_have_is_its_last():
    playing = Playing(mlp(epochs=1, batch_size=8), sample=50, steps=1)
    list(playing.events())
    assert (playing.shown[0].sample, playing.shown[0].size) == (7, 8)
    assert playing.shown[0].target.shape == ()
