"""How what blocks put out is distributed: quantiles, mean and spread, of one block over the steps and of all at one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from camplab.document.measures import OUTPUT_MEAN, OUTPUT_QUANTILES, OUTPUT_STD
from camplab.document.places import Places
from camplab.numbers import rough
from camplab.runs.flow.flow import Flow, flow
from camplab.runs.record import Record
from camplab.words import Sentence, say

Numbers = NDArray[np.float64]
LOWEST, LOW, MIDDLE, HIGH, HIGHEST = (measure.name for measure in OUTPUT_QUANTILES)
"""The quantiles, of 5 to 95 %."""


@dataclass(frozen=True)
class OverSteps:
    """Of one block: at the steps `x` its numbers, by measure; none of them NaN."""

    x: Numbers
    numbers: Mapping[str, Numbers]
    later: NDArray[np.bool_] | None = None
    """Which were computed later; None: none."""

    def beyond(self, times: float) -> Numbers:
        """The mean and so many spreads."""
        return self.numbers[OUTPUT_MEAN.name] + times * self.numbers[OUTPUT_STD.name]


class Distribution:
    """Of all blocks of a run, live or stored."""

    def __init__(self, run: Record) -> None:
        names = (OUTPUT_MEAN.name, OUTPUT_STD.name, *(measure.name for measure in OUTPUT_QUANTILES))
        flows = {name: flow(run, name) for name in names}
        self._flows: dict[str, Flow] = {name: each for name, each in flows.items() if each is not None}
        self.whole = len(self._flows) == len(names)
        """Whether the run says all of it."""

    def over_steps(self, row: int, edges: tuple[int, int], count: int) -> OverSteps:
        """Of the block of a row, from a step to before another, in about `count` places."""
        columns: dict[str, Numbers] = {}
        x: Numbers = np.empty(0)
        later = None
        for name, each in self._flows.items():
            found = each.buckets(*edges, count)
            x = found.first + np.arange(len(found.mean), dtype=np.float64) * found.size + (found.size - 1) / 2
            column = found.mean[:, row].astype(np.float64)
            later = found.later
            columns[name] = np.where(np.isnan(column), 0.0, 10**column) if each.log else column
        known = np.isfinite(columns[MIDDLE])
        shown = {name: column[known] for name, column in columns.items()}
        return OverSteps(x[known], shown, None if later is None else later[known])

    def at(self, step: int) -> Mapping[str, Numbers]:
        """Of all blocks what was seen last; nothing where nothing was."""
        seen = {name: each.at(step) for name, each in self._flows.items()}
        return {name: each.numbers for name, each in seen.items() if each is not None}

    def sentence(self, step: int, row: int, places: Places) -> Sentence | None:
        """What it says of one block; None while nothing is known of it."""
        found = self.at(step)
        if not found or np.isnan(found[MIDDLE][row]):
            return None
        mean, std, low, high = (
            rough(float(found[name][row])) for name in (OUTPUT_MEAN.name, OUTPUT_STD.name, LOW, HIGH)
        )
        block = places.label(self._flows[MIDDLE].modules[row]).short
        return say("{block}: mean {mean}, spread {std}; half of the outputs lie between {low} and {high}",
                   block=block, mean=mean, std=std, low=low, high=high)  # fmt: skip
