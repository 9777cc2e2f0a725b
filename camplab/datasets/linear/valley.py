"""Points whose least-squares loss is a valley: so many times as steep across as it is along, and nothing else."""

from __future__ import annotations

from pydantic import Field

from camplab.datasets.making import Made
from camplab.datasets.permutation import permutation
from camplab.datasets.toy import Toy


class Valley(Toy, tag="valley", title="Narrow valley"):
    """A number to predict from two, so that the loss of a dense layer is a narrow valley: as many times as steep across
    it as along it as is set. Regression.

    Of what optimizers do in it all can be worked out by hand. Where the valley lies along an axis (angle 0), a rate for
    each weight alone makes up for it, and so does standardising.
    """

    order = 29
    tasks = ("regression",)

    samples: int = Field(200, ge=30, le=100_000, title="Samples", description="How many points are made")
    """Three to learn from at least, whatever share is held out: two lie on a line, which is no valley."""
    noise: float = Field(0.0, ge=0, le=2, title="Noise", description="How far numbers stray")
    condition: float = Field(
        100.0, ge=1, le=1e6, title="Condition number", description="How many times as steep across as along the valley",
        json_schema_extra={"scale": "log"},
    )  # fmt: skip
    angle: float = Field(
        30.0, ge=0, le=90, title="Angle", description="How far the valley is turned away from the axes of the weights",
        json_schema_extra={"unit": "°"},
    )  # fmt: skip
    standardise: bool = Field(
        False, title="Standardise", description="Subtract the training mean, divide by the training deviation"
    )

    @property
    def outputs(self) -> int:
        return 1

    def make(self) -> Made:
        """x: n×2, y: n×1.

        The mean squared error of weights w, as exactly as float32 is, is the quadratic ½ (κ (u - 1)² + (v - 1)²), u and
        v being w turned back by the angle, and κ the condition number; and b² of a bias beside it.
        """
        import numpy as np

        random = np.random.RandomState(self.data_seed)
        z = random.normal(size=(self.samples, 2))
        learned = z[permutation(self.samples, self.split_seed)[: self.samples - self.held_out(self.samples)]]
        spread = np.linalg.cholesky(np.cov(learned.T, bias=True))
        z = np.linalg.solve(spread, (z - learned.mean(0)).T).T * np.sqrt(np.array([self.condition, 1.0]) / 2)
        cos, sin = np.cos(np.radians(self.angle)), np.sin(np.radians(self.angle))
        x = z @ np.array([[cos, sin], [-sin, cos]])
        y = z.sum(1) + self.noise * random.normal(size=self.samples)
        return self.joined(Made(x.astype(np.float32), y[:, None].astype(np.float32)))
