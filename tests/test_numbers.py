"""Tests that numbers are said in one way: right values at the edges of units, of rounding, and of what is finite."""

from __future__ import annotations

import math

import pytest

from camplab import numbers
from tests.for_each import for_each


@for_each(
    ("n", "words"),
    [
        (0, "0"), (1, "1"), (999, "999"), (4_640, "4,640"), (61_706, "61,706"), (999_999, "999,999"),
        (1_000_000, "1 M"), (1_180_000, "1.18 M"), (25_557_032, "25.6 M"), (115_900_000, "116 M"),
        (999_600_000, "1 G"), (4_089_284_608, "4.09 G"), (1.5e12, "1.5 T"), (2e15, "2,000 T"),
    ],
)  # fmt: skip
def test_a_count_is_exact_below_a_million_and_in_three_digits_from_there(n, words):
    assert numbers.count(n) == words


@for_each(
    ("n", "words"),
    [
        (0, "0 B"), (1, "1 B"), (1023, "1,023 B"), (1024, "1 KiB"), (246_824, "241 KiB"), (1023 * 1024, "1,023 KiB"),
        (1024**2 - 1, "1 MiB"), (1.5 * 1024**3, "1.5 GiB"), (16 * 1024**4, "16 TiB"), (3e15, "2,728 TiB"),
    ],
)  # fmt: skip
def test_bytes_are_said_in_powers_of_1024(n, words):
    assert numbers.byte_size(n) == words


@for_each(
    ("seconds", "words"),
    [(0, "0 s"), (0.04, "0.04 s"), (0.4, "0.4 s"), (45, "45 s"), (59.6, "1 min 0 s"), (200, "3 min 20 s"),
     (3599.6, "1 h 0 min"), (7500, "2 h 5 min")],
)  # fmt: skip
def test_a_duration_in_its_two_largest_units(seconds, words):
    assert str(numbers.duration(seconds)) == words


@for_each(
    ("seconds", "words"),
    [(3.4, "3 s left"), (59.7, "1 min left"), (200, "3 min left"), (3590, "1.0 h left"), (4320, "1.2 h left")],
)
def test_what_is_left_is_said_coarsely(seconds, words):
    assert str(numbers.time_left(seconds)) == words


@for_each(
    ("value", "words"),
    [
        (0, "0"), (0.1, "0.1000"), (0.12344, "0.1234"), (12.3456, "12.35"), (9.99996, "10.00"), (1234.4, "1,234"),
        (123_456.7, "123,457"), (0.001, "0.001000"), (0.00081, "8.100×10⁻⁴"), (-3.2e-9, "-3.200×10⁻⁹"),
        (2.5e7, "2.500×10⁷"), (math.nan, "nan"), (math.inf, "inf"), (-math.inf, "-inf"),
    ],
)  # fmt: skip
def test_a_measured_value_in_four_digits(value, words):
    assert numbers.measured(value) == words


@for_each(
    ("value", "words"),
    [(3.1e-9, "3.1×10⁻⁹"), (1e-5, "10⁻⁵"), (-1e-5, "-10⁻⁵"), (1.1e-5, "1.1×10⁻⁵"), (0.4234, "0.42"),
     (0.1, "0.1"), (12.3, "12"), (100.0, "100"),
     (1234.5, "1,234"), (2.5e7, "2.5×10⁷"), (0.0, "0"), (math.nan, "nan")],
)  # fmt: skip
def test_a_rough_value_has_two_digits_at_most_and_no_zeros_at_its_end(value, words):
    assert numbers.rough(value) == words


def test_shares_speeds_and_powers():
    assert [str(numbers.percent(x)) for x in (0.97345, 0, 1, math.nan)] == ["97.3 %", "0.0 %", "100.0 %", "–"]
    assert [str(numbers.percent(x)) for x in (-2.678e18, 123.45, math.inf)] == ["-2.678×10²⁰ %", "12,345 %", "inf %"]
    assert [numbers.per_second(x) for x in (0.42, 7.26, 9.96, 1234.5)] == ["0.4", "7.3", "10", "1,234"]
    assert [numbers.power_of_ten(k) for k in (-12, 0, 7)] == ["10⁻¹²", "10⁰", "10⁷"]


def test_a_distance_is_rounded_up_to_a_round_one():
    steps = [0.03, 0.05, 1.0, 1.1, 2.5, 6.0, 300.0, 0.0]
    assert [numbers.rounded_up(step) for step in steps] == pytest.approx([0.05, 0.05, 1.0, 2.0, 5.0, 10.0, 500.0, 1.0])
