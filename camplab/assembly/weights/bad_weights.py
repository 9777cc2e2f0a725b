"""The one thing that goes wrong with weights from elsewhere. Knows neither where they come from nor torch."""

from __future__ import annotations

from camplab.document.format.problems import shown
from camplab.words import Explained, say


class BadWeights(Explained):
    """These weights cannot be had or used; `sentence` says why, and what to do."""


def changed(name: str) -> BadWeights:
    """That a file is not the one that was chosen."""
    return BadWeights(say("the weights in {name} are not those that were chosen: the file has changed since; choose it "
                          "again", name=shown(name)))  # fmt: skip
