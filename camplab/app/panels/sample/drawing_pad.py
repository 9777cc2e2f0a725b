"""A pad to draw on, with the mouse or the keys: strokes, undo, clear, a brush. Knows no network and no data."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLayout, QPushButton, QSlider, QVBoxLayout, QWidget

from camplab.app.look import style
from camplab.app.look.language import tr
from camplab.app.panels.sample.own_answer import OwnAnswer
from camplab.runs.wants import Origin

SIDE = 280
"""Pixels of the pad, and of what is drawn."""
STEP = 8
"""Pixels that a key moves the pen."""
THIN, THICK, USUAL = 6, 48, 24
"""Pixels of the brush."""
MOVES = {
    Qt.Key.Key_Left: QPoint(-STEP, 0), Qt.Key.Key_Right: QPoint(STEP, 0),
    Qt.Key.Key_Up: QPoint(0, -STEP), Qt.Key.Key_Down: QPoint(0, STEP),
}  # fmt: skip


@dataclass
class Stroke:
    """One line, as it was drawn."""

    width: int
    points: list[QPointF] = field(default_factory=list)


class Paper(QWidget):
    """White ink on black, as digits have it. Arrows move the pen, Space puts it down and lifts it."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.strokes: list[Stroke] = []
        self.brush = USUAL
        self.pen = QPointF(SIDE / 2, SIDE / 2)
        self._down = False
        self.setFixedSize(SIDE, SIDE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def undo(self) -> None:
        """Take the last stroke away."""
        self._down = False
        if self.strokes:
            self.strokes.pop()
            self._tell()

    def clear(self) -> None:
        """Take all away."""
        self._down = False
        if self.strokes:
            self.strokes.clear()
            self._tell()

    def begin(self, point: QPointF) -> None:
        """Put the pen down."""
        self.strokes.append(Stroke(self.brush))
        self.go(point)

    def go(self, point: QPointF) -> None:
        """Draw to there."""
        self.pen = point
        self.strokes[-1].points.append(point)
        self._tell()

    def image(self) -> QImage:
        """What is drawn, in grey."""
        made = QImage(QSize(SIDE, SIDE), QImage.Format.Format_Grayscale8)
        made.fill(Qt.GlobalColor.black)
        with QPainter(made) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for stroke in self.strokes:
                round_, cap = Qt.PenJoinStyle.RoundJoin, Qt.PenCapStyle.RoundCap
                painter.setPen(QPen(Qt.GlobalColor.white, stroke.width, Qt.PenStyle.SolidLine, cap, round_))
                painter.drawPoint(stroke.points[0])  # of a line without length nothing would be seen
                painter.drawPolyline(stroke.points)
        return made

    def _tell(self) -> None:
        self.update()
        self.changed.emit()

    # -- mouse and keys -------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.drawImage(0, 0, self.image())
            if self.hasFocus():
                painter.setPen(QPen(style.theme().accent, 2))
                radius = self.brush / 2
                painter.drawEllipse(self.pen, radius, radius)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.begin(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton and self.strokes:
            self.go(event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in MOVES:
            to = self.pen + QPointF(MOVES[key])
            to = QPointF(min(max(to.x(), 0), SIDE), min(max(to.y(), 0), SIDE))
            if self._down:
                self.go(to)
            self.pen = to
            self.update()
        elif key == Qt.Key.Key_Space:
            self._down = not self._down
            if self._down:
                self.begin(self.pen)
        elif key == Qt.Key.Key_Backspace:
            self.undo()
        elif key == Qt.Key.Key_Delete:
            self.clear()
        else:
            super().keyPressEvent(event)


class DrawingPad(QDialog):
    """The paper with its buttons, and what the network says. Stands beside the window, which goes on."""

    origin: Origin = "drawn"
    drawn = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.paper, self.answer = Paper(), OwnAnswer()
        self.undo, self.clear = QPushButton(), QPushButton()
        self.undo.setAutoDefault(False)
        self.clear.setAutoDefault(False)
        self.brush = QSlider(Qt.Orientation.Horizontal)
        self.brush.setRange(THIN, THICK)
        self.brush.setValue(USUAL)
        row = QHBoxLayout()
        for widget in (self.undo, self.clear, self.brush):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.addWidget(self.paper)
        column.addLayout(row)
        column.addWidget(self.answer)
        column.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)  # as large as the answer makes it
        self.undo.clicked.connect(self.paper.undo)
        self.clear.clicked.connect(self.paper.clear)
        self.brush.valueChanged.connect(self._take_brush)
        self.paper.changed.connect(self.drawn)
        self.paper.setFocus()
        self.retranslate()

    def retranslate(self) -> None:
        """Take the language."""
        self.setWindowTitle(tr("Draw"))
        self.paper.setAccessibleName(tr("Paper: draw with the mouse, or with arrows after Space"))
        self.paper.setToolTip(tr("Draw with the mouse; or move with the arrows, Space puts the pen down and lifts it"))
        self.undo.setText(tr("Undo"))
        self.clear.setText(tr("Clear"))
        self.brush.setAccessibleName(tr("Width of the brush"))
        self.brush.setToolTip(tr("Width of the brush"))
        self.answer.retranslate()

    def ink(self) -> NDArray[np.float32]:
        """What is drawn, H×W from 0 to 1."""
        image = self.paper.image()
        rows = np.frombuffer(image.constBits(), np.uint8).reshape(SIDE, image.bytesPerLine())
        return np.divide(rows[:, :SIDE], 255, dtype=np.float32)

    def _take_brush(self, width: int) -> None:
        self.paper.brush = width
        self.paper.update()
