"""Every knob of one variant of a race: turned while all train, in its record alone, and its run the same bitwise."""

from __future__ import annotations

import pytest

from camplab.document import files
from camplab.document.presets import catalogue
from camplab.document.races.race import race_of, with_recipe, with_seeds
from camplab.engine import protocol as p
from camplab.engine import run_project
from camplab.engine.race_lanes import Lane, begun, resumed
from camplab.engine.training_thread import Job
from camplab.runs import reading
from camplab.runs.events import Changed, Event, Steps
from camplab.training.control import Control
from camplab.training.trainer import Trainer
from tests.training.recipes import cnn

TURNS = (("", "learning_rate", 0.02), ("", "momentum", 0.5), ("", "weight_decay", 0.01), ("", "clip", 1.0),
         ("", "batch_size", 100), ("drop1", "p", 0.1), ("conv1", "frozen", True))  # fmt: skip
STEP = 3


def races(lanes: tuple[Lane, ...], run: str = "", turns=(), stop: bool = False) -> list[Event]:
    """Train them in turns; after some steps these knobs of that run are turned, and all are stopped a little later."""
    race = p.Race(starts=tuple(lane.start() for lane in lanes), first=files.dumps(lanes[0].project))
    job, heard = Job(race, p.Watch()), []

    def listen(event: Event) -> None:
        heard.append(event)
        if isinstance(event, Steps) and event.run == run and event.first + len(event) >= STEP and turns:
            for block, what, value in turns:
                job.steer(p.Change(settings={what: value}, block=block, run=run))
            turns.clear()
        if (
            stop
            and isinstance(event, Steps)
            and event.run == run
            and any(isinstance(each, Changed) and event.first + len(event) > each.step for each in heard)
        ):
            job.stop()

    turns = list(turns)
    run_project.train_in_turns(race, job.controls, listen)
    return heard


def losses(lane: Lane) -> list[float]:
    return reading.read(lane.folder).values("loss")[:].tolist()


def done_anew(lane: Lane) -> list[float]:
    """The losses of the same run, alone and without a stop, with its changes."""
    record, control = reading.read(lane.folder), Control()
    control.repeat(record.changes)
    events = Trainer(record.project, control, attended=False).events()
    return [loss for event in events if isinstance(event, Steps) for loss in event.columns["loss"].tolist()]


@pytest.fixture(autouse=True)
def numbers_come_at_once(monkeypatch):
    """A knob can be turned after a few steps, however fast they are."""
    monkeypatch.setattr("camplab.training.loop.HAND_OVER", 0.001)


@pytest.fixture
def lanes() -> tuple[Lane, ...]:
    return begun(race_of(with_seeds(cnn(optimizer="momentum", epochs=3), 2)))


def test_knobs_of_one_variant_are_turned_and_no_other_s_and_both_are_done_anew_bitwise(lanes):
    races(lanes, lanes[1].run, TURNS)
    first, second = (reading.read(lane.folder) for lane in lanes)
    assert not first.changes
    assert [(each.block, each.what, each.new) for each in second.changes] == [(b, w, v) for b, w, v in TURNS]
    assert {each.step for each in second.changes} == {second.changes[0].step}
    assert second.changes[0].old == first.project.training.learning_rate
    assert second.now.training.batch_size == 100
    assert second.step < first.step, "with larger batches there are fewer of them"
    assert [losses(lane) == done_anew(lane) for lane in lanes] == [True, True]


@pytest.mark.long  # `test_race_runner` does so with one knob in every run of the tests
def test_stopped_after_that_and_gone_on_with_it_is_the_same_to_the_last_bit(lanes):
    races(lanes, lanes[1].run, TURNS, stop=True)
    assert reading.read(lanes[1].folder).changes[0].step < len(losses(lanes[1])) < len(done_anew(lanes[1]))
    races(resumed(lanes[1].place.race, lanes[0].folder.parent))
    assert [losses(lane) == done_anew(lane) for lane in lanes] == [True, True]
    assert [len(reading.read(lane.folder).changes) for lane in lanes] == [0, len(TURNS)]


def test_a_knob_of_one_phase_is_turned_for_one_variant():
    gan = catalogue.find("gan_ring").project()
    gan = gan.model_copy(update={"training": gan.training.model_copy(update={"epochs": 2, "device": "cpu"})})
    lanes = begun(race_of(with_recipe(gan, "discriminator.rate", (1, 0.5))))
    races(lanes, lanes[0].run, (("discriminator", "rate", 0.25),))
    changes = [reading.read(lane.folder).changes for lane in lanes]
    assert [[(each.block, each.what, each.old, each.new) for each in some] for some in changes] == [
        [("discriminator", "rate", 1.0, 0.25)], [],
    ]  # fmt: skip
    assert isinstance(changes[0][0], Changed)
