"""A data set that no file of camplab knows: what one definition brings with it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
from pydantic import Field

from camplab.blocks.shape import Shape, vector
from camplab.datasets.base import DATA, Data
from camplab.datasets.making import Made


@contextmanager
def hands() -> Iterator[type[Data]]:
    """Rock, paper or scissors from five fingers."""

    class Hands(Data, tag="hands", title="Rock, paper, scissors"):
        """Five fingers, stretched or not, and what they mean."""

        licence = "CC0"
        samples: int = Field(60, ge=3, le=1000, title="Samples", description="How many hands are made")

        @property
        def shape(self) -> Shape:
            return vector(5)

        @property
        def outputs(self) -> int:
            return 3

        @property
        def count(self) -> int:
            return self.samples

        @property
        def class_names(self) -> tuple[str, ...]:
            return ("rock", "paper", "scissors")

        def make(self) -> Made:
            y = np.arange(self.samples) % 3
            fingers = np.array([[0, 0, 0, 0, 0], [1, 1, 1, 1, 1], [0, 1, 1, 0, 0]], np.float32)
            stray = np.linspace(-0.1, 0.1, self.samples, dtype=np.float32)[:, None]
            return Made(fingers[y] + stray, y, self.class_names)

    try:
        yield Hands
    finally:
        DATA.pop("hands")
