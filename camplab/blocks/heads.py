"""What blocks with attention have in common: the settings of their heads, and how features are shared out to them."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from camplab.blocks.base import Misfit, Remedy
from camplab.words import Sentence, say

_MOST = 1024
Heads = Annotated[int, Field(ge=1, le=_MOST, title="Heads", description="How many things a step can look for at once")]
PixelHeads = Annotated[
    int, Field(ge=1, le=_MOST, title="Heads", description="How many things a pixel can look for at once")
]
LooksDropped = Annotated[
    float, Field(ge=0, lt=1, title="Dropout", description="The share of looks that is switched off",
                 json_schema_extra={"live": True}),
]  # fmt: skip
"""In attention alone."""
NumbersDropped = Annotated[
    float, Field(ge=0, lt=1, title="Dropout", description="The share of numbers that is switched off",
                 json_schema_extra={"live": True}),
]  # fmt: skip
"""In attention and what stands around it."""


def even_heads(features: int, heads: int, why: Sentence) -> None:
    """Raise `Misfit`, and say how many heads would do, unless each of `heads` gets as many features."""
    if features % heads:
        fewer = next(fewer for fewer in range(heads, 0, -1) if features % fewer == 0)
        raise Misfit(why, (Remedy(say("Set heads to {n}", n=fewer), change={"heads": fewer}),))
