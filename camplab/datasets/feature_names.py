"""What the numbers of a sample are called; data that have names of their own register how they are called."""

from __future__ import annotations

from functools import singledispatch

from camplab.datasets.base import Data


@singledispatch
def feature_names(data: Data) -> tuple[str, ...]:
    """One for each number of a sample, or of each of its steps: x1, x2, …"""
    return tuple(f"x{number}" for number in range(1, data.shape.features + 1))
