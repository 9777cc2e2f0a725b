"""Hand-overs of the numbers of steps that follow each other, and as one. Knows no torch, no Qt."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from camplab.runs.events import Steps


def follows(before: object, after: Steps) -> bool:
    """Whether two hand-overs can be one: of one run, no gap between them, the same measures with the same columns."""
    if not isinstance(before, Steps) or (before.run, before.first + len(before)) != (after.run, after.first):
        return False
    return _widths(before) == _widths(after)


def join(steps: Sequence[Steps]) -> Steps:
    """Hand-overs that follow each other as one."""
    first = steps[0]
    if len(steps) == 1:
        return first
    columns = {name: np.concatenate([part.columns[name] for part in steps]) for name in first.columns}
    return Steps(first.first, columns, run=first.run)


def _widths(steps: Steps) -> dict[str, tuple[int, ...]]:
    return {name: column.shape[1:] for name, column in steps.columns.items()}
