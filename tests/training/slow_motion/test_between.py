"""What comes between the steps of slow motion: leaving, stopping, knobs, faults; the run stays what it was."""

from __future__ import annotations

import pytest

from camplab.blocks.dense import Dense
from camplab.datasets.sine import Sine
from camplab.runs.events import Changed, Done, Fault, State, Steps, StepShown
from camplab.runs.wants import BATCH, Slow
from camplab.training.control import Control
from camplab.training.slow_motion import held
from camplab.training.trainer import Trainer
from tests.assembly.forging import forging_is_known
from tests.training.recipes import cnn, mlp, project
from tests.training.slow_motion.playing import ordinary, same, told

__all__ = ["forging_is_known"]
pytestmark = pytest.mark.usefixtures("forging_is_known")


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
