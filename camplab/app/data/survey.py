"""Asking the engine what the data are like as a whole; the answer is in `live.survey`. Reads nothing itself."""

from __future__ import annotations

from camplab.app.lab import Lab
from camplab.datasets.base import Data
from camplab.document import files
from camplab.document.project import Project
from camplab.engine import protocol as p


def ask(lab: Lab, data: Data) -> None:
    """Once, until other data are asked about."""
    if lab.live.survey.data != data:
        number = lab.live.survey.ask(data)
        lab.trainer.ask(p.SurveyData(project=files.dumps(Project(data=data)), number=number))
