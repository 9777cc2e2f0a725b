"""Where a curve goes in each column of a picture."""

from __future__ import annotations

import numpy as np

from camplab.runs.curves.spans import spans
from tests.for_each import for_each


def test_a_line_covers_what_lies_between_its_points():
    low, high = spans(np.array([0.0, 4.0]), np.array([0.0, 8.0]), np.arange(5.0))
    assert low.tolist() == [0, 2, 4, 6]
    assert high.tolist() == [2, 4, 6, 8]


def test_columns_hold_their_lowest_and_highest_point():
    x, y = np.array([0.5, 1.2, 1.5, 1.8, 2.5]), np.array([1.0, 9.0, -9.0, 1.0, 1.0])
    low, high = spans(x, y, np.arange(4.0))
    assert (low[1], high[1]) == (-9, 9)


def test_there_is_nothing_beyond_the_ends_and_in_gaps():
    x, y = np.arange(8.0), np.array([1, 1, np.nan, np.nan, np.nan, 1, 1, np.inf])
    low, high = spans(x, y, np.arange(-1.5, 9.0))
    assert np.flatnonzero(low <= high).tolist() == [1, 2, 6, 7]
    none = spans(np.empty(0), np.empty(0), np.arange(4.0))
    assert np.isposinf(none[0]).all()
    assert np.isneginf(none[1]).all()


def test_a_point_between_gaps_is_there():
    low, high = spans(np.arange(3.0), np.array([np.nan, 5, np.nan]), np.array([0.5, 1.5, 2.5]))
    assert (low[0], high[0]) == (5, 5)
    assert low[1] > high[1]


@for_each("seed", range(20))
def test_neighbours_touch_and_every_point_is_inside(seed):
    rng = np.random.default_rng(seed)
    x, y = np.sort(rng.uniform(0, 50, 300)), rng.normal(size=300)
    edges = np.linspace(-3, 53, 41)
    low, high = spans(x, y, edges)
    here = np.searchsorted(edges, x, "right") - 1
    assert (low[here] <= y.astype(np.float32)).all()
    assert (y.astype(np.float32) <= high[here]).all()
    known = np.flatnonzero(low <= high)
    assert np.array_equal(known, np.arange(known[0], known[-1] + 1))
    assert (np.maximum(low[known[:-1]], low[known[1:]]) <= np.minimum(high[known[:-1]], high[known[1:]])).all()
