"""What the learner can do to the network, as functions on the session: one call, one undoable step. Draws nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QGuiApplication

from camplab.app.session import Session
from camplab.blocks.base import Block
from camplab.blocks.structure import Structure
from camplab.blocks.walk import Path
from camplab.document import clipboard, edits
from camplab.document.format.problems import BadFile
from camplab.document.tree import Net
from camplab.words import Sentence, say


def attempt(
    session: Session,
    change: Callable[[Net], Net],
    label: Sentence,
    select: tuple[int, ...] | None = None,
    merge: str = "",
) -> bool:
    """Edit; when the edit makes no sense say why in the stack. Returns whether it was made.

    Edits in a row with the same `merge` are one undo step.
    """
    try:
        if not merge:
            session.settle()
        session.edit(change, label, select, merge)
    except edits.EditRefused as refusal:
        session.refused.emit(refusal.sentence)
        return False
    return True


def chosen(session: Session) -> Net:
    """The selected blocks in reading order, without those inside another selected one."""
    return edits.outermost(session.net, session.selection)


def after_selection(session: Session) -> Path:
    """Where a new block goes: after the selected block, else at the end of the stack."""
    net = session.net
    for uid in reversed(session.selection):
        path = edits.find(net, uid)
        if path is not None:
            return (*path[:-1], path[-1] + 1)
    return (len(net),)


def add(session: Session, blocks: Sequence[Block], path: Path | None = None) -> None:
    """Put blocks into the stack and select them."""
    place = after_selection(session) if path is None else path
    uids = tuple(block.uid for block in blocks)
    attempt(session, lambda net: edits.insert(net, place, blocks), say("Add block"), uids)


def move_to(session: Session, uids: tuple[int, ...], path: Path) -> None:
    """Put blocks before what stands at `path`."""
    attempt(session, lambda net: edits.move(net, uids, path), say("Move block"), uids)


def copy_to(session: Session, uids: tuple[int, ...], path: Path) -> None:
    """Put copies of blocks before what stands at `path`."""
    copies = [block.copied() for block in edits.outermost(session.net, uids)]
    add(session, copies, path)


def current(session: Session) -> Block | None:
    """The block selected last."""
    found = all_chosen(session)
    return next((block for block in found if block.uid == session.selection[-1]), None)


def all_chosen(session: Session) -> Net:
    """Every selected block."""
    wanted = set(session.selection)
    return tuple(block for _, block in edits.places(session.net) if block.uid in wanted)


def kind_of(block: Block) -> tuple[type[Block], str]:
    """Blocks of one kind are of one class and called alike in code: all sigmoids, all LSTMs."""
    return type(block), block.stem()


def of_kinds(session: Session, blocks: Sequence[Block]) -> tuple[int, ...]:
    """Every block in the stack that is of the kind of one of these, in reading order."""
    kinds = set(map(kind_of, blocks))
    return tuple(block.uid for _, block in edits.places(session.net) if kind_of(block) in kinds)


def select_kinds(session: Session) -> None:
    """Select all blocks of the kinds that are selected; the current one stays so."""
    selection = session.selection
    others = (uid for uid in of_kinds(session, all_chosen(session)) if uid not in selection[-1:])
    session.select((*others, *selection[-1:]))


def rename(session: Session, uid: int, name: str) -> None:
    """Give a block the learner's own name; an empty one gives the automatic name back."""
    attempt(session, lambda net: edits.set_setting(net, uid, name=name.strip()[:60]), say("Rename"))


# -- delete and copy ---------------------------------------------------------------------------------


def delete(session: Session) -> None:
    """Take the selected blocks away and select what stands there then."""
    remove(session, say("Delete"))


def remove(session: Session, label: Sentence) -> None:
    """Take the selected blocks away under the name of the action that asked for it."""
    net = session.net
    gone = chosen(session)
    first = edits.find(net, gone[0].uid) if gone else None
    if first is None:
        return
    uids = tuple(block.uid for block in gone)
    attempt(session, lambda now: edits.remove(now, uids), label, ())
    session.select(_neighbour(session.net, first))


def _neighbour(net: Net, path: Path) -> tuple[int, ...]:
    """The block that stands at `path` now, else the one before, else the structure around."""
    chain = edits.chain_at(net, path[:-1])
    if chain:
        return (chain[min(path[-1], len(chain) - 1)].uid,)
    return (edits.get(net, path[:-2]).uid,) if len(path) > 2 else ()


def cut(session: Session) -> None:
    """Copy, then delete."""
    copy(session)
    remove(session, say("Cut"))


def copy(session: Session) -> None:
    """The selected blocks as text on the clipboard."""
    blocks = chosen(session)
    if blocks:
        QGuiApplication.clipboard().setText(clipboard.to_text(blocks))


def paste(session: Session) -> None:
    """Put the blocks on the clipboard after the selection."""
    try:
        blocks = clipboard.from_text(QGuiApplication.clipboard().text())
    except BadFile as bad:
        session.refused.emit(say("The clipboard cannot be pasted: {why}", why=bad.problems[0].what))
        return
    place = after_selection(session)
    uids = tuple(block.uid for block in blocks)
    attempt(session, lambda net: edits.insert(net, place, blocks), say("Paste"), uids)


def can_paste() -> bool:
    """Whether the clipboard seems to hold blocks."""
    return clipboard.holds_blocks(QGuiApplication.clipboard().text())


def duplicate(session: Session) -> None:
    """Copies of the selected blocks after them."""
    try:
        net, uids = edits.duplicate(session.net, session.selection)
    except edits.EditRefused as refusal:
        session.refused.emit(refusal.sentence)
        return
    attempt(session, lambda _: net, say("Duplicate"), uids)


# -- wrap, branches, flags ---------------------------------------------------------------------------


def wrap(session: Session, how: edits.How, label: Sentence) -> None:
    """Put the selected neighbours into a new structure and select it."""
    try:
        net, uid = edits.wrap(session.net, session.selection, how)
    except edits.EditRefused as refusal:
        session.refused.emit(refusal.sentence)
        return
    attempt(session, lambda _: net, label, (uid,))


def unwrap(session: Session) -> None:
    """Take what the current structure holds out of it and select that."""
    uid = session.selection[-1]
    path = edits.find(session.net, uid)
    if path is None:
        return
    before = set(edits.all_uids(session.net))
    length = len(edits.chain_at(session.net, path[:-1]))
    x = next((step.facts.x for step in session.trace.steps() if step.facts.block.uid == uid), None)
    if not attempt(session, lambda net: edits.unwrap(net, uid, x), say("Unwrap")):
        return
    chain = edits.chain_at(session.net, path[:-1])
    came = chain[path[-1] : path[-1] + 1 + len(chain) - length]
    session.select(tuple(block.uid for block in came if block.uid in before or len(came) == 1))


def add_branch(session: Session) -> None:
    """One more empty branch for the current Parallel."""
    uid = session.selection[-1]
    attempt(session, lambda net: _with_branches(net, uid, (*_branches(net, uid), ())), say("Add a branch"))


def remove_branch(session: Session) -> None:
    """Take the last empty branch of the current Parallel away."""
    uid = session.selection[-1]
    branches = _branches(session.net, uid)
    last = max(number for number, branch in enumerate(branches) if not branch)
    kept = branches[:last] + branches[last + 1 :]
    attempt(session, lambda net: _with_branches(net, uid, kept), say("Remove an empty branch"))


def _branches(net: Net, uid: int) -> tuple[Net, ...]:
    path = edits.find(net, uid)
    return edits.children(edits.get(net, path)) if path is not None else ()


def _with_branches(net: Net, uid: int, branches: tuple[Net, ...]) -> Net:
    return edits.set_setting(net, uid, branches=branches)


def switch(session: Session, flag: str, label: Sentence) -> None:
    """Turn "frozen", "bypass" or "probe" on for all selected blocks, off when all have it."""
    blocks = all_chosen(session)
    value = not all(getattr(block, flag) for block in blocks)
    uids = frozenset(block.uid for block in blocks)
    attempt(session, lambda net: set_all(net, uids, **{flag: value}), label)


def set_all(net: Net, uids: frozenset[int], **settings: object) -> Net:
    """Change settings of many blocks in one walk. The values must suit each of them."""
    return tuple(_set(block, uids, settings) for block in net)


def _set(block: Block, uids: frozenset[int], settings: dict[str, object]) -> Block:
    rows = edits.children(block)
    fresh = tuple(set_all(row, uids, **settings) for row in rows)
    if isinstance(block, Structure) and any(a is not b for new, old in zip(fresh, rows, strict=True)
                                            for a, b in zip(new, old, strict=True)):  # fmt: skip
        block = block.with_children(fresh)
    return block.changed(**settings) if block.uid in uids else block
