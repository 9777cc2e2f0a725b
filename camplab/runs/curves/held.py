"""Numbers that were looked at now and then, over all steps: each holds until the next look. Knows no Qt."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from camplab.runs.curves.means import BROKEN, FINE, FROZEN, ZERO, Buckets
from camplab.runs.growing import Column


def held(
    steps: NDArray[np.int64], values: Column, edges: tuple[int, int], count: int, log: bool,
    later: NDArray[np.bool_] | None = None,
) -> Buckets:  # fmt: skip
    """Steps `edges[0]` to before `edges[1]` in about `count` buckets, of every column what was seen last.

    steps: after which somebody looked, ascending; values: looks × columns. `Buckets.first` is a step. Where nothing is
    known (yet) the state is FROZEN. log: the mean is log10, else the number itself. later: which were computed later.
    """
    first, last = edges
    size = max(1, -(-(last - first) // max(1, count)))
    ends = np.arange(first + size, max(last, first + 1) + size, size)
    rows = np.searchsorted(steps, ends - 1, "right") - 1
    low, high = (int(rows[0]), int(rows[-1])) if len(rows) else (-1, -1)
    part = np.asarray(values[max(low, 0) : high + 1], np.float64)
    found = np.full((len(rows), part.shape[1]), np.nan)
    seen = rows >= 0
    found[seen] = part[rows[seen] - max(low, 0)]
    state = np.where(np.isnan(found), FROZEN, np.where(np.isfinite(found), FINE, BROKEN))
    if log:
        state[found == 0] = ZERO
        found = np.log10(found, out=np.full(found.shape, np.nan), where=np.isfinite(found) & (found > 0))
    computed = None if later is None else seen & later[np.maximum(rows, 0)]
    return Buckets(first, size, found.astype(np.float32), state.astype(np.uint8), computed)
