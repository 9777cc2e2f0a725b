"""The pyramid tells the exact lowest and highest of every bucket, however the curve grew."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from camplab.runs.curves.pyramid import Pyramid

places = st.integers(0, 3000)
numbers = st.floats(width=32, allow_nan=True, allow_infinity=True)
curves = st.integers(0, 3000).flatmap(
    lambda n: arrays(np.float32, n, elements=numbers, fill=st.floats(-9, 9, width=32))
)


def grown(curve: np.ndarray, cuts: list[int]) -> Pyramid:
    pyramid = Pyramid()
    for cut in sorted({*(c % (len(curve) + 1) for c in cuts), len(curve)}):
        pyramid.update(curve[:cut])
    return pyramid


@given(
    curves, st.lists(st.integers(0, 3000), max_size=6), st.integers(0, 3000), st.integers(0, 3000), st.integers(1, 90)
)
def test_every_bucket_has_the_lowest_and_highest_of_its_samples(curve, cuts, a, b, buckets):
    start, stop = min(a, b), max(a, b)
    found = grown(curve, cuts).envelope(start, stop, buckets)
    assert len(found.low) == len(found.high) <= buckets + 2
    for index, (low, high) in enumerate(zip(found.low, found.high, strict=True)):
        samples = curve[found.first + index * found.size :][: found.size]
        known = samples[~np.isnan(samples)]
        if len(known):
            assert (low, high) == (known.min(), known.max())
        else:
            assert np.isnan(low)
            assert np.isnan(high)


@given(curves, places, places, st.integers(1, 90))
def test_the_buckets_cover_what_was_asked_for_and_stand_at_multiples_of_their_size(curve, a, b, buckets):
    start, stop = min(a, b), min(max(a, b), len(curve))
    found = grown(curve, []).envelope(start, stop, buckets)
    if start < stop:
        assert found.first <= start
        assert found.first + len(found.low) * found.size >= stop
        assert found.first % found.size == 0
        assert found.size <= max(1, 1.25 * -(-(stop - start) // buckets) + 1)


def test_zoomed_in_it_is_the_curve_itself():
    curve = np.arange(100_000, dtype=np.float32)
    found = grown(curve, [17, 4096]).envelope(500, 520, 900)
    assert found.size == 1
    assert found.low.tolist() == found.high.tolist() == list(range(500, 520))


def test_ten_million_points_cost_no_more_than_a_screenful():
    pyramid = grown(np.random.default_rng(0).random(10_000_000, np.float32), [])
    looked_at = [pyramid.envelope(0, stop, 1000) for stop in (10_000_000, 3_000_000, 40_000, 900)]
    assert all(len(found.low) <= 1002 for found in looked_at)
    assert looked_at[0].low[0] == pyramid.values[: looked_at[0].size].min()
