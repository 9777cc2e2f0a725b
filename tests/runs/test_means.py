"""Buckets of gradient norms: the mean size, and zero and broken numbers told apart."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from camplab.runs.curves.means import BROKEN, FINE, FROZEN, ZERO, LogMeans

norms = st.sampled_from([0.0, 1e-30, 1e-8, 0.1, 3.0, 1e20, float("nan"), float("inf")])


@given(
    st.lists(st.tuples(norms, norms), max_size=400),
    st.lists(st.integers(0, 400), max_size=5),
    st.integers(0, 400),
    st.integers(0, 400),
    st.integers(1, 50),
)
def test_every_bucket_is_the_mean_of_its_steps(rows, cuts, a, b, count):
    values = np.array(rows, np.float32).reshape(-1, 2)
    means = LogMeans(2)
    for cut in sorted({*(c for c in cuts if c <= len(values)), len(values)}):
        means.update(values[:cut])
    found = means.buckets(min(a, b), max(a, b), count)
    assert len(found.mean) <= count + 2
    for index in range(len(found.mean)):
        for column in (0, 1):
            part = values[found.first + index * found.size :, column][: found.size].astype(np.float64)
            positive = part[np.isfinite(part) & (part > 0)]
            broken = not np.isfinite(part).all()
            assert found.state[index, column] == (BROKEN if broken else FINE if len(positive) else ZERO)
            wanted = np.log10(positive).mean() if len(positive) else float("nan")
            assert found.mean[index, column] == pytest.approx(wanted, abs=1e-3, nan_ok=True)


def test_a_gradient_that_underflows_to_nothing_is_zero_and_not_merely_small():
    means = LogMeans(1)
    means.update(np.zeros((10, 1), np.float32))
    assert (means.buckets(0, 10, 5).state == ZERO).all()


def test_what_was_frozen_is_neither_zero_nor_broken_and_what_was_not_is_told_beside_it():
    """The second column is not known from row 10 to 30; the third is broken at row 15."""
    values = np.ones((40, 3), np.float32)
    values[10:30, 1] = np.nan
    values[15, 2] = np.nan
    away = np.isnan(values) & (np.arange(3) == 1)
    means = LogMeans(3, lambda start, stop: away[start:stop])
    means.update(values[:25])
    means.update(values)
    assert means.buckets(0, 40, 40).state[[5, 15, 35]].tolist() == [[FINE] * 3, [FINE, FROZEN, BROKEN], [FINE] * 3]
    wide = means.buckets(0, 40, 5)
    begins = np.arange(len(wide.state)) * wide.size + wide.first
    inside = (begins >= 10) & (begins + wide.size <= 30)
    assert inside.any()
    assert (wide.state[inside, 1] == FROZEN).all()
    assert (wide.state[~inside, 1] == FINE).all()
