"""Views take turns: what moves by itself leaves the processors to training, and is drawn five times a second anyhow."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from camplab.app.look import paint_turns
from camplab.app.look.paint_turns import ALONE, ASKED, BREATH, CALM, FRAME, LATE, SMOOTH, Turn

COST = 0.006
"""Seconds of this thread that a drawing takes, with what it has painted."""


class Clock:
    """Stands still until it is set."""

    def __init__(self) -> None:
        self.now = self.used = 100.0

    def monotonic(self) -> float:
        return self.now

    def thread_time(self) -> float:
        return self.used


@pytest.fixture
def clock(monkeypatch):
    made = Clock()
    monkeypatch.setattr(paint_turns, "time", made)
    monkeypatch.setattr(paint_turns, "_last", [0.0, 0.0])
    return made


@pytest.mark.parametrize(
    ("ways", "since", "times"),
    [({}, 1.5 * FRAME, ASKED), ({"smooth": bool(1).__bool__}, 1.5 * FRAME, SMOOTH),
     ({"calm": bool(1).__bool__}, 1.5 * CALM * FRAME, ALONE), ({"calm": bool(1).__bool__}, 1.1 * LATE, ASKED)],
)  # fmt: skip
def test_how_long_a_view_waits_after_another_was_drawn(qtbot, clock, ways, since, times):
    """since: seconds after which it asks again; times: how many times what the other one took it waits."""
    drawn, view = [], QWidget()
    qtbot.addWidget(view)
    turn, other = Turn(view, lambda: drawn.append(clock.now), **ways), Turn(view, str)
    turn.ask()
    assert drawn == [100.0], "nobody else has drawn"
    clock.now += since
    other.ask()
    clock.used += COST
    turn.ask()
    wait = BREATH + times * COST
    assert turn._pause.interval() == pytest.approx(1000 * wait, abs=2)
    clock.now += wait + 0.001
    turn._pause.timeout.emit()
    assert drawn == [100.0, clock.now]
