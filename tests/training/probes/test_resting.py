"""What takes a while is looked at while the network rests, piece by piece, and left off when nobody waits for it."""

from __future__ import annotations

import numpy as np
import pytest

from camplab.runs.events import Done, Note, Picture, State
from camplab.runs.wants import Want
from camplab.training.bench import Bench
from camplab.training.control import Control
from camplab.training.looking import resting
from camplab.training.probes.base import PROBES, Patient
from camplab.training.setup import prepare
from camplab.training.trainer import Trainer
from tests.training.recipes import mlp

SLOW = Want("toy_slow", sample=2)


@pytest.fixture(autouse=True)
def slow_probe(monkeypatch):
    """A probe of four pieces; what is known after each is shown at once."""
    monkeypatch.setattr(resting, "SHOWN_EVERY", -1.0)

    class Slow(Patient, name="toy_slow"):
        begun = 0

        def work(self, x):
            Slow.begun += 1
            self.pieces, self.training = 0, self.subject.setup.model.training
            for _ in range(4):
                self.pieces += 1
                yield self.pieces / 4

        def found(self):
            yield self.picture("", np.array([self.pieces, self.training], np.float32))

    yield Slow
    del PROBES["toy_slow"]


def bench() -> Bench:
    return Bench(prepare(mlp(), learns=False), "r")


def parts(events) -> list[tuple[float, float]]:
    """How many pieces had been done, and how much was said to be."""
    return [(event.values[0], event.done) for event in events]


def test_what_is_known_so_far_is_shown_and_the_whole_comes_last():
    found = list(bench().look({"a": (SLOW,)}))
    assert parts(found) == [(1, 0.25), (2, 0.5), (3, 0.75), (4, 1), (4, 1)]
    assert {(event.kind, event.sample, event.run, event.values[1]) for event in found} == {("toy_slow", 2, "r", 0)}


def test_it_is_looked_at_once_however_long_it_stays_wanted(slow_probe):
    here = bench()
    for _ in range(3):
        list(here.look({"a": (SLOW,)}))
    assert slow_probe.begun == 1
    list(here.look({}))
    assert list(here.look({"a": (SLOW,)}))
    assert slow_probe.begun == 2


def twice():
    """Says two times that somebody waits."""
    asked: list[Want] = []

    def wanted(want: Want) -> bool:
        asked.append(want)
        return len(asked) < 3

    return wanted


def test_what_was_left_off_is_taken_up_where_it_was(slow_probe):
    here = bench()
    assert parts(here.look({"a": (SLOW,)}, (), twice())) == [(1, 0.25)]
    others = {"a": (SLOW,), "b": (Want("prediction"),)}
    assert [event.kind for event in here.look(others, (), twice())] == ["prediction", "toy_slow"]
    assert parts(here.look({"a": (SLOW,)})) == [(4, 1)]
    assert slow_probe.begun == 1


def test_what_was_left_off_and_is_not_wanted_any_more_is_begun_anew(slow_probe):
    here = bench()
    list(here.look({"a": (SLOW,)}, (), twice()))
    list(here.look({}))
    assert parts(here.look({"a": (SLOW,)}))[0] == (1, 0.25)
    assert slow_probe.begun == 2


def test_an_error_ends_it_alone_and_is_said(slow_probe):
    def work(self, x):
        yield 0.5
        raise MemoryError("too large")

    slow_probe.work = work
    slow_probe.found = lambda self: iter(())
    events = list(bench().look({"a": (SLOW, Want("prediction"))}))
    assert [type(event) for event in events] == [Picture, Note]
    assert "too large" in str(events[1].sentence)


def test_while_a_run_goes_on_it_waits_for_the_pause(slow_probe):
    control = Control()
    control.want({"a": (SLOW,)})
    seen: list[object] = []
    for event in Trainer(mlp(epochs=30), control).events():
        if isinstance(event, Picture):
            assert control.paused
            seen.append(event.step)
            if event.done == 1:
                control.stop() if len(set(seen)) == 2 else control.step_once()
        elif not isinstance(event, State) and not control.paused:
            assert slow_probe.begun == 0
            control.pause()
    assert isinstance(event, Done)
    assert slow_probe.begun == 2, "once for each step at which the run has waited"
    assert len(set(seen)) == 2


@pytest.mark.parametrize("way", ["resume", "stop", "unwanted"])
def test_whoever_goes_on_does_not_wait_for_it(way, slow_probe):
    control = Control()
    control.want({"a": (SLOW,)})
    control.pause()
    pictures = 0
    for event in Trainer(mlp(epochs=1), control).events():
        if isinstance(event, Picture):
            pictures += 1
            if way == "unwanted":
                control.want({})
            getattr(control, "resume" if way == "resume" else "stop")()
    assert isinstance(event, Done)
    assert pictures == 1
    assert slow_probe.begun == 1
