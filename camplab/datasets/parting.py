"""How samples are parted into those to learn from and those for validation. Knows no samples."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from camplab.datasets.permutation import permutation

SPLITTING = frozenset({"validation", "split_seed", "by_class"})
"""The settings that can decide which samples go where."""
TRAIN = ("train", "training")
VALIDATION = ("val", "valid", "validation", "dev")
TEST = ("test", "testing")
"""What parts are called in files, folders and arrays, in small letters; a test set is for validation where there is no
other."""
Parting = Literal["drawn", "by class", "given"]
"""By chance; by chance in each class; as the samples come, such as from folders train and val, or of a patient each."""


def kept_together(sizes: Sequence[int], wanted: int, seed: int) -> frozenset[int]:
    """Which of these groups of samples are kept for validation, drawn by `seed`: about `wanted` samples, whole groups,
    never all."""
    held, kept = 0, set[int]()
    for at in permutation(len(sizes), seed).tolist():
        more = held + sizes[at]
        if more < sum(sizes) and abs(more - wanted) < abs(held - wanted):
            held, kept = more, kept | {at}
    if not kept and len(sizes) > 1:
        kept = {min(range(len(sizes)), key=sizes.__getitem__)}
    return frozenset(kept)


class Parted(BaseModel):
    """The settings of it, and how many samples come to which part."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False, defer_build=True)

    validation: float = Field(
        0.25, ge=0.01, le=0.9, title="Validation", description="The share of samples kept for validation"
    )
    split_seed: int = Field(0, ge=0, lt=2**32, title="Split seed", description="Which samples go where")

    @property
    def count(self) -> int:
        """How many samples there are in all; 0 when nobody has looked yet."""
        raise NotImplementedError

    @property
    def parted(self) -> Parting:
        """How samples are parted into those to learn from and those for validation, as far as it is known."""
        return "drawn"

    @property
    def split_by(self) -> frozenset[str]:
        """Those of `SPLITTING` that decide it; none where samples come parted, such as from folders train and val."""
        return SPLITTING

    @property
    def validation_samples(self) -> int:
        """How many of `count` are kept for validation."""
        return self.held_out(self.count)

    def held_out(self, count: int) -> int:
        """How many of `count` samples are kept for validation: at least one, and one at least is left to train on."""
        return max(min(max(round(count * self.validation), 1), count - 1), 0)
