"""The list of keyboard shortcuts, made from the actions themselves, and About. Knows no document."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from camplab.app import report
from camplab.app.actions import Action, keys, plain
from camplab.app.lab import Lab
from camplab.app.look import style
from camplab.app.look.language import tr, translate
from camplab.app.look.plain_text import Label
from camplab.words import Sentence, say

SECTIONS: Mapping[str, Sentence] = {
    "file": say("Files"),
    "edit": say("Editing"),
    "block": say("Blocks"),
    "network": say("Network"),
    "training": say("Training the network"),
    "view": say("View"),
}


def sheet(actions: Iterable[Action[Lab]]) -> dict[str, list[tuple[str, str]]]:
    """Section -> (key, what it does) of every action that has a key."""
    found: dict[str, list[tuple[str, str]]] = {}
    for action in actions:
        if action.shortcut and action.menu in SECTIONS:
            found.setdefault(action.menu, []).append((keys(action), plain(action)))
    return found


def show_keys(host: QWidget, actions: Iterable[Action[Lab]]) -> None:
    """Open the list."""
    page = QWidget()
    columns = QHBoxLayout(page)
    columns.setContentsMargins(4, 4, 4, 4)
    columns.setSpacing(36)
    sections = sheet(actions)
    for names in (("block",), ("file", "edit"), ("network", "training", "view")):
        column = QVBoxLayout()
        column.setSpacing(14)
        for name in names:
            column.addWidget(_section(translate(SECTIONS[name]), sections.get(name, [])))
        column.addStretch(1)
        columns.addLayout(column)
    scroll = QScrollArea(widgetResizable=True)
    scroll.setFrameShape(QScrollArea.Shape.NoFrame)
    scroll.setWidget(page)
    _open(host, tr("Keyboard shortcuts"), scroll, 1140, 680)


def _section(title: str, rows: list[tuple[str, str]]) -> QWidget:
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(6)
    heading = Label(title)
    heading.setObjectName("groupTitle")
    heading.setIndent(0)
    grid.addWidget(heading, 0, 0, 1, 2)
    for row, (key, what) in enumerate(rows, 1):
        label = Label(key)
        label.setObjectName("key")
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        grid.addWidget(Label(what), row, 0)
        grid.addWidget(label, row, 1, Qt.AlignmentFlag.AlignRight)
    grid.setColumnStretch(0, 1)
    return made


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
