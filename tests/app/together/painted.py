"""Listens to every text that is painted by hand: what was written, and in which colour."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

Written = list[tuple[str, str]]
"""(text, colour as #rrggbb)"""


@contextmanager
def listening() -> Iterator[Written]:
    """What is written meanwhile by the views that paint in Python."""
    heard: Written = []
    real = QPainter.drawText

    def write(painter: QPainter, *args: Any) -> Any:
        colour = painter.pen().color().name()
        heard.extend((text, colour) for text in args if isinstance(text, str))
        return real(painter, *args)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(QPainter, "drawText", write)
        yield heard


def written_in(widget: QWidget) -> Written:
    """All that a widget and those inside it write when they are painted now."""
    with listening() as heard:
        widget.grab()
    return heard
