"""What the output card says, and what one click on a way out does, there and on other cards. Draws nothing."""

from __future__ import annotations

from camplab.app.editor.editing import attempt
from camplab.app.session import Session
from camplab.blocks.base import Misfit, Remedy
from camplab.document import edits
from camplab.document import finish as ends
from camplab.document.heads import with_fresh_head
from camplab.document.project import Project
from camplab.document.tree import Net
from camplab.words import say

FIT_HEAD = Remedy(say("Fit the head to the data"))
"""The way out on the output card; what it does follows from the whole project."""


def remedy(session: Session, uid: int | None, way: Remedy) -> None:
    """One click on a remedy; uid None is the output card. What is selected stays so, as far as it is still there."""
    selection = session.selection
    if way is FIT_HEAD:
        fit_head(session)
    elif way.recipe:
        project = session.project
        recipe = project.training.model_copy(update=dict(way.recipe))
        session.settle()
        session.edit_project(project.model_copy(update={"training": recipe}), way.title)
    else:
        if way.instead and way.uid in selection:  # what stands in its place is selected in its place
            at = selection.index(way.uid)
            selection = (*selection[:at], *(block.uid for block in way.instead), *selection[at + 1 :])
        attempt(session, lambda net: edits.apply_remedy(net, uid, way), way.title, selection)
    left = set(edits.all_uids(session.net))
    session.select(tuple(uid for uid in session.selection if uid in left))


def head_fitted(session: Session) -> Project | None:
    """The project with a fresh head for its data; None when it has no head, or one that fits."""
    try:
        project = with_fresh_head(session.project)
    except edits.EditRefused:
        return None
    return None if project.stacks == session.project.stacks else project


def fit_head(session: Session) -> None:
    """A fresh head with as many outputs as the data has classes, or numbers to predict."""
    try:
        session.settle()
        session.edit_project(with_fresh_head(session.project), FIT_HEAD.title)
    except edits.EditRefused as refusal:
        session.refused.emit(refusal.sentence)


def head_offered(session: Session, net: Net, misfit: Misfit) -> Misfit:
    """`misfit` at the end of `net` with the head as its first way out, where changing the last block is none."""
    itself = (None, net[-1].uid if net else None)
    if any(way.change and way.uid in itself for way in misfit.remedies) or head_fitted(session) is None:
        return misfit
    return Misfit(misfit.sentence, (FIT_HEAD, *misfit.remedies))


def finish(session: Session, stack: str = "") -> Misfit | None:
    """Why what comes out of a stack, the shown one when none is named, will not do for the task; None when it will.

    And None in a network without blocks, and in a stack with a block that does not fit.
    """
    stack = stack or session.stack
    if session.traces[stack].y is None or session.project.blank:
        return None
    wrong = ends.finish_stack(session.project, stack, session.traces)
    return head_offered(session, session.project.stack(stack), wrong) if wrong else None


def said_at_end(session: Session, stack: str = "") -> Misfit | None:
    """What the output card of a stack, the shown one when none is named, says below the loss: why it will not do, or a
    remark on what is likely a mistake."""
    stack = stack or session.stack
    if session.traces[stack].y is None or session.project.blank:
        return None
    return finish(session, stack) or ends.remark(session.project, stack, session.traces)
