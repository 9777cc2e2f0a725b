"""A way to look at answers, as a part of the panel "Predictions": what it wants, what it draws of it, what it says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import ClassVar

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from camplab.app.engine.live import Live
from camplab.app.engine.wants import Asking
from camplab.app.look.language import tr, translate
from camplab.app.panels import reading
from camplab.app.panels.at_rest import why_no_answer
from camplab.app.panels.why.opening import explain
from camplab.datasets.added import added_to, but_for_added
from camplab.document.project import Project
from camplab.engine.protocol import Sample
from camplab.runs.events import ANSWERS, ANSWERS_NOW, Picture
from camplab.runs.record import Record
from camplab.runs.wants import Origin, Own, Want
from camplab.runs.why.reading import NOT_FINITE
from camplab.words import Sentence, say


@dataclass(frozen=True)
class Scene:
    """What there is to be looked at: a run, or while there is none the document."""

    live: Live
    trainer: Asking | None
    owner: str
    """In whose name samples are fetched."""
    document: Project
    run: Record | None
    origin: Origin
    """Of the samples."""

    @property
    def project(self) -> Project:
        """Of the run, else the document."""
        return self.run.project if self.run is not None else self.document

    def picture(self, kind: str, module: str = "", sample: int = 0) -> Picture | None:
        """The newest of this origin."""
        return self.run.picture(kind, module, sample, self.origin) if self.run is not None else None

    def answers(self) -> Picture | None:
        """The newest answers; of those of one step the more complete ones."""
        found = [each for each in (self.picture(ANSWERS), self.picture(ANSWERS_NOW)) if each is not None]
        return max(found, key=lambda picture: (picture.step, len(picture.values)), default=None)

    def fetched(
        self, asked: dict[str, object], name: str, number: int, count: int = 1, origin: Origin | None = None
    ) -> Sample | None:
        """Samples of the origin, or of this one, asked for once under this name; None until they are here.

        asked: remembers that.
        """
        data, owner, origin = self.project.data, f"{self.owner} {name}", origin or self.origin
        wanted = (data, origin, number, count)
        if asked.get(name) != wanted and self.trainer is not None:
            asked[name] = wanted
            self.trainer.preview(owner, data, sample=number, count=count, origin=origin)
        sample = self.live.sample(owner, data)
        return sample if sample is not None and (sample.sample, sample.origin) == (number, origin) else None

    @property
    def added_since(self) -> tuple[tuple[float, ...], ...]:
        """What was added by hand to the data of this run after it began."""
        before, now = self.project.data, self.document.data
        if before is now or not but_for_added(before, now):
            return ()
        return tuple(point for point in added_to(now) if point not in added_to(before))


@dataclass(frozen=True)
class Said:
    """What a view says: why there is nothing to see, or a sentence that reads it; and how much of it is worked out."""

    reason: str = ""
    sentence: str = ""
    done: float = 1.0


class View(QWidget):
    """One of them. `asked` says what the window is to do, a function of the `Lab`; `turned` that it is to be drawn."""

    asked = Signal(object)
    turned = Signal()
    title: ClassVar[Sentence]
    of_origin: ClassVar[bool] = True
    """Whether it is of samples of one origin, which the learner chooses; else it looks at validation samples."""
    of_epochs: ClassVar[bool] = False
    """Whether it says, beside what it wants, what was measured at the ends of epochs."""
    moves: ClassVar[bool] = False
    """Whether its picture changes its shape as a whole while the network learns."""

    def __init__(self) -> None:
        super().__init__()
        self.controls: Sequence[QWidget] = ()
        """What stands in the bar while it is seen."""
        self.own: Own | None = None
        """What of the learner's own is to be looked at."""
        self.origin: Origin = "validation"
        """Of the samples that are shown."""

    def titled(self, project: Project) -> Sentence:
        """Its title where it is seen of this project."""
        return self.title

    def suits(self, project: Project) -> bool:
        """Whether there is such a thing to be seen of this project."""
        raise NotImplementedError

    def wants(self, scene: Scene) -> tuple[Want, ...]:
        """What has to be looked at for it."""
        raise NotImplementedError

    def draw(self, scene: Scene) -> Said:
        """Show it."""
        raise NotImplementedError

    def explain(self, number: int) -> None:
        """Have it explained why the network answers so to one of the samples that are shown."""
        self.asked.emit(partial(explain, origin=self.origin, number=number))

    def forget(self) -> None:
        """It is another run from now on."""

    def table(self) -> str:
        """The numbers as CSV, "" when there are none."""
        return ""

    def restyle(self) -> None:
        """The theme is another one; `draw` follows."""

    def retranslate(self) -> None:
        """The language is another one; `draw` follows."""


def answers_wanted(scene: Scene) -> tuple[Want, ...]:
    """All of them while the network rests, the first ones while it learns."""
    return Want(ANSWERS, origin=scene.origin), Want(ANSWERS_NOW, origin=scene.origin)


def absent(scene: Scene, found: Picture | None) -> str:
    """Why a picture cannot be drawn, "" when it can."""
    live = scene.live
    if scene.run is None:
        return tr("Press Train: all answers of the network are shown here beside what is right.")
    if found is not None:
        return "" if np.isfinite(found.values).any() else not_finite().reason
    if live.busy or live.on_bench:
        return tr("It is being worked out.")
    return why_no_answer(live)


def not_finite() -> Said:
    """Of a picture whose numbers cannot be drawn."""
    return Said(translate(NOT_FINITE))


def told(read: Sentence, found: Picture) -> str:
    """What is read in a picture, with the step, how much of all it is, and how often one looks."""
    shown, samples = len(found.values), int(found.facts.get("samples", 0))
    first = tr("the first {n} of {all} samples", n=f"{shown:,}", all=f"{samples:,}")
    return reading.told(read, found, part=first if found.partial and shown < samples else "")


def news(scene: Scene) -> str:
    """That points were added which the run does not know, "" when there are none."""
    count = len(scene.added_since)
    said = say("Points added since this run began: {n}. They count from the next one: press Train.", n=count)
    return f"  ·  {translate(said)}" if count else ""
