"""What somebody wants to see of a run while it trains, as it is asked for. Knows no probe by name, no torch, no Qt."""

from __future__ import annotations

from typing import Any, Literal

import msgspec
import numpy.typing as npt

Origin = Literal["validation", "training", "drawn", "picture", "typed"]
"""Where a sample is from: out of the data, or the learner's own: a drawing, a picture, numbers."""


class Want(msgspec.Struct, frozen=True):
    """A probe is to look at these modules, over and over."""

    probe: str
    modules: tuple[str, ...] = ()
    """Dotted names; what the network does not have is left out."""
    sample: int = 0
    """Which one, for a probe that looks at one: its number in the data, or of the learner's own the how manieth."""
    every: float = 0.0
    """Seconds between two looks at least; 0: as often as the budget allows."""
    origin: Origin = "validation"
    """Of this sample."""
    asked: int | None = None
    """Which of the answers is to be explained: its number; None: the one that the network gives."""


class Own(msgspec.Struct, frozen=True, eq=False):
    """A sample of the learner's own: `values` laid out and scaled as those of the data (raw, not standardised)."""

    origin: Origin
    sample: int
    """Its number, another one whenever the values are other ones."""
    values: npt.NDArray[Any]


Wants = dict[str, tuple[Want, ...]]
"""By owner: a panel, the cards, the doctor. Nobody changes what another one wants."""
