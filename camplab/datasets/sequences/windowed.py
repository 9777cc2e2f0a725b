"""What series have in common of which the next values are to be predicted: a window that is seen, a horizon."""

from __future__ import annotations

from pydantic import Field

from camplab.blocks.shape import Shape, sequence
from camplab.datasets.base import Data


class Windowed(Data):
    """A sample is a window of T values, one at each step, and its target the values after it."""

    window: int = Field(24, ge=1, le=2000, title="Window", description="How many values are seen")
    horizon: int = Field(6, ge=1, le=500, title="Horizon", description="How many values after them are to be predicted")

    @property
    def shape(self) -> Shape:
        return sequence(self.window, 1)

    @property
    def outputs(self) -> int:
        return self.horizon
