"""A forecast with its band, behind the values that it was made from. A part of the panel "Predictions"."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QVBoxLayout, QWidget

from camplab.app.forms.spin_box import Count
from camplab.app.look import style
from camplab.app.look.language import tr
from camplab.app.look.style import RIGHT
from camplab.app.panels.predictions.view import Said, Scene, View, absent, answers_wanted, not_finite, told
from camplab.document.project import Project
from camplab.numbers import rough
from camplab.runs.wants import Want
from camplab.runs.why.forecast import Forecast as Shown
from camplab.runs.why.forecast import forecasts, read_forecast
from camplab.words import say

Floats = NDArray[np.floating]


class Fan(QWidget):
    """The values that were seen, what came after them, and what was predicted, with its band."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: Shown | None = None

    def put(self, shown: Shown) -> None:
        """This one from now on."""
        self.shown = shown
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if (shown := self.shown) is None:
            return
        values = np.concatenate([shown.seen, shown.came, shown.low, shown.high])
        if not np.isfinite(values).all():
            return
        painter, look = QPainter(self), style.theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(style.font(look.font_small))
        line, least, most = painter.fontMetrics().height(), float(values.min()), float(values.max())
        box = QRectF(self.rect()).adjusted(6 * look.space + 2 * line, line, -2 * look.space, -2 * line)
        steps, span = len(shown.seen) + len(shown.came), most - least or 1.0

        def places(numbers: Floats, first: int) -> list[QPointF]:
            across = (np.arange(len(numbers)) + first) / max(steps - 1, 1)
            down = 1 - (numbers - least) / span
            return [QPointF(box.left() + x * box.width(), box.top() + y * box.height())
                    for x, y in zip(across.tolist(), down.tolist(), strict=True)]  # fmt: skip

        ahead, before = len(shown.seen), shown.seen[-1:]
        ground = QColor(look.series[0])
        ground.setAlphaF(0.25)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        above, below = places(np.concatenate([before, shown.high]), ahead - 1), places(shown.low, ahead)
        painter.drawPolygon(QPolygonF([*above, *reversed(below)]))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        solid, dotted = Qt.PenStyle.SolidLine, Qt.PenStyle.DotLine
        for numbers, first, colour, style_of in (
            (shown.seen, 0, look.text, solid), (np.concatenate([before, shown.came]), ahead - 1, look.text, dotted),
            (np.concatenate([before, shown.answer]), ahead - 1, look.series[0], solid),
        ):  # fmt: skip
            painter.setPen(QPen(colour, 2, style_of))
            painter.drawPolyline(QPolygonF(places(numbers, first)))
        self._axes(painter, box, line, (least, most), (ahead, steps))
        painter.end()

    def _axes(
        self, painter: QPainter, box: QRectF, line: int, ends: tuple[float, float], counts: tuple[int, int]
    ) -> None:
        """The least and the greatest value at the left; now, and the lines by name, below.

        counts: of values that were seen, and of all.
        """
        look = style.theme()
        painter.setPen(look.text_soft)
        for value, top in zip(ends, (box.bottom(), box.top()), strict=True):
            place = QRectF(0, top - line / 2, box.left() - look.space, line)
            painter.drawText(place, int(RIGHT), rough(value, 3))
        now = box.left() + box.width() * (counts[0] - 1) / max(counts[1] - 1, 1)
        painter.setPen(QPen(look.text_faint, 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(now, box.top()), QPointF(now, box.bottom()))
        names = (
            (tr("seen"), look.text), (tr("what came (dotted)"), look.text),
            (tr("forecast and its 90 % band"), look.series[0]),
        )  # fmt: skip
        left = box.left()
        for word, colour in names:
            painter.setPen(colour)
            painter.drawText(QPointF(left, box.bottom() + 1.5 * line), word)
            left += painter.fontMetrics().horizontalAdvance(word) + 3 * look.space


class Forecast(View):
    """Of one sample; the band is that of the residuals of all."""

    title = say("Forecast")

    def __init__(self) -> None:
        super().__init__()
        self.fan, self.number = Fan(), Count()
        self.number.valueChanged.connect(lambda _: self.turned.emit())
        self.controls = (self.number,)
        self._asked: dict[str, object] = {}
        self._rows: Floats = np.zeros((0, 2))
        column = style.flush(QVBoxLayout(self))
        column.addWidget(self.fan)

    def suits(self, project: Project) -> bool:
        return forecasts(project)

    def wants(self, scene: Scene) -> tuple[Want, ...]:
        return answers_wanted(scene)

    def forget(self) -> None:
        self._asked, self._rows = {}, np.zeros((0, 2))

    def retranslate(self) -> None:
        self.number.setPrefix(tr("Sample") + " ")
        self.number.setAccessibleName(tr("Which sample is shown"))
        self.fan.setAccessibleName(tr("A forecast with its band"))

    def draw(self, scene: Scene) -> Said:
        self.number.show()
        found = scene.answers()
        reason = absent(scene, found)
        if found is None or reason:
            return Said(reason)
        self._rows = rows = found.values
        if not np.isfinite(rows).all():
            return not_finite()
        self.number.setMaximum(len(rows) - 1)
        number = self.number.value()
        sample = scene.fetched(self._asked, "forecast", number)
        self.fan.put(Shown.of(rows, number, None if sample is None else sample.values[0]))
        return Said(sentence=told(read_forecast(rows), found))

    def table(self) -> str:
        """A row for each sample: what came, and what was answered."""
        return "".join(",".join(f"{value:.7g}" for value in row) + "\n" for row in self._rows.tolist())
