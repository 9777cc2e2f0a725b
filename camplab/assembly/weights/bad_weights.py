"""The one thing that goes wrong with weights from elsewhere. Knows neither where they come from nor torch."""

from __future__ import annotations

from camplab.words import Explained


class BadWeights(Explained):
    """These weights cannot be had or used; `sentence` says why, and what to do."""
