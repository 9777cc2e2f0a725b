"""A text of symbols drawn by the two before them: how well the best language model can do is known beforehand."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from camplab.datasets.making import Made
from camplab.datasets.sequences.markov import Markov


class MarkovText(Markov, tag="markov_text", title="Markov text"):
    """Letters of which each is drawn by the two before it: at each step the next one is to be told.

    The first letter of a sample is all that is known of what came before it; from the second on, two are.
    """

    order = 55
    tasks: ClassVar[tuple[str, ...]] = ("language_model",)

    window: int = Field(32, ge=2, le=200, title="Window", description="How many letters one sample has")

    @property
    def positions(self) -> tuple[int, ...]:
        return (self.window,)

    @property
    def floor(self) -> float:
        """The mean cross-entropy of the best prediction, in nats: one letter is known at the first step, then two."""
        return (self.entropy(1) + (self.window - 1) * self.entropy(2)) / self.window

    def make(self) -> Made:
        """x: n×window letters as numbers from 0 on (int64), y: at each step the letter after."""
        import numpy as np

        made = super().make()
        return made._replace(y=np.concatenate([made.x[:, 1:], made.y[:, None]], 1))
