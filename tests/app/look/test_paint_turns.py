"""Views take turns: what moves by itself leaves the processors to training, and is drawn five times a second anyhow."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtWidgets import QWidget
from shiboken6 import delete

from camplab.app.look import paint_turns
from camplab.app.look.paint_turns import ALONE, ASKED, BREATH, CALM, FRAME, LATE, NAP, SMOOTH, PaintTurn, WaitingLine

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
    monkeypatch.setattr(WaitingLine, "_here", None)
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
    turn, other = PaintTurn(view, lambda: drawn.append(clock.now), **ways), PaintTurn(view, str)
    turn.ask()
    assert drawn == [100.0], "nobody else has drawn"
    clock.now += since
    other.ask()
    clock.used += COST
    turn.ask()
    wait = BREATH + times * COST
    pause = WaitingLine.of_app()._pause
    assert pause.interval() == pytest.approx(1000 * max(wait, NAP if "calm" in ways else 0), abs=2)
    clock.now += max(wait, NAP) + 0.001
    pause.timeout.emit()
    assert drawn == [100.0, clock.now]


def test_who_waits_is_drawn_one_by_one_in_one_line(qtbot, clock):
    """Who was drawn longest ago goes first, what is asked for before what moves by itself; who is gone keeps nobody."""
    drawn, views = [], [QWidget() for _ in range(4)]
    for view in views:
        qtbot.addWidget(view)
    ways = {"late": {"calm": bool(1).__bool__}, "asked": {}, "gone": {}, "first": {}}
    turns = {
        name: PaintTurn(view, partial(drawn.append, name), **ways[name]) for view, name in zip(views, ways, strict=True)
    }
    for name in ("first", "asked", "gone", "late"):
        clock.now += 0.05
        turns[name].ask()
    assert drawn == ["first", "asked", "gone", "late"]
    clock.used += COST
    for turn in turns.values():
        turn.ask()
    assert len(drawn) == 4, "the last one has just been drawn"
    delete(turns["gone"])
    pause = WaitingLine.of_app()._pause
    for name in ("first", "asked", "late"):
        clock.now += 2 * CALM * FRAME
        pause.timeout.emit()
        assert drawn[4:][-1:] == [name], f"{name} is drawn, and no other in the same turn"
    assert not WaitingLine.of_app()._waiting


def test_the_rest_of_a_drawing_comes_next_and_others_wait_for_what_both_took(qtbot, clock):
    drawn, line = [], WaitingLine.of_app()

    def draw():
        drawn.append("rest" if drawn else "first")
        clock.used += COST
        if len(drawn) < 2:
            turn.ask(rest=True)

    view, beside = QWidget(), QWidget()
    qtbot.addWidget(view)
    qtbot.addWidget(beside)
    turn, other = PaintTurn(view, draw), PaintTurn(beside, partial(drawn.append, "other"))
    turn.ask()
    assert (drawn, line._pause.interval()) == (["first"], 0), "what hands do between the two is not kept waiting"
    other.ask()
    line._pause.timeout.emit()
    assert drawn == ["first", "rest"]
    assert line._pause.interval() == pytest.approx(1000 * (BREATH + ASKED * 2 * COST), abs=2)
    clock.now += 1.0
    line._pause.timeout.emit()
    assert drawn == ["first", "rest", "other"]


def test_a_drawing_that_goes_wrong_keeps_no_other_view_waiting(qtbot, clock):
    def breaks():
        raise ZeroDivisionError

    drawn, line, views = [], WaitingLine.of_app(), [QWidget() for _ in range(3)]
    for view in views:
        qtbot.addWidget(view)
    wrong = PaintTurn(views[0], breaks, smooth=bool(1).__bool__)
    right = PaintTurn(views[1], partial(drawn.append, "right"))
    PaintTurn(views[2], str).ask()
    clock.used += COST
    wrong.ask()
    right.ask()
    clock.now += BREATH + SMOOTH * COST + 0.001
    line._pause.stop()  # it is over
    with pytest.raises(ZeroDivisionError):
        line._serve()
    assert line._pause.isActive(), "the other one waits on"
    clock.now += 1.0
    line._pause.timeout.emit()
    assert drawn == ["right"]
