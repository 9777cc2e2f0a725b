"""What the learner can do to the network, as functions on the session: one call, one undoable step. Draws nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from camplab.app.editor import heads
from camplab.app.session import Session
from camplab.blocks.base import Block
from camplab.blocks.misfit import Remedy
from camplab.blocks.walk import Path
from camplab.document import edits
from camplab.document.edits import Net
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
    return edits.outermost(session.project.net, session.selection)


def after_selection(session: Session) -> Path:
    """Where a new block goes: after the selected block, else at the end of the stack."""
    net = session.project.net
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
    copies = [block.copied() for block in edits.outermost(session.project.net, uids)]
    add(session, copies, path)


def current(session: Session) -> Block | None:
    """The block selected last."""
    found = all_chosen(session)
    return next((block for block in found if block.uid == session.selection[-1]), None)


def all_chosen(session: Session) -> Net:
    """Every selected block."""
    wanted = set(session.selection)
    return tuple(block for _, block in edits.places(session.project.net) if block.uid in wanted)


def remedy(session: Session, uid: int | None, way: Remedy) -> None:
    """One click on a remedy; uid None is the output card."""
    if way is heads.FIT:
        heads.fit(session)
        return
    attempt(session, lambda net: edits.apply_remedy(net, uid, way), way.title)


def rename(session: Session, uid: int, name: str) -> None:
    """Give a block the learner's own name; an empty one gives the automatic name back."""
    attempt(session, lambda net: edits.set_setting(net, uid, name=name.strip()[:60]), say("Rename"))
