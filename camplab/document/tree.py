"""Finding blocks in a network, and changing one chain of it. Knows no window and no history."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from camplab.blocks.base import Block
from camplab.blocks.structure import Structure
from camplab.blocks.walk import Path
from camplab.words import Explained, say

Net = tuple[Block, ...]
"""The blocks of a stack, in order."""


class EditRefused(Explained):
    """An edit that cannot be made; `sentence` says why."""


def places(net: Net, outer: Path = ()) -> Iterator[tuple[Path, Block]]:
    """Every block with its path, structures before what they hold."""
    for index, block in enumerate(net):
        path = (*outer, index)
        yield path, block
        if isinstance(block, Structure):
            for branch, inner in enumerate(block.children()):
                yield from places(inner, (*path, branch))


def children(block: Block) -> tuple[Net, ...]:
    """The branches one can edit; none for a layer or a template."""
    return block.children() if isinstance(block, Structure) else ()


def with_children(block: Block, rows: Iterable[Net]) -> Block:
    """The block with other branches, as many as `children` are; a layer as it is."""
    return block.with_children(tuple(rows)) if isinstance(block, Structure) and children(block) else block


def find(net: Net, uid: int) -> Path | None:
    """Where the block stands, None when it does not."""
    return next((path for path, block in places(net) if block.uid == uid), None)


def get(net: Net, path: Path) -> Block:
    """The block at `path`. Raises LookupError."""
    return chain_at(net, path[:-1])[path[-1]]


def chain_at(net: Net, place: Path) -> Net:
    """The chain that `place` leads to: () is the stack itself, (2, 1) branch 1 of block 2. Raises LookupError."""
    for index, branch in zip(place[::2], place[1::2], strict=True):
        net = children(net[index])[branch]
    return net


def all_uids(net: Net) -> tuple[int, ...]:
    """Of all blocks, structures before what they hold."""
    uids: list[int] = []
    _add_uids(net, uids)
    return tuple(uids)


def _add_uids(net: Net, uids: list[int]) -> None:
    for block in net:
        uids.append(block.uid)
        if isinstance(block, Structure):
            for inner in block.children():
                _add_uids(inner, uids)


def path_of(net: Net, uid: int) -> Path:
    """Where the block stands. Raises `EditRefused` when it does not."""
    path = find(net, uid)
    if path is None:
        raise EditRefused(say("this block is not in the network any more"))
    return path


def outermost(net: Net, uids: Sequence[int]) -> Net:
    """The chosen blocks in the order they stand in, without those that stand inside another chosen one."""
    chosen = set(uids)
    return tuple(found for block in net for found in _outermost(block, chosen))


def rechained(net: Net, place: Path, change: Callable[[Net], Net]) -> Net:
    """The net with one of its chains changed; only the blocks around that chain are made anew."""
    if not place:
        return change(net)
    index, branch = place[:2]
    block = net[index]
    assert isinstance(block, Structure)
    rows = block.children()
    row = rechained(rows[branch], place[2:], change)
    return (*net[:index], block.with_children((*rows[:branch], row, *rows[branch + 1 :])), *net[index + 1 :])


def _outermost(block: Block, chosen: set[int]) -> Net:
    if block.uid in chosen:
        return (block,)
    return tuple(found for row in children(block) for part in row for found in _outermost(part, chosen))


def unwatched(net: Net) -> Net:
    """The same blocks, none of them watched: what the numbers of a run follow from."""
    return tuple(_probed(block, False) for block in net)


def watched(net: Net) -> Net:
    """The same blocks, all of them watched."""
    return tuple(_probed(block, True) for block in net)


def _probed(block: Block, probe: bool) -> Block:
    block = with_children(block, map(watched if probe else unwatched, children(block)))
    return block if block.probe == probe else block.changed(probe=probe)
