"""A step that is shown from within is the step that is taken, to the last bit, however often it is taken back."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
import torch

from camplab.blocks.activation import Activation
from camplab.blocks.call import Call
from camplab.blocks.dense import Dense
from camplab.blocks.dropout import Dropout
from camplab.blocks.recurrent import Recurrent
from camplab.blocks.structure import Parallel, Repeat
from camplab.blocks.to_sequence import ToSequence
from camplab.datasets.base import DATA
from camplab.datasets.digits import HandwrittenDigits
from camplab.datasets.sine import Sine
from camplab.runs.events import Changed, Done, Epoch, Fault, State, Steps, StepShown
from camplab.runs.wants import BATCH, Slow, Want
from camplab.training.control import Control
from camplab.training.probes.base import OUTPUT_GRADIENTS, PROBES, Probe
from camplab.training.slow_motion import held
from camplab.training.trainer import Trainer
from tests.assembly.forging import forging_is_known, gan
from tests.training.recipes import autoencoder, cnn, mlp, project
from tests.training.slow_motion.playing import Playing

__all__ = ["forging_is_known"]
pytestmark = pytest.mark.usefixtures("forging_is_known")


def same(one, other):
    assert one.keys() == other.keys()
    return all(torch.equal(one[name], other[name]) for name in one)


def ordinary(made, steps=None):
    trainer = Trainer(made, attended=False, steps=steps)
    return trainer, list(trainer.events())


def told(events):
    """What is recorded of a run, save times."""
    steps = [event for event in events if isinstance(event, Steps)]
    columns = {name: np.concatenate([each.columns[name] for each in steps]) for name in steps[0].columns}
    return columns, [(e.epoch, e.step, e.values) for e in events if isinstance(e, Epoch)]


class Turned(HandwrittenDigits, tag="turned_digits", title="Turned digits"):
    """Digits, half of them seen in a mirror."""

    augmentations = (Call("Mirrored", 0.5),)

    @property
    def shape(self):
        return DATA["digits"]().shape


DATA.pop("turned_digits")


@pytest.fixture(autouse=True)
def turned_digits_are_known():
    DATA["turned_digits"] = Turned
    yield
    DATA.pop("turned_digits")


PROJECTS = {
    "mlp, sgd": lambda: mlp(epochs=1, batch_size=400),
    "cnn, adam, clipped, schedule": lambda: cnn(
        epochs=2, batch_size=400, optimizer="adam", clip=0.5, schedule="one_cycle", learning_rate=0.01
    ),
    "cnn, momentum, bfloat16": lambda: cnn(epochs=1, batch_size=400, optimizer="momentum", precision="bfloat16"),
    "autoencoder": lambda: autoencoder(bn=True, epochs=1, batch_size=400),
    "gan": lambda: gan(bn=True, epochs=1, batch_size=100),
    "augmented": lambda: cnn(data=Turned(), epochs=1, batch_size=400),
}


@pytest.mark.parametrize("name", PROJECTS)
def test_a_run_in_slow_motion_is_the_run_that_nobody_looked_into(name):
    made = PROJECTS[name]()
    trainer, events = ordinary(made)
    playing = Playing(made)
    slow = list(playing.events())
    assert isinstance(slow[-1], Done)
    assert slow[-1].reason == "done"
    assert same(playing.weights(), trainer.loop.setup.model.state_dict())
    (columns, epochs), (others, other_epochs) = told(slow), told(events)
    assert columns.keys() == others.keys()
    assert all(np.array_equal(columns[each], others[each], equal_nan=True) for each in columns)
    assert epochs == other_epochs
    count = len(next(iter(columns.values())))
    assert [shown.step for shown in playing.shown] == [*range(count)]
    assert playing.stood[:6] == [1, 0, 1, 2, 1, 2]
    ends = {0, *(step for _, step, _ in epochs)}
    assert [shown.back for shown in playing.shown] == [shown.step not in ends for shown in playing.shown]


# -- what is shown ----------------------------------------------------------------------------------


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


def test_a_sample_that_the_batch_does_not_have_is_its_last():
    playing = Playing(mlp(epochs=1, batch_size=8), sample=50, steps=1)
    list(playing.events())
    assert (playing.shown[0].sample, playing.shown[0].size) == (7, 8)
    assert playing.shown[0].target.shape == ()


# -- what comes between -------------------------------------------------------------------------------


def answered(made, answer, **options):
    """A run that is steered by `answer`, which is told each event; what it says, and its weights at the end."""
    control = Control()
    control.pause(Slow(0))
    trainer = Trainer(made, control, **({"attended": False} | options))
    events = []
    for event in trainer.events():
        events.append(event)
        answer(control, event)
    return events, trainer.loop.setup.model.state_dict() if trainer.loop else {}


def shown_once(steps, then):
    """Take and show so many steps, then do this."""

    def answer(control, event):
        if isinstance(event, StepShown):
            if event.step == steps:
                then(control)
            else:
                control.pause(Slow(event.step + 1))

    return answer


@pytest.mark.parametrize("leave", [
    lambda control: control.resume(),
    lambda control: control.step_once(100),
    lambda control: (control.pause(None), control.resume()),
    lambda control: (control.pause(Slow(3, taken=True)), control.resume()),
])  # fmt: skip
def test_leaving_in_the_midst_of_a_step_leaves_the_run_as_it_was(leave):
    made = cnn(epochs=1, batch_size=300, optimizer="adam")
    events, weights = answered(made, shown_once(3, leave))
    trainer, others = ordinary(made)
    assert same(weights, trainer.loop.setup.model.state_dict())
    assert told(events)[1] == told(others)[1]


@pytest.mark.parametrize("taken", [False, True])
def test_stopped_before_or_after_the_step_that_is_shown_it_goes_on_from_there(taken, tmp_path):
    made = cnn(epochs=1, batch_size=300, optimizer="momentum")

    def stopping(control, event):
        if isinstance(event, StepShown) and event.step == 2 and not taken:
            control.stop()
        elif isinstance(event, StepShown):
            control.pause(Slow(event.step, taken=True))
        elif isinstance(event, State) and event.step:
            control.stop() if event.step == 3 else control.pause(Slow(event.step))

    events, _ = answered(made, stopping, folder=tmp_path / "run")
    assert isinstance(events[-1], Done)
    assert (events[-1].reason, events[-1].step) == ("stopped", 3 if taken else 2)
    assert sum(len(event) for event in events if isinstance(event, Steps)) == (3 if taken else 2)
    rest = Trainer(made, folder=tmp_path / "run", resume=True, attended=False)
    list(rest.events())
    trainer, _ = ordinary(made)
    assert same(rest.loop.setup.model.state_dict(), trainer.loop.setup.model.state_dict())


@pytest.mark.parametrize("taken", [False, True])
def test_a_knob_is_turned_for_the_next_step_and_what_was_shown_is_shown_anew(taken):
    made = cnn(epochs=1, batch_size=300, optimizer="momentum", momentum=0.9)
    turned = []

    def turn(control):
        turned.append(True)
        control.change(momentum=0.5)
        control.pause(Slow(3 if taken else 2))

    def answer(control, event):
        if isinstance(event, StepShown) and event.step == 2 and not turned:
            control.pause(Slow(2, taken=True)) if taken else turn(control)
        elif isinstance(event, State) and event.step == 3 and not turned:
            turn(control)
        elif isinstance(event, StepShown):
            control.resume() if event.step == 3 else control.pause(Slow(event.step + 1))

    events, weights = answered(made, answer)
    (change,) = [event for event in events if isinstance(event, Changed)]
    assert change.step == (3 if taken else 2)
    control = Control()
    control.repeat([change])
    again = Trainer(made, control, attended=False)
    list(again.events())
    assert same(weights, again.loop.setup.model.state_dict())


def test_a_step_that_cannot_be_taken_is_refused_as_always():
    line = Dense(out_features=1)
    made = project(line, data=Sine(), learning_rate=100.0, epochs=10, optimizer="sgd")
    events, _ = answered(made, shown_once(10_000, lambda control: None))
    fault = events[-1]
    assert isinstance(fault, Fault)
    assert fault.kind in ("not_finite", "weights_not_finite")
    assert fault.fatal
    _, others = ordinary(made)
    assert (fault.sentence, fault.step) == (others[-1].sentence, others[-1].step)


def test_one_too_large_to_be_held_twice_is_said_to_be_so(monkeypatch):
    monkeypatch.setattr(held, "ROOM", 1000)

    def answer(control, event):
        if isinstance(event, StepShown):
            control.resume()

    events, weights = answered(mlp(epochs=1, batch_size=300), answer)
    (shown,) = [event for event in events if isinstance(event, StepShown)]
    assert "too large" in str(shown.why)
    assert not shown.moves
    trainer, _ = ordinary(mlp(epochs=1, batch_size=300))
    assert same(weights, trainer.loop.setup.model.state_dict())


def test_asked_once_more_it_is_shown_once_more_and_of_another_sample_anew():
    numbers = iter((Slow(0, number=1), Slow(0, sample=4, number=1), Slow(0, sample=4, number=2)))

    def answer(control, event):
        if isinstance(event, StepShown):
            following = next(numbers, None)
            control.pause(following) if following else control.stop()

    events, _ = answered(mlp(epochs=1, batch_size=300), answer)
    shown = [event for event in events if isinstance(event, StepShown)]
    assert not any(each.back for each in shown)
    assert [each.sample for each in shown] == [BATCH, BATCH, 4, 4]
    assert shown[0].moves is shown[1].moves
    assert shown[2].moves is shown[3].moves


def test_gone_on_with_at_the_end_of_an_epoch_the_run_says_that_it_runs():
    made = mlp(epochs=2, batch_size=400)

    def answer(control, event):
        if isinstance(event, StepShown):
            control.pause(Slow(event.step, taken=True))
        elif isinstance(event, State) and event.state == "paused" and event.step:
            control.resume() if event.step == 4 else control.pause(Slow(event.step))

    events, weights = answered(made, answer)
    states = [(event.state, event.step) for event in events if isinstance(event, State)]
    assert states[-1] == ("running", 4)
    trainer, _ = ordinary(made)
    assert same(weights, trainer.loop.setup.model.state_dict())
