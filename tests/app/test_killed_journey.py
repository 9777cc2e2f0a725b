"""The journey through the bench, killed at every point of it: nothing but seconds of training is lost, and it goes on.

Train, look at samples and blocks after the end, draw a digit, change a block, race, go back, fork, close, reopen.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

ROOT = Path(__file__).parents[2]
LOST = 30.0
"""Seconds of training that may be lost at most."""
GONE = 5.0
"""Seconds in which no process of a killed window is left."""

pytestmark = [
    pytest.mark.usefixtures("processes"),
    pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is of POSIX"),
]


class Life:
    """One window, until it is killed."""

    def __init__(self, home: Path) -> None:
        command = [sys.executable, str(Path(__file__).with_name("journey.py")), "en"]
        env = {**os.environ, "CAMPLAB_HOME": str(home), "PYTHONPATH": str(ROOT)}
        self.process = subprocess.Popen(command, env=env, stdin=-1, stdout=-1, text=True)
        self.seen = self._hear()

    def does(self, *parts: str) -> dict:
        """What it sees after these parts of the journey."""
        print("; ".join(parts), file=self.process.stdin, flush=True)
        before, self.seen = self.seen, self._hear()
        self.seen["rates"] = _rates(before, self.seen)
        return self.seen

    def _hear(self) -> dict:
        line = self.process.stdout.readline()
        assert line, "the window is gone"
        return json.loads(line)

    def engines(self) -> list[psutil.Process]:
        """Every process that it has started."""
        return psutil.Process(self.process.pid).children(recursive=True)

    def is_killed(self) -> None:
        """With kill -9; what it has started goes by itself."""
        engines = self.engines()
        self.process.kill()
        self.process.wait()
        for stream in (self.process.stdin, self.process.stdout):
            stream.close()
        left = psutil.wait_procs(engines, GONE)[1]
        assert not left, "no process is left"

    def survives(self) -> dict:
        """What it sees once its engines were killed and another one stands ready."""
        self.kills_its_engines()
        return self.does(f"survives {self.seen['engine']}")

    def kills_its_engines(self) -> None:
        """With kill -9; the window lives."""
        for engine in self.engines():
            engine.kill()


MORE = 40
"""Steps that a run takes before it is said to go on (`journey.goes_on`)."""


def _rates(before: dict, now: dict) -> dict[str, float]:
    """Steps a second of each run that was trained in between, at least."""
    steps = now["lanes"] | {now["watched"]: now["step"]}
    known = {name: run["steps"] for name, run in before["runs"].items()} | before["lanes"]
    seconds = now["when"] - before["when"]
    return {name: max(step - known.get(name, 0), 1) / seconds for name, step in steps.items()}


def lost(life: dict, after: dict, run: str, step: int) -> float:
    """Seconds of the training of a run that was at `step`, and is kept as `after` says."""
    return max(0, step - after["runs"][run]["steps"]) / life["rates"][run]


@pytest.fixture
def lives(tmp_path: Path) -> Iterator[Callable[[], Life]]:
    """Windows of one home, one after the other; what lives at the end is killed."""
    lived: list[Life] = []

    def begin() -> Life:
        lived.append(Life(tmp_path))
        return lived[-1]

    yield begin
    if lived and lived[-1].process.poll() is None:
        lived[-1].is_killed()


@pytest.mark.long
@pytest.mark.timeout(1800)
def test_a_window_killed_at_every_point_of_the_journey_loses_seconds_at_most(lives):
    one = lives()
    at = one.does("begins")  # the engine trains
    first = at["watched"]
    one.is_killed()

    two = lives()
    assert "Unsaved work" in " ".join(two.seen["notices"]), "the recipe was changed"
    assert first in two.seen["runs"]
    assert lost(at, two.seen, first, at["step"]) <= LOST
    two.does("brings_back")
    at = two.does(f"resumes {first}")  # from the list
    assert at["step"] > MORE, "it went on from a state that was kept, which may be some steps older than its numbers"
    two.is_killed()

    three = lives()
    assert lost(at, three.seen, first, at["step"]) <= LOST
    at = three.does(f"resumes {first}", "stops", "looks")  # after the end
    assert at["state"] == "idle"
    kept = at["runs"][first]["steps"]
    three.is_killed()

    four = lives()
    assert four.seen["runs"][first]["steps"] == kept
    at = four.does(f"opens {first}", "draws")
    assert at["net"][1] == "tanh"
    four.is_killed()

    five = lives()
    at = five.does(f"opens {first}", "changes_a_block")
    assert at["net"][1] == "relu"
    five.is_killed()

    six = lives()
    assert six.does("brings_back")["net"][1] == "relu", "the edit is not lost"
    at = six.does("races")  # both are trained
    lanes = at["lanes"]
    assert len(lanes) == 2
    six.is_killed()

    seven = lives()
    for run, step in lanes.items():
        assert lost(at, seven.seen, run, step) <= LOST
    for run in lanes:  # each can be gone on with
        at = seven.does(f"resumes {run}", "stops")
        assert at["runs"][run]["steps"] >= min(lanes.values())
    seven.is_killed()

    eight = lives()
    at = eight.does(f"opens {first}", "travels")
    assert at["runs"][first]["steps"] == kept, "to go back loses nothing"
    eight.is_killed()

    nine = lives()
    at = nine.does(f"opens {first}", "travels", "forks")  # it waits for a change
    child = at["watched"]
    assert child != first
    nine.is_killed()

    ten = lives()
    assert ten.seen["runs"][child]["parent"] == first
    assert ten.seen["runs"][child]["parent_step"] == ten.seen["runs"][child]["steps"] == 100
    at = ten.does(f"resumes {child}")
    ten.is_killed()

    eleven = lives()
    assert lost(at, eleven.seen, child, at["step"]) <= LOST
    at = eleven.does(f"resumes {child}", "stops")
    eleven.does("closes")
    eleven.is_killed()

    last = lives()
    assert {first, child, *lanes} == last.seen["runs"].keys()
    assert last.seen["runs"][first]["steps"] == kept
    assert last.seen["runs"][child]["steps"] == at["step"] > 100
    for run in (first, child, *lanes):
        assert last.does(f"opens {run}", "looks")["watched"] == run
    last.is_killed()


@pytest.mark.long
@pytest.mark.timeout(1800)
def test_an_engine_killed_at_every_point_of_the_journey_loses_seconds_at_most(lives):
    life = lives()
    at = life.does("begins")
    first = at["watched"]
    now = life.survives()
    assert any("engine" in said or "process" in said for said in now["notices"]), now["notices"]
    assert "Go on from the last checkpoint" in now["buttons"]
    now = life.does(f"resumes {first}")
    assert lost(at, now, first, at["step"]) <= LOST
    kept = life.does("goes_on", "goes_on", "goes_on", "stops")["runs"][first][
        "steps"
    ]  # beyond the step that is gone to
    for part in ("looks", "draws", "changes_a_block"):
        life.does(f"opens {first}", part)
        assert life.survives()["runs"][first]["steps"] == kept
    life.does(f"opens {first}", "looks")
    at = life.does("races")
    lanes = at["lanes"]
    life.kills_its_engines()
    life.does("sees_the_race_go_on")
    for run, step in lanes.items():
        assert lost(at, life.seen, run, step) <= LOST
        life.does(f"resumes {run}", "stops")
    life.does(f"opens {first}", "travels")
    life.survives()
    child = life.does("travels", "forks")["watched"]
    life.survives()
    at = life.does(f"resumes {child}")
    assert life.survives()["runs"][child]["steps"] >= 100
    life.does(f"resumes {child}", "stops", "closes")
    life.is_killed()

    last = lives()
    assert {first, child, *lanes} == last.seen["runs"].keys()
    assert last.seen["runs"][child]["parent"] == first
    for run in (first, child, *lanes):
        assert last.does(f"opens {run}", "looks")["watched"] == run
    last.is_killed()
