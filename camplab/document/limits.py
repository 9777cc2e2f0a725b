"""How large a network may be, so that every file opens at once and nothing hangs. Knows no files."""

from __future__ import annotations

from camplab.blocks.base import Block
from camplab.blocks.structure import Repeat, Structure
from camplab.words import Sentence, say

FILE_BYTES = 16 * 2**20
"""20,000 blocks take 2 to 10 MiB; reading 16 MiB of hostile text stays below 200 MiB of memory."""
BLOCKS = 20_000
DEPTH = 50
"""Blocks inside blocks inside blocks."""
NOTES = 100_000
PROBLEMS = 100
"""After so many problems the rest of a file is not looked at."""


def beyond(net: tuple[Block, ...]) -> Sentence | None:
    """What is too large about a network, None when it is fine."""
    if depth(net) > DEPTH:
        return say("blocks may stand inside each other at most {most} levels deep", most=DEPTH)
    count = unrolled(net)
    if count > BLOCKS:
        return say("this makes {count} blocks, repeats counted; a network may have {most}", count=count, most=BLOCKS)
    return None


def depth(net: tuple[Block, ...]) -> int:
    """How many levels of blocks: 0 for an empty network, 1 for a plain stack."""
    inner = (depth(branch) for block in net if isinstance(block, Structure) for branch in block.children())
    return 1 + max(inner, default=0) if net else 0


def unrolled(net: tuple[Block, ...]) -> int:
    """How many blocks run: those in a Repeat count once per turn (what a template holds is not counted)."""
    return sum(_unrolled(block) for block in net)


def _unrolled(block: Block) -> int:
    inner = sum(unrolled(branch) for branch in block.children()) if isinstance(block, Structure) else 0
    return 1 + inner * (block.times if isinstance(block, Repeat) else 1)
