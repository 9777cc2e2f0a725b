"""What was found out at the ends of epochs is drawn where it was, however many of them there are."""

from __future__ import annotations

import numpy as np
import pytest

from camplab.runs.curves.series import Checks
from camplab.runs.growing import Growing

EVERY = 28
"""Steps of an epoch."""


def checked(count: int) -> tuple[Checks, np.ndarray, np.ndarray]:
    """So many epochs; their ends and values."""
    steps, values = Growing(dtype=np.int64), Growing(dtype=np.float64)
    ends, heights = EVERY * np.arange(1, count + 1), np.random.default_rng(0).random(count)
    steps.extend(ends)
    values.extend(heights)
    checks = Checks()
    checks.update(steps, values)
    return checks, ends, heights


def test_few_are_drawn_one_by_one_and_the_next_on_either_side():
    checks, ends, heights = checked(100)
    x, y = checks.points(10 * EVERY + 1, 20 * EVERY, 500, log=False)
    assert x.tolist() == ends[9:21].tolist()
    assert y == pytest.approx(heights[9:21])


def test_of_many_lowest_and_highest_are_drawn_where_they_were():
    checks, ends, heights = checked(100_000)
    x, y = checks.points(0, ends[-1], 400, log=False)
    assert len(x) <= 2 * 402
    assert (y.min(), y.max()) == pytest.approx((heights.min(), heights.max()))
    assert abs(x[y.argmax()] - ends[heights.argmax()]) <= EVERY * 100_000 / 400
    assert (np.diff(x) >= 0).all()
    assert x[-1] <= ends[-1]


def test_at_a_step_the_newest_counts():
    checks, _, heights = checked(5000)
    assert np.isnan(checks.at(EVERY - 1))
    assert checks.at(EVERY) == heights[0]
    assert checks.at(3000 * EVERY + 5) == heights[2999]
    assert checks.at(10**9) == heights[-1]


def test_before_the_first_epoch_nothing_is_drawn():
    checks, _, _ = checked(0)
    assert [part.tolist() for part in checks.points(0, 100, 500, log=True)] == [[], []]
