"""The one thing that goes wrong with weights from elsewhere. Knows neither where they come from nor torch."""

from __future__ import annotations

from camplab.words import Sentence


class BadWeights(Exception):
    """These weights cannot be had or used; `sentence` says why, and what to do."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence
