"""A series in which each value is most of the one six steps before it: how far back a network has to look."""

from __future__ import annotations

from pydantic import Field

from camplab.datasets.making import Made
from camplab.datasets.sequences.drawn import Drawn
from camplab.datasets.sequences.windowed import Windowed

LAG = 6
"""Steps back to the value that the next one comes from."""


class Autoregressive(Windowed, Drawn, tag="ar6", title="AR(6) series"):
    """Each value is 0.9 times the one six steps before, and noise: the next ones are to be predicted."""

    order = 50
    tasks = ("regression", "forecasting")

    window: int = Field(
        8, ge=1, le=200, title="Window", description="How many values before it are seen: fewer than 6 say nothing"
    )
    horizon: int = Field(1, ge=1, le=200, title="Horizon", description="How many values after it are to be predicted")
    kept: float = Field(
        0.9, ge=0, le=0.99, title="Share kept", description="How much is left of a value six steps later"
    )
    noise: float = Field(
        0.3, gt=0, le=10, title="Noise", description="Its deviation; nobody predicts better than its square"
    )

    @property
    def floor(self) -> float:
        """The mean squared error of the best prediction, from six values or more.

        Of what comes 6 steps later still, kept² times the variance of what was not known is added.
        """
        turns = [step // LAG for step in range(self.horizon)]
        known = [sum(self.kept ** (2 * before) for before in range(turn + 1)) for turn in turns]
        return self.noise**2 * sum(known) / self.horizon

    def make(self) -> Made:
        """x: n×window×1, y: n×horizon, the values after; a stretch of its own for each, of one variance all along.

        x_t = kept·x_(t-6) + e_t are six chains, one between the other, each with variance noise² / (1 - kept²).
        """
        import numpy as np

        random, steps = self.chance(), max(self.window + self.horizon, LAG)
        values = self.noise * random.normal(size=(self.samples, steps))
        values[:, :LAG] /= np.sqrt(1 - self.kept**2)
        for step in range(LAG, steps):
            values[:, step] += self.kept * values[:, step - LAG]
        seen = values[:, -self.window - self.horizon :].astype(np.float32)
        return Made(seen[:, : self.window, None], seen[:, self.window :])
