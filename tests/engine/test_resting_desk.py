"""What takes a while on the bench is left off as soon as the engine is asked for anything else."""

from __future__ import annotations

import threading
import time

import numpy as np
import pytest

from camplab.document import files
from camplab.engine import protocol as p
from camplab.engine import streams, warm_up
from camplab.engine.mailbox import Mailbox
from camplab.engine.training_thread import Desk
from camplab.runs import events as e
from camplab.runs.wants import Want
from camplab.training.probes.base import PROBES, Patient
from tests.training.recipes import mlp

WATCH = p.Watch(wants={"a": (Want("toy_endless"),)})


class Heard:
    """A desk in a thread of its own, and everything it says."""

    def __init__(self) -> None:
        self.outbox, self.said = Mailbox(), []
        self.desk = Desk(self.outbox)
        self.thread = threading.Thread(target=self.desk.work, daemon=True)
        self.thread.start()

    def until(self, true, seconds: float = 200.0):
        end = time.monotonic() + seconds
        while not (found := [each for each in self.said if true(each)]):
            assert time.monotonic() < end, self.said
            self.said += self.outbox.take(0.05)
        self.said = []
        return found[0]

    def trains(self, run: str) -> None:
        project = mlp(epochs=1)
        self.desk.command(p.Start(project=files.dumps(project), run=run, snapshots=0))


@pytest.fixture
def desk(monkeypatch):
    """A network stands on the bench; the toy would look at it for five minutes, in pieces of 10 ms."""
    monkeypatch.setattr(streams, "lower_priority", lambda: None)
    monkeypatch.setattr(warm_up, "warm_up", lambda enough: None)

    class Endless(Patient, name="toy_endless"):
        pieces = 0

        def work(self, x):
            for number in range(30_000):
                time.sleep(0.01)
                Endless.pieces += 1
                yield number / 30_000

        def found(self):
            yield self.picture("", np.zeros(1, np.float32))

    heard = Heard()
    heard.toy = Endless
    heard.trains("one")
    heard.until(lambda said: isinstance(said, p.OnBench) and said.run == "one")
    yield heard
    heard.desk.close()
    heard.thread.join(60)
    assert not heard.thread.is_alive(), "closing ends it, too"
    del PROBES["toy_endless"]


def looks(said: object) -> bool:
    return isinstance(said, e.Picture) and said.kind == "toy_endless" and 0 < said.done < 1


def test_a_run_begins_at_once_and_its_network_is_looked_at_then(desk):
    desk.desk.command(WATCH)
    assert desk.until(looks).run == "one"
    desk.trains("two")
    desk.until(lambda said: isinstance(said, e.Done) and said.run == "two")
    assert desk.until(looks).run == "two"


def test_what_nobody_wants_any_more_is_left_off(desk):
    desk.desk.command(WATCH)
    desk.until(looks)
    desk.desk.command(p.Watch())
    desk.desk.command(p.Watch(wants={"a": (Want("prediction"),)}))
    desk.until(lambda said: isinstance(said, e.Picture) and said.kind == "prediction")
    stood = desk.toy.pieces
    time.sleep(0.1)
    assert desk.toy.pieces == stood


def test_what_is_quick_is_answered_meanwhile_and_the_engine_does_not_seem_to_hang(desk):
    desk.desk.command(WATCH)
    before = desk.until(looks).done
    desk.desk.command(p.Watch(wants=WATCH.wants | {"b": (Want("prediction", sample=1),)}))
    desk.until(lambda said: isinstance(said, e.Picture) and said.kind == "prediction")
    assert desk.until(looks).done > before, "it goes on where it was"
    sign = desk.desk._sign_of_life
    desk.until(lambda said: looks(said) and desk.desk._sign_of_life > sign)  # the first one may have been on its way
