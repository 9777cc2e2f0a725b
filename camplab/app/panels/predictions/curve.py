"""The curve that a network has fitted over one number, with samples and residuals. A part of "Predictions"."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QVBoxLayout

from camplab.app.look import style
from camplab.app.look.language import tr
from camplab.app.panels.drawing.readout import Readout, Row
from camplab.app.panels.predictions.adding import Adding
from camplab.app.panels.predictions.plane import Plane
from camplab.app.panels.predictions.plane_area import Points
from camplab.app.panels.predictions.samples_on import ORIGINS, SamplesOn
from camplab.app.panels.predictions.view import Said, Scene, View, absent, news, told
from camplab.datasets.feature_names import feature_names
from camplab.document.project import Project
from camplab.numbers import rough
from camplab.runs.events import ANSWERS_NOW, REGION, Picture
from camplab.runs.wants import Want
from camplab.runs.why.answers import read_fit
from camplab.words import say

Floats = NDArray[np.floating]
RIM = 0.3
"""What is shown above and below the samples, as a share of their span: heights stay while the curve moves."""


class CurvePlane(Plane):
    """x goes across, what is predicted goes up."""

    def __init__(self, readout: Readout) -> None:
        super().__init__(readout)
        self.axes = "x", "y"
        self.line: Floats = np.zeros((0, 2))
        """n × (x, answer)."""
        self.residuals: Floats = np.zeros((0, 3))
        """n × (x, target, answer)."""

    def lay(self, painter: QPainter, box: QRectF) -> None:
        look = style.theme()
        painter.save()
        painter.setClipRect(box)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.series[1], 1))
        ends = (self.pixels(self.residuals[:, [0, at]]).tolist() for at in (1, 2))
        for above, below in zip(*ends, strict=True):
            painter.drawLine(QPointF(*above), QPointF(*below))
        painter.setPen(QPen(look.series[0], 2.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPolyline(QPolygonF([QPointF(*point) for point in self.pixels(self.line).tolist()]))
        painter.restore()

    def values_at(self, point: QPointF) -> list[Row]:
        place = self.place_at(point)
        if place is None or not len(self.line):
            return []
        return [Row(tr("answer"), rough(float(np.interp(place[0], *self.line.T)), 3), style.theme().series[0])]


class Curve(View):
    """Live, with the residuals of the validation samples."""

    title = say("Curve")
    of_origin = False
    moves = True

    def __init__(self, readout: Readout) -> None:
        super().__init__()
        self.plane, self.samples = CurvePlane(readout), SamplesOn()
        self.adding = Adding(self, self.plane)
        self.controls = self.adding.controls
        self._shown: tuple[object, ...] = ()
        column = style.flush(QVBoxLayout(self))
        column.addWidget(self.plane)
        self.plane.picked.connect(self._pick)

    def suits(self, project: Project) -> bool:
        one = project.task.answers == "numbers" and project.data.outputs == 1
        return one and project.x.kind == "vector" and project.x.numel == 1

    def wants(self, scene: Scene) -> tuple[Want, ...]:
        return Want(REGION, ("",)), Want(ANSWERS_NOW, origin=scene.origin)

    def restyle(self) -> None:
        self.adding.restyle()

    def retranslate(self) -> None:
        self.adding.retranslate()
        self.plane.setAccessibleName(tr("Fitted curve"))

    # -- drawing --------------------------------------------------------------------------------

    def draw(self, scene: Scene) -> Said:
        self.adding.offer(scene, ())
        self.plane.axes = (*feature_names(scene.project.data), "y")
        self.samples.take(scene)
        found = scene.run.picture(REGION) if scene.run is not None else None
        reason = absent(scene, found)
        if reason and not self.samples.x:
            return Said(reason)
        self._points(scene, found)
        if found is None or reason:
            self.plane.line, self.plane.residuals = np.zeros((0, 2)), np.zeros((0, 3))
            self.plane.renew()
            return Said(sentence=reason)
        low, high = found.facts["low 0"], found.facts["high 0"]
        count = found.values.shape[-1]
        across = low + (np.arange(count) + 0.5) / count * (high - low)
        self.plane.line = np.stack([across, found.values[0]], 1)
        answers = scene.picture(ANSWERS_NOW)
        self.plane.residuals = self._residuals(answers)
        self.plane.renew()
        if answers is None or not np.isfinite(answers.values).all():
            return Said(sentence=news(scene))
        return Said(sentence=told(read_fit(answers.values), answers) + news(scene))

    def _residuals(self, answers: Picture | None) -> Floats:
        """Of the validation samples that both the samples and the answers are here of."""
        x = self.samples.x.get("validation", np.zeros((0, 1)))
        if answers is None:
            return np.zeros((0, 3))
        count = min(len(x), len(answers.values))
        return np.concatenate([x[:count], answers.values[:count]], 1)

    def _points(self, scene: Scene, found: Picture | None) -> None:
        since = np.array(scene.added_since).reshape(-1, 2)
        drawn = (self.samples.number, since.tobytes())
        if drawn != self._shown:
            self._shown = drawn
            series = []
            for origin, look in zip(ORIGINS, ("full", "ring"), strict=True):
                x, y = self.samples.x.get(origin, np.zeros((0, 1))), self.samples.y.get(origin, np.zeros(0))
                series.append(Points(np.column_stack([x, y]), np.full(len(x), np.nan), look))
            self.plane.put_points([*series, Points(since, np.full(len(since), np.nan), "new")])
        heights = np.concatenate([*self.samples.y.values(), since[:, 1], [0.0]])
        low, high = float(heights.min()), float(heights.max())
        rim = RIM * (high - low) or 1.0
        across = (found.facts["low 0"], found.facts["high 0"]) if found is not None else self.samples.ends()[0]
        self.plane.put(None, (), (across, (low - rim, high + rim)))

    def table(self) -> str:
        """x and the answer, along the curve."""
        return "x,answer\n" + "".join(f"{x:.7g},{y:.7g}\n" for x, y in self.plane.line.tolist())

    # -- the learner's hand -----------------------------------------------------------------------

    def _pick(self, series: int, number: int) -> None:
        if series < len(ORIGINS):
            self.origin = ORIGINS[series]
            self.explain(number)
