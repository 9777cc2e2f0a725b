"""The whole stack at once, in as many columns as make it largest; a click goes to that place. Changes no network."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QWidget

from camplab.app.editor.drawing.geometry import Layout, Rect
from camplab.app.editor.drawing.paint import paint
from camplab.app.editor.stack import hits
from camplab.app.editor.stack.canvas import NATURAL_LEAST
from camplab.app.editor.stack.stage import Zoomed
from camplab.app.look import language, style
from camplab.app.look.language import tr

MOST, AIR = 12, 8
"""Columns at most; pixels around them."""
PAUSE = 400
"""Milliseconds between two paintings while the network trains."""


@dataclass(frozen=True)
class Columns:
    """The stack cut at the heights `cuts` (px at zoom 1, its top and its bottom included), drawn at `zoom`."""

    cuts: Sequence[float]
    zoom: float

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self.cuts) - 1

    def at(self, y: float) -> int:
        """The column in which a height of the stack is."""
        return max(0, min(self.count - 1, sum(cut <= y for cut in self.cuts) - 1))


def columns(layout: Layout, width: float, height: float) -> Columns:
    """As many as make the stack largest in a view of so many pixels; cut between cards, where that is possible."""
    breaks = sorted({gap.y for gap in layout.gaps if len(gap.path) == 1 and not gap.box})
    found = [_fitted(layout, breaks, n, width, height) for n in range(1, MOST + 1)]
    return max(found, key=lambda made: (round(made.zoom, 3), -made.count))


def _fitted(layout: Layout, breaks: Sequence[float], most: int, width: float, height: float) -> Columns:
    """At most so many columns, as large as they can be."""
    low, high = 0.01, min(1.0, width / (most * layout.width))
    best = _cut(layout.height, breaks, height / high)
    if len(best) - 1 <= most:
        return Columns(best, high)
    for _ in range(20):
        middle = (low + high) / 2
        cuts = _cut(layout.height, breaks, height / middle)
        low, high = (middle, high) if len(cuts) - 1 <= most else (low, middle)
    return Columns(_cut(layout.height, breaks, height / low), low)


def _cut(whole: float, breaks: Iterable[float], most: float) -> list[float]:
    """Where a stack of height `whole` is cut so that no part is higher than `most`."""
    breaks, cuts = list(breaks), [0.0]
    while whole - cuts[-1] > most:
        fitting = [y for y in breaks if cuts[-1] < y <= cuts[-1] + most]
        cuts.append(fitting[-1] if fitting else cuts[-1] + most)
    return [*cuts, whole]


class WholeStack(QWidget):
    """Lies over the stack until a place is clicked, a key pressed, or it is asked for again."""

    def __init__(self, view: Zoomed) -> None:
        super().__init__(view.viewport())
        self.view = view
        self.before = view.visible()
        """What was in sight; framed."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("wholeStack")
        self._later = QTimer(self, singleShot=True, interval=PAUSE)
        self._later.timeout.connect(self.update)
        view.scene.live.updated.connect(self._heard)
        for signal in (view.session.changed, view.session.selected, style.changed):
            signal.connect(self.update)
        language.changed.connect(self._name)
        self._name()
        self.setGeometry(view.viewport().rect())
        self.show()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _name(self) -> None:
        self.setAccessibleName(tr("The whole stack: click a place to go there"))
        self.setToolTip(tr("Click a place to go there; Esc goes back"))

    def _heard(self) -> None:
        if not self._later.isActive():
            self._later.start()

    def laid(self) -> Columns:
        """The columns in the room there is now."""
        return columns(self.view.scene.layout, self.width() - 2 * AIR, self.height() - 2 * AIR)

    def place(self, made: Columns, column: int) -> QRectF:
        """Where a column is drawn in this widget."""
        wide = self.view.scene.layout.width * made.zoom
        left = (self.width() - wide * made.count) / 2
        tall = (made.cuts[column + 1] - made.cuts[column]) * made.zoom
        return QRectF(left + column * wide, AIR, wide, tall)

    def to_scene(self, point: QPointF) -> tuple[float, float]:
        """The place of the stack that is drawn at a point; the nearest one outside."""
        made = self.laid()
        first = self.place(made, 0)
        column = max(0, min(made.count - 1, int((point.x() - first.left()) // first.width())))
        box = self.place(made, column)
        down = max(0.0, min(point.y() - box.top(), box.height()))
        return (point.x() - box.left()) / made.zoom, made.cuts[column] + down / made.zoom

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self._paint(painter)

    def _paint(self, p: QPainter) -> None:
        scene, made = self.view.scene, self.laid()
        p.fillRect(self.rect(), scene.look.theme.window)
        for column in range(made.count):
            box, top = self.place(made, column), made.cuts[column]
            p.save()
            p.setClipRect(box)
            p.translate(box.topLeft())
            p.scale(made.zoom, made.zoom)
            p.translate(0, -top)
            paint(p, scene, Rect(0, top, scene.layout.width, made.cuts[column + 1] - top))
            p.setBrush(Qt.BrushStyle.NoBrush)
            p.setPen(QPen(scene.look.theme.accent, 2 / made.zoom))
            seen = self.before
            inset = 2 / made.zoom
            wide = min(seen.w, scene.layout.width) - 2 * inset
            p.drawRoundedRect(QRectF(max(0.0, seen.x) + inset, seen.y, wide, seen.h), inset, inset)
            p.restore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # the stack below has no part in it

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        x, y = self.to_scene(event.position())
        view, found = self.view, hits.hit(self.view.scene, x, y)
        self.close()
        port = view.viewport().height() / view.scene.zoom
        view.verticalScrollBar().setValue(round((y - port / 2) * view.scene.zoom))
        if found and found.card:
            view.choose((found.card.owner,))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.close()
        if event.key() != Qt.Key.Key_Escape:
            event.ignore()  # the stack obeys it

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.close()
        event.ignore()


def show(view: Zoomed) -> None:
    """Show the whole stack: smaller while that can be read, else in columns over the view; once more: back."""
    there = view.viewport().findChild(WholeStack)
    if there is not None:
        there.close()
        return
    port, layout = view.viewport().size(), view.scene.layout
    if min(port.width() / layout.width, port.height() / layout.height) >= NATURAL_LEAST:
        view.fit()
    else:
        WholeStack(view)


def handle(view: Zoomed, event: QEvent) -> bool:
    """After a resize: over all of the view again."""
    there = view.viewport().findChild(WholeStack) if event.type() == QEvent.Type.Resize else None
    if there is not None:
        there.setGeometry(view.viewport().rect())
    return False
