"""Sizes the stack is laid out with, on a grid of 4 px. Knows no Qt: text heights come in as a function."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields, replace

from camplab.blocks.base import Misfit


def estimated_note(misfit: Misfit, width: float) -> float:
    """Height in px of a misfit's sentence and remedies when nothing can be measured: 7 px a letter, 18 px a line."""
    lines = 1 + int(len(str(misfit.sentence)) * 7 // max(width - 24, 1))
    return 12 + 18 * lines + (32 if misfit.remedies else 0)


@dataclass(frozen=True, slots=True)
class Metrics:
    """Lengths in px at zoom 1. `note(misfit, width)` is the height a misfit adds to its card."""

    card_w: float = 304
    card_h: float = 56
    head_h: float = 40
    gap: float = 24
    pad: float = 12
    column_gap: float = 16
    fork: float = 32
    join: float = 12
    """Radius of the mark where branches join."""
    empty_w: float = 104
    empty_h: float = 44
    input_h: float = 96
    output_h: float = 64
    margin: float = 28
    note: Callable[[Misfit, float], float] = estimated_note

    def scaled(self, factor: float) -> Metrics:
        """All lengths times `factor` (larger fonts), whole pixels."""
        lengths = {f.name: round(getattr(self, f.name) * factor) for f in fields(self) if f.name != "note"}
        return replace(self, **lengths)


METRICS = Metrics()
