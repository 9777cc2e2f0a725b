"""Delete, cut, copy, paste and duplicate what is selected, each one undoable step. Draws nothing."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from camplab.app.editor import acts
from camplab.app.session import Session
from camplab.blocks.walk import Path
from camplab.document import clipboard, edits
from camplab.document.edits import Net
from camplab.document.format.problems import BadFile
from camplab.words import Sentence, say


def delete(session: Session) -> None:
    """Take the selected blocks away and select what stands there then."""
    remove(session, say("Delete"))


def remove(session: Session, label: Sentence) -> None:
    """Take the selected blocks away under the name of the action that asked for it."""
    net = session.project.net
    gone = acts.chosen(session)
    first = edits.find(net, gone[0].uid) if gone else None
    if first is None:
        return
    uids = tuple(block.uid for block in gone)
    acts.attempt(session, lambda now: edits.remove(now, uids), label, ())
    session.select(_neighbour(session.project.net, first))


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
    blocks = acts.chosen(session)
    if blocks:
        QGuiApplication.clipboard().setText(clipboard.to_text(blocks))


def paste(session: Session) -> None:
    """Put the blocks on the clipboard after the selection."""
    try:
        blocks = clipboard.from_text(QGuiApplication.clipboard().text())
    except BadFile as bad:
        session.refused.emit(say("The clipboard cannot be pasted: {why}", why=bad.problems[0].what))
        return
    place = acts.after_selection(session)
    uids = tuple(block.uid for block in blocks)
    acts.attempt(session, lambda net: edits.insert(net, place, blocks), say("Paste"), uids)


def can_paste() -> bool:
    """Whether the clipboard seems to hold blocks."""
    return clipboard.holds_blocks(QGuiApplication.clipboard().text())


def duplicate(session: Session) -> None:
    """Copies of the selected blocks after them."""
    try:
        net, uids = edits.duplicate(session.project.net, session.selection)
    except edits.EditRefused as refusal:
        session.refused.emit(refusal.sentence)
        return
    acts.attempt(session, lambda _: net, say("Duplicate"), uids)
