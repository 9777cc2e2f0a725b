"""Saves what a panel shows: numbers as CSV, the picture as PNG or SVG. Knows no trainer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QBuffer, QIODevice, QPoint
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QFileDialog, QMenu, QToolButton, QWidget

from camplab.app.look.language import tr, translate
from camplab.app.look.plain_text import warn
from camplab.app.panels.base import Panel
from camplab.document.atomic import WriteFailed, write_atomically

Shown = TypeVar("Shown")
SCALE = 2
"""Pixels per point of an exported PNG."""


def export_menu(panel: Panel, shown: Callable[[], Shown | None], table: Callable[[Shown], str]) -> QToolButton:
    """A button with a menu that saves the `table` of what is shown, a run say, if there is any, as CSV, or the panel's
    body as PNG or SVG."""
    made = QToolButton(autoRaise=True, popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
    made.setProperty("icon_name", "file-output")
    menu = QMenu(made)
    made.setMenu(menu)

    def fill() -> None:
        menu.clear()
        found = shown()
        numbers = menu.addAction(tr("Numbers (CSV)…"))
        numbers.setEnabled(found is not None)
        if found is not None:
            numbers.triggered.connect(lambda: ask(panel, "csv", table(found).encode()))
        menu.addAction(tr("Picture (PNG)…"), lambda: ask(panel, "png", png(panel.body)))
        menu.addAction(tr("Drawing (SVG)…"), lambda: ask(panel, "svg", svg(panel.body)))

    menu.aboutToShow.connect(fill)
    return made


def ask(panel: QWidget, ending: str, content: bytes) -> None:
    """Let the learner choose where to save."""
    chosen, _ = QFileDialog.getSaveFileName(panel, tr("Export"), f"curves.{ending}", f"*.{ending}")
    if not chosen:
        return
    path = Path(chosen)
    try:
        write_atomically(path if path.suffix else path.with_suffix("." + ending), content)
    except WriteFailed as failure:
        warn(panel, tr("Export"), translate(failure.sentence))


def png(widget: QWidget) -> bytes:
    """What the widget shows, at twice its size."""
    picture = QPixmap(widget.size() * SCALE)
    picture.setDevicePixelRatio(SCALE)
    picture.fill(widget.palette().window().color())
    widget.render(picture)
    return as_png(picture)


def as_png(picture: QPixmap) -> bytes:
    """A picture as a file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    return bytes(buffer.data().data())


def svg(widget: QWidget) -> bytes:
    """What the widget shows, as lines and letters."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    sheet = QSvgGenerator()
    sheet.setOutputDevice(buffer)
    sheet.setSize(widget.size())
    sheet.setViewBox(widget.rect())
    sheet.setTitle("camplab")
    with QPainter(sheet) as painter:
        widget.render(painter, QPoint())
    return bytes(buffer.data().data())
