"""The means of what a run says of its blocks at every step, over each epoch. Keeps sums, not steps; prints nothing."""

from __future__ import annotations

import math
from collections import Counter
from contextlib import suppress

import numpy as np
import numpy.typing as npt

from camplab.runs.epoch_bounds import EpochBounds
from camplab.runs.events import Started, Steps
from camplab.runs.listing import BadRun
from camplab.runs.reading import read


class Means:
    """The mean of each block's measures over the steps of each epoch, in bounded memory."""

    def __init__(self) -> None:
        self.bounds = EpochBounds(Started("", (), 0, 0, 0))
        """Where epochs end, from when it begins."""
        self._sums: dict[int, dict[str, npt.NDArray[np.float64]]] = {}
        self._counts: Counter[int] = Counter()
        self._columns: dict[str, tuple[str, ...]] = {}

    def begin(self, started: Started) -> None:
        """What follows. Of an epoch that a run goes on with in the middle, its first steps are kept in its folder."""
        self.bounds = EpochBounds(started)
        found = (measure for measure in started.measures if measure.when == "step" and measure.of != "run")
        self._columns = {measure.name: measure.columns for measure in found}
        if started.place is not None and started.first_step:
            with suppress(BadRun):
                kept = read(started.place)
                self.bounds = kept.bounds
                first = kept.bounds.start(started.first_epoch)
                if self._columns and first < started.first_step:
                    rows = slice(first, started.first_step)
                    self.add(Steps(first, {name: kept.values(name)[rows] for name in self._columns}))

    def add(self, steps: Steps) -> None:
        """More steps: they may reach over the ends of epochs."""
        last = steps.first + len(steps) - 1
        for epoch in range(self.bounds.done(steps.first), self.bounds.done(last) + 1):
            begins, ends = (self.bounds.start(each) - steps.first for each in (epoch, epoch + 1))
            rows = slice(max(begins, 0), ends)
            sums = {
                name: steps.columns[name][rows].sum(0, dtype=np.float64)
                if name in steps.columns
                else np.full(len(columns), np.nan)
                for name, columns in self._columns.items()
            }
            before = self._sums.get(epoch)
            self._sums[epoch] = {name: sums[name] + before[name] for name in sums} if before else sums
            self._counts[epoch] += len(range(len(steps))[rows])

    def take(self, epoch: int) -> dict[str, dict[str, float]]:
        """Of epoch `epoch` (from 1): measure -> block -> mean; NaN where no step was heard of."""
        sums, count = self._sums.pop(epoch - 1, {}), self._counts.pop(epoch - 1, 0)
        return {
            name: dict(zip(columns, (sums[name] / count).tolist() if count else [math.nan] * len(columns), strict=True))
            for name, columns in self._columns.items()
        }
