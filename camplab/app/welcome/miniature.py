"""A network as a small picture: one bar per layer in its family's colour, tall where the data is large. Edits nothing.

Branches of a Parallel stand above each other in lanes of their own, so the shape of the network shows.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from camplab.app.look import style
from camplab.blocks.base import Chain, Facts
from camplab.blocks.shape import Shape

MOST = 18
"""Pixels that one layer takes at most."""
SHORTCUT = 0.2
"""Height of a branch without layers, as a share of that of another one."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One layer: place and size in shares of the picture (0 to 1), and its family."""

    x: float
    y: float
    w: float
    h: float
    family: str


def bars(chain: Chain) -> list[Bar]:
    """The picture of a chain of blocks, as bars."""
    wide = _width(chain)
    if not wide:
        return []
    tallest = max((_size(facts.y) for facts in _leaves(chain)), default=1.0)
    return list(_row(chain, 0.0, 0.0, 1.0, 1.0 / wide, tallest))


def _leaves(chain: Chain) -> Iterator[Facts]:
    for facts in chain:
        inner = [branch for branch in facts.chains if branch]
        if inner:
            for branch in inner:
                yield from _leaves(branch)
        else:
            yield facts


def _width(chain: Chain) -> int:
    return sum(max((_width(branch) for branch in facts.chains), default=0) or 1 for facts in chain)


def _size(shape: Shape | None) -> float:
    """How tall a shape is drawn: images by their height, sequences by their steps, vectors a little by their length."""
    if shape is None:
        return 1.0
    if shape.kind == "vector":
        return 0.6 * math.log2(2 + shape.dims[0] ** 0.5)
    return math.log2(2 + shape.dims[-2 if shape.kind == "image" else 0])


def _row(chain: Chain, x: float, y: float, h: float, unit: float, tallest: float) -> Iterator[Bar]:
    for facts in chain:
        branches = [branch for branch in facts.chains if branch]
        if not branches:
            tall = h * (0.3 + 0.7 * min(1.0, _size(facts.y) / tallest))
            yield Bar(x, y + (h - tall) / 2, unit, tall, facts.block.family)
            x += unit
            continue
        wide = max(map(_width, branches))
        yield from _lanes(facts.chains, x, y, h, unit * wide, unit, tallest)
        x += unit * wide


def _lanes(
    branches: tuple[Chain, ...], x: float, y: float, h: float, wide: float, unit: float, tallest: float
) -> Iterator[Bar]:
    """Branches above each other; one that hands its input on is a hairline."""
    shares = [1.0 if branch else SHORTCUT for branch in branches]
    for branch, share in zip(branches, shares, strict=True):
        lane = h * share / sum(shares)
        if branch:
            yield from _row(branch, x, y, lane * (0.9 if len(branches) > 1 else 1.0), unit, tallest)
        else:
            yield Bar(x, y + lane * 0.4, wide, lane * 0.3, "shape")
        y += lane


def paint(painter: QPainter, found: list[Bar], room: QRectF) -> None:
    """Draw bars into `room`, in the colours of the theme; a short network does not fill it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    wide = min(room.width(), MOST * round(1 / min((bar.w for bar in found), default=1.0)))
    for bar in found:
        slot = bar.w * wide
        gap = min(3.0, slot * 0.25)
        box = QRectF(room.x() + bar.x * wide, room.y() + bar.y * room.height(), max(1.0, slot - gap),
                     bar.h * room.height())  # fmt: skip
        radius = min(3.0, box.width() / 2.5)
        painter.setBrush(style.theme().family(bar.family))
        painter.drawRoundedRect(box, radius, radius)
