"""The decision region of a network over two numbers, with the samples; and the regions of the units of any layer.

A part of the panel "Predictions". Points are added by a click, as an edit of the document.
"""

from __future__ import annotations

import numpy as np
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from camplab.app.look.language import tr
from camplab.app.look.style import flush
from camplab.app.panels.controls import choice_box
from camplab.app.panels.drawing.readout import Readout
from camplab.app.panels.predictions.adding import Adding
from camplab.app.panels.predictions.confusions import names_of
from camplab.app.panels.predictions.neurons import MOST, Neurons
from camplab.app.panels.predictions.plane import Plane
from camplab.app.panels.predictions.plane_area import Ends, Points
from camplab.app.panels.predictions.samples_on import ORIGINS, SamplesOn
from camplab.app.panels.predictions.view import Said, Scene, View, absent, news, told
from camplab.datasets.feature_names import feature_names
from camplab.document.project import Project
from camplab.runs.events import ANSWERS_NOW, REGION, Picture
from camplab.runs.exchange.tables import csv_text
from camplab.runs.wants import Want
from camplab.runs.why.critic import Scale
from camplab.runs.why.regions import read_answer, read_region, read_unit
from camplab.words import say


class Regions(View):
    """Of classes, or as heat of one number."""

    title = say("Region")
    of_origin = False
    moves = True

    def __init__(self, readout: Readout) -> None:
        super().__init__()
        self.plane, self.neurons, self.layers = Plane(readout), Neurons(readout), choice_box()
        self.samples = SamplesOn()
        self._shown: tuple[object, ...] = ()
        self._found: Picture | None = None
        self._modules: list[str] = []
        self.adding = Adding(self, self.plane)
        self.controls = self.adding.controls
        self._classes = False
        right = QVBoxLayout()
        right.addWidget(self.layers)
        right.addWidget(self.neurons, 1)
        row = flush(QHBoxLayout(self))
        row.addWidget(self.plane, 3)
        row.addLayout(right, 2)
        self.layers.activated.connect(self._layer_chosen)
        self.neurons.turned.connect(self.turned)
        self.plane.picked.connect(self._pick)

    def suits(self, project: Project) -> bool:
        one = project.task.answers == "classes" or (project.task.answers == "numbers" and project.data.outputs == 1)
        return one and project.x.kind == "vector" and project.x.numel == 2

    @property
    def module(self) -> str:
        """The layer whose units are shown, "" while there is none."""
        return self._modules[self.layers.currentIndex()] if self._modules else ""

    def wants(self, scene: Scene) -> tuple[Want, ...]:
        self._offer(scene)
        return Want(REGION, ("", self.module) if self.module else ("",)), Want(ANSWERS_NOW, origin=scene.origin)

    def forget(self) -> None:
        self.neurons.forget()

    def restyle(self) -> None:
        self.adding.restyle()

    def retranslate(self) -> None:
        self.adding.retranslate()
        self.layers.setAccessibleName(tr("Layer whose units are shown"))
        self.plane.setAccessibleName(tr("Decision region"))
        self.neurons.setAccessibleName(tr("Regions of units"))
        self.layers.setToolTip(tr("Each small picture is a unit of this layer over the same plane: blue is negative, "
                                  "orange positive. Hover one to see it large, click it to keep it"))  # fmt: skip

    # -- drawing --------------------------------------------------------------------------------

    def draw(self, scene: Scene) -> Said:
        self._classes = scene.project.task.answers == "classes"
        self.adding.offer(scene, names_of(scene.document, None) if self._classes else (), not self._classes)
        self.plane.axes = feature_names(scene.project.data)
        self.samples.take(scene)
        found = scene.run.picture(REGION) if scene.run is not None else None
        self._found = found
        reason = absent(scene, found)
        if reason and not self.samples.x:
            return Said(reason)
        self._points(scene)
        if found is None or reason:
            self.neurons.put(None, True)
            ends = self.samples.ends()
            self.plane.put(None, (), (ends[0], ends[1]))
            return Said(sentence=reason)
        units = scene.run.picture(REGION, self.module) if scene.run is not None and self.module else None
        self.neurons.put(units.values[:MOST] if units is not None else None, True)
        return Said(sentence=self._region(scene, found, units) + news(scene))

    def _region(self, scene: Scene, found: Picture, units: Picture | None) -> str:
        ends, unit, names = ends_of(found), self.neurons.unit, names_of(scene.project, scene.run)
        if units is not None and unit is not None and unit < len(units.values):
            label = scene.run.places.label(self.module).short if scene.run is not None else ""
            self.plane.put(units.values[unit : unit + 1], [tr("unit {n}", n=unit)], ends, heat=Scale())
            return told(read_unit(units.values[unit], unit, label), units)
        if not self._classes:
            self.plane.put(found.values, [tr("answer")], ends, heat=Scale())
            return told(read_answer(found.values[0], scene.project.data.targets_standardised), found)
        self.plane.put(found.values, names, ends)
        answers = scene.picture(ANSWERS_NOW)
        return told(read_region(found.values, answers.values if answers is not None else None), found)

    def _points(self, scene: Scene) -> None:
        since = np.array(scene.added_since).reshape(-1, 3)
        drawn = (self.samples.number, since.tobytes(), self._classes)
        if drawn != self._shown:
            self._shown = drawn
            series = []
            for origin, look in zip(ORIGINS, ("full", "ring"), strict=True):
                x, y = self.samples.x.get(origin, np.zeros((0, 2))), self.samples.y.get(origin, np.zeros(0))
                series.append(Points(x, y if self._classes else np.full(len(x), np.nan), look))
            kinds = since[:, 2] if self._classes else np.full(len(since), np.nan)
            self.plane.put_points([*series, Points(since[:, :2], kinds, "new")])

    def _offer(self, scene: Scene) -> None:
        """The layers whose units can be seen."""
        places = scene.run.places if scene.run is not None else None
        steps = [step for step in places.steps if step.facts.y is not None] if places is not None else []
        modules = list(dict.fromkeys(step.module for step in steps if step.facts.y and step.facts.y.kind == "vector"))
        if modules != self._modules and places is not None:
            before, self._modules = self.module, modules
            self.layers.clear()
            self.layers.addItems([places.label(module).short for module in modules])
            self.layers.setCurrentIndex(modules.index(before) if before in modules else 0)
        self.layers.setVisible(bool(modules))

    def table(self) -> str:
        """A row for each place: its two numbers and what the network makes of it."""
        if self._found is None:
            return ""
        (left, right), (low, high) = ends_of(self._found)
        values = self._found.values
        _, rows, columns = values.shape
        head = csv_text([*self.plane.axes, *(f"answer {k}" for k in range(len(values)))], [])
        across = left + (np.arange(columns) + 0.5) / columns * (right - left)
        up = high - (np.arange(rows) + 0.5) / rows * (high - low)
        return head + "".join(
            f"{across[column]:.7g},{up[row]:.7g},{','.join(map(str, values[:, row, column].tolist()))}\n"
            for row in range(rows) for column in range(columns)
        )  # fmt: skip

    # -- the learner's hand -----------------------------------------------------------------------

    def _layer_chosen(self, _: int) -> None:
        self.neurons.forget()
        self.turned.emit()

    def _pick(self, series: int, number: int) -> None:
        if series < len(ORIGINS):
            self.origin = ORIGINS[series]
            self.explain(number)


def ends_of(found: Picture) -> Ends:
    """Of what goes across and of what goes up."""
    across, up = ((found.facts[f"low {at}"], found.facts[f"high {at}"]) for at in range(2))
    return across, up
