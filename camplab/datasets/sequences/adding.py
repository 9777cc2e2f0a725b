"""The adding problem: two of many numbers are marked, and their sum is wanted (Hochreiter & Schmidhuber 1997)."""

from __future__ import annotations

from pydantic import Field

from camplab.blocks.shape import Shape, sequence
from camplab.datasets.making import Made
from camplab.datasets.sequences.drawn import Drawn


class Adding(Drawn, tag="adding", title="Adding problem"):
    """Numbers from 0 to 1, two of which are marked: their sum is wanted. Only who remembers them can tell.

    Whoever always says 1 has a mean squared error of 1/6: a plain recurrent network learns no more than that.
    """

    order = 52
    tasks = ("regression",)

    steps: int = Field(
        50, ge=2, le=1000, title="Steps", description="How many numbers there are; one in each half is marked"
    )
    samples: int = Field(5000, ge=20, le=100_000, title="Samples", description="How many sequences are made")
    standardise: bool = Field(
        False, title="Standardise", description="Subtract the training mean, divide by the training deviation"
    )

    @property
    def shape(self) -> Shape:
        return sequence(self.steps, 2)

    @property
    def outputs(self) -> int:
        return 1

    @property
    def floor(self) -> float:
        """The mean squared error of the best prediction."""
        return 0.0

    def make(self) -> Made:
        """x: n×steps×2, a number and a mark (1, else 0) at each step; y: n×1, the sum of the two marked numbers."""
        import numpy as np

        random, half = self.chance(), self.steps // 2
        numbers = random.uniform(size=(self.samples, self.steps))
        marks, rows = np.zeros_like(numbers), np.arange(self.samples)
        marks[rows, random.randint(0, half, self.samples)] = 1
        marks[rows, random.randint(half, self.steps, self.samples)] = 1
        x = np.stack([numbers, marks], axis=2)
        return Made(x.astype(np.float32), (numbers * marks).sum(1, keepdims=True).astype(np.float32))
