"""Keeps the open document safe while it is edited, and offers back what a crash left. Knows no widget."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

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
        _Left(found[0], safe, documents, tell).offer()


@dataclass(frozen=True)
class _Left:
    """What a crash left, and what can become of it."""

    work: Recovery
    safe: Safekeeping
    documents: Documents
    tell: Callable[[Notice], None]

    @property
    def name(self) -> str:
        return printable(self.work.path.stem) if self.work.path else self.work.title or tr("Untitled")

    def offer(self) -> None:
        steps = (
            NextStep(say("Bring it back"), self._bring_back, "rotate-ccw"),
            NextStep(say("Throw it away"), self._throw_away, "trash-2"),
        )
        why = say("camplab ended unexpectedly while it was open; the last edits are still here.")
        sentence = say("Unsaved work on {name} was found", name=self.name)
        self.tell(Notice(sentence, "accent", (why,), steps, about="recovery"))

    def _throw_away(self) -> None:
        """It stays in its folder until the window is closed, so that the hand may have slipped."""
        self.safe.thrown_away.append(self.work)
        why = say("Until you close camplab, this can be undone.")
        sentence = say("The unsaved work on {name} is thrown away", name=self.name)
        undo = NextStep(say("Undo"), self._take_back, "undo-2")
        self.tell(Notice(sentence, "accent", (why,), (undo,), about="recovery"))

    def _take_back(self) -> None:
        self.safe.thrown_away.remove(self.work)
        self.offer()

    def _bring_back(self) -> None:
        try:
            project = self.work.project()
        except BadFile as bad:
            why = tuple(problem.sentence for problem in bad.problems[:3])
            self.tell(Notice(say("It cannot be brought back"), "danger", why, about="recovery"))
            return
        if self.documents.bring_back(project, self.work.path, self.work.kept_at):
            self.work.discard()
        else:
            self.offer()
