"""Amounts: numbers with what they are measured in behind them, and times. Knows no tables."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from camplab.datasets.tables.values import Decimal, hours_of, number, numbers

if TYPE_CHECKING:
    from camplab.datasets.tables.values import Floats

UNITS = frozenset(
    """
    mm cm m km ㎜ ㎝ ㎞ in inch inches ft feet yd mi miles ㎡ m² cm² km² m2 ft² sqft ㎥ m³ cm³ ml mL l L cc cl dl
    mg g kg ㎏ t lb lbs oz µg μg mcg °C °F ° ℃ ℉ 도 K hPa kPa Pa mmHg bar V mV mA W kW kWh Wh MW Hz kHz MHz GHz
    kcal cal J kJ rpm hp bhp PS CC km/h m/s ㎞/h mph kmpl km/kg mpg mg/dL mg/dl g/dL mmol/L μg/㎥ ㎍/㎥ ppm ppb dB px
    ms s sec secs min mins h hr hrs hour hours day days month months year years yr yrs KB MB GB TB kB
    만원 천원 백만원 억원 달러 세 살 년 개월 시간 분 초 명 인 개 건 회 점 층 평 쪽 권 가구 세대 배
    """.split()  # noqa: SIM905
)
"""What is measured or counted in: numbers before one of these are amounts, however few different ones there are."""
MAGNITUDES = {"": 1.0, "k": 1e3, "K": 1e3, "M": 1e6, "B": 1e9, "천": 1e3, "만": 1e4, "억": 1e8, "조": 1e12,
              "만원": 1e4, "억원": 1e8, "조원": 1e12}  # fmt: skip
SCALED = "×"
"""For the unit of a column in whose cells several of these stand: each is multiplied by its own."""
HOURS = "h"
"""Of times of day and of how long something took, written as 14:30, 오후 2:30 or 1:02:33."""
_BEHIND = re.compile(
    r"(.*\d[.,]?)\s*([^\W\d_][^\s\d]{0,7}(?: [^\W\d_]{1,4})?|[^\W\d_]+/[^\s]{1,6}|[°℃℉㎡㎥㎏㎝㎜㎞][A-Za-z]?|m[2²3³])"
)
"""A number and what stands behind it."""
_CLOCK = re.compile(
    r"(오전|오후)?\s*(\d{1,3}):([0-5]\d)(?::([0-5]\d(?:\.\d+)?))?\s*([AP]M)?|(\d{1,3}):([0-5]\d\.\d+)", re.IGNORECASE
)


_PARTS = (("일", "days", "day", "d"), ("시간", "hours", "hour", "hrs", "hr", "h"),
          ("분", "minutes", "minute", "mins", "min", "m"), ("초", "seconds", "second", "secs", "sec", "s"))  # fmt: skip
_IN_HOURS = (24, 1, 1 / 60, 1 / 3600)
SPANS = {word: hours for words, hours in zip(_PARTS, _IN_HOURS, strict=True) for word in words}
"""Of words for how long something takes the hours: in a column of `HOURS` a cell may have one of them alone."""
_SPAN = re.compile("".join(rf"(?:(\d{{1,4}})\s*(?:{'|'.join(words)})[,\s]*)?" for words in _PARTS), re.IGNORECASE)
_DAYS = re.compile(r"(-?\d+) days?,?\s+(\d{1,2}:\d\d:\d\d(?:\.\d+)?)")
"""As Python and pandas write how long something took."""


def amount(cell: str, decimal: Decimal = ".") -> tuple[float, str]:
    """A number and the unit behind it, of a time the hours and `HOURS`; NaN and "" where it is neither."""
    text = cell.strip()
    if (won := _in_parts(text)) is not None:
        return won, "만원"
    if (hours := _hours(text)) is not None:
        return hours, HOURS
    found = _BEHIND.fullmatch(text)
    value = number(found.group(1), decimal) if found else math.nan
    return (value, found.group(2)) if found and value == value else (math.nan, "")


def _in_parts(text: str) -> float | None:
    """3억 4,500만원 in 만원; None where it has not several such parts."""
    found = _IN_PARTS.fullmatch(text)
    if found is None or sum(part is not None for part in found.groups()) < 2:
        return None
    trillions, hundreds, tens, ones = (float((part or "0").replace(",", "")) for part in found.groups())
    return 1e8 * trillions + 1e4 * hundreds + tens + ones / 1e4


_IN_PARTS = re.compile(r"(?:([\d,]+)조\s*)?(?:([\d,]+)억\s*)?(?:([\d,]+)만\s*)?([\d,]+)?\s*원?")


def _hours(text: str) -> float | None:
    found = _CLOCK.fullmatch(text)
    if found is None:
        return _span(text) if text[:1].isdigit() or text[:1] == "-" else None
    if found.group(7):  # minutes and seconds of a lap
        return (float(found.group(6)) + float(found.group(7)) / 60) / 60
    hours = hours_of(found)
    return None if math.isnan(hours) else hours


def _span(text: str) -> float | None:
    """Hours of 2시간 30분, 1h 20m or 3 days, 02:10:00; None where it is none of two parts."""
    if found := _DAYS.fullmatch(text):
        rest = _hours(found.group(2))
        return None if rest is None else 24 * int(found.group(1)) + rest
    parts = found.groups() if (found := _SPAN.fullmatch(text)) else ()
    if sum(part is not None for part in parts) < 2:
        return None
    return sum(int(part or 0) * hours for part, hours in zip(parts, _IN_HOURS, strict=True))


def amounts(cells: Sequence[str], decimal: Decimal = ".", unit: str = "") -> Floats:
    """The number in each cell, alone or before this unit; NaN where it is none."""
    import numpy as np

    found = numbers(cells, decimal)
    for at in np.flatnonzero(np.isnan(found)).tolist() if unit else ():
        value, own = amount(cells[at], decimal)
        if own == unit or (unit == SCALED and own in MAGNITUDES):
            found[at] = value * (MAGNITUDES[own] if unit == SCALED else 1)
        elif unit == HOURS and own in SPANS:
            found[at] = value * SPANS[own]
    return found
