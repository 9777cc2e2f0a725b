"""At which steps which blocks of a run were frozen, so that nothing is known of their gradients. Knows no measure."""

from __future__ import annotations

from collections.abc import Sequence
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from camplab.document.project import Project
from camplab.document.settings.knobs import Fixed, trained_now
from camplab.runs.events import Changed
from camplab.runs.record import Record

Mask = NDArray[np.bool_]
_known: WeakKeyDictionary[Record, dict[str, Frozen]] = WeakKeyDictionary()


def frozen_of(run: Record, name: str) -> Frozen:
    """When which columns of a measure of blocks were of frozen ones."""
    known = _known.setdefault(run, {})
    if name not in known:
        known[name] = Frozen(run.project, run.changes, run.started.columns(name), run.started.first_step)
    return known[name]


class Frozen:
    """Of the blocks `modules`, in a run of `project` with these `changes`, which may grow; `first`: its first step."""

    def __init__(self, project: Project, changes: Sequence[Changed], modules: Sequence[str], first: int) -> None:
        self._project, self._changes, self._modules, self._first = project, changes, tuple(modules), first
        self._seen = 0
        self._since: list[tuple[int, Mask]] = [(0, self._of(project))]
        """(row, which are frozen from there on)."""

    def at(self, row: int) -> Mask:
        """Which of them were at a step, counted from the first."""
        return next(mask for since, mask in reversed(self._all()) if since <= max(0, row))

    def rows(self, start: int, stop: int) -> Mask:
        """n × which of them were, at the steps `start` to `stop`."""
        found = np.zeros((max(0, stop - start), len(self._modules)), np.bool_)
        for since, mask in self._all():
            found[max(0, since - start) :] = mask
        return found

    def _all(self) -> list[tuple[int, Mask]]:
        for change in self._changes[self._seen :]:
            self._seen += 1
            if change.what == "frozen":
                try:
                    self._project = trained_now(self._project, [change.turn])
                except Fixed:  # of a damaged file
                    continue
                row = max(0, change.step - self._first)
                self._since = [each for each in self._since if each[0] < row] + [(row, self._of(self._project))]
        return self._since

    def _of(self, project: Project) -> Mask:
        frozen = {step.module for step in project.traces().steps() if step.frozen}
        return np.array([module in frozen for module in self._modules], np.bool_)
