"""Lines over the steps of a run as a drawing in SVG, light and for print. Knows no run and no measure."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from xml.etree.ElementTree import Element, SubElement

import numpy as np

from camplab.numbers import power_of_ten, rough, rounded_up
from camplab.runs.curves.names import spread
from camplab.runs.curves.pyramid import Doubles
from camplab.words import printable

WIDTH, HEIGHT = 720, 280
LEFT, RIGHT, TOP, BOTTOM = 64, 12, 10, 44
"""Room around the lines: numbers at the left, numbers and the name of the axis below."""
COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#56B4E9", "#000000")
"""Told apart by everybody on white (Okabe & Ito 2008), without orange and yellow, which are too pale for lines."""
LEAD, GAP, LETTERS = 14, 14, 26
"""Of the names at the ends of lines: pixels to them and from one to the next, and letters."""
HANGUL = "\u1100"
"""Letters from here on are wider."""
TICKS = 6
INK, SOFT = "#222222", "#d8d8d8"
DECADES = 8
"""So many have room for numbers beside them; of more of them only some do."""


@dataclass(frozen=True, eq=False)
class Line:
    """One curve: x in steps, y as drawn (log10 where decades are drawn), NaN where nothing is known."""

    name: str
    colour: str
    x: Doubles
    y: Doubles
    faint: bool = False
    """Every step, behind the others, without a name of its own."""
    dots: bool = False
    """Few values: each of them is to be seen."""


@dataclass(frozen=True)
class Scale:
    """From values to pixels: `start` stands at pixel `first`, `end` at `last`."""

    start: float
    end: float
    first: float
    last: float

    def __call__(self, values: Doubles) -> Doubles:
        """Pixels of values."""
        found: Doubles = self.first + (values - self.start) / (self.end - self.start) * (self.last - self.first)
        return found

    def at(self, value: float) -> float:
        """The pixel of one value."""
        return float(self(np.array([value]))[0])


def chart(lines: Sequence[Line], name: str, said: str, below: str, scale: str = "linear") -> Element:
    """A drawing of these lines. `said`: the same in words, for who does not see it; `scale` as of a measure."""
    svg = Element("svg", {
        "xmlns": "http://www.w3.org/2000/svg", "viewBox": f"0 0 {WIDTH} {HEIGHT}", "role": "img",
        "width": str(WIDTH), "height": str(HEIGHT), "aria-label": printable(f"{name}. {said}"),
        "font-family": "sans-serif", "font-size": "12", "fill": INK,
    })  # fmt: skip
    SubElement(svg, "title").text = printable(name)
    SubElement(svg, "desc").text = printable(said)
    ends = _ends(lines)
    edge = WIDTH - RIGHT - max((_wide(line.name) + LEAD for line, _ in ends), default=0)
    across, up = _scales(lines, edge)
    for value in ticks(across.start, across.end, 1):  # steps and epochs are whole
        _text(svg, across.at(value), HEIGHT - BOTTOM + 18, f"{value:,.0f}", "middle")
    for value, words in _heights(up, scale):
        y = f"{up.at(value):.1f}"
        SubElement(svg, "line", {"x1": str(LEFT), "x2": f"{edge:.0f}", "y1": y, "y2": y, "stroke": SOFT})
        _text(svg, LEFT - 8, up.at(value) + 4, words, "end")
    _text(svg, (LEFT + edge) / 2, HEIGHT - 8, below, "middle")
    for line in sorted(lines, key=lambda line: not line.faint):
        _draw(svg, line, across, up)
    _name(svg, ends, up, edge)
    return svg


def _ends(lines: Sequence[Line]) -> list[tuple[Line, float]]:
    """The lines that are named beside their last value: all, or the first and the last where there is no room."""
    known = [(line, line.y[np.isfinite(line.y)]) for line in lines if line.name]
    found = [(line, float(heights[-1])) for line, heights in known if len(heights)]
    return found if len(found) <= (HEIGHT - TOP - BOTTOM) // GAP else [found[0], found[-1]]


def _shown(name: str) -> str:
    return name if len(name) <= LETTERS else f"{name[: LETTERS // 2]}…{name[1 - LETTERS // 2 :]}"


def _wide(name: str) -> float:
    """About so many pixels: whoever shows it has fonts of their own."""
    return sum(12.5 if letter >= HANGUL else 7.2 for letter in _shown(name))


def _name(svg: Element, ends: Sequence[tuple[Line, float]], up: Scale, edge: float) -> None:
    """Who prints without colours, or sees few, can tell by them which is which."""
    downwards = sorted(ends, key=lambda end: -end[1])
    wanted = [up.at(height) - TOP for _, height in downwards]
    for (line, _), at, place in zip(downwards, wanted, spread(wanted, GAP, HEIGHT - TOP - BOTTOM), strict=True):
        SubElement(svg, "line", {
            "x1": f"{edge + 1:.0f}", "y1": f"{at + TOP:.1f}", "x2": f"{edge + LEAD - 3:.0f}",
            "y2": f"{place + TOP:.1f}", "stroke": line.colour,
        })  # fmt: skip
        _text(svg, edge + LEAD, place + TOP + 4, _shown(line.name), "start")


def _scales(lines: Sequence[Line], edge: float) -> tuple[Scale, Scale]:
    x, y = (_bounds([getattr(line, axis) for line in lines]) for axis in ("x", "y"))
    room = (y[1] - y[0]) * 0.04
    return Scale(*x, LEFT, edge), Scale(y[0] - room, y[1] + room, HEIGHT - BOTTOM, TOP)


def _bounds(parts: Sequence[Doubles]) -> tuple[float, float]:
    """The least and the greatest that are known; never the same twice."""
    values = np.concatenate([*parts, np.empty(0)])
    known = values[np.isfinite(values)]
    if not len(known):
        return 0.0, 1.0
    low, high = float(known.min()), float(known.max())
    spare = (abs(low) or 1.0) * 0.05 if high - low <= abs(low) * 1e-6 else 0.0
    return low - spare, high + spare


def ticks(start: float, end: float, least: float = 0.0) -> list[float]:
    """Round values between two others, at most `TICKS`, apart by 1, 2 or 5 times a power of ten, and by `least`."""
    step = max(rounded_up((end - start) / TICKS), least)
    first = math.ceil(start / step - 1e-9)
    return [number * step for number in range(first, math.floor(end / step + 1e-9) + 1)]


def _heights(up: Scale, scale: str) -> Iterator[tuple[float, str]]:
    """Where hairlines lie, and what is written beside them."""
    if scale != "log":
        for value in ticks(up.start, up.end):
            yield value, f"{round(value * 100, 6):g}%" if scale == "percent" else rough(value, 3) if value else "0"
        return
    first, last = math.ceil(up.start), math.floor(up.end)
    if last - first < 1:
        for value in ticks(up.start, up.end):
            yield value, rough(10**value)
        return
    for power in range(first, last + 1, 1 + (last - first) // DECADES):
        yield power, power_of_ten(power) if abs(power) > 2 else f"{10**power:g}"


def _draw(svg: Element, line: Line, across: Scale, up: Scale) -> None:
    known = np.isfinite(line.x) & np.isfinite(line.y)
    x, y = across(line.x), up(line.y)
    pieces = np.split(np.arange(len(x)), np.flatnonzero(np.diff(known.astype(np.int8))) + 1)
    path = " ".join(_polyline(x[piece], y[piece]) for piece in pieces if len(piece) and known[piece[0]])
    look = {"stroke-width": "0.8", "stroke-opacity": "0.35"} if line.faint else {"stroke-width": "1.8"}
    SubElement(svg, "path", {"d": path, "fill": "none", "stroke": line.colour, "stroke-linejoin": "round", **look})
    if line.dots:
        for at in np.flatnonzero(known):
            SubElement(svg, "circle", {"cx": f"{x[at]:.1f}", "cy": f"{y[at]:.1f}", "r": "2.4", "fill": line.colour})


def _polyline(x: Doubles, y: Doubles) -> str:
    return "M" + "L".join(f"{across:.1f},{down:.1f}" for across, down in zip(x.tolist(), y.tolist(), strict=True))


def _text(svg: Element, x: float, y: float, words: str, anchor: str) -> None:
    made = SubElement(svg, "text", {"x": f"{x:.1f}", "y": f"{y:.1f}", "text-anchor": anchor})
    made.text = printable(words)
