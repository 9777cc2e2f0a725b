"""A bubble in the window whose arrow points at a widget: words, how far one is, leave, go on. Knows no step."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenuBar, QPushButton, QVBoxLayout, QWidget

from camplab.app.look import style
from camplab.app.look.plain_text import Label

WIDE, ARROW, EDGE = 300, 10, 8
"""Pixels: of the words, of the arrow, and from the edge of the window."""


class Bubble(QFrame):
    """`point_at` places it beside a widget, or in the corner where there is none to be seen."""

    left = Signal()
    skipped = Signal()
    helped = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("tourBubble")
        self._window = window
        self._tip: QPoint | None = None
        """Where the arrow ends, in the bubble."""
        self.words, self.far = Label(wordWrap=True), Label()
        self.far.setObjectName("faint")
        self.leave, self.help, self.skip = QPushButton(), QPushButton(), QPushButton()
        for button, signal in ((self.leave, self.left), (self.help, self.helped), (self.skip, self.skipped)):
            button.clicked.connect(signal)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row, column = QHBoxLayout(), QVBoxLayout(self)
        row.addWidget(self.far, 1)
        for button in (self.leave, self.help, self.skip):
            row.addWidget(button)
        column.setContentsMargins(ARROW + 14, ARROW + 10, ARROW + 14, ARROW + 10)
        column.setSpacing(8)
        column.addWidget(self.words)
        column.addLayout(row)
        self.hide()

    def show_words(self, words: str, far: str, helps: bool) -> None:
        """What is to be done, and how far one is."""
        self.words.setText(words)
        self.far.setText(far)
        self.help.setVisible(helps)
        self.setAccessibleName(words)

    def point_at(self, target: QWidget | None) -> None:
        """Beside the target, of a menu bar its first menu, where there is most room, and within the window."""
        room, size = self._window.rect(), self._size()
        place, tip = QPoint(room.right() - size.width() - EDGE, room.bottom() - size.height() - 40), None
        if target is not None:
            meant = target.actionGeometry(target.actions()[0]) if isinstance(target, QMenuBar) else target.rect()
            there = meant.translated(target.mapTo(self._window, QPoint(0, 0))).intersected(room)
            place, tip = beside(there, size, room)
        now = QRect(place, size)
        local = tip - place if tip is not None else None
        if now != self.geometry() or local != self._tip:
            self._tip = local
            self.setGeometry(now)
            self.update()
        self.raise_()

    def _size(self) -> QSize:
        row = sum(b.sizeHint().width() + 6 for b in (self.leave, self.help, self.skip) if not b.isHidden())
        wide = max(round(WIDE * style.theme().larger), row + self.far.sizeHint().width()) + 2 * (ARROW + 14)
        wide = min(wide, self._window.width() - 2 * EDGE)
        high = self.words.heightForWidth(wide - 2 * (ARROW + 14)) + self.leave.sizeHint().height()
        return QSize(wide, high + 8 + 2 * (ARROW + 10))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, body = style.theme(), QRectF(self.rect()).adjusted(ARROW, ARROW, -ARROW, -ARROW)
        path = QPainterPath()
        path.addRoundedRect(body, theme.radius + 2, theme.radius + 2)
        if self._tip is not None:
            arrow = QPainterPath()
            arrow.addPolygon(_arrow(QPointF(self._tip), body))
            path = path.united(arrow)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.accent, 2))
            painter.setBrush(theme.card)
            painter.drawPath(path)


def _arrow(tip: QPointF, body: QRectF) -> list[QPointF]:
    foot = QPointF(
        max(body.left() + 16, min(tip.x(), body.right() - 16)), max(body.top() + 16, min(tip.y(), body.bottom() - 16))
    )
    sideways = abs(tip.x() - foot.x()) > abs(tip.y() - foot.y())
    out = QPointF(0, ARROW - 1) if sideways else QPointF(ARROW - 1, 0)
    return [foot - out, tip, foot + out]


def beside(target: QRect, size: QSize, room: QRect) -> tuple[QPoint, QPoint]:
    """Where a bubble of this size stands, and where its arrow ends: below, above, right or left, else over it."""
    middle = target.center()
    x = max(room.left() + EDGE, min(middle.x() - size.width() // 2, room.right() - size.width() - EDGE))
    y = max(room.top() + EDGE, min(middle.y() - size.height() // 2, room.bottom() - size.height() - EDGE))
    tip_x = max(x + 26, min(middle.x(), x + size.width() - 26))
    tip_y = max(y + 26, min(middle.y(), y + size.height() - 26))
    ways = (
        (room.bottom() - target.bottom() - size.height(), QPoint(x, target.bottom()), QPoint(tip_x, target.bottom())),
        (target.left() - room.left() - size.width(), QPoint(target.left() - size.width(), y),
         QPoint(target.left(), tip_y)),
        (room.right() - target.right() - size.width(), QPoint(target.right(), y), QPoint(target.right(), tip_y)),
        (target.top() - room.top() - size.height(), QPoint(x, target.top() - size.height()),
         QPoint(tip_x, target.top())),
    )  # fmt: skip
    fitting = next(((place, tip) for spare, place, tip in ways if spare >= 0), None)
    if fitting is not None:
        return fitting
    over = QPoint(x, room.bottom() - size.height() - EDGE)
    return over, QPoint(tip_x, over.y() + 1)
