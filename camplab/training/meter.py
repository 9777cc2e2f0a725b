"""Measures every step without waiting for it: numbers are kept and cross over together, as arrays.

Per step: the norms of all gradients, one row kept, one number read (is it finite?).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from camplab.assembly.augmenting.layers import labels
from camplab.assembly.computing import Computing, of_each
from camplab.assembly.module import Values
from camplab.document.measures import ACCURACY, LEARNING_RATE
from camplab.runs.events import Numbers, Steps
from camplab.training.norms import CAPACITY, Norms, Rows
from camplab.training.together import clock

Right = tuple[int, int]
"""How many answers of a step were right, and how many counted."""
Handed = tuple[Steps, list[Right]]
"""Numbers of steps, and the answers of each; () where answers are not scored."""
KEPT_OUTPUTS = 4_000_000
"""Numbers of network output kept at most (for the accuracy), 16 MB."""


class Meter:
    """The numbers of the steps since the last hand-over; `norms` are filled elsewhere, one for each phase.

    losses: how they are called as measures. more: makes further measures of n × the norms of all phases.
    """

    def __init__(
        self, norms: Sequence[Norms], losses: Sequence[str], computing: Computing,
        more: Callable[[Rows], dict[str, Numbers]],
    ) -> None:  # fmt: skip
        self._norms = norms
        self._losses = losses
        self._more = more
        self._rates = np.empty(CAPACITY, np.float32)
        self._score, self._answers_to, self._output = computing.score, computing.answers, computing.output
        self._told: dict[str, list[Tensor]] = {name: [] for name in computing.tells}
        self._outputs: list[Tensor] = []
        self._targets: list[Tensor] = []
        self._kept = 0
        self._handed_over = clock.now()

    def fit(self, norms: Sequence[Norms]) -> None:
        """From now on these are filled; everything kept so far was handed over."""
        self._norms = norms

    def measure(self, values: Values, rate: float) -> None:
        """Keep the numbers of a step that began with this learning rate, after its norms were added."""
        self._rates[len(self._norms[0]) - 1] = rate
        for name, kept in self._told.items():
            told = values.get(name)  # None of a step that did not come so far
            kept.append(values["x"].new_full((), torch.nan) if told is None else told.detach())
        if self._score is not None:
            output = values[self._output].detach()
            self._outputs.append(output)
            self._targets.append(labels(values))
            self._kept += output.numel()

    def due(self, seconds: float) -> bool:
        """Whether `seconds` have passed since the last hand-over, or there is no more room."""
        return (
            clock.now() - self._handed_over >= seconds
            or len(self._norms[0]) == CAPACITY
            or self._kept >= KEPT_OUTPUTS
        )  # fmt: skip

    def hand_over(self, next_step: int) -> Handed | None:
        """The steps since the last time, and their answers; None when there are none."""
        count = len(self._norms[0])
        self._handed_over = clock.now()
        if not count:
            return None
        phases = [norms.take() for norms in self._norms]
        answers = self._answers()
        columns: dict[str, Numbers] = {
            **{name: rows[:, -1].astype(np.float32) for name, rows in zip(self._losses, phases, strict=True)},
            LEARNING_RATE.name: self._rates[:count].copy(),
            **self._more(np.hstack([rows[:, :-1] for rows in phases])),
        }
        columns |= self._take_told()
        if self._score is not None:
            shares = np.full(len(answers), np.nan)
            np.divide(answers[:, 0], answers[:, 1], out=shares, where=answers[:, 1] > 0)
            columns[ACCURACY.name] = shares.astype(np.float32)
        return Steps(next_step - count, columns), list(map(tuple, answers.tolist()))

    def _take_told(self) -> dict[str, Numbers]:
        """What was told of each step beside the losses."""
        found = {name: torch.stack(kept).float().cpu().numpy() for name, kept in self._told.items()}
        for kept in self._told.values():
            kept.clear()
        return dict(found)

    def _answers(self) -> npt.NDArray[np.int64]:
        """A row for each step: how many of its answers were right, and how many counted."""
        if self._score is None:
            return np.zeros((0, 2), np.int64)
        starts = np.cumsum([0, *map(len, self._targets[:-1])])
        targets = torch.cat(self._targets)
        right, counted = of_each(self._score(torch.cat(self._outputs), targets)), self._answers_to(targets)
        self._outputs, self._targets, self._kept = [], [], 0
        return np.stack([np.add.reduceat(each.cpu().numpy(), starts) for each in (right, counted)], 1)
