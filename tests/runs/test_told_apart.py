"""Runs that are called alike read differently where their names stand beside curves."""

from __future__ import annotations

import time

from camplab.runs.kept.told_apart import clock, marks

NOON = time.mktime((2026, 3, 1, 12, 0, 0, 0, 0, -1))
"""By the clock of this place."""


def test_what_is_called_like_nothing_else_needs_nothing():
    assert marks(["Moons", "Rings"], [NOON, NOON]) == ["", ""]


def test_runs_of_one_name_are_told_apart_by_when_they_began_as_exactly_as_it_takes():
    names = ["Moons", "Rings", "Moons"]
    assert marks(names, [NOON, NOON, NOON + 60]) == ["2026-03-01 12:00", "", "2026-03-01 12:01"]
    assert marks(names, [NOON, NOON, NOON + 1]) == ["12:00:00", "", "12:00:01"]


def test_what_began_at_once_or_nobody_knows_when_is_numbered():
    assert marks(["a", "a"], [NOON, NOON]) == ["#1", "#2"]
    assert marks(["log", "log", "b"], [0.0, 0.0, 0.0]) == ["#1", "#2", ""]


def test_what_began_today_is_told_without_the_day():
    assert len(clock(time.time())) == len("12:00")
