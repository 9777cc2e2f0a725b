"""What a learning-rate range test says, on losses of which it is known where they fall."""

from __future__ import annotations

import numpy as np
import pytest

from camplab.runs.curves.rate_band import HIGHEST, LEAST, LOWEST, MOST, band, broken_off, length, rates, smoothed, told
from tests.for_each import for_each


def falling(low, high, noise=0.0, breaks=3.0, steps=200):
    """2.3 up to the rate `low`, 0.3 from `high` on, a straight line over the logarithm between; then it breaks off."""
    at = rates(steps)
    curve = np.interp(np.log(at), np.log([low, high]), [2.3, 0.3]) + noise * np.random.default_rng(0).normal(size=steps)
    curve[at > breaks] = 50.0
    return at, curve


def test_rates_rise_by_the_same_factor_from_the_lowest_to_the_highest():
    found = rates(50)
    assert (found[0], found[-1]) == pytest.approx((LOWEST, HIGHEST))
    assert np.ptp(found[1:] / found[:-1]) < 1e-12


@pytest.mark.parametrize(("epoch", "steps"), [(1, LEAST), (300, 300), (10_000, MOST)])
def test_it_takes_an_epoch_where_that_is_not_too_short_or_too_long(epoch, steps):
    assert length(epoch) == steps


@for_each("noise", [0.0, 0.1])
@for_each(("low", "high"), [(1e-4, 1e-2), (1e-2, 1.0)])
def test_the_band_is_where_a_tenth_of_the_fall_is_done_and_where_a_tenth_is_left(low, high, noise):
    """On the straight line these are a tenth of its decades from its ends; nothing is told too high by smoothing."""
    found = band(*falling(low, high, noise))
    tenth = 0.1 * np.log10(high / low)
    assert np.log10(found.low) == pytest.approx(np.log10(low) + tenth, abs=0.2)
    assert np.log10(found.high) == pytest.approx(np.log10(high) - tenth, abs=0.2)
    assert found.low <= found.best <= found.high
    assert "fastest" in str(told(found))


@pytest.mark.parametrize("noise", [0.01, 0.1, 1.0])
def test_a_loss_that_only_wavers_has_no_band(noise):
    at = rates(200)
    for seed in range(20):
        assert band(at, 2.3 + noise * np.random.default_rng(seed).normal(size=200)) is None
    assert band(at, np.linspace(1, 9, 200)) is None
    assert "At none of the learning rates" in str(told(None))
    falls = np.geomspace(0.68, 0.62, 200) + 0.1 * np.random.default_rng(1).normal(size=200)
    assert band(at, falls) is None
    assert "by clearly more than it varies from batch to batch" in str(told(None)), "it does fall, as the table shows"


def test_a_few_steps_have_no_band():
    assert band([], []) is None
    assert band([1e-6, 1e-5], [2.0, 1.0]) is None


def test_the_breaking_off_and_what_is_no_number_move_nothing_before_it():
    at, curve = falling(1e-3, 1e-1, breaks=1.0)
    wild = curve.copy()
    wild[at > 1.0] = 1e30
    wild[-1] = np.nan
    assert band(at, wild) == band(at, curve)
    np.testing.assert_allclose(smoothed(curve)[(at > 0.2) & (at < 0.5)], 0.3)


def test_it_breaks_off_at_what_is_no_number_and_at_a_multiple_of_the_best_that_is_worse_than_the_start():
    _, curve = falling(1e-3, 1e-1, breaks=1.0)
    ends = [count for count in range(1, 201) if broken_off(curve[:count])]
    assert ends[0] == int(np.argmax(curve == 50)) + 5, "half of the nine last ones are far off"
    assert broken_off([2.3, float("inf")])
    assert not broken_off([2.3] * 50 + [0.01] * 50 + [0.5] * 50), "still better than the start"
