"""The sample that a panel looks at: the widgets it is chosen with, and how it is fetched, and shown with its answer."""

from __future__ import annotations

from msgspec.structs import replace

from camplab.app.engine.live import Live
from camplab.app.engine.wants import Asking
from camplab.app.look.class_names import class_names
from camplab.app.panels.sample.origins import Origins
from camplab.app.panels.sample.sample_view import SampleView
from camplab.app.panels.sample.sample_words import Naming
from camplab.datasets.base import Data
from camplab.document.project import Project
from camplab.engine.protocol import Sample
from camplab.runs.events import PREDICTION
from camplab.runs.record import Record
from camplab.runs.wants import LIKE, Origin
from camplab.runs.why.critic import called
from camplab.words import Own

OF_CLASSES = ("classes", "labels", "positions")
"""Answers of which each number is for a class; others are places or values, also where the data has classes."""


class SampleChoice:
    """Of one panel, in whose name (`owner`) samples are fetched."""

    def __init__(self, owner: str, live: Live, trainer: Asking | None) -> None:
        self.view, self.origins = SampleView(), Origins()
        self._owner, self._live, self._trainer = owner, live, trainer
        self._asked: tuple[Data, Origin, int] | None = None
        self._like: Data | None = None
        """The data of which some samples were asked for, to be looked like."""

    @property
    def origin(self) -> Origin:
        """Where it is from."""
        return self.origins.origin

    @property
    def number(self) -> int:
        """That of the sample; of one of the learner's own that is still to be made -1."""
        if self.origins.is_own:
            return self.origins.own.sample if self.origins.own is not None else -1
        return self.view.number

    def choose(self, origin: Origin, number: int) -> None:
        """Take this sample of the data, also before it is known how many there are."""
        if origin != self.origin:
            self.origins.take(origin)
        self.view.spin.setMaximum(max(self.view.spin.maximum(), number))
        self.view.spin.setValue(number)

    def sample(self, data: Data) -> Sample | None:
        """The sample, with what is known of the data; None while it is not here."""
        self.origins.belong(data)
        like = self._live.sample(f"{self._owner} like", data)
        self.origins.look_like(like.values if like is not None else None)
        self.view.belong(self.origins.origin)
        self.view.picture.data = self.view.again.data = data
        own = self.origins.own
        if like is not None and own is not None:
            return replace(like, values=own.values[None], targets=like.targets[:0], sample=own.sample)
        sample = self._live.sample(self._owner, data)
        return sample if sample is not None and sample.origin == self.origins.origin else None

    def show(self, sample: Sample | None, project: Project, run: Record | None, noise: bool = False) -> None:
        """Beside it what the network of this run answers; noise: it looks at none of these, but makes some of noise."""
        guess = run.picture(PREDICTION, "", self.number, self.origin) if run is not None else None
        again = project.data if project.task.answers == "samples" else None
        score = called(project) if project.task.answers == "made" else None
        values, view = guess.values if guess is not None else None, self.view
        view.put(sample, values, naming(project, sample), again, noise, score)
        if (dialog := self.origins.dialog) is None:
            return
        if dialog.origin == self.origin:
            dialog.answer.put(view.answer, project.data, view.picture.values, view.again.values)
        else:
            dialog.answer.put("")

    def fetch(self, data: Data) -> None:
        """Ask for the sample itself, once."""
        number, origin = self.number, self.origins.origin
        if self._trainer is None:
            return
        if self.origins.is_own and self._like != data:
            self._like = data
            self._trainer.preview(f"{self._owner} like", data, count=LIKE)
        elif not self.origins.is_own and self._asked != (data, origin, number):
            self._asked = (data, origin, number)
            self._trainer.preview(self._owner, data, sample=number, origin=origin)


def naming(project: Project, sample: Sample | None) -> Naming | None:
    """What classes or labels are called: as the data knows it, or the engine that has looked; None: there are none.

    Of classes of positions only where they have names.
    """
    if project.task.answers not in OF_CLASSES:
        return None
    names = class_names(project.data, sample.classes if sample is not None else ())
    if project.task.answers == "positions" and not names:
        return None
    return lambda n: names[n] if n < len(names) else Own(n)
