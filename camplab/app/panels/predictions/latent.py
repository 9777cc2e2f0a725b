"""The latent space of an autoencoder, or an embedding, as a plane: samples by their class; a click decodes the place.

A part of the panel "Predictions".
"""

from __future__ import annotations

from itertools import count

import numpy as np
from numpy.typing import NDArray
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from camplab.app.look import style
from camplab.app.look.language import tr, translate
from camplab.app.look.plain_text import Label
from camplab.app.panels.controls import button, name
from camplab.app.panels.drawing.readout import Readout
from camplab.app.panels.predictions.plane import Plane
from camplab.app.panels.predictions.plane_area import Ends, Points
from camplab.app.panels.predictions.view import Said, Scene, View, absent, not_finite, told
from camplab.app.panels.sample.sample_picture import Picture as SamplePicture
from camplab.document.project import Project
from camplab.numbers import rough
from camplab.runs.events import DECODED, LATENT, Picture
from camplab.runs.record import Record
from camplab.runs.wants import Own, Want
from camplab.runs.why.latent import Axes, read_latent
from camplab.words import Sentence, say

Floats = NDArray[np.floating]
RIM = 0.15
"""What is shown around the samples, as a share of their span."""
_numbers = count(1)
"""Of places that are decoded: another one, another number."""


class Latent(View):
    """The plane stays while the samples move, until the learner asks for another."""

    title = say("Latent space")
    moves = True

    def __init__(self, readout: Readout) -> None:
        super().__init__()
        self.plane = Plane(readout)
        self.plane.places = True
        self.anew = button(self._fit_anew)
        self.controls = (self.anew,)
        self.caption, self.decoded_caption = Label(wordWrap=True), Label(wordWrap=True)
        self.sample, self.decoded = SamplePicture(), SamplePicture()
        self.axes: Axes | None = None
        self._ends: Ends | None = None
        self._found: Picture | None = None
        self._place: tuple[float, float] | None = None
        """The one that is decoded."""
        self._pointed: int | None = None
        self._asked: dict[str, object] = {}
        self._shape: tuple[object, tuple[int, ...]] = None, ()
        right = QVBoxLayout()
        for widget in (self.decoded_caption, self.decoded, self.caption, self.sample):
            right.addWidget(widget)
        right.addStretch(1)
        row = style.flush(QHBoxLayout(self))
        row.addWidget(self.plane, 3)
        row.addLayout(right, 1)
        self.plane.placed.connect(self._decode)
        self.plane.hovered.connect(self._point)

    def suits(self, project: Project) -> bool:
        return project.task.codes is not None or project.task.answers == "embedding"

    def titled(self, project: Project) -> Sentence:
        return self.title if project.task.codes is not None else say("Embedding space")

    def wants(self, scene: Scene) -> tuple[Want, ...]:
        there = Want(LATENT, origin=scene.origin)
        if self.own is None:
            return (there,)
        return there, Want(DECODED, sample=self.own.sample, origin="latent")

    def forget(self) -> None:
        self._fit_anew()
        self.own = self._place = self._pointed = None

    def restyle(self) -> None:
        for label in (self.caption, self.decoded_caption):
            label.setFont(style.font(style.theme().font_small))
            style.dress(label, f"color: {style.theme().text_soft.name()};")

    def retranslate(self) -> None:
        self._found = None  # axes have words
        name(self.anew, tr("Fit axes anew"), tr("Look at the plane of most variance as it is now; until then the "
                                                "plane stays, so that points do not jump"))  # fmt: skip

    # -- drawing --------------------------------------------------------------------------------

    def draw(self, scene: Scene) -> Said:
        self.anew.show()
        self.plane.setAccessibleName(translate(self.titled(scene.project)))
        self.sample.data = self.decoded.data = scene.project.data
        found = scene.picture(LATENT)
        reason = absent(scene, found)
        if found is None or scene.run is None or reason:
            return Said(reason)
        codes, labels = found.values[:, 1:], found.values[:, 0]
        if not np.isfinite(codes).all():
            return not_finite()
        if self.axes is None or self.axes.middle.shape != codes.shape[1:]:
            self.axes, self._ends = Axes.of(codes), None
        if found is not self._found or self._ends is None:
            self._found = found
            self._show(self.axes, codes, labels, scene.project.task.normal_codes)
        self._beside(scene, scene.run, labels)
        return Said(sentence=told(read_latent(self.axes, codes), found))

    def _show(self, axes: Axes, codes: Floats, labels: Floats, prior: bool) -> None:
        """prior: whether codes are to lie like normal noise, of which 1 and 2 deviations are shown."""
        places = axes.on(codes)
        across, up = (_widened(old, at) for old, at in zip(self._ends or (None, None), places.T, strict=True))
        self._ends = ends = across, up
        self.plane.axes = ("z1", "z2") if axes.own else (tr("component 1"), tr("component 2"))
        self.plane.circles = (1.0, 2.0) if prior else ()
        self.plane.put(None, (), ends)
        chosen = [] if self._place is None else [Points(np.array([self._place]), np.array([np.nan]), "new")]
        self.plane.put_points([Points(places, labels), *chosen])

    def _beside(self, scene: Scene, run: Record, labels: Floats) -> None:
        """The sample under the mouse, and what the place that was chosen is decoded to."""
        number = self._pointed
        seen = scene.fetched(self._asked, "latent", number) if number is not None else None
        self.caption.setText("" if number is None else tr("sample {n}", n=number))
        self.sample.put(seen.values[0] if seen is not None else None)
        self.sample.setVisible(seen is not None)  # an empty one would take the room of words
        self._latent_shape(run)
        shown = run.picture(DECODED, "", self.own.sample, "latent") if self.own is not None else None
        place = self._place
        self.decoded_caption.setVisible(bool(self._shape[1]))
        self.decoded_caption.setText(
            tr("Click the plane: the place is decoded") if place is None
            else tr("decoded at ({x}, {y})", x=rough(place[0], 2), y=rough(place[1], 2))
        )  # fmt: skip
        self.decoded.put(shown.values if shown is not None else None)
        self.decoded.setVisible(shown is not None)

    def _latent_shape(self, run: Record) -> tuple[int, ...]:
        if self._shape[0] is not run:
            codes = run.project.task.codes
            self._shape = run, run.project.trace(codes[1]).x.dims if codes is not None else ()
        return self._shape[1]

    def table(self) -> str:
        """A row for each sample: its class, and its numbers in the latent space."""
        if self._found is None:
            return ""
        rows, count = self._found.values.tolist(), self._found.values.shape[1] - 1
        head = ",".join(["class", *(f"z{at + 1}" for at in range(count))])
        return "\n".join((head, *(",".join(map(str, row)) for row in rows))) + "\n"

    # -- the learner's hand -----------------------------------------------------------------------

    def _fit_anew(self) -> None:
        self.axes = self._ends = None
        self.turned.emit()

    def _point(self, found: tuple[int, int] | None) -> None:
        number = found[1] if found is not None and found[0] == 0 else None
        if number is not None and number != self._pointed:
            self._pointed = number
            self.turned.emit()

    def _decode(self, across: float, up: float) -> None:
        if self.axes is None or not self._shape[1]:
            return
        self._place = across, up
        self.own = Own("latent", next(_numbers), self.axes.at(across, up).reshape(self._shape[1]))
        self._found = None  # the place is drawn as well
        self.turned.emit()


def _widened(before: tuple[float, float] | None, values: Floats) -> tuple[float, float]:
    """From where to where an axis goes on which these lie: as before where they have room, only ever wider."""
    low, high = float(values.min()), float(values.max())
    if before is not None and before[0] <= low and high <= before[1]:
        return before
    rim = RIM * (high - low) or 1.0
    low, high = low - rim, high + rim
    return (low, high) if before is None else (min(low, before[0]), max(high, before[1]))
