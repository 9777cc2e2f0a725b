"""A run is gone through once more in a process of its own, and what was found lies beside it."""

from __future__ import annotations

import time

import pytest

from camplab.engine import hindsights
from camplab.engine import protocol as p
from camplab.engine.hindsights import Hindsights
from camplab.engine.mailbox import Mailbox
from camplab.runs.beside import later
from camplab.training.time_travel.hindsight import Hindsight
from tests.training.recipes import mlp, run

pytestmark = pytest.mark.usefixtures("warm_engines")
NAMES = ("validation_loss", "validation_accuracy")


def asked(folder, steps, number=1) -> list[p.LookedBack]:
    box, found, until = Mailbox(), [], time.monotonic() + 300
    back = Hindsights(box)
    back.ask(p.LookBack(folder=str(folder), measures=NAMES, steps=steps, number=number))
    while not (found and found[-1].over) and time.monotonic() < until:
        found += box.take(0.5)
    back.close()
    return found


def test_what_it_finds_is_what_a_look_then_would_have_found_and_is_kept(tmp_path):
    run(mlp(), folder=tmp_path)
    *_, last = asked(tmp_path, (30, 5, 5), number=7)
    assert (last.number, last.done, last.total, last.sentence) == (7, 2, 2, None)
    wanted = [look.values for look in Hindsight(tmp_path).numbers([5, 30], NAMES)]
    assert [(look.step, look.values) for look in later.read(tmp_path).looks] == [*zip((5, 30), wanted, strict=True)]
    asked(tmp_path, (12,))
    assert [look.step for look in later.read(tmp_path).looks] == [5, 12, 30]


def test_a_step_that_the_run_has_not_taken_and_a_process_that_dies_are_one_sentence(tmp_path, monkeypatch):
    run(mlp(), folder=tmp_path)
    (only,) = asked(tmp_path, (5, 99))[-1:]
    assert "is not reached again" in str(only.sentence) or "can be gone to from step 0 to 44" in str(only.sentence)
    assert later.read(tmp_path).looks == ()
    monkeypatch.setattr(hindsights, "SEER", ["/no such program"])
    (only,) = asked(tmp_path, (5,))
    assert "ended before it was done" in str(only.sentence)
