"""What a generator makes, beside real samples: points in the plane, or sheets. A part of the panel "Predictions"."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtWidgets import QStackedLayout

from camplab.app.look.language import tr, translate
from camplab.app.panels.controls import name, toggle
from camplab.app.panels.drawing.readout import Readout
from camplab.app.panels.predictions.plane import Plane
from camplab.app.panels.predictions.plane_area import Points
from camplab.app.panels.predictions.regions import ends_of
from camplab.app.panels.predictions.samples_on import SamplesOn
from camplab.app.panels.predictions.sheet import Sheets
from camplab.app.panels.predictions.view import Said, Scene, View, absent, told
from camplab.datasets.base import on_one_scale
from camplab.document.project import Project
from camplab.runs.events import CRITIC, MADE, Picture
from camplab.runs.wants import Want
from camplab.runs.why.critic import RIM, called, judges, read_critic, scale
from camplab.runs.why.made import read_made
from camplab.words import Sentence, say

Floats = NDArray[np.floating]
COLOUR = 2
"""Of made samples, by its number among those of classes: neither of those that heat has."""


class MadeSamples(View):
    """Of the same noise at every look; behind points in the plane, what the discriminator says of every place."""

    title = say("Made samples")
    of_origin = False
    of_epochs = True
    moves = True

    def __init__(self, readout: Readout) -> None:
        super().__init__()
        self.plane, self.sheets, self.samples = Plane(readout), Sheets(), SamplesOn()
        self._asked: dict[str, object] = {}
        self._made: Floats | None = None
        self.critic = toggle(lambda _: self.turned.emit(), on=True)
        self.controls = (self.critic,)
        self._pages = QStackedLayout(self)
        for widget in (self.plane, self.sheets):
            self._pages.addWidget(widget)

    def suits(self, project: Project) -> bool:
        return project.task.answers == "made" or project.task.normal_codes

    def wants(self, scene: Scene) -> tuple[Want, ...]:
        return (Want(MADE), Want(CRITIC)) if self._judged(scene.project) else (Want(MADE),)

    def _judged(self, project: Project) -> bool:
        return judges(project) and self.critic.isChecked()

    def forget(self) -> None:
        self._made = None

    def retranslate(self) -> None:
        tip = tr("What the discriminator says of every place: orange it takes for real, blue for made")
        name(self.critic, tr("D(x)"), tip)
        self.plane.setAccessibleName(tr("Made and real samples in the plane"))
        self.sheets.setAccessibleName(tr("Made and real samples"))

    def draw(self, scene: Scene) -> Said:
        self.critic.setVisible(judges(scene.project))
        found = scene.run.picture(MADE) if scene.run is not None else None
        reason = absent(scene, found)
        if found is None or reason or scene.run is None:
            return Said(reason)
        self._made = _in_data(found, scene)
        flat = scene.project.x.numel == 2
        self._pages.setCurrentWidget(self.plane if flat else self.sheets)
        judged = scene.run.picture(CRITIC) if self._judged(scene.project) else None
        self._on_plane(scene, judged) if flat else self._on_sheets(scene)
        words = " ".join(map(translate, (*read_made(scene.run), *_read(judged, scene.project))))
        head = say("{n} samples, made of the same noise at every look", n=len(found.values))
        return Said(sentence=told(head, found) + (f".  {words}" if words else ""))

    def _on_plane(self, scene: Scene, judged: Picture | None) -> None:
        assert self._made is not None
        self.samples.take(scene)
        ends = self.samples.ends(RIM)
        if judged is not None:
            self.plane.put(judged.values, (translate(called(scene.project)),), ends_of(judged),
                           heat=scale(scene.project, judged.values))  # fmt: skip
        else:
            self.plane.put(None, (), (ends[0], ends[1]) if ends else self.plane.ends)
        real = self.samples.x.get("validation", np.zeros((0, 2)))
        made = Points(self._made, np.full(len(self._made), COLOUR))
        self.plane.put_points([Points(real, np.full(len(real), np.nan)), made])

    def _on_sheets(self, scene: Scene) -> None:
        assert self._made is not None
        found = scene.fetched(self._asked, "real", 0, len(self._made), "validation")
        self.sheets.put(self._made, np.zeros((0, 1, 1)) if found is None else found.values)

    def table(self) -> str:
        """A row for each made sample: its numbers, on the scale of the data."""
        if self._made is None:
            return ""
        rows = self._made.reshape(len(self._made), -1)
        head = ",".join(f"x{at + 1}" for at in range(rows.shape[1]))
        return "\n".join((head, *(",".join(f"{value:.7g}" for value in row) for row in rows.tolist()))) + "\n"


def _read(judged: Picture | None, project: Project) -> tuple[Sentence, ...]:
    known = judged is not None and np.isfinite(judged.values).all()
    return (read_critic(judged.values, project),) if known and judged is not None else ()


def _in_data(found: Picture, scene: Scene) -> Floats:
    """On the scale of the data: of pictures there is a mean for each channel, else one for each number, or one."""
    values: Floats = found.values.astype(np.float64)
    run = scene.run
    if run is None or not on_one_scale(scene.project.data) or not run.started.mean:
        return values
    shape = (-1, 1, 1) if values.ndim == 4 else (-1,)
    mean, std = (np.array(each).reshape(shape) for each in (run.started.mean, run.started.std))
    scaled: Floats = values * np.where(std == 0, 1, std) + mean
    return scaled
