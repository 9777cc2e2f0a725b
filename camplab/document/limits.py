"""How large a network may be, so that every file opens at once and nothing hangs. Knows no files."""

from __future__ import annotations

from camplab.blocks.base import Block
from camplab.blocks.compound import most_layers
from camplab.blocks.structure import Structure
from camplab.words import Sentence, say

FILE_BYTES = 16 * 2**20
"""20,000 blocks take 2 to 10 MiB; reading 16 MiB of hostile text stays below 200 MiB of memory."""
BLOCKS = 20_000
DEPTH = 50
"""Blocks inside blocks inside blocks."""
RATE = 10_000
"""What groups in groups make of a learning rate: beyond it weights leave what float32 can hold."""
NOTES = 100_000
"""Letters."""
ENTRIES = 100_000
"""Of all lists in the settings of the data, say: a thousand columns of a hundred words each."""
PROBLEMS = 100
"""After so many problems the rest of a file is not looked at."""
TOO_DEEP = say("blocks may stand inside each other at most {most} levels deep", most=DEPTH)


def beyond(net: tuple[Block, ...]) -> Sentence | None:
    """What is too large about a network, None when it is fine."""
    if depth(net) > DEPTH:
        return TOO_DEEP
    count = most_layers(net)  # those in a Repeat count once per turn, and so does what a template holds
    if count > BLOCKS:
        return say(
            "this makes {count} blocks, repeats and what templates hold counted; a network may have {most}",
            count=count, most=BLOCKS,
        )  # fmt: skip
    product = fastest(net)
    if product > RATE:
        return say("learning rates of blocks inside blocks multiply to {product}; at most {most} is possible",
                   product=f"{product:.3g}", most=RATE)  # fmt: skip
    return None


def fastest(net: tuple[Block, ...]) -> float:
    """The largest factor that blocks around others make of their learning rates, one inside the other; 1 for none."""
    inside = ((block, fastest(branch)) for block in net if isinstance(block, Structure) for branch in block.children())
    return max((getattr(block, "rate", 1.0) * factor for block, factor in inside), default=1.0)


def depth(net: tuple[Block, ...]) -> int:
    """How many levels of blocks: 0 for an empty network, 1 for a plain stack."""
    inner = (depth(branch) for block in net if isinstance(block, Structure) for branch in block.children())
    return 1 + max(inner, default=0) if net else 0
