"""What blocks with windows ask of a sequence. No torch."""

from __future__ import annotations

from camplab.blocks.base import Block
from camplab.blocks.misfit import Remedy, WrongKind
from camplab.words import say


def one_axis(block: Block, *settings: str) -> None:
    """Raise `WrongKind` when one of these settings is (height, width): a sequence has steps only."""
    pairs = {name: getattr(block, name) for name in settings if isinstance(getattr(block, name), tuple)}
    if pairs:
        raise WrongKind(
            say("a sequence has one axis to slide over; give one size, not two"),
            (Remedy(say("Use the first size"), change={name: sizes[0] for name, sizes in pairs.items()}),),
        )
