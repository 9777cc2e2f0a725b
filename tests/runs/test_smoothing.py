"""The smoothed curve is the exponential moving average with bias correction, to the last digits."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from camplab.runs.curves.smoothing import Smoothed, scan


def by_hand(values: list[float], beta: float) -> list[float]:
    total, weight, out = 0.0, 0.0, []
    for value in values:
        if np.isfinite(value):
            total, weight = beta * total + (1 - beta) * value, beta * weight + (1 - beta)
        else:
            total, weight = beta * total, beta * weight
        out.append(total / weight if weight else float("nan"))
    return out


@given(
    st.lists(st.floats(-1e3, 1e3, width=32) | st.just(float("nan")), max_size=400),
    st.sampled_from([0.5, 0.9, 0.98, 0.999]),
    st.lists(st.integers(0, 400), max_size=5),
)
def test_it_is_what_one_computes_by_hand_however_the_curve_grows(values, beta, cuts):
    curve, smooth = np.array(values, np.float32), Smoothed(beta)
    for cut in sorted({*(c for c in cuts if c <= len(curve)), len(curve)}):
        smooth.update(curve[:cut])
    assert smooth.values == pytest.approx(by_hand(curve.tolist(), beta), rel=1e-4, abs=1e-3, nan_ok=True)


def test_the_first_value_is_not_pulled_towards_zero():
    smooth = Smoothed(0.999)
    smooth.update(np.array([2.3, 2.3, 2.3], np.float32))
    assert smooth.values == pytest.approx([2.3, 2.3, 2.3])


def test_one_broken_step_does_not_break_the_rest():
    smooth = Smoothed(0.9)
    smooth.update(np.array([1, np.inf, 1], np.float32))
    assert smooth.values == pytest.approx([1, 1, 1])


def test_the_scan_goes_on_where_it_was():
    x = np.random.default_rng(0).normal(size=10_000)
    whole = scan(x, 0.99, 0.0)
    assert scan(x[7777:], 0.99, whole[7776]) == pytest.approx(whole[7777:])
