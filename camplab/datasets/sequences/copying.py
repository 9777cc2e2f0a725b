"""Symbols to be written again, as they came or from the last to the first.

Neither has a tag, and so stands in no menu: there is no task yet that learns a sequence from a sequence.
"""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from camplab.blocks.shape import Shape, tokens
from camplab.datasets.making import Made
from camplab.datasets.sequences.drawn import Drawn


class Copy(Drawn):
    """Symbols to be written again as they came."""

    steps: int = Field(5, ge=1, le=200, title="Steps", description="How many symbols there are")
    symbols: int = Field(10, ge=2, le=1000, title="Symbols", description="How many different ones")
    turned: ClassVar[bool] = False
    """Whether the last is wanted first."""

    @property
    def shape(self) -> Shape:
        return tokens(self.steps, self.symbols)

    @property
    def outputs(self) -> int:
        """Numbers at each step: how likely each symbol is."""
        return self.symbols

    def make(self) -> Made:
        """x and y: n×steps symbols as numbers from 0 on (int64)."""
        import numpy as np

        x = self.chance().randint(0, self.symbols, (self.samples, self.steps)).astype(np.int64)
        return Made(x, np.ascontiguousarray(x[:, ::-1]) if self.turned else x.copy())


class Reverse(Copy):
    """Symbols to be written again from the last to the first: what came last is wanted at once."""

    turned: ClassVar[bool] = True
