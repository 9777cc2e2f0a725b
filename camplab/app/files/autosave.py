"""Keeps the open document safe while it is edited, and offers back what a crash left. Knows no widget."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal

from camplab import folders
from camplab.app.files.documents import Documents
from camplab.app.look.banner import NextStep, Notice
from camplab.app.look.language import tr
from camplab.app.session import Session
from camplab.document.autosave import Autosave
from camplab.document.format.problems import BadFile
from camplab.document.recovery import Recovery, recoverable
from camplab.words import Sentence, say


class Safekeeping(QObject):
    """Every edit is kept in the recovery folder until it is saved, undone to the saved state, or given up."""

    _troubled = Signal(object)

    def __init__(self, session: Session, tell: Callable[[Notice], None], parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._tell = session, tell
        self.folder = folders.recovery()
        self._autosave = Autosave(self.folder, self._troubled.emit)
        self._troubled.connect(self._trouble, Qt.ConnectionType.QueuedConnection)
        session.changed.connect(self._keep)
        session.file_changed.connect(self._keep)

    def _keep(self) -> None:
        if self._session.unsaved:
            self._autosave.keep(self._session.project, self._session.path)
        else:
            self._autosave.forget()

    def _trouble(self, sentence: Sentence | None) -> None:
        if sentence is not None:
            self._tell(Notice(say("Your work is not being kept for recovery"), "warning", (sentence,), about="keep"))

    def rescue(self) -> str:
        """Write what is not kept yet, at once; where it is, in words."""
        self._autosave.flush()
        return tr("Your work is safe: it is kept in {folder} and offered back at the next start.", folder=self.folder)

    def close(self) -> None:
        """The learner has saved or given up the document: nothing is to be recovered."""
        self._autosave.forget()
        self._autosave.close()


def offer(safe: Safekeeping, documents: Documents, tell: Callable[[Notice], None]) -> None:
    """If the last session ended in a crash, offer its work back."""
    found = recoverable(safe.folder)
    if not found:
        return
    latest = found[0]
    name = latest.path.stem if latest.path else latest.title or tr("Untitled")
    steps = (
        NextStep(say("Bring it back"), partial(_bring_back, latest, documents, tell), "rotate-ccw"),
        NextStep(say("Throw it away"), latest.discard, "trash-2"),
    )
    why = say("camplab ended unexpectedly while it was open; the last edits are still here.")
    tell(Notice(say("Unsaved work on {name} was found", name=name), "accent", (why,), steps, about="recovery"))


def _bring_back(latest: Recovery, documents: Documents, tell: Callable[[Notice], None]) -> None:
    try:
        project = latest.project()
    except BadFile as bad:
        tell(Notice(say("It cannot be brought back"), "danger", tuple(p.sentence for p in bad.problems[:3])))
        return
    documents.session.open(project, latest.path, saved=False)
    latest.discard()
    documents.opened.emit()
