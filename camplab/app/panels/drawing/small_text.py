"""How much room small letters take: numbers and names in pictures, most of which are drawn again and again."""

from __future__ import annotations

from functools import cache, lru_cache

from PySide6.QtGui import QFontMetricsF

from camplab.app.look import style


def written(text: str) -> float:
    """Width in pixels of small text."""
    return _written(text, style.theme().font_small)


def line_height() -> float:
    """Height in pixels of a line of small text."""
    return _line_height(style.theme().font_small)


@lru_cache(1000)
def _written(text: str, points: float) -> float:
    return QFontMetricsF(style.font(points)).horizontalAdvance(text)


@cache
def _line_height(points: float) -> float:
    return QFontMetricsF(style.font(points)).height()
