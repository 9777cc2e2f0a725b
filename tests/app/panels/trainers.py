"""A trainer that does nothing, for panels to ask, and what comes of what they asked."""

from __future__ import annotations

import numpy as np

from camplab.assembly.survey import survey
from camplab.document import files
from camplab.engine import protocol as p


class Trainer:
    """Remembers what was asked of it."""

    def __init__(self):
        self.wants, self.previews = {}, []

    def want(self, owner, *wants, own=None):
        self.wants[owner] = wants

    def preview(self, owner, data, sample=0, count=1, origin="validation"):
        self.previews.append(sample)


def sample_arrives(panel, number=0, label=7, values=None, total=449):
    values = np.arange(64, dtype=np.float32).reshape(1, 1, 8, 8) if values is None else values
    answer = p.Sample(values=values, targets=np.array([label]), sample=number, total=total, owner=panel.wants.owner)
    panel.live.samples[panel.wants.owner] = answer
    panel.live.sample_changed.emit()


class DataTrainer(Trainer):
    """Remembers what was asked about the data, too."""

    def __init__(self, live):
        super().__init__()
        self.live, self.surveys, self.chosen = live, [], []

    def ask(self, question):
        self.surveys.append(files.loads(question.project).data)
        self.number = question.number

    def preview(self, owner, data, sample=0, count=1, origin="validation", chosen=()):
        self.chosen.append((origin, chosen))

    def answers(self, **more):
        answer = more or {"survey": survey(self.surveys[-1])}
        self.live.survey.take(p.DataSurveyed(number=self.number, **answer))
        self.live.sample_changed.emit()
