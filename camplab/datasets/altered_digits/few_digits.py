"""Few or many of each digit to learn from, the same ones to check with: tasks to carry weights over to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic import Field

from camplab.blocks.shape import Shape, image
from camplab.datasets.digits import HandwrittenDigits
from camplab.datasets.making import Made
from camplab.datasets.permutation import permutation

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

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

    wrong_labels: float = Field(
        0.0,
        ge=0,
        le=1,
        title="Wrong labels",
        description="The share of pictures to learn from that are called another digit: what is learned by heart",
    )

    @property
    def shape(self) -> Shape:
        return image(1, 8, 8)

    @property
    def count(self) -> int:
        return 10 * self.samples_per_class + VALIDATION

    def held_out(self, count: int) -> int:
        return VALIDATION

    def make(self) -> Made:
        """So many of each digit, then 500 others, in such places that the split finds them in this order."""
        import numpy as np

        made = super().make()
        chosen = np.concatenate(
            [_of_each(made.y, self.samples_per_class), np.arange(len(made.y) - VALIDATION, len(made.y))]
        )
        rows, labels = np.empty_like(chosen), np.empty_like(made.y[chosen])
        places = permutation(len(chosen), self.split_seed)
        rows[places], labels[places] = chosen, self._called(made.y[chosen])
        return made._replace(x=made.x[rows], y=labels)

    def _called(self, y: npt.NDArray[Any]) -> npt.NDArray[Any]:
        """The labels, of which some that are learned from are wrong."""
        import numpy as np

        random, count = np.random.RandomState(5), 10 * self.samples_per_class
        wrong = random.permutation(count)[: round(self.wrong_labels * count)]
        y = y.copy()
        y[wrong] = (y[wrong] + random.randint(1, 10, len(wrong))) % 10
        return y


def _of_each(y: npt.NDArray[Any], count: int) -> npt.NDArray[np.int64]:
    """The first `count` of each class among those that are not for validation."""
    import numpy as np

    here = y[:-VALIDATION]
    return np.concatenate([np.flatnonzero(here == digit)[:count] for digit in range(10)])
