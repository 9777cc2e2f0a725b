"""About. Knows no document."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from camplab.app import report
from camplab.app.look import style
from camplab.app.look.language import tr
from camplab.app.look.plain_text import Label


def show_about(host: QWidget) -> None:
    """Open About."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setSpacing(8)
    mark = Label()
    mark.setPixmap(style.pixmap("camplab", 64, ratio=host.devicePixelRatioF()))
    title = Label("camplab")
    title.setObjectName("heading")
    lines = (
        tr("A laboratory for learning deep learning: build a network from blocks and watch it train."),
        report.versions(),
        tr(
            "MIT licence. Icons: Lucide (ISC licence). Digits: Alpaydin & Kaynak, UCI (CC BY 4.0). "
            "Korean letters: Noto Sans KR (OFL 1.1)."
        ),
    )
    for widget in (mark, title, *(_line(text) for text in lines)):
        column.addWidget(widget)
    column.addStretch(1)
    _open(host, tr("About camplab"), page, 460, 340)


def _line(text: str) -> QLabel:
    label = Label(text, wordWrap=True)
    label.setObjectName("soft")
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _open(host: QWidget, title: str, body: QWidget, width: int, height: int) -> None:
    dialog = QDialog(host)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)
    body.setAccessibleName(title)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(24, 20, 24, 20)
    column.addWidget(body)
    dialog.resize(style.grown(host, width, height))
    dialog.show()
