"""Samples that a view shows one by one: the newest stay, as what is worst changes to and fro while a network learns."""

from __future__ import annotations

from camplab.app.panels.predictions.view import Scene
from camplab.datasets.base import Data
from camplab.engine.protocol import Sample
from camplab.runs.wants import Origin

KEPT = 48
"""Samples that stay: some screens full, and a few MB of large pictures."""


class NewestSamples:
    """Each is asked for once while it is among the newest: asked again and again, the engine trained less."""

    def __init__(self) -> None:
        self._asked: dict[str, object] = {}
        self._data: Data | None = None
        self._kept: dict[tuple[Origin, int], Sample] = {}

    def at(self, place: int, number: int, scene: Scene) -> Sample | None:
        """Sample `number` of the scene's origin, which is to be shown at a place; None until it is here."""
        data, key = scene.project.data, (scene.origin, number)
        if data is not self._data and data != self._data:
            self._kept = {}
        self._data = data
        sample = self._kept.pop(key, None)
        if sample is None:
            sample = scene.fetched(self._asked, f"{place}", number)
        if sample is not None:
            self._kept[key] = sample
            if len(self._kept) > KEPT:
                self._kept.pop(next(iter(self._kept)))
        return sample
