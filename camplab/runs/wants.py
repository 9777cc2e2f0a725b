"""What somebody wants to see of a run while it trains, as it is asked for. Knows no probe by name, no torch, no Qt."""

from __future__ import annotations

import msgspec


class Want(msgspec.Struct, frozen=True):
    """A probe is to look at these modules, over and over."""

    probe: str
    modules: tuple[str, ...] = ()
    """Dotted names; what the network does not have is left out."""
    sample: int = 0
    """Of the validation samples, for a probe that looks at one."""
    every: float = 0.0
    """Seconds between two looks at least; 0: as often as the budget allows."""


Wants = dict[str, tuple[Want, ...]]
"""By owner: a panel, the cards, the doctor. Nobody changes what another one wants."""
