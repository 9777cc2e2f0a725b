"""Symbols to be written again, as they came or from the last to the first: one symbol is wanted at each step."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from camplab.blocks.shape import Shape, tokens
from camplab.datasets.making import Made
from camplab.datasets.sequences.drawn import Drawn


class Copy(Drawn, tag="copy", title="Copied symbols"):
    """Symbols to be written again as they came: at each step the symbol that stands there."""

    order = 53
    tasks = ("sequence_labelling", "sequence_to_sequence")

    steps: int = Field(5, ge=1, le=200, title="Steps", description="How many symbols there are")
    symbols: int = Field(10, ge=2, le=1000, title="Symbols", description="How many different ones")
    turned: ClassVar[bool] = False
    """Whether the last is wanted first."""

    @property
    def shape(self) -> Shape:
        return tokens(self.steps, self.symbols)

    @property
    def outputs(self) -> int:
        """Classes at each step: the symbols."""
        return self.symbols

    @property
    def positions(self) -> tuple[int, ...]:
        return (self.steps,)

    def make(self) -> Made:
        """x and y: n×steps symbols as numbers from 0 on (int64)."""
        import numpy as np

        x = self.chance().randint(0, self.symbols, (self.samples, self.steps)).astype(np.int64)
        y = np.ascontiguousarray(x[:, ::-1]) if self.turned else x.copy()
        return Made(x, y, tuple(map(str, range(self.symbols))))


class Reverse(Copy, tag="reverse", title="Reversed symbols"):
    """Symbols to be written again from the last to the first: what came last is wanted at once."""

    order = 54
    turned: ClassVar[bool] = True
