"""Values of settings that the learner wrote, and the next value up or down. Knows no Qt."""

from __future__ import annotations

import math
import re

from camplab.document.settings.kinds import Kind

SHARE = 0.05
"""Step of a share, such as 0.25; below it the steps go over powers of ten."""
SMALLEST = 1e-5
"""The first step up from zero where powers of ten matter."""
GROUPED = {
    True: re.compile(r"[+-]?[1-9]\d{0,2}([,\s]\d{3})+"),
    False: re.compile(r"[+-]?[1-9]\d{0,2}(\s\d{3})+([.,]\d*)?"),
}
"""Digits in groups of three, of a whole number and of any: there a comma is a point."""


def from_text(text: str, kind: Kind) -> object:
    """The value a text stands for; the text itself when it stands for none (the model then says why)."""
    text = text.strip().replace("−", "-")
    if not text and kind.optional:
        return None
    if text.lower() in kind.choices:
        return text.lower()
    parts = [part for part in re.split(r"\s*[×x*,;\s]\s*", text) if part] if kind.pair else [text]
    numbers = [number(part, kind.whole) for part in parts]
    if not numbers or any(number is None for number in numbers):
        return text
    return numbers[0] if len(numbers) == 1 else tuple(numbers)


def number(text: str, whole: bool) -> float | None:
    """The number that a text is: 1,5 is no whole one, and 1 5 none at all."""
    if GROUPED[whole].fullmatch(text):
        text = re.sub(r"[,\s]" if whole else r"\s", "", text)
    try:
        return int(text) if whole else float(text.replace(",", "."))
    except ValueError:
        return None


def stepped(value: object, by: int, kind: Kind) -> object:
    """The value `by` steps up or down, within bounds; both of a pair; from a word or nothing to the usual first one."""
    if isinstance(value, tuple):
        return tuple(stepped(part, by, kind) for part in value)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return _first(kind)
    moved = value + by if kind.whole else _real_step(float(value), by, kind)
    moved = min(kind.high, max(kind.low, moved))
    if moved in kind.open:
        return value
    return int(moved) if kind.whole else float(moved)


def _first(kind: Kind) -> float:
    """The lowest whole number, or 1; half of what there is where that is just too much."""
    if kind.whole:
        return int(kind.low) if math.isfinite(kind.low) else 1
    first = min(max(kind.low, 1.0), kind.high)
    return (kind.low + kind.high) / 2 if first in kind.open else first


def _real_step(value: float, by: int, kind: Kind) -> float:
    """Shares in steps of 0.05, signed numbers of 0.5, others over 1, 2, 5 times powers of ten."""
    if kind.low >= 0 and kind.high <= 2 and value >= SHARE and not kind.log:
        return round(value + SHARE * by, 10)
    if kind.low < 0:
        return round(value + 0.5 * by, 10)
    for _ in range(abs(by)):
        value = _ladder(value, by > 0, SMALLEST if kind.log else SHARE)
    return value


def _ladder(value: float, up: bool, smallest: float) -> float:
    """The next of 1, 2, 5 times a power of ten."""
    if value <= 0:
        return smallest if up else 0.0
    power = math.floor(math.log10(value) + 1e-9)
    rungs = [float(f"{step}e{exponent}") for exponent in (power - 1, power, power + 1) for step in (1, 2, 5)]
    return min(r for r in rungs if r > value * 1.000001) if up else max(r for r in rungs if r < value * 0.999999)
