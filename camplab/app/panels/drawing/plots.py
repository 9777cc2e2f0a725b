"""Plots in the look of the window: axes, grid, fonts, labels at the ends of curves. Knows no run.

The only place that sets pyqtgraph up; import it from panels only, it costs start-up time.
"""

from __future__ import annotations

import html
from collections.abc import Sequence
from math import ceil

import pyqtgraph as pg
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen, QTransform
from PySide6.QtWidgets import QSizePolicy, QStyleOptionGraphicsItem, QWidget

from camplab.app.look import style
from camplab.app.look.language import tr
from camplab.app.look.style import LEFT
from camplab.app.panels.drawing.axis import OFFSET, Axis
from camplab.app.panels.drawing.focus_ring import FocusRing
from camplab.app.panels.drawing.painted import Painted, contained
from camplab.app.panels.drawing.plot_frame import PlotFrame
from camplab.app.panels.drawing.pointing import Pointing
from camplab.app.panels.drawing.small_text import line_height, written
from camplab.runs.curves.names import spread

pg.setConfigOptions(antialias=False, imageAxisOrder="row-major")

WORDS = 0.4
"""Of the height of a plot, that words above the curves take at most."""
LEAD = 10
"""Pixels between curves and their names: where a name was moved, a line leads to it."""
CLOSE = 0.78
"""Of a line of small text, that names of curves take at least: their letters do not touch."""
MANY = 5
"""Names from which on it is said that there are more: where there is room for less, it is theirs."""
GROWTH = (0, 0.1, 0.2, 0.3, 0.4)
"""Shares of its height that a plot may grow at the top for a second number at its axis."""


class EndLabels(pg.AxisItem):  # type: ignore[misc]
    """Names of the curves right of the plot, each at the height of its last point, moved apart where they meet."""

    def __init__(self) -> None:
        super().__init__("right")
        self.wanted_width, self._unnamed = 0.0, 0
        self.labels: list[tuple[float, str, QColor]] = []
        """(height in the plot's own units, text, colour), what matters most first"""
        self.setStyle(showValues=False, tickLength=0)
        self.enableAutoSIPrefix(False)

    def put(self, labels: Sequence[tuple[float, str, QColor]], unnamed: int = 0) -> None:
        """Show these, or the first of them where there is no room for all; so many more have no name here."""
        self.labels, self._unnamed = list(labels), unnamed
        texts = [text for _, text, _ in self.labels]
        texts += [text for text in [self._left_out(self._room())] if text]
        self.wanted_width = max(map(written, texts), default=0) + LEAD + 4
        self.update()

    def _room(self) -> int:
        """How many names have room."""
        return max(1, int(self.size().height() / (CLOSE * line_height())))

    def _left_out(self, room: int) -> str:
        """How many of many have no room; "" where all have, or few are shown anyway."""
        known = len(self.labels)
        if room < MANY or (known <= room and not self._unnamed):
            return ""
        return tr("… {n} more", n=known + self._unnamed - min(known, room - 1))

    @contained
    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        view = self.linkedView()
        if view is None:
            return
        painter.setFont(style.font(style.theme().font_small))
        height = QFontMetricsF(painter.font()).height()
        top, bottom = view.viewRect().bottom(), view.viewRect().top()
        box, whole = QRectF(0, 0, self.size().width(), self.size().height()), self.size().height()
        room = self._room()
        if left_out := self._left_out(room):
            room -= 1
            box.setBottom(box.bottom() - CLOSE * height)
            painter.setPen(style.theme().text_soft)
            painter.drawText(QRectF(LEAD, box.bottom(), box.width(), CLOSE * height), LEFT, left_out)
        labels = sorted(self.labels[:room], key=lambda label: -label[0])
        wanted = [(top - value) / ((top - bottom) or 1) * whole for value, _, _ in labels]
        gap = min(height, max(CLOSE * height, box.height() / max(1, len(labels))))
        placed = spread(wanted, gap, box.height())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for curve, at, (_, text, color) in zip(wanted, placed, labels, strict=True):
            ends = min(max(curve, 0.0), whole)
            if abs(at - ends) > gap / 2:
                painter.setPen(color)
                painter.drawLine(QPointF(0, ends), QPointF(LEAD - 2, at))
            painter.setPen(style.theme().inked(color))
            where = QRectF(LEAD, at - height / 2, box.width(), height)
            painter.drawText(where, LEFT, text)


class Grid(Painted):
    """Hairlines at the numbers of the left axis, behind the curves."""

    def __init__(self, axis: Axis) -> None:
        super().__init__(depth=-70)
        self.axis = axis

    def lay(self, painter: QPainter, area: QRectF, to_pixels: QTransform) -> None:
        painter.setPen(pg.mkPen(style.theme().line, width=1))
        for _, heights in self.axis.tickValues(area.top(), area.bottom(), self.axis.size().height()):
            for y in heights:
                line = QLineF(area.left(), y, area.right(), y)
                painter.drawLine(to_pixels.map(line))


def lines_above(height: float) -> int:
    """How many lines of small text have room above the curves of a plot so high (pixels): these keep most of it."""
    return int(WORDS * height / line_height())


KEYS = {
    Qt.Key.Key_Left: "left", Qt.Key.Key_Right: "right", Qt.Key.Key_PageUp: "back", Qt.Key.Key_PageDown: "on",
    Qt.Key.Key_Home: "first", Qt.Key.Key_End: "last", Qt.Key.Key_Escape: "",
}  # fmt: skip
"""What moves along x by a step, by a leap, to the ends; or not any more."""


class Plot(Pointing):
    """A plot without chart junk. Wheel and drag move along x; heights follow what is in sight."""

    stepped = Signal(str)
    """A key that moves along x: one of `KEYS`, or "" when the keyboard goes elsewhere."""
    resized = Signal()
    """The view has another size. Said when that is over: of a size that a plot is given while it takes another one Qt
    does not tell it, and it would be drawn as high as it was to be."""

    def __init__(self, name: str) -> None:
        self.x_axis, self.y_axis, self.ends = Axis("bottom"), Axis("left"), EndLabels()
        axes = {"bottom": self.x_axis, "left": self.y_axis, "right": self.ends}
        super().__init__()
        self._frame = PlotFrame(axes)
        self.setCentralItem(self._frame)
        self.enableMouse(False)
        view = self._frame.vb
        self.addItem, self.removeItem = view.addItem, view.removeItem
        self.setXRange, self.setYRange = view.setXRange, view.setYRange
        self.headroom = 0.0
        """Pixels at the top that are kept for words."""
        self.setAccessibleName(name)
        FocusRing(self)
        self.setFrameShape(self.Shape.NoFrame)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # nothing below it is painted each time
        self.setMinimumSize(60, 40)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        view.setMouseEnabled(x=True, y=False)
        view.disableAutoRange()
        view.sigResized.connect(self.resized, Qt.ConnectionType.QueuedConnection)
        self.addItem(Grid(self.y_axis), ignoreBounds=True)
        self.ends.put([])

    def getPlotItem(self) -> PlotFrame:
        """The view and its axes."""
        return self._frame

    def restyle(self) -> None:
        """Take colours and fonts from the theme."""
        look = style.theme()
        self.setBackground(look.panel)
        for axis in (self.x_axis, self.y_axis):
            axis.setFont(style.font(look.font_small))
            axis.setTextPen(look.text_soft)
            axis.setPen(pg.mkPen(look.line))
        self.x_axis.setHeight(ceil(line_height()) + OFFSET)  # pyqtgraph's own cuts the tails of commas
        self.y_axis.setPen(QPen(Qt.PenStyle.NoPen))
        css = {"color": look.text_soft.name(), "font-size": f"{look.font_small}pt"}
        self.y_axis.setLabel(self.y_axis.labelText, **css)
        self.y_axis.fit_title()
        self.ends.setPen(QPen(Qt.PenStyle.NoPen))
        self.ends.update()

    @property
    def x_range(self) -> tuple[float, float]:
        """What is in sight."""
        low, high = self.getPlotItem().vb.viewRange()[0]
        return float(low), float(high)

    @property
    def pixels(self) -> int:
        """Width of the picture in device pixels."""
        return max(1, int(self.getPlotItem().vb.width() * self.devicePixelRatioF()))

    def margins(self) -> tuple[float, float]:
        """The widths that the numbers on the left and the names on the right want, in pixels."""
        low, high = self.getPlotItem().vb.viewRange()[1]
        label = self.y_axis.label.boundingRect().height() * 0.9 if self.y_axis.labelText else 0
        numbers = max((written(text) for _, text in self.y_axis.numbers(low, high)), default=0)
        return numbers + label + 10, self.ends.wanted_width

    @contained
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        move = KEYS.get(Qt.Key(event.key()))
        if move is None:
            event.ignore()  # it is for the panel
        else:
            self.stepped.emit(move)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.stepped.emit("here")

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.stepped.emit("")

    def entitle(self, title: str) -> None:
        """Say what the heights are, unless that was said."""
        if (title, html.escape(title)) == (self.accessibleName(), self.y_axis.labelText):
            return
        self.setAccessibleName(title)
        self.y_axis.labelText = html.escape(title)  # pyqtgraph writes it into HTML
        self.restyle()

    def fit_height(self, low: float, high: float, lines: float = 0) -> None:
        """Show heights `low` to `high` with some air, and above them so many lines of small text."""
        air = (high - low) * 0.05 or max(abs(high) * 0.1, 0.05)
        share = (
            min(lines, lines_above(self.getPlotItem().vb.height()))
            * line_height()
            / max(1.0, self.getPlotItem().vb.height())
        )
        self.headroom = self.y_axis.headroom = share * self.getPlotItem().vb.height()
        low, high = low - air, high + air
        for more in GROWTH:
            top = low + (high - low) * (1 + more) / (1 - share)
            if self.y_axis.has_two_numbers(low, top):
                break
        else:
            top = low + (high - low) / (1 - share)
        self.show_heights(low, top)

    def show_heights(self, low: float, high: float) -> None:
        """Show heights `low` to `high`, once the steps are set.

        What lies in the plot is moved at once: pyqtgraph does that while it paints, and then everything is painted
        a second time.
        """
        self.setYRange(low, high, padding=0)
        self.getPlotItem().vb.updateMatrix()
