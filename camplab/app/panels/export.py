"""Saves what a panel shows: numbers as CSV, the picture as PNG or SVG. Knows no trainer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from camplab.app.files import file_dialogs
from camplab.app.look import style
from camplab.app.look.as_file import painted_png, painted_svg
from camplab.app.look.language import capital, tr, translate
from camplab.app.look.plain_text import warn
from camplab.app.look.style import LEFT
from camplab.app.panels.base import Panel
from camplab.app.session import project_of
from camplab.document.atomic import WriteFailed, write_atomically
from camplab.document.project import Project
from camplab.words import Sentence

Shown = TypeVar("Shown")


def export_menu(panel: Panel, shown: Callable[[], Shown | None], table: Callable[[Shown], str]) -> QToolButton:
    """A button with a menu that saves the `table` of what is shown, a run say, if there is any, as CSV, or the panel's
    body as PNG or SVG."""
    made = QToolButton(autoRaise=True, popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
    made.setProperty("icon_name", "file-output")
    menu = QMenu(made)
    made.setMenu(menu)

    def save(ending: str, picture: Callable[[QWidget, str], bytes]) -> None:
        project = project_of(panel.session, panel.record)
        ask(panel, panel.file_name, ending, picture(panel.body, headline(panel.called, project)))

    def fill() -> None:
        menu.clear()
        found = shown()
        numbers = menu.addAction(tr("Numbers (CSV)…"))
        numbers.setEnabled(found is not None)
        if found is not None:
            numbers.triggered.connect(lambda: ask(panel, panel.file_name, "csv", table(found).encode()))
        menu.addAction(tr("Picture (PNG)…"), lambda: save("png", png))
        menu.addAction(tr("Drawing (SVG)…"), lambda: save("svg", svg))

    menu.aboutToShow.connect(fill)
    return made


def ask(panel: QWidget, proposed: str, ending: str, content: bytes) -> None:
    """Let the learner choose where to save; `proposed`: under which name, without its ending."""
    chosen = file_dialogs.ask_save(panel, tr("Export"), f"{proposed or 'camplab'}.{ending}", f"*.{ending}")
    if not chosen:
        return
    path = Path(chosen)
    try:
        write_atomically(path if path.suffix else path.with_suffix("." + ending), content)
    except WriteFailed as failure:
        warn(panel, tr("Export"), capital(failure.sentence))


def png(widget: QWidget, head: str = "") -> bytes:
    """What the widget shows, at twice its size, under a headline."""
    ground = widget.palette().window().color()
    return painted_png(_whole(widget, head), ground, lambda painter: _paint(painter, widget, head))


def svg(widget: QWidget, head: str = "") -> bytes:
    """What the widget shows, as lines and letters, under a headline."""
    return painted_svg(_whole(widget, head), None, lambda painter: _paint(painter, widget, head))


def headline(called: Callable[[Project], Sentence] | None, project: Project) -> str:
    """What a picture is of: what the panel is called, and the network."""
    return " · ".join(filter(None, (translate(called(project)) if called is not None else "", project.title)))


def _whole(widget: QWidget, head: str) -> QSize:
    return widget.size() + QSize(0, _above(head))


def _above(head: str) -> int:
    """Pixels that a headline takes."""
    return round(2.4 * QFontMetricsF(style.font()).height()) if head else 0


def _paint(painter: QPainter, widget: QWidget, head: str) -> None:
    """What can only be pressed says nothing on paper; what is chosen does."""
    above, ground = _above(head), widget.palette().window().color()
    if head:
        room = QRectF(0, 0, widget.width(), above)
        painter.fillRect(room, ground)
        painter.setFont(style.font(style.theme().font_normal, QFont.Weight.DemiBold))
        painter.setPen(style.theme().text)
        room.adjust(12, 0, -12, 0)
        said = QFontMetricsF(painter.font()).elidedText(head, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, LEFT, said)
    widget.render(painter, QPoint(0, above))
    for button in widget.findChildren(QToolButton):
        if button.autoRaise() and button.isVisibleTo(widget) and not button.isChecked():
            painter.fillRect(QRect(button.mapTo(widget, QPoint(0, above)), button.size()), ground)
