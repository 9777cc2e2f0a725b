"""The start page: one click that trains on digits, the networks that ship, and the files opened last. Edits nothing."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from camplab.app import language, miniature, presets, recents, style
from camplab.app.language import tr
from camplab.document.project import Project

CARD = 236
"""Pixels that a card is wide at least."""
LINES = 3


class Card(QAbstractButton):
    """A network that ships: its miniature, its title, one line about it."""

    def __init__(self, project: Project, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.project = project
        self._bars = miniature.bars(project.trace().chain)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        language.changed.connect(self._retranslate)
        style.changed.connect(self._retranslate)
        self._retranslate()

    def _retranslate(self) -> None:
        self.setText(tr(self.project.title))
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(self._about())
        self.setToolTip(self._about())
        self.updateGeometry()
        self.update()

    def _about(self) -> str:
        return tr(presets.about(self.project))

    def sizeHint(self) -> QSize:
        lines = QFontMetrics(style.font(style.theme().font_small)).height() * LINES
        return QSize(CARD, 76 + 20 + QFontMetrics(style.font()).height() + lines)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = style.theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        near = self.underMouse() or self.hasFocus()
        painter.setPen(theme.accent if near else theme.line)
        painter.setBrush(theme.card_hover if self.isDown() else theme.card)
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), theme.radius + 2, theme.radius + 2)
        miniature.paint(painter, self._bars, QRectF(16, 16, self.width() - 32, 48))
        self._words(painter, 76)
        painter.end()

    def _words(self, painter: QPainter, top: int) -> None:
        theme = style.theme()
        bold = style.font(theme.font_normal, QFont.Weight.DemiBold)
        height = QFontMetrics(bold).height()
        painter.setFont(bold)
        painter.setPen(theme.text)
        painter.drawText(QRect(16, top, self.width() - 32, height), Qt.AlignmentFlag.AlignLeft, self.text())
        painter.setFont(style.font(theme.font_small))
        painter.setPen(theme.text_soft)
        small = painter.fontMetrics()
        for number, line in enumerate(wrapped(self._about(), small, self.width() - 32, LINES)):
            painter.drawText(16, top + height + 4 + small.ascent() + number * small.height(), line)


def wrapped(text: str, metrics: QFontMetrics, width: int, most: int) -> list[str]:
    """The text in at most so many lines of `width` px; the last one ends in dots when something is left out."""
    lines, words = [""], text.split()
    for number, word in enumerate(words):
        longer = f"{lines[-1]} {word}".strip()
        if metrics.horizontalAdvance(longer) <= width or not lines[-1]:
            lines[-1] = longer
        elif len(lines) < most:
            lines.append(word)
        else:
            rest = " ".join((lines[-1], *words[number:]))
            lines[-1] = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)
            break
    return lines


class Shelf(QWidget):
    """Cards in as many columns as there is room for."""

    def __init__(self, cards: list[Card]) -> None:
        super().__init__()
        self.cards = cards
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)
        self._place(3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(max(1, (event.size().width() + 12) // (CARD + 12)))

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for number, card in enumerate(self.cards):
            self._grid.addWidget(card, number // columns, number % columns)
        for column in range(8):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)


class Welcome(QScrollArea):
    """Shown first, and from File > Start page."""

    started = Signal(object)
    """A project that ships, to begin with."""
    train = Signal(object)
    """A project to begin with and train at once."""
    new = Signal()
    open = Signal()
    picked = Signal(object)
    """The path of a recent file."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("welcome")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._said: list[tuple[Callable[[str], object], Callable[[], str]]] = []
        page = QWidget()
        page.setObjectName("welcomePage")
        columns = QHBoxLayout(page)
        columns.setContentsMargins(56, 48, 56, 40)
        columns.setSpacing(56)
        columns.addLayout(self._left())
        columns.addLayout(self._right(), 1)
        self.setWidget(page)
        language.changed.connect(self._retranslate)
        style.changed.connect(self._retranslate)
        self._retranslate()

    def _left(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        self._mark = QLabel()
        column.addWidget(self._mark)
        column.addSpacing(4)
        column.addWidget(self._label("display", lambda: "camplab"))
        column.addWidget(self._label("lead", lambda: tr("Build a network from blocks and watch it learn.")))
        column.addSpacing(18)
        first = presets.shipped().get(presets.FIRST)
        self.buttons = {
            "digits": self._button("primaryLarge", lambda: tr("Train on digits"), lambda: self.train.emit(first)),
            "new": self._button("large", lambda: tr("New network"), self.new.emit),
            "open": self._button("large", lambda: tr("Open a file…"), self.open.emit),
        }
        self.buttons["digits"].setEnabled(first is not None)
        for button in self.buttons.values():
            column.addWidget(button)
        column.addSpacing(18)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        column.addLayout(self._recent)
        column.addStretch(1)
        return column

    def _right(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addWidget(self._label("section", lambda: tr("Start from a network")))
        self.shelf = Shelf([self._card(project) for project in presets.shipped().values()])
        column.addWidget(self.shelf)
        column.addStretch(1)
        return column

    def _card(self, project: Project) -> Card:
        card = Card(project)
        card.clicked.connect(lambda: self.started.emit(project))
        return card

    def _label(self, name: str, text: Callable[[], str]) -> QLabel:
        label = QLabel(wordWrap=name == "lead")
        label.setObjectName(name)
        self._said.append((label.setText, text))
        return label

    def _button(self, name: str, text: Callable[[], str], act: Callable[[], object]) -> QPushButton:
        button = QPushButton()
        button.setObjectName(name)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: act())
        self._said.append((button.setText, text))
        return button

    def _retranslate(self) -> None:
        for show, text in self._said:
            show(text())
        self._mark.setPixmap(style.pixmap("camplab", 56, ratio=self.devicePixelRatioF()))
        icons = {"digits": "play", "new": "plus", "open": "folder-open"}
        theme = style.theme()
        for name, button in self.buttons.items():
            button.setIcon(style.icon(icons[name], theme.accent_text if name == "digits" else theme.text_soft))
        self.refresh()

    def refresh(self) -> None:
        """The recent files as they are now."""
        while (item := self._recent.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        paths = recents.recent_files()
        if paths:
            title = QLabel(tr("Opened last"))
            title.setObjectName("section")
            self._recent.addWidget(title)
        for path in paths:
            self._recent.addWidget(self._link(path))

    def _link(self, path: Path) -> QPushButton:
        link = QPushButton(style.icon("flask-conical"), path.stem)
        link.setObjectName("link")
        link.setToolTip(str(path))
        link.setCursor(Qt.CursorShape.PointingHandCursor)
        link.clicked.connect(partial(self.picked.emit, path))
        return link
