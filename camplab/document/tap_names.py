"""When a tap gets another name, the blocks that read it go with it. Knows no shapes."""

from __future__ import annotations

from operator import is_

from camplab.blocks.base import Block
from camplab.blocks.structure import Structure
from camplab.blocks.tap import READERS, Tap
from camplab.document.tree import Net, children, places


def renamed(net: Net, old: str, new: str) -> Net:
    """The network in which what read the tap `old` reads `new`; as it was when there still is a tap `old`."""
    if not (old and new) or any(isinstance(block, Tap) and block.name == old for _, block in places(net)):
        return net
    return _told(net, old, new)


def _told(row: Net, old: str, new: str) -> Net:
    fresh = tuple(_reading(block, old, new) for block in row)
    return row if all(map(is_, fresh, row)) else fresh


def _reading(block: Block, old: str, new: str) -> Block:
    told = {name: new for name in READERS if getattr(block, name, None) == old}
    if told:
        return block.changed(**told)
    rows = children(block)
    inner = tuple(_told(row, old, new) for row in rows)
    if all(map(is_, inner, rows)) or not isinstance(block, Structure):
        return block
    return block.with_children(inner)
