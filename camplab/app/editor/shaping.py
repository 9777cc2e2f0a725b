"""Wrap, unwrap, branches, and settings of many blocks at once, each one undoable step. Draws nothing."""

from __future__ import annotations

from camplab.app.editor import acts
from camplab.app.session import Session
from camplab.blocks.base import Block
from camplab.blocks.structure import Structure
from camplab.document import edits
from camplab.document.edits import Net
from camplab.words import Sentence, say


def wrap(session: Session, how: edits.How, label: Sentence) -> None:
    """Put the selected neighbours into a new structure and select it."""
    try:
        net, uid = edits.wrap(session.project.net, session.selection, how)
    except edits.EditRefused as refusal:
        session.refused.emit(refusal.sentence)
        return
    acts.attempt(session, lambda _: net, label, (uid,))


def unwrap(session: Session) -> None:
    """Take what the current structure holds out of it and select that."""
    uid = session.selection[-1]
    path = edits.find(session.project.net, uid)
    if path is None:
        return
    before = set(edits.all_uids(session.project.net))
    length = len(edits.chain_at(session.project.net, path[:-1]))
    x = next((step.facts.x for step in session.trace.steps() if step.facts.block.uid == uid), None)
    if not acts.attempt(session, lambda net: edits.unwrap(net, uid, x), say("Unwrap")):
        return
    chain = edits.chain_at(session.project.net, path[:-1])
    came = chain[path[-1] : path[-1] + 1 + len(chain) - length]
    session.select(tuple(block.uid for block in came if block.uid in before or len(came) == 1))


def add_branch(session: Session) -> None:
    """One more empty branch for the current Parallel."""
    uid = session.selection[-1]
    acts.attempt(session, lambda net: _with_branches(net, uid, (*_branches(net, uid), ())), say("Add a branch"))


def remove_branch(session: Session) -> None:
    """Take the last empty branch of the current Parallel away."""
    uid = session.selection[-1]
    branches = _branches(session.project.net, uid)
    last = max(number for number, branch in enumerate(branches) if not branch)
    kept = branches[:last] + branches[last + 1 :]
    acts.attempt(session, lambda net: _with_branches(net, uid, kept), say("Remove an empty branch"))


def _branches(net: Net, uid: int) -> tuple[Net, ...]:
    path = edits.find(net, uid)
    return edits.children(edits.get(net, path)) if path is not None else ()


def _with_branches(net: Net, uid: int, branches: tuple[Net, ...]) -> Net:
    return edits.set_setting(net, uid, branches=branches)


def switch(session: Session, flag: str, label: Sentence) -> None:
    """Turn "frozen", "bypass" or "probe" on for all selected blocks, off when all have it."""
    blocks = acts.all_chosen(session)
    value = not all(getattr(block, flag) for block in blocks)
    uids = frozenset(block.uid for block in blocks)
    acts.attempt(session, lambda net: set_all(net, uids, **{flag: value}), label)


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
