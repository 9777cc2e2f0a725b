"""What the engine says of a run goes into the record of that run, whichever run is looked at; of no other."""

from __future__ import annotations

import numpy as np
import pytest

from camplab.app.engine.live import Live
from camplab.app.engine.messages import Job, Reception
from camplab.document.measures import LEARNING_RATE, LOSS
from camplab.document.project import Project
from camplab.engine import protocol as p
from camplab.runs import events as e
from camplab.words import say


def started(run: str) -> e.Started:
    return e.Started("cpu", (LOSS, LEARNING_RATE), parameters=1, epochs=9, steps_per_epoch=5, run=run)


def steps(run: str, first: int = 0, count: int = 3) -> e.Steps:
    return e.Steps(first, {"loss": np.arange(count, dtype=np.float32)}, run=run)


@pytest.fixture
def here(qapp) -> Reception:
    """Two starts, one after the other; the first has begun."""
    here = Reception(Live())
    here.jobs.extend(Job(Project(title=run), p.Start(project="", run=run)) for run in ("one", "two"))
    here.take(started("one"))
    return here


def test_the_last_words_of_a_run_that_was_replaced_are_its_own(here):
    first = here.live.record
    here.take(steps("one"))
    here.take(started("two"))
    assert here.live.record is not first
    here.take(steps("one", first=3))
    here.take(steps("two", count=1))
    assert (first.step, here.live.record.step) == (6, 1)
    here.take(e.Fault("crash", say("it broke"), run="one"))
    assert (first.fault.kind, here.live.record.fault) == ("crash", None)
    assert [job.start.run for job in here.jobs] == ["two"]


def test_a_fault_is_that_of_the_run_it_names(here):
    first = here.live.record
    here.take(started("two"))
    here.take(e.Fault("not_finite", say("too large"), fatal=False, run="two"))
    assert (first.fault, here.live.record.fault.kind) == (None, "not_finite")


def test_a_run_ends_by_its_own_end_only(here):
    here.take(started("two"))
    here.take(e.Done("stopped", 3, 0, 0.1, run="one"))
    assert [job.start.run for job in here.jobs] == ["two"]
    here.take(e.Done("done", 9, 1, 0.1, run="two"))
    assert not here.jobs
    assert here.live.state == "idle"


@pytest.mark.parametrize(
    "event",
    [steps("three"), started("three"), e.Done("done", 1, 1, 0.1, run="three"), e.State("paused", 1, run="three"),
     e.Picture(1, "maps", "", 0, np.zeros(3), run="three"), e.Fault("crash", say("no"), run="three"), steps("two")],
    ids=lambda event: type(event).__name__,
)  # fmt: skip
def test_what_is_said_of_an_unknown_run_is_refused_and_drawn_nowhere(here, event):
    before = (here.live.record, here.live.record.step, here.live.fault)
    with pytest.raises(ValueError, match=r"nobody asked for|has not begun"):
        here.take(event)
    assert (here.live.record, here.live.record.step, here.live.fault) == before
    assert len(here.jobs) == 2


@pytest.mark.parametrize(
    "columns",
    [{"unheard": np.zeros(3, np.float32)}, {"loss": np.zeros((3, 2), np.float32)}],
    ids=["of a measure it did not announce", "with columns it did not announce"],
)
def test_numbers_that_were_not_announced_are_refused(here, columns):
    with pytest.raises(ValueError, match=r"announce|came as"):
        here.take(e.Steps(0, columns, run="one"))
    assert here.live.record.step == 0


def test_a_change_is_the_engines_with_its_step(here):
    here.take(e.Changed(7, "learning_rate", 0.1, 0.01, run="one"))
    assert [(change.step, change.what, change.old, change.new) for change in here.live.record.changes] == [
        (7, "learning_rate", 0.1, 0.01)
    ]
