"""What a curve covers of each column of a picture, from its lowest to its highest place there. Knows no Qt."""

from __future__ import annotations

import numpy as np

from camplab.runs.curves.pyramid import Doubles, Floats


def spans(x: Doubles, y: Doubles, edges: Doubles) -> tuple[Floats, Floats]:
    """Lowest and highest of a line through points (x rising) between each two edges; +inf and -inf where it is not.

    Where y is not finite the line has a gap.
    """
    low, high = (np.full(len(edges) - 1, nowhere, np.float32) for nowhere in (np.inf, -np.inf))
    if not len(x):
        return low, high
    y = np.where(np.isfinite(y), y, np.nan)
    crossed = np.interp(edges, x, y, np.nan, np.nan)
    low, high = np.fmin(low, crossed[:-1]), np.fmax(high, crossed[:-1])
    low, high = np.fmin(low, crossed[1:]), np.fmax(high, crossed[1:])
    first = np.searchsorted(x, edges)
    some = np.flatnonzero(first[:-1] < first[1:])
    if len(some):  # empty columns begin where the next one does: what lies between those with points is whole
        within = slice(first[some[0]], first[some[-1] + 1])
        starts = first[some] - within.start
        low[some] = np.fmin(low[some], np.fmin.reduceat(y[within], starts))
        high[some] = np.fmax(high[some], np.fmax.reduceat(y[within], starts))
    return low.astype(np.float32), high.astype(np.float32)
