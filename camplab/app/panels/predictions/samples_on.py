"""The samples that lie on a plane or along a line: those of the data of a run, and those that were added since."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from camplab.app.panels.predictions.view import Scene
from camplab.engine.protocol import Sample
from camplab.runs.wants import Origin
from camplab.runs.why.regions import RIM

MOST = 2000
"""Samples of each origin at most."""
ORIGINS: tuple[Origin, ...] = ("training", "validation")


@dataclass
class SamplesOn:
    """Both origins, fetched once for each data set; the ones before stay until the new ones are here."""

    x: dict[Origin, NDArray[np.floating]] = field(default_factory=dict)
    """n × features, raw."""
    y: dict[Origin, NDArray[np.floating]] = field(default_factory=dict)
    """n classes, or numbers to predict."""
    number: int = 0
    """Another one whenever they are other ones."""
    _asked: dict[str, object] = field(default_factory=dict)
    _seen: dict[Origin, Sample] = field(default_factory=dict)
    _tag: str = ""

    def take(self, scene: Scene) -> None:
        """Those of this run, or of the document."""
        if scene.project.data.tag != self._tag:
            self.x, self.y, self._seen, self._tag = {}, {}, {}, scene.project.data.tag
            self.number += 1
        for origin in ORIGINS:
            found = scene.fetched(self._asked, f"all {origin}", 0, MOST, origin)
            if found is not None and found is not self._seen.get(origin):
                self._seen[origin] = found
                self.x[origin] = found.values.reshape(len(found.values), -1)
                self.y[origin] = found.targets.reshape(-1)
                self.number += 1

    def ends(self, share: float = RIM) -> list[tuple[float, float]]:
        """From where to where each feature goes, with a rim of this share around them; [] while there are none."""
        known = [x for x in self.x.values() if len(x)]
        if not known:
            return []
        low, high = np.concatenate(known).min(0), np.concatenate(known).max(0)
        rim = share * (high - low) + (high == low)
        return list(zip((low - rim).tolist(), (high + rim).tolist(), strict=True))
