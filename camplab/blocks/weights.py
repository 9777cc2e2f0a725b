"""The tensors a layer owns, their count and how the count comes about. Knows no torch."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import prod

Dims = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Weights:
    """Parameters (learned) and buffers (kept, not learned) by state_dict key, relative to the layer."""

    parameters: Mapping[str, Dims] = field(default_factory=dict)
    buffers: Mapping[str, Dims] = field(default_factory=dict)
    formula: str = ""
    """The count with this block's numbers in it: `"32 × (16 × 3 × 3) + 32"`; it evaluates to `count`."""

    @property
    def count(self) -> int:
        """How many learned numbers."""
        return sum(prod(dims) for dims in self.parameters.values())

    @property
    def bytes(self) -> int:
        """Bytes of the learned numbers in float32."""
        return 4 * self.count


NO_WEIGHTS = Weights()
