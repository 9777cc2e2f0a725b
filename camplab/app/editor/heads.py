"""The head of the network: fitted to the data in one click. Edits; knows no widget."""

from __future__ import annotations

from camplab.app.session import Session
from camplab.blocks.misfit import Misfit, Remedy
from camplab.document import edits
from camplab.document.heads import with_fresh_head
from camplab.document.project import Project
from camplab.words import say

FIT = Remedy(say("Fit the head to the data"))
"""The way out on the output card; what it does follows from the whole project."""


def fitted(session: Session) -> Project | None:
    """The project with a fresh head for its data; None when it has no head, or one that fits."""
    try:
        project = with_fresh_head(session.project)
    except edits.EditRefused:
        return None
    return None if project.net == session.project.net else project


def fit(session: Session) -> None:
    """A fresh head with as many outputs as the data has classes, or numbers to predict."""
    try:
        session.settle()
        session.edit_project(with_fresh_head(session.project), FIT.title)
    except edits.EditRefused as refusal:
        session.refused.emit(refusal.sentence)


def offered(session: Session, misfit: Misfit) -> Misfit:
    """`misfit` of the output card with the head as its first way out, where changing the last block is none."""
    if any(way.change for way in misfit.remedies) or fitted(session) is None:
        return misfit
    return Misfit(misfit.sentence, (FIT, *misfit.remedies))
