"""What the engine has said of a data set as a whole, for the views. Views read; `trainer` and `messages` write."""

from __future__ import annotations

from camplab.datasets.base import Data
from camplab.datasets.survey.facts import Survey
from camplab.engine.protocol import DataSurveyed
from camplab.words import Sentence


class DataSurvey:
    """Of the data that were asked about last."""

    def __init__(self) -> None:
        self.data: Data | None = None
        self._number = 0
        self._found: Survey | None = None
        self._why: Sentence | None = None

    def ask(self, data: Data) -> int:
        """The number of the question."""
        self.data, self._found, self._why = data, None, None
        self._number += 1
        return self._number

    def of(self, data: Data) -> Survey | None:
        """What is known of these data; None while nothing is."""
        return self._found if self.data == data else None

    def why(self, data: Data) -> Sentence | None:
        """Why nothing can be said of them."""
        return self._why if self.data == data else None

    def take(self, answer: DataSurveyed) -> bool:
        """Whether this answers what was asked last."""
        if answer.number != self._number:
            return False
        self._found, self._why = answer.survey, answer.sentence
        return True
