"""Saves what a panel shows: numbers as CSV, the picture as PNG or SVG. Knows no trainer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QFileDialog, QMenu, QToolButton, QWidget

from camplab.app.look.as_file import painted_png, painted_svg
from camplab.app.look.language import tr, translate
from camplab.app.look.plain_text import warn
from camplab.app.panels.base import Panel
from camplab.document.atomic import WriteFailed, write_atomically

Shown = TypeVar("Shown")


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
            numbers.triggered.connect(lambda: ask(panel, panel.file_name, "csv", table(found).encode()))
        menu.addAction(tr("Picture (PNG)…"), lambda: ask(panel, panel.file_name, "png", png(panel.body)))
        menu.addAction(tr("Drawing (SVG)…"), lambda: ask(panel, panel.file_name, "svg", svg(panel.body)))

    menu.aboutToShow.connect(fill)
    return made


def ask(panel: QWidget, proposed: str, ending: str, content: bytes) -> None:
    """Let the learner choose where to save; `proposed`: under which name, without its ending."""
    chosen, _ = QFileDialog.getSaveFileName(panel, tr("Export"), f"{proposed or 'camplab'}.{ending}", f"*.{ending}")
    if not chosen:
        return
    path = Path(chosen)
    try:
        write_atomically(path if path.suffix else path.with_suffix("." + ending), content)
    except WriteFailed as failure:
        warn(panel, tr("Export"), translate(failure.sentence))


def png(widget: QWidget) -> bytes:
    """What the widget shows, at twice its size."""
    ground = widget.palette().window().color()
    return painted_png(widget.size(), ground, lambda painter: widget.render(painter, QPoint()))


def svg(widget: QWidget) -> bytes:
    """What the widget shows, as lines and letters."""
    return painted_svg(widget.size(), None, lambda painter: widget.render(painter, QPoint()))
