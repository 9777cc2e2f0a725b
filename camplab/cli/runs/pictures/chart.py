"""A picture of numbers in a row, one for each block or step: curves over their names. Knows no run, no torch."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from io import BytesIO
from math import ceil, floor
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from camplab import resources
from camplab.numbers import rough

if TYPE_CHECKING:
    from PIL import Image, ImageDraw, ImageFont

WIDTH, HEIGHT, LEFT, TOP, BOTTOM = 1200, 600, 110, 60, 130
"""Of the picture and its margins, in pixels."""
RIGHT = 150, 480
"""Of the margin in which curves are named: at least, and at most; what is longer is cut there."""
INK, SOFT, LINE, GROUND = (30, 32, 38), (110, 115, 125), (222, 224, 229), (255, 255, 255)
COLOURS = ((0, 114, 178), (213, 94, 0), (0, 158, 115), (204, 121, 167), (86, 180, 233), (230, 159, 0), (90, 90, 90),
           (150, 130, 0))  # fmt: skip
"""Okabe and Ito (2008), made darker at the end; as many as the outputs of a block have curves."""
Numbers = npt.NDArray[np.float64]


def chart(title: str, names: Sequence[str], series: Mapping[str, Numbers], log: bool) -> Image.Image:
    """Each series has a number for each name; where one is not known, or 0 on a log axis, there is a gap."""
    from PIL import Image, ImageDraw

    picture = Image.new("RGB", (WIDTH, HEIGHT), GROUND)
    pen = ImageDraw.Draw(picture)
    heights = {name: _heights(values, log) for name, values in series.items()}
    right = _room_for_names([*series])
    low, high = _ends([*heights.values()], log)
    _entitle(pen, title)
    ticks = [*_ticks(low, high, log)]
    for value, text in zip(ticks, [f"1e{round(value)}" for value in ticks] if log else told_apart(ticks), strict=True):
        y = _y(value, low, high)
        pen.line((LEFT, y, right, y), LINE)
        pen.text((LEFT - 10, y), text, SOFT, letters(15), anchor="rm")
    _name(picture, names, right)
    ends: list[float] = []
    for at, (name, values) in enumerate(heights.items()):
        _curve(pen, values, (low, high), right, COLOURS[at % len(COLOURS)])
        known = values[np.isfinite(values)]
        y = _y(float(known[-1]), low, high) if len(known) else TOP
        while any(abs(y - other) < 18 for other in ends):
            y += 18
        ends.append(y)
        pen.text((right + 10, y), _cut(name, WIDTH - right - 20), COLOURS[at % len(COLOURS)], letters(15), anchor="lm")
    return picture


def _room_for_names(names: Sequence[str]) -> float:
    """Where the plot ends, so that the curves can be named beside it."""
    least, most = RIGHT
    widest = max(map(letters(15).getlength, names), default=0.0) + 24
    return WIDTH - min(max(widest, least), most)


def _cut(name: str, room: float) -> str:
    """As much of it as there is room for."""
    face = letters(15)
    if face.getlength(name) <= room:
        return name
    return next((f"{name[:end]}…" for end in range(len(name), 0, -1) if face.getlength(f"{name[:end]}…") <= room), "…")


def told_apart(values: Sequence[float]) -> list[str]:
    """In as few digits as tell them apart."""
    written = ([rough(value, digits) for value in values] for digits in range(2, 7))
    return next((texts for texts in written if len(set(texts)) == len(texts)), [f"{value:g}" for value in values])


def _entitle(pen: ImageDraw.ImageDraw, title: str) -> None:
    """In one line or, smaller, in two."""
    room = WIDTH - LEFT - 10
    face = next((face for face in map(letters, (20, 17)) if pen.textlength(title, face) <= room), letters(15))
    words, lines = title.split(" "), [""]
    for word in words:
        longer = f"{lines[-1]} {word}".strip()
        lines = [*lines[:-1], longer] if pen.textlength(longer, face) <= room else [*lines, word]
    pen.text((LEFT, 18 if len(lines) == 1 else 8), "\n".join(lines), INK, face)


def letters(size: int) -> ImageFont.FreeTypeFont:
    """Those that come with the lab, so many pixels high."""
    from PIL import ImageFont

    return ImageFont.truetype(BytesIO((resources.folder("fonts") / "camplab_sans_kr.otf").read_bytes()), size)


def _heights(values: Numbers, log: bool) -> Numbers:
    if not log:
        return np.where(np.isfinite(values), values, np.nan)
    found: Numbers = np.log10(values, out=np.full(len(values), np.nan), where=np.isfinite(values) & (values > 0))
    return found


def _ends(heights: Sequence[Numbers], log: bool) -> tuple[float, float]:
    every = np.concatenate([*heights, np.zeros(0)])
    every = every[np.isfinite(every)]
    if not len(every):
        return 0.0, 1.0
    low, high = float(every.min()), float(every.max())
    return (floor(low), max(ceil(high), floor(low) + 1)) if log else (low, high if high > low else low + 1)


def _ticks(low: float, high: float, log: bool) -> Iterator[float]:
    if log:
        yield from (float(power) for power in range(int(low), int(high) + 1, max(1, ceil((high - low) / 8))))
    else:
        yield from np.linspace(low, high, 5).tolist()


def _x(at: float, count: int, right: float) -> float:
    return LEFT + (at + 0.5) * (right - LEFT) / max(count, 1)


def _y(value: float, low: float, high: float) -> float:
    return TOP + (high - value) / (high - low) * (HEIGHT - TOP - BOTTOM)


def _curve(
    pen: ImageDraw.ImageDraw, values: Numbers, ends: tuple[float, float], right: float, color: tuple[int, ...]
) -> None:
    places = [(_x(at, len(values), right), _y(float(value), *ends)) for at, value in enumerate(values)]
    for at, (x, y) in enumerate(places):
        if not np.isfinite(values[at]):
            continue
        pen.ellipse((x - 4, y - 4, x + 4, y + 4), color)
        if at and np.isfinite(values[at - 1]):
            pen.line((*places[at - 1], x, y), color, 3)


def _name(picture: Image.Image, names: Sequence[str], right: float) -> None:
    """As many of the names as have room, upright."""
    from PIL import Image, ImageDraw

    every = max(1, ceil(len(names) * 18 / (right - LEFT)))
    for at in range(0, len(names), every):
        room = Image.new("RGB", (BOTTOM - 12, 20), GROUND)
        ImageDraw.Draw(room).text((BOTTOM - 14, 10), names[at][:16], SOFT, letters(14), anchor="rm")
        picture.paste(room.rotate(90, expand=True), (int(_x(at, len(names), right)) - 10, HEIGHT - BOTTOM + 6))
