"""Every edit of a network, as a pure function Network -> Network. Knows no window and no history.

A result shares all blocks it did not touch; a block keeps its uid when it is moved or changed, and a uid never
stands twice: blocks that come in with one that is taken are copied. An edit that makes no sense raises `EditRefused`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from operator import is_
from typing import Literal

from pydantic import ValidationError

from camplab.blocks.base import Block, Misfit, Remedy
from camplab.blocks.shape import Shape
from camplab.blocks.structure import Group, Parallel, Repeat, Structure, Template
from camplab.blocks.tap import Tap
from camplab.blocks.walk import Path
from camplab.document import limits
from camplab.document.format.setting_errors import complaints
from camplab.document.heads import freeze_all_but_head, replace_head
from camplab.document.tap_names import renamed
from camplab.document.tree import (
    EditRefused,
    Net,
    all_uids,
    chain_at,
    children,
    find,
    get,
    outermost,
    path_of,
    places,
    rechained,
)  # fmt: skip
from camplab.words import say

__all__ = [
    "EditRefused", "How", "Net", "all_uids", "append", "apply_remedy", "chain_at", "children", "duplicate", "find",
    "freeze_all_but_head", "get", "insert", "move", "outermost", "places", "remove", "replace", "replace_head",
    "set_setting", "unwrap", "wrap",
]  # fmt: skip

How = Literal["residual", "parallel", "repeat", "group"]

_WRAPPERS: dict[How, Callable[[Net], Structure]] = {
    "residual": lambda body: Parallel(branches=(body, ()), merge="add"),
    "parallel": lambda body: Parallel(branches=(body, ()), merge="concat"),
    "repeat": lambda body: Repeat(body=body),
    "group": lambda body: Group(body=body),
}


def insert(net: Net, path: Path, blocks: Sequence[Block]) -> Net:
    """Put `blocks` before what stands at `path`; an index past the end appends. Raises `EditRefused`."""
    fresh = _fresh(net, blocks)
    return _checked(rechained(net, path[:-1], lambda row: row[: path[-1]] + fresh + row[path[-1] :]))


def append(net: Net, blocks: Sequence[Block]) -> Net:
    """Put `blocks` at the end of the stack."""
    return insert(net, (len(net),), blocks)


def replace(net: Net, uid: int, blocks: Sequence[Block]) -> Net:
    """Put `blocks` in the place of a block; they may hold it (it keeps its uid)."""
    path = path_of(net, uid)
    fresh = _fresh(remove(net, (uid,)), blocks)
    return _checked(rechained(net, path[:-1], lambda row: row[: path[-1]] + fresh + row[path[-1] + 1 :]))


def set_setting(net: Net, uid: int, **settings: object) -> Net:
    """Change settings of a block. Raises `EditRefused` with the first setting that cannot be so."""
    path = path_of(net, uid)
    block = get(net, path)
    try:
        other = block.changed(**settings)
    except ValidationError as error:
        raise EditRefused(complaints(error, type(block))[0]) from None
    changed = _checked(rechained(net, path[:-1], lambda row: (*row[: path[-1]], other, *row[path[-1] + 1 :])))
    return renamed(changed, block.name, other.name) if isinstance(block, Tap) else changed


def remove(net: Net, uids: Sequence[int]) -> Net:
    """Take blocks away, with all they hold. Unknown uids are ignored."""
    gone = set(uids)
    if not gone:
        return net
    kept = tuple(_without(block, gone) for block in net if block.uid not in gone)
    return net if len(kept) == len(net) and all(map(is_, kept, net)) else kept


def move(net: Net, uids: Sequence[int], path: Path) -> Net:
    """Put blocks, in the order they stand in, before what stands at `path` now. Raises `EditRefused`."""
    moved = outermost(net, uids)
    sources = [path_of(net, block.uid) for block in moved]
    if any(path[: len(source)] == source and len(path) > len(source) for source in sources):
        raise EditRefused(say("a block cannot be moved into itself"))
    mark = Group()
    marked = remove(rechained(net, path[:-1], lambda row: (*row[: path[-1]], mark, *row[path[-1] :])), uids)
    at = path_of(marked, mark.uid)
    return _checked(rechained(marked, at[:-1], lambda row: row[: at[-1]] + moved + row[at[-1] + 1 :]))


def duplicate(net: Net, uids: Sequence[int]) -> tuple[Net, tuple[int, ...]]:
    """Copy blocks; the copies of a chain stand after its last chosen block. Returns the new uids, too."""
    rows: dict[Path, list[Path]] = {}
    for block in outermost(net, uids):
        path = path_of(net, block.uid)
        rows.setdefault(path[:-1], []).append(path)
    copies: list[Block] = []
    result = net
    for row in reversed(rows.values()):  # later ones first, so that earlier paths stay true
        fresh = [get(net, path).copied() for path in row]
        result = insert(result, (*row[-1][:-1], row[-1][-1] + 1), fresh)
        copies = fresh + copies
    return result, tuple(block.uid for block in copies)


def apply_remedy(net: Net, uid: int | None, remedy: Remedy) -> Net:
    """What one click on a card does to the stack. `uid` None is the output card, after the last block."""
    uid = uid if remedy.uid is None else remedy.uid
    if uid is None:
        changed = set_setting(net, net[-1].uid, **remedy.change) if remedy.change and net else net
        return append(changed, (*remedy.before, *remedy.after))
    changed = set_setting(net, uid, **remedy.change) if remedy.change else net
    if remedy.instead is not None:
        return replace(changed, uid, (*remedy.before, *remedy.instead, *remedy.after))
    path = path_of(changed, uid)
    changed = insert(changed, (*path[:-1], path[-1] + 1), remedy.after) if remedy.after else changed
    return insert(changed, path, remedy.before) if remedy.before else changed


def wrap(net: Net, uids: Sequence[int], how: How) -> tuple[Net, int]:
    """Put neighbouring blocks into a structure; returns its uid, too. Raises `EditRefused`."""
    chosen = outermost(net, uids)
    if not chosen:
        raise EditRefused(say("select the blocks to wrap first"))
    paths = [path_of(net, block.uid) for block in chosen]
    first = paths[0]
    if paths != [(*first[:-1], first[-1] + offset) for offset in range(len(paths))]:
        raise EditRefused(say("only neighbours can be wrapped: select blocks that follow each other in one branch"))
    structure = _WRAPPERS[how](chosen)
    return replace(remove(net, [block.uid for block in chosen[1:]]), chosen[0].uid, (structure,)), structure.uid


def unwrap(net: Net, uid: int, x: Shape | None = None) -> Net:
    """Put what a structure holds in its place: the branches in order, the body once.

    A template becomes a Group of the blocks it stands for on its input `x`, named after it. Raises `EditRefused`.
    """
    block = get(net, path_of(net, uid))
    if isinstance(block, Template):
        return replace(net, uid, (_expanded(block, x),))
    if not isinstance(block, Structure):
        raise EditRefused(say("this block holds no blocks to take out"))
    return replace(net, uid, [part for row in block.children() for part in row])


def _expanded(block: Template, x: Shape | None) -> Block:
    if x is None:
        raise EditRefused(say("what stands inside depends on the input: first mend the blocks before it"))
    try:
        body = block.expand(x)
    except Misfit as misfit:
        raise EditRefused(misfit.sentence) from None
    return Group(
        name=block.name or block.title, frozen=block.frozen, bypass=block.bypass, probe=block.probe,
        body=tuple(part.copied() for part in body),
    )  # fmt: skip


def _checked(net: Net) -> Net:
    """`net` itself. Raises `EditRefused` when it is too large to be opened again."""
    too_much = limits.beyond(net)
    if too_much:
        raise EditRefused(too_much)
    return net


def _without(block: Block, gone: set[int]) -> Block:
    rows = children(block)
    kept = tuple(remove(row, tuple(gone)) for row in rows)
    if not isinstance(block, Structure) or all(map(is_, kept, rows)):
        return block
    return block.with_children(kept)


def _fresh(net: Net, blocks: Sequence[Block]) -> Net:
    """The blocks, copied where one of their uids is taken already."""
    taken = set(all_uids(net))
    fresh = []
    for block in blocks:
        uids = all_uids((block,))
        own = block if taken.isdisjoint(uids) and len(set(uids)) == len(uids) else block.copied()
        taken.update(all_uids((own,)))
        fresh.append(own)
    return tuple(fresh)
