"""A race under way is paused, gone on with, and looked at; one variant is stopped and the others go on."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.document import files
from camplab.document.project import Project
from camplab.document.races.race import race_of, with_seeds
from camplab.document.recipe import Recipe
from camplab.engine import protocol as p
from camplab.engine import run_project
from camplab.engine.client import Engine
from camplab.engine.race_lanes import Lane, begun
from camplab.engine.race_runner import RaceRunner
from camplab.engine.training_thread import Job
from camplab.runs import reading
from camplab.runs.events import Epoch, Event, Fault, Picture, State, Steps, is_end
from camplab.runs.wants import Want
from camplab.training.trainer import Trainer
from tests.training.test_interleaved import quick_turns as quick_turns

QUICK = (sys.executable, str(Path(__file__).with_name("troubled.py")), "quick")
LONG = Project(title="small", training=Recipe(epochs=2000, device="cpu")).with_net((Flatten(), Dense(out_features=10)))
MAPS = p.Watch(wants={"a panel": (Want("maps", ("fc1",)),)})


class Here:
    """A race as the training process does it, in this thread; `steer` gives it commands."""

    def __init__(self, lanes: tuple[Lane, ...], watch: p.Watch = MAPS) -> None:
        self.race = p.Race(starts=tuple(lane.start() for lane in lanes), first=files.dumps(lanes[0].project))
        self.job = Job(self.race, watch)
        self.heard: list[Event] = []

    def runs(self, hear) -> None:
        def listen(event: Event) -> None:
            self.heard.append(event)
            hear(event)

        run_project.train_in_turns(self.race, self.job.controls, listen)

    def ends(self) -> dict[str, Event]:
        return {event.run: event for event in self.heard if is_end(event)}


def some(lanes: int = 2, epochs: int = 60) -> tuple[Lane, ...]:
    project = LONG.model_copy(update={"training": Recipe(epochs=epochs, device="cpu")})
    return begun(race_of(with_seeds(project, lanes)))


@pytest.mark.usefixtures("quick_turns")
def test_paused_all_wait_and_say_so_once_and_gone_on_with_they_are_as_if_they_had_not():
    lanes, paused = some(epochs=4), []
    here = Here(lanes)

    def hear(event: Event) -> None:
        if isinstance(event, Epoch) and event.epoch == 1 and not paused:
            here.job.steer(p.Pause())
        if isinstance(event, State) and event.state == "paused":
            paused.append(event.run)
            if len(paused) == 2:
                here.job.steer(p.Resume())

    here.runs(hear)
    assert sorted(paused) == sorted(lane.run for lane in lanes)
    for lane in lanes:
        project = reading.read(lane.folder).project
        alone = [x for e in Trainer(project).events() if isinstance(e, Steps) for x in e.columns["loss"].tolist()]
        assert reading.read(lane.folder).values("loss")[:].tolist() == alone


@pytest.mark.usefixtures("quick_turns")
def test_while_all_wait_one_is_stopped_and_another_is_looked_at():
    lanes = some(3, epochs=4)
    here, waiting = Here(lanes, p.Watch()), []
    first, second, third = (lane.run for lane in lanes)

    def hear(event: Event) -> None:
        match event:
            case Epoch() if event.run == first and event.epoch == 1:
                here.job.steer(p.Pause())
            case State(state="paused"):
                waiting.append(event.run)
                if len(waiting) == 3:
                    here.job.steer(p.Stop(run=second))
            case Picture():
                here.job.steer(p.Resume())
        if is_end(event) and event.run == second:
            here.job.steer(p.Watch(wants=MAPS.wants, run=third))

    here.runs(hear)
    assert [here.ends()[run].reason for run in (first, second, third)] == ["done", "stopped", "done"]
    assert {event.run for event in here.heard if isinstance(event, Picture)} == {third}


def test_the_one_that_is_meant_is_looked_at_and_only_that():
    lanes = some(epochs=2000)
    here = Here(lanes, p.Watch(wants=MAPS.wants, run=lanes[1].run))
    here.runs(lambda _event: here.job.stop() if sum(isinstance(e, Picture) for e in here.heard) == 4 else None)
    assert {event.run for event in here.heard if isinstance(event, Picture)} == {lanes[1].run}
    elsewhere = Here(some(epochs=3), p.Watch(wants=MAPS.wants, run="in another process"))
    elsewhere.runs(lambda _event: None)
    assert not any(isinstance(event, Picture) for event in elsewhere.heard)


# -- in processes ------------------------------------------------------------------------------------------


@pytest.fixture
def racing(warm_engines) -> Iterator:
    """Makes a race that has begun, in two processes without torch."""
    made: list[RaceRunner] = []

    def begin(*titles: str, processes: int = 2) -> tuple[tuple[Lane, ...], RaceRunner]:
        lanes = begun(race_of([LONG.model_copy(update={"title": title}) for title in titles]))
        made.append(RaceRunner(lanes, files.dumps(LONG), processes, lambda: Engine(QUICK)))
        return lanes, made[-1]

    yield begin
    for runner in made:
        runner.close()


def test_one_alone_is_stopped_and_the_others_go_on_until_all_are(racing):
    lanes, runner = racing("a", "b", "c")
    ends, after = {}, set()
    for event in runner.events():
        if isinstance(event, Epoch) and event.epoch == 1 and event.run == lanes[1].run:
            runner.stop(lanes[1].run)
        if is_end(event):
            ends[event.run] = event.reason
        elif lanes[1].run in ends and isinstance(event, Steps):
            after.add(event.run)
            if len(after) == 2:
                runner.stop()
    assert after == {lanes[0].run, lanes[2].run}
    assert set(ends.values()) == {"stopped"}


def test_paused_the_processes_wait_also_one_that_begins_meanwhile(racing):
    """The one that dies is tried again by itself, in a process that is told of the pause."""
    lanes, runner = racing("abort", "fine", processes=1)
    waits = set()
    for event in runner.events():
        if isinstance(event, Fault):
            runner.pause()  # the other one has not begun again yet
        if isinstance(event, State) and event.state == "paused":
            waits.add(event.run)
            runner.resume()
        if isinstance(event, Epoch) and waits:
            runner.stop()
    assert waits == {lanes[1].run}
