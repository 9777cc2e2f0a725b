"""A measure of blocks in a run: what is known of each block at any step. Said of every step, or of those looked at."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from camplab.document.measures import Measure
from camplab.runs.curves.held import held
from camplab.runs.curves.means import Buckets, LogMeans
from camplab.runs.frozen import frozen_of
from camplab.runs.growing import Column
from camplab.runs.moments import Said
from camplab.runs.record import Record

Row = NDArray[np.float64]


@dataclass(frozen=True)
class Seen:
    """The numbers of all blocks after `step` steps; NaN where nothing is known, `frozen` where that is why."""

    step: int
    numbers: Row
    frozen: NDArray[np.bool_]
    later: bool = False
    """Whether the run did not record it, and it was computed later."""


class Flow:
    """Of one measure of a run, live or stored."""

    def __init__(self, run: Record, measure: Measure) -> None:
        self.run, self.measure = run, measure
        self.modules = measure.columns
        self.log = measure.drawing.scale == "log"

    def update(self) -> None:
        """Take what the run has said since."""

    def __len__(self) -> int:
        """Steps of which there is something."""
        raise NotImplementedError

    def buckets(self, low: int, high: int, count: int) -> Buckets:
        """The steps from `low` to before `high` in about `count` buckets; `Buckets.first` is a step."""
        raise NotImplementedError

    def at(self, step: int) -> Seen | None:
        """What was said last when the run stood there; None when nothing had been said."""
        raise NotImplementedError

    @property
    def every(self) -> int:
        """Steps from the last look but one to the last, or since the last where there are more: it may be long until
        the next can be afforded. 0 where every step is looked at, or only one was."""
        return 0

    @property
    def later(self) -> bool:
        """Whether any of it was computed later."""
        return False


class OfSteps(Flow):
    """Said of every step."""

    def __init__(self, run: Record, measure: Measure) -> None:
        super().__init__(run, measure)
        self._frozen = frozen_of(run, measure.name)
        self._means = LogMeans(len(self.modules), self._frozen.rows)
        self._first = run.started.first_step + 1

    def update(self) -> None:
        self._means.update(self.run.values(self.measure.name))

    def __len__(self) -> int:
        return len(self.run.values(self.measure.name)) if self.modules else 0

    def buckets(self, low: int, high: int, count: int) -> Buckets:
        found = self._means.buckets(low - self._first, high - self._first, count)
        return replace(found, first=found.first + self._first)

    def at(self, step: int) -> Seen | None:
        if not len(self):
            return None
        step = min(max(step, self._first), self.run.step)
        row = step - self._first
        return Seen(step, self.run.values(self.measure.name)[row].astype(np.float64), self._frozen.at(row))

    def recent(self, step: int, count: int) -> NDArray[np.floating]:
        """The rows of up to `count` steps before `step` and of it; of the first step where none was taken before."""
        end = max(step - self._first + 1, 1)
        rows: NDArray[np.floating] = self.run.values(self.measure.name)[max(0, end - count) : end]
        return rows


class OfLooks(Flow):
    """Said when somebody looked, or computed later; on the bench, too, where the run itself said nothing."""

    def __init__(self, run: Record, measure: Measure) -> None:
        super().__init__(run, measure)
        self._points = _Merged(run, measure)

    def __len__(self) -> int:
        return len(self._points.now()[0]) if self.modules else 0

    def buckets(self, low: int, high: int, count: int) -> Buckets:
        steps, values, later = self._points.now()
        return held(steps, values, (low, high), count, self.log, later)

    def at(self, step: int) -> Seen | None:
        steps, values, later = self._points.now()
        row = bisect_right(steps, step) - 1
        visit = self.run.visited.get(self.measure.name)
        known = int(steps[row]) if row >= 0 else -1
        if visit is not None and known < visit.step <= step:
            numbers = np.array(visit.values[self.measure.name])
        elif row >= 0:
            numbers = values[row]
        else:
            return None
        frozen = frozen_of(self.run, self.measure.name).at(max(step - 1 - self.run.started.first_step, 0))
        visited = visit is not None and known < visit.step <= step
        at = visit.step if visit is not None and visited else known
        return Seen(at, numbers, frozen & np.isnan(numbers), not visited and later is not None and bool(later[row]))

    @property
    def every(self) -> int:
        steps = self.run.points(self.measure.name)[0]
        return max(int(steps[-1] - steps[-2]), self.run.step - int(steps[-1])) if len(steps) > 1 else 0

    @property
    def later(self) -> bool:
        return self._points.now()[2] is not None


_Points = tuple[NDArray[np.int64], Column, NDArray[np.bool_] | None]
"""Steps, ascending; looks × columns; which of them were computed later, None where none was."""


class _Merged:
    """What a run recorded of a measure and what was computed of it later, in one order."""

    def __init__(self, run: Record, measure: Measure) -> None:
        self._run, self._measure = run, measure
        self._computed, self._recorded = run.computed, -1
        """What `_points` was made of."""
        self._points: _Points

    def now(self) -> _Points:
        steps, values = self._run.points(self._measure.name)
        if self._run.computed is not self._computed or len(steps) != self._recorded:
            self._computed, self._recorded = self._run.computed, len(steps)
            later = self._run.computed.said(self._measure.name)
            if not len(steps):
                values = np.empty((0, len(self._measure.columns)))  # type: ignore[assignment]
            self._points = np.asarray(steps, np.int64), values, None
            if later is not None:
                self._points = _merged(np.asarray(steps, np.int64), values[:], later)
        return self._points


def _merged(steps: NDArray[np.int64], values: Row, later: Said) -> _Points:
    """What was recorded goes before what was computed of the same step."""
    new = np.isin(later.steps[:], steps, invert=True)
    all_steps = np.concatenate((steps, later.steps[:][new]))
    order = np.argsort(all_steps)
    is_later = np.repeat([False, True], (len(steps), int(new.sum())))
    return all_steps[order], np.concatenate((values, later.values[:][new]))[order], is_later[order]


def flow(run: Record, name: str) -> Flow | None:
    """Of a measure of blocks; None where the run does not say it."""
    measure = run.measures.get(name)
    if measure is None:
        return None
    kinds: dict[str, Callable[[Record, Measure], Flow]] = {"step": OfSteps, "look": OfLooks}
    return kinds[measure.when](run, measure)


def said(run: Record, names: Iterable[str]) -> list[Measure]:
    """Those of these measures that a run announced."""
    return [run.measures[name] for name in names if name in run.measures]
