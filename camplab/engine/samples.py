"""Answers to Preview and SurveyData: what is in the data, from a thread of its own, also during a run."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from camplab.datasets.base import Data
from camplab.datasets.making import NoSamples, NotChosen
from camplab.document import files
from camplab.document.project import Project
from camplab.engine import protocol as p
from camplab.engine import run_faults
from camplab.engine.mailbox import Mailbox
from camplab.runs.events import Fault
from camplab.words import Explained, Sentence, say

if TYPE_CHECKING:
    from camplab.assembly.preview import Preview, Shown

MOST, SMALL = 256, 1 << 13
"""Samples in one answer at most; of small ones as many as have so many numbers together."""


class Samples:
    """Of each owner the newest question wins; the data set asked for last is kept."""

    def __init__(self, outbox: Mailbox) -> None:
        self._outbox = outbox
        self._questions: dict[str, p.Preview] = {}
        self._survey: p.SurveyData | None = None
        self._asked = threading.Condition()
        self._closed = False
        self._kept: tuple[Data, Preview] | None = None

    def ask(self, question: p.Preview) -> None:
        """Answer this next."""
        with self._asked:
            self._questions[question.owner] = question
            self._asked.notify()

    def survey(self, question: p.SurveyData) -> None:
        """Answer this when no samples are asked for."""
        with self._asked:
            self._survey = question
            self._asked.notify()

    def open(self) -> None:
        """Begin to answer; torch must have been imported."""
        threading.Thread(target=self._work, name="samples", daemon=True).start()

    def close(self) -> None:
        """Answer no more."""
        with self._asked:
            self._closed = True
            self._asked.notify()

    def _work(self) -> None:
        while (question := self._next()) is not None:
            if isinstance(question, p.SurveyData):
                self._outbox.put(_surveyed(question))
                continue
            try:
                self._outbox.put(self._answer(question))
            except Exception as error:
                self._outbox.put(p.NotShown(fault=_fault(error), owner=question.owner, number=question.number))

    def _next(self) -> p.Preview | p.SurveyData | None:
        with self._asked:
            self._asked.wait_for(lambda: self._questions or self._survey or self._closed)
            if self._closed:
                return None
            if self._questions:
                return self._questions.pop(next(iter(self._questions)))
            survey, self._survey = self._survey, None
            return survey

    def _answer(self, question: p.Preview) -> p.Sample:
        project = files.loads(question.project)
        data = project.data
        if self._kept is None or self._kept[0] != data:
            self._kept = (data, _preview(data))
        learns, chosen = question.origin == "training", question.chosen[:MOST]
        if question.augmented:
            shown = _drawn(project, self._kept[1], question)
        else:
            shown = self._kept[1](question.sample, min(question.count, MOST), learns, chosen)
        return p.Sample(
            values=shown.values,
            targets=shown.targets,
            sample=shown.first,
            total=shown.total,
            origin=question.origin,
            mean=shown.mean,
            std=shown.std,
            classes=shown.classes,
            owner=question.owner,
            number=question.number,
        )


def _fault(error: Exception) -> Fault | None:
    """What to say of it."""
    match error:
        case files.BadFile():
            return run_faults.bad_project(error, fatal=False)
        case NotChosen():
            return None
        case NoSamples():
            return Fault("bad_data", error.sentence, fatal=False)
        case _:
            return bad_data(error)


def bad_data(error: Exception) -> Fault:
    """The data could not be loaded for a preview; a run is not touched by it."""
    why = say("the data cannot be shown: {why}", why=str(error)[:500])
    return Fault("bad_data", why, fatal=False, detail=run_faults.crash(error).detail)


def _surveyed(question: p.SurveyData) -> p.DataSurveyed:
    from camplab.assembly.survey import survey

    try:
        return p.DataSurveyed(number=question.number, survey=survey(files.loads(question.project).data))
    except files.BadFile as error:
        why: Sentence = error.sentences()[0]
    except Explained as error:
        why = error.sentence
    except Exception as error:
        why = bad_data(error).sentence
    return p.DataSurveyed(number=question.number, sentence=why)


def _drawn(project: Project, preview: Preview, question: p.Preview) -> Shown:
    from camplab.assembly.augmenting.draws import draws

    return draws(project, preview, question.sample, question.number)


def _preview(data: Data) -> Preview:
    from camplab.assembly.preview import preview

    return preview(data)
