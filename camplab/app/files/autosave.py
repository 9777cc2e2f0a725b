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
from camplab.words import Sentence, printable, say

IN_DANGER = say("Your work is not being kept for recovery")


class Safekeeping(QObject):
    """Every edit is kept in the recovery folder until it is saved, undone to the saved state, or given up."""

    safe = Signal()
    """Nothing is in danger, or not any more."""
    _troubled = Signal(object)

    def __init__(self, session: Session, tell: Callable[[Notice], None], parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._tell = session, tell
        self.folder = folders.recovery()
        self._autosave = Autosave(self.folder, self._troubled.emit)
        self.thrown_away: list[Recovery] = []
        """What a crash left and is not wanted: gone when the window is closed."""
        self._troubled.connect(self._trouble, Qt.ConnectionType.QueuedConnection)
        session.changed.connect(self._keep)
        session.file_changed.connect(self._keep)

    def _keep(self) -> None:
        if self._session.unsaved:
            self._autosave.keep(self._session.project, self._session.path)
        else:
            self._autosave.forget()
            self.safe.emit()

    def _trouble(self, sentence: Sentence | None) -> None:
        if sentence is None:
            self.safe.emit()
        elif self._session.unsaved:  # it may have been saved since
            self._tell(Notice(IN_DANGER, "warning", (sentence,), about="keep"))

    def rescue(self) -> str:
        """Write what is not kept yet, at once; where it is, in words."""
        self._autosave.flush()
        return tr("Your work is safe: it is kept in {folder} and offered back at the next start.", folder=self.folder)

    def close(self) -> None:
        """The learner has saved or given up the document: nothing is to be recovered."""
        self._autosave.forget()
        self._autosave.close()
        for recovery in self.thrown_away:
            recovery.discard()


def offer(safe: Safekeeping, documents: Documents, tell: Callable[[Notice], None]) -> None:
    """If the last session ended in a crash, offer its work back."""
    found = recoverable(safe.folder)
    if found:
        _offer(found[0], safe, documents, tell)


def _offer(latest: Recovery, safe: Safekeeping, documents: Documents, tell: Callable[[Notice], None]) -> None:
    steps = (
        NextStep(say("Bring it back"), partial(_bring_back, latest, safe, documents, tell), "rotate-ccw"),
        NextStep(say("Throw it away"), partial(_throw_away, latest, safe, documents, tell), "trash-2"),
    )
    why = say("camplab ended unexpectedly while it was open; the last edits are still here.")
    tell(Notice(say("Unsaved work on {name} was found", name=_name(latest)), "accent", (why,), steps, about="recovery"))


def _name(latest: Recovery) -> str:
    return printable(latest.path.stem) if latest.path else latest.title or tr("Untitled")


def _throw_away(latest: Recovery, safe: Safekeeping, documents: Documents, tell: Callable[[Notice], None]) -> None:
    """It stays in its folder until the window is closed, so that the hand may have slipped."""
    safe.thrown_away.append(latest)

    def take_back() -> None:
        safe.thrown_away.remove(latest)
        _offer(latest, safe, documents, tell)

    undo = NextStep(say("Undo"), take_back, "undo-2")
    why = say("Until you close camplab, this can be undone.")
    sentence = say("The unsaved work on {name} is thrown away", name=_name(latest))
    tell(Notice(sentence, "accent", (why,), (undo,), about="recovery"))


def _bring_back(latest: Recovery, safe: Safekeeping, documents: Documents, tell: Callable[[Notice], None]) -> None:
    try:
        project = latest.project()
    except BadFile as bad:
        why = tuple(problem.sentence for problem in bad.problems[:3])
        tell(Notice(say("It cannot be brought back"), "danger", why, about="recovery"))
        return
    if documents.bring_back(project, latest.path, latest.kept_at):
        latest.discard()
    else:
        _offer(latest, safe, documents, tell)
