"""Digits that resemble the plain ones more or less, few or many of them: tasks to carry weights over to. No torch."""

from __future__ import annotations

from pydantic import Field

from camplab.blocks.shape import Shape, image
from camplab.document.data import HandwrittenDigits

VALIDATION = 500
"""How many digits are kept for validation, whatever the number to learn from."""


class FewDigits(HandwrittenDigits):
    """So many of each digit to learn from, and the same 500 to check with."""

    validation: float = Field(0.25, ge=0.01, le=0.9, title="Validation", json_schema_extra={"when": {"shape": []}})
    """Not asked for: see VALIDATION."""
    samples_per_class: int = Field(
        40,
        ge=1,
        le=100,
        title="Samples per class",
        description="How many pictures of each digit there are to learn from",
    )

    @property
    def shape(self) -> Shape:
        return image(1, 8, 8)

    @property
    def count(self) -> int:
        return 10 * self.samples_per_class + VALIDATION

    def held_out(self, count: int) -> int:
        return VALIDATION


class NoisyDigits(FewDigits, tag="noisy_digits", title="Noisy digits"):
    """Handwritten digits with noise over them: a task much like the plain digits, so what was learned there helps."""

    noise: float = Field(
        4.0, ge=0, le=16, title="Noise", description="Standard deviation of the noise; ink goes from 0 to 16"
    )


class PermutedDigits(FewDigits, tag="permuted_digits", title="Digits, pixels shuffled"):
    """Digits inverted, all their pixels shuffled in one fixed way: a task in which no edge or stroke is left."""
