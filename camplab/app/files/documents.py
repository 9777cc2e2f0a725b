"""Files of the learner: new, open, save, save as; unsaved work is asked about once. Knows no training.

What cannot be opened or saved becomes a notice with what to do, never a dialog, never a traceback.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from camplab.app.files import questions, recent_files
from camplab.app.files.file_state import FileState
from camplab.app.look.banner import NextStep, Notice
from camplab.app.look.language import tr, translate
from camplab.app.session import Session
from camplab.document import files
from camplab.document.bundle import archive
from camplab.document.bundle.view import View
from camplab.document.presets.catalogue import Preset
from camplab.document.presets.preset import in_words
from camplab.document.project import Project
from camplab.words import Sentence, printable, say

Leaving = tuple[bool, tuple[Sentence, ...]]
"""Whether the document is being trained, and what else is to be known when it is left."""


class Documents(QObject):
    """What happens to files. `host` is the window that dialogs belong to."""

    noticed = Signal(object)
    """A Notice to show."""
    left = Signal()
    """Another project will be opened or begun now, not one that only lies in a run of this one."""
    opened = Signal()
    """A project was opened or begun: show the workbench."""
    saved = Signal()
    """The project is in a file as it is now."""
    with_runs = Signal(object)
    """The file that was opened (its Path, after `opened`) holds runs, too."""

    def __init__(self, session: Session, host: QWidget) -> None:
        super().__init__(host)
        self.session, self.host = session, host
        self.questions = questions.dialogs()
        self.leaving: Callable[[], Leaving] = lambda: (False, ())
        """Asked before the document is left; set by the window, as files know no training."""
        self.waiting: Callable[[], bool] = lambda: False
        """Shows unsaved work that one has looked away from; whether there is any. Set by the window."""
        self.seen: Callable[[], View | None] = lambda: None
        """What is looked at now, for a file that keeps it; None: what it says of that stays."""
        self.passing = False
        """Whether what was opened last lies elsewhere, such as in a run (`look_at`)."""
        self._file = FileState()

    def name(self) -> str:
        """What the document is called in titles and questions."""
        session = self.session
        return printable(session.path.stem) if session.path else session.project.title or tr("Untitled")

    def may_leave(self, for_good: bool = True) -> bool:
        """Ask, once, about unsaved work or else about a run under way, if there is any; False: stay here.

        for_good: also about work that one has only looked away from; it is shown then.
        """
        self.session.settle()
        while True:
            training, more = self.leaving()
            if self.session.unsaved and not self.session.project.blank:
                answer = self.questions.unsaved(self.host, self.name(), more)
                may = self.save() if answer == "save" else answer == "discard"
            else:
                may = not training or self.questions.stop(self.host, self.name()) == "stop"
            if not may or not for_good or not self.waiting():
                return may

    def new(self) -> bool:
        """Begin an empty network."""
        return self.begin(Project())

    def begin(self, project: Project) -> bool:
        """Begin with a project that ships with camplab, or one for data of the learner's own, which keeps their name.

        It belongs to no file yet.
        """
        if not self.may_leave():
            return False
        self._show(project if project.data.place_chosen else localised(project))
        return True

    def begin_with(self, preset: Preset) -> bool:
        """Begin with a network that ships."""
        try:
            project = preset.project()
        except (files.BadFile, OSError) as error:
            self._cannot_open(translate(preset.title), error)
            return False
        return self.begin(project)

    def open(self, path: Path | str | None = None) -> bool:
        """Open a file, asking which one when none is given."""
        if not self.may_leave():
            return False
        chosen = str(path) if path is not None else self.questions.open_path(self.host)
        return bool(chosen) and self._load(Path(chosen))

    def bring_back(self, project: Project, path: Path | None, kept_at: float) -> bool:
        """Open work that a crash left: `path` as it was at `kept_at` (seconds since 1970), with edits not saved."""
        if not self.may_leave():
            return False
        self._show(project, path, FileState.before(path, kept_at), saved=False)
        _tell_of_runs(self, path)
        return True

    def look_at(self, project: Project, path: Path | None, saved: bool = True) -> None:
        """Show a project that lies elsewhere, such as in a run; `path` is the file that holds it, if one does.

        Nothing is asked: see `may_leave`.
        """
        self._show(project, path, FileState.of(path) if path is not None else None, saved, passing=True)

    def _show(
        self,
        project: Project,
        path: Path | None = None,
        state: FileState | None = None,
        saved: bool = True,
        passing: bool = False,
    ) -> None:
        if not passing:
            self.left.emit()
        self.passing = passing
        self._file = state or FileState()
        self.session.open(project, path, saved=saved)
        self.opened.emit()

    def _load(self, path: Path) -> bool:
        state = FileState.of(path)  # before it is read: what comes between the two is noticed, not lost
        try:
            project = files.load(path)
        except files.BadFile as bad:
            self._cannot_open(path.name, bad)
            return False
        self._show(project, path, state)
        recent_files.remember_file(path)
        _tell_of_runs(self, path)
        return True

    def _cannot_open(self, name: str, error: Exception) -> None:
        problems = error.problems[:4] if isinstance(error, files.BadFile) else ()
        details = tuple(problem.sentence for problem in problems) or (say("{why}", why=str(error)),)
        self.noticed.emit(Notice(say("{name} cannot be opened", name=name), "danger", details, about="file"))

    def save(self) -> bool:
        """Save to its file, asking for one when there is none; True when it is saved."""
        self.session.settle()
        path = self.session.path
        if path is None:
            return self.save_as()
        if not self._file.changed(path):
            return self._write(path)
        answer = self.questions.changed(self.host, path.name)
        if answer == "reload":
            self._load(path)
        return self.save_as() if answer == "save_as" else answer == "overwrite" and self._write(path)

    def save_as(self) -> bool:
        """Save under another name."""
        self.session.settle()
        chosen = self.questions.save_path(self.host, f"{self.name()}{files.SUFFIX}", "camplab (*.camplab)")
        if not chosen:
            return False
        path = Path(chosen)
        if path.suffix != files.SUFFIX:  # the dialog has asked about the name without the ending
            path = path.with_name(path.name + files.SUFFIX)
            if path.exists() and not self.questions.replace(self.host, path.name):
                return False
        return self._write(path)

    def _write(self, path: Path) -> bool:
        try:
            files.save(self.session.project, path, self.session.path, self.seen())
        except files.WriteFailed as failed:
            again = NextStep(say("Save as…"), self.save_as, "save")
            self.noticed.emit(Notice(failed.sentence, "danger", (), (again,), about="file", document=True))
            return False
        self._file = FileState.of(path)
        self.session.mark_saved(path)
        recent_files.remember_file(path)
        self.saved.emit()
        return True


def _tell_of_runs(documents: Documents, path: Path | None) -> None:
    if path is not None and archive.is_bundle(path):
        documents.with_runs.emit(path)


def localised(project: Project) -> Project:
    """A project that ships, its title and notes in the language in use."""
    return in_words(project, translate)
