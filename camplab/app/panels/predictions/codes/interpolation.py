"""From one sample to another through the latent space: what is decoded there. A part of the panel "Predictions"."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSlider, QVBoxLayout

from camplab.app.forms.spin_box import Count
from camplab.app.look import style
from camplab.app.look.language import tr
from camplab.app.look.plain_text import tip
from camplab.app.panels.predictions.view import Said, Scene, View, absent, told
from camplab.app.panels.sample.sample_picture import Picture as SamplePicture
from camplab.document.project import Project
from camplab.runs.events import INTERPOLATION, Picture
from camplab.runs.wants import Want
from camplab.runs.why.latent import STEPS, read_interpolation
from camplab.words import say


class Interpolation(View):
    """A row of steps, a slider between the numbers of both samples, and below it the step at the slider, large."""

    title = say("Interpolation")

    def __init__(self) -> None:
        super().__init__()
        self.ends = Count(), Count()
        self.row, self.large = [SamplePicture() for _ in range(STEPS)], SamplePicture()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, STEPS - 1)
        self.slider.setValue(STEPS // 2)
        self._found: Picture | None = None
        for number, end in enumerate(self.ends):
            end.setRange(0, 1)
            end.setValue(number)
            end.valueChanged.connect(lambda _: self.turned.emit())
        self.slider.valueChanged.connect(self._show)
        self.large.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)  # all the room there is
        self._lay_out()

    def _lay_out(self) -> None:
        column, steps, way = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        space = style.theme().space
        column.setContentsMargins(2 * space, 0, 2 * space, 2 * space)
        for picture in self.row:
            steps.addWidget(picture)
        way.addWidget(self.ends[0])
        way.addWidget(self.slider, 1)
        way.addWidget(self.ends[1])
        column.addLayout(steps)
        column.addLayout(way)
        column.addWidget(self.large, 1)

    def suits(self, project: Project) -> bool:
        return project.task.codes is not None

    def wants(self, scene: Scene) -> tuple[Want, ...]:
        first, last = (end.value() for end in self.ends)
        return (Want(INTERPOLATION, sample=first, origin=scene.origin, asked=last),)

    def forget(self) -> None:
        self._found = None

    def retranslate(self) -> None:
        for end, word in zip(self.ends, (tr("From sample"), tr("To sample")), strict=True):
            end.setAccessibleName(word)
            end.setToolTip(tip(word))
        self.slider.setAccessibleName(tr("Place on the way"))

    def draw(self, scene: Scene) -> Said:
        first, last = (end.value() for end in self.ends)
        run = scene.run
        found = run.picture(INTERPOLATION, "", first, scene.origin, last) if run is not None else None
        reason = absent(scene, found)
        if found is None or reason:
            self._found = None
            self._show()
            return Said(reason)
        for end in self.ends:
            end.blockSignals(True)
            end.setMaximum(max(int(found.facts["samples"]) - 1, 1))
            end.blockSignals(False)
        for picture in (*self.row, self.large):
            picture.data = scene.project.data
        self._found = found
        self._show()
        return Said(sentence=told(read_interpolation(found), found))

    def _show(self, *_: object) -> None:
        values = None if self._found is None else self._found.values
        for number, picture in enumerate(self.row):
            picture.put(None if values is None else values[number], values)
        self.large.put(None if values is None else values[self.slider.value()], values)

    def table(self) -> str:
        """A row for each step: all its numbers."""
        values = [] if self._found is None else self._found.values.reshape(STEPS, -1).tolist()
        return "".join(",".join(map(str, row)) + "\n" for row in values)
