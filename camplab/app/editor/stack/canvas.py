"""The scrolling, zooming ground the stack is painted on: only what is visible. Knows no mouse button and no key."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QPoint, QPointF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from camplab.app.editor.drawing.geometry import Layout, Rect
from camplab.app.editor.drawing.paint import paint
from camplab.app.editor.drawing.scene import Scene

SMALLEST, LARGEST = 0.08, 3.0
NATURAL_LEAST = 0.6
"""Until the learner zooms, the stack shrinks to this at most for what is open to fit a narrow view."""


class Canvas(QAbstractScrollArea):
    """Shows a scene; `to_scene` and `to_view` translate between its px at zoom 1 and the viewport's."""

    def __init__(self, scene: Scene, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scene: Scene = scene
        self.painted = 0
        """How many cards the last paint drew."""
        self.natural = True
        """The learner has not zoomed: full size, or what lets the stack fit the width."""
        self._axis = (0.0, 0)
        """Where the stack's axis would lie were nothing scrolled, and the viewport's width then."""
        self._glide = QVariantAnimation(self)
        self._glide.setDuration(140)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._glide.valueChanged.connect(lambda value: self.verticalScrollBar().setValue(value))
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # nothing below it is painted each time
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)

    @property
    def origin(self) -> QPointF:
        """Where the scene's (0, 0) lies in the viewport; a scene narrower than the viewport is centred."""
        zoom, port, layout = self.scene.zoom, self.viewport().size(), self.scene.layout
        x = max(0.0, (port.width() - layout.width * zoom) / 2) - self.horizontalScrollBar().value()
        return QPointF(x, -self.verticalScrollBar().value())

    def to_scene(self, point: QPointF | QPoint) -> tuple[float, float]:
        """A point of the viewport in the scene."""
        origin = self.origin
        return (point.x() - origin.x()) / self.scene.zoom, (point.y() - origin.y()) / self.scene.zoom

    def to_view(self, rect: Rect) -> Rect:
        """A rectangle of the scene in the viewport."""
        origin, zoom = self.origin, self.scene.zoom
        return Rect(rect.x * zoom + origin.x(), rect.y * zoom + origin.y(), rect.w * zoom, rect.h * zoom)

    def visible(self) -> Rect:
        """The part of the scene that can be seen."""
        x, y = self.to_scene(QPointF(0, 0))
        port = self.viewport().size()
        return Rect(x, y, port.width() / self.scene.zoom, port.height() / self.scene.zoom)

    def measure(self) -> None:
        """Bring the scroll bars in line with the scene's size; the stack's axis stays where it is in the viewport."""
        scene, port, layout = self.scene, self.viewport().size(), self.scene.layout
        most = self.maximumViewportSize()
        was, width = self._axis
        at = was - self.horizontalScrollBar().value() + (port.width() - width) / 2
        if self.natural:
            scene.zoom = _natural_zoom(layout, most, self.verticalScrollBar().sizeHint().width())
        zoom = scene.zoom
        fits = round(layout.width * zoom) <= most.width() and round(layout.height * zoom) <= most.height()
        for bar, whole, seen in (
            (self.horizontalScrollBar(), layout.width * zoom, port.width()),
            (self.verticalScrollBar(), layout.height * zoom, port.height()),
        ):
            bar.setRange(0, 0 if fits else max(0, round(whole - seen)))  # neither bar is there for the other's sake
            bar.setPageStep(seen)
            bar.setSingleStep(max(8, round(20 * zoom)))
        axis = layout.input.cx * zoom + max(0.0, (port.width() - layout.width * zoom) / 2)
        self.horizontalScrollBar().setValue(round(axis - at))
        self._axis = (axis, port.width())
        self.viewport().update()

    def zoom_to(self, zoom: float, anchor: QPointF | None = None) -> None:
        """Another zoom; what lies under `anchor` (viewport, default its centre) stays there."""
        point = anchor or QPointF(self.viewport().rect().center())
        x, y = self.to_scene(point)
        self.natural = False
        self.scene.zoom = min(LARGEST, max(SMALLEST, zoom))
        self.measure()
        centred = max(0.0, (self.viewport().width() - self.scene.layout.width * self.scene.zoom) / 2)
        self.horizontalScrollBar().setValue(round(x * self.scene.zoom + centred - point.x()))
        self.verticalScrollBar().setValue(round(y * self.scene.zoom - point.y()))

    def fit(self) -> None:
        """The zoom at which the whole stack can be seen (at most its natural size)."""
        port, layout = self.viewport().size(), self.scene.layout
        self.zoom_to(min(1.0, port.width() / layout.width, port.height() / layout.height))

    def reveal(self, rect: Rect, *, smooth: bool = True) -> None:
        """Scroll no further than needed for `rect` (scene) to be seen."""
        self._glide.stop()
        view, port = self.to_view(rect), self.viewport().size()
        horizontal, vertical = self.horizontalScrollBar(), self.verticalScrollBar()
        horizontal.setValue(round(horizontal.value() + _needed(view.x, view.right, port.width())))
        target = round(vertical.value() + _needed(view.y, view.bottom, port.height()))
        target = min(vertical.maximum(), max(0, target))
        if smooth and self.isVisible() and target != vertical.value():
            self._glide.setStartValue(vertical.value())
            self._glide.setEndValue(target)
            self._glide.start()
        else:
            vertical.setValue(target)

    def sizeHint(self) -> QSize:
        return QSize(480, 640)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 200)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.measure()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """What is painted already is moved; marks that stay under the mouse are painted anew."""
        if self.scene.drop or self.scene.rubber:
            self.viewport().update()
        else:
            self.viewport().scroll(dx, dy)

    def paintEvent(self, event: QPaintEvent) -> None:
        scene, zoom, asked = self.scene, self.scene.zoom, event.rect()
        x, y = self.to_scene(QPointF(asked.topLeft()))
        scene.seen = self.visible()
        with QPainter(self.viewport()) as painter:
            painter.fillRect(asked, scene.look.theme.window)
            painter.translate(self.origin)
            painter.scale(zoom, zoom)
            self.painted = paint(
                painter, scene, Rect(x - 8, y - 8, asked.width() / zoom + 16, asked.height() / zoom + 16)
            )

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_to(self.scene.zoom * 1.0015 ** event.angleDelta().y(), event.position())
            event.accept()
        else:
            self._glide.stop()
            super().wheelEvent(event)


def _natural_zoom(layout: Layout, most: QSize, bar: int) -> float:
    """The same whichever scroll bars are seen now: were it another without them, they would come and go for ever.

    Where the stack is too high only without a bar beside it, it is made smaller instead. most: without bars.
    """
    wide, narrow = (min(1.0, max(NATURAL_LEAST, width / layout.width)) for width in (most.width(), most.width() - bar))
    return max(narrow, min(wide, most.height() / layout.height))


def _needed(low: float, high: float, size: float, margin: float = 16) -> float:
    """How far to scroll so that low..high lies within 0..size; a part longer than that shows its beginning."""
    if low < margin or high - low > size - 2 * margin:
        return low - margin
    return max(0.0, high - (size - margin))
