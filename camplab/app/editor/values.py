"""Setting values as text and back, and the next value up or down; what kind of editor a setting's type wants. No Qt."""

from __future__ import annotations

import math
import re
import types
from dataclasses import dataclass
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic.fields import FieldInfo

TIMES = "×"


@dataclass(frozen=True, slots=True)
class Kind:
    """What a setting may be: "switch", "choice", "number" or "text"; for numbers of which form."""

    editor: Literal["switch", "choice", "number", "text"]
    choices: tuple[Any, ...] = ()
    """All values of a choice; for a number the words allowed instead of it, such as "same"."""
    whole: bool = True
    pair: bool = False
    """Two numbers, height and width, are allowed."""
    optional: bool = False
    """It may be left empty."""
    low: float = -math.inf
    high: float = math.inf


def kind_of(field: FieldInfo) -> Kind:
    """The kind of a setting, read from its type."""
    parts = list(_parts(field.annotation))
    low, high = _bounds(field)
    words = tuple(value for part in parts if get_origin(part) is Literal for value in get_args(part))
    plain = {part for part in parts if isinstance(part, type)}
    pair = any(get_origin(part) is tuple for part in parts)
    if plain == {bool}:
        return Kind("switch")
    if words and not plain and not pair:
        return Kind("choice", words)
    if plain & {int, float} or pair:
        return Kind("number", words, float not in plain, pair, type(None) in plain, low, high)
    return Kind("text")


def _parts(annotation: Any) -> list[Any]:
    """The alternatives of a type: `Annotated[int | tuple[int, int], ...] | None` has three."""
    origin = get_origin(annotation)
    if origin is Annotated:
        return _parts(get_args(annotation)[0])
    if origin in (Union, types.UnionType):
        return [part for option in get_args(annotation) for part in _parts(option)]
    return [annotation]


def _bounds(field: FieldInfo) -> tuple[float, float]:
    """Lowest and highest value of a setting, also those written inside its type."""
    rules = [*field.metadata, *_rules(field.annotation)]
    lows = [bound for rule in rules for name in ("ge", "gt") if (bound := getattr(rule, name, None)) is not None]
    highs = [bound for rule in rules for name in ("le", "lt") if (bound := getattr(rule, name, None)) is not None]
    return max(lows, default=-math.inf), min(highs, default=math.inf)


def _rules(annotation: Any) -> list[Any]:
    found = []
    for part in get_args(annotation) if get_origin(annotation) is not Literal else ():
        if isinstance(part, FieldInfo):
            found += part.metadata
        elif get_origin(part) is not None:
            found += _rules(part)
    return found


def to_text(value: object) -> str:
    """A value as the learner writes it: `3`, `3×5`, `same`, `0.1`, nothing for None."""
    if value is None:
        return ""
    if isinstance(value, tuple):
        return TIMES.join(to_text(part) for part in value)
    return f"{value:.6g}" if isinstance(value, float) else str(value)


def from_text(text: str, kind: Kind) -> object:
    """The value a text stands for; the text itself when it stands for none (the model then says why)."""
    text = text.strip().replace("−", "-")
    if not text and kind.optional:
        return None
    if text.lower() in kind.choices:
        return text.lower()
    parts = [part for part in re.split(r"\s*[×x*,;\s]\s*", text) if part] if kind.pair else [text]
    numbers = [_number(part, kind.whole) for part in parts]
    if not numbers or any(number is None for number in numbers):
        return text
    return numbers[0] if len(numbers) == 1 else tuple(numbers)


def _number(text: str, whole: bool) -> float | None:
    text = text.replace(",", "" if whole else ".").replace(" ", "").replace(" ", "")
    try:
        return int(text) if whole else float(text)
    except ValueError:
        return None


def stepped(value: object, by: int, kind: Kind) -> object:
    """The value `by` steps up or down, within bounds; both of a pair; from a word or nothing to the lowest number."""
    if isinstance(value, tuple):
        return tuple(stepped(part, by, kind) for part in value)
    if isinstance(value, bool) or not isinstance(value, int | float):
        lowest = kind.low if math.isfinite(kind.low) else 1
        return int(lowest) if kind.whole else float(lowest)
    moved = value + by if kind.whole else _real_step(float(value), by, kind)
    moved = min(kind.high, max(kind.low, moved))
    return int(moved) if kind.whole else float(moved)


def _real_step(value: float, by: int, kind: Kind) -> float:
    """Shares and signed numbers in steps of 0.05 (0.5 when wide), others over 1, 2, 5 times powers of ten."""
    if kind.high <= 1 and kind.low <= 0 and value >= 0.05:
        return round(value + 0.05 * by, 10)
    if kind.low < 0:
        return round(value + 0.5 * by, 10)
    if value <= 0:
        return 0.05 if by > 0 else 0.0
    for _ in range(abs(by)):
        value = _ladder(value, by > 0)
    return value


def _ladder(value: float, up: bool) -> float:
    power = math.floor(math.log10(value) + 1e-9)
    rungs = [float(f"{step}e{exponent}") for exponent in (power - 1, power, power + 1) for step in (1, 2, 5)]
    return min(r for r in rungs if r > value * 1.000001) if up else max(r for r in rungs if r < value * 0.999999)
