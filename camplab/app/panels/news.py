"""Whether a run that goes on has something new for a view: what it shows is compared with what it has drawn."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import log1p
from typing import Literal

from PySide6.QtCore import QObject

from camplab.app.engine.live import Live
from camplab.runs.record import Record
from camplab.runs.wants import Want

Follows = Literal["steps", "looks", "pictures", "nothing"]
"""What of a run a view shows: what every step says, what is said when somebody looks, pictures that it wants, or what
no step changes."""
LONGER = 0.02
"""By what share of it a run is longer when a view of looks is drawn again, as its axis goes on."""


class News(QObject):
    """Of one view. told: what there is to be shown of the run, to be compared; None: whatever comes is drawn."""

    def __init__(self, view: QObject, live: Live, told: Callable[[], object], refresh: Callable[[], object]) -> None:
        super().__init__(view)
        self._told, self._refresh = told, refresh
        self._drawn: object = None
        live.updated.connect(self._heard)

    def drawn(self) -> None:
        """All there is now is shown."""
        self._drawn = self._told()

    def _heard(self) -> None:
        now = self._told()
        if now is None or now != self._drawn:
            self._refresh()


def told(run: Record | None, follows: Follows, looked: str, wants: Sequence[Want], of_epochs: bool) -> object:
    """What has come of what a view follows, and where in the run one looks; of_epochs: and how many have ended.

    looked: the measure that is said when somebody looks.
    """
    if follows == "steps":
        return None
    if run is None:
        return ()
    if follows == "looks":
        grown = round(log1p(run.length) / LONGER)
        return run, run.at, len(run.points(looked)[0]), run.visited.get(looked), grown, len(run.epochs)
    came = tuple(run.came.get(want.probe, 0) for want in wants) if follows == "pictures" else ()
    return run, run.at, run.length > 0, came, len(run.epochs) if of_epochs else 0
