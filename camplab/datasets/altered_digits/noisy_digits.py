"""Digits with noise over them, which resemble the plain ones more or less."""

from __future__ import annotations

from pydantic import Field

from camplab.datasets.altered_digits.few_digits import FewDigits
from camplab.datasets.making import Made


class NoisyDigits(FewDigits, tag="noisy_digits", title="Noisy digits"):
    """Handwritten digits with noise over them: a task much like the plain digits, so what was learned there helps."""

    order = 40

    noise: float = Field(
        4.0, ge=0, le=16, title="Noise", description="Standard deviation of the noise; ink goes from 0 to 16"
    )

    def make(self) -> Made:
        """x: (10·samples_per_class + 500)×64 with Gaussian noise of that deviation."""
        import numpy as np

        made = super().make()
        random = np.random.default_rng(1)
        return made._replace(x=(made.x + self.noise * random.normal(size=made.x.shape)).astype(np.float32))
