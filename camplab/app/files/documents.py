"""Files of the learner: new, open, save, save as; unsaved work is asked about once. Knows no training.

What cannot be opened or saved becomes a notice with what to do, never a dialog, never a traceback.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from camplab.app.files import recent_files
from camplab.app.look.banner import NextStep, Notice
from camplab.app.look.language import tr, translate
from camplab.app.session import Session
from camplab.document import files
from camplab.document.presets.catalogue import Preset
from camplab.document.project import Project
from camplab.words import say

Answer = Literal["save", "discard", "cancel"]


@dataclass
class Questions:
    """The dialogs, as functions, so that tests can answer them. An empty path: cancelled."""

    unsaved: Callable[[QWidget, str], Answer]
    open_path: Callable[[QWidget], str]
    save_path: Callable[[QWidget, str, str], str]


class Documents(QObject):
    """What happens to files. `host` is the window that dialogs belong to."""

    noticed = Signal(object)
    """A Notice to show."""
    opened = Signal()
    """A project was opened or begun: show the workbench."""

    def __init__(self, session: Session, host: QWidget) -> None:
        super().__init__(host)
        self.session, self.host = session, host
        self.questions = Questions(ask_unsaved, ask_open, ask_save)

    def name(self) -> str:
        """What the document is called in titles and questions."""
        return self.session.path.stem if self.session.path else self.session.project.title or tr("Untitled")

    def may_leave(self) -> bool:
        """Ask about unsaved work, if there is any; False: stay here."""
        if not self.session.unsaved or self.session.project.blank:
            return True
        answer = self.questions.unsaved(self.host, self.name())
        return self.save() if answer == "save" else answer == "discard"

    def new(self) -> bool:
        """Begin an empty network."""
        return self.begin(Project())

    def begin(self, project: Project) -> bool:
        """Begin with a project that ships with camplab; it belongs to no file yet."""
        if not self.may_leave():
            return False
        self.session.open(localised(project))
        self.opened.emit()
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

    def _load(self, path: Path) -> bool:
        try:
            project = files.load(path)
        except files.BadFile as bad:
            self._cannot_open(path.name, bad)
            return False
        self.session.open(project, path)
        recent_files.remember_file(path)
        self.opened.emit()
        return True

    def _cannot_open(self, name: str, error: Exception) -> None:
        problems = error.problems[:4] if isinstance(error, files.BadFile) else ()
        details = tuple(problem.sentence for problem in problems) or (say("{why}", why=str(error)),)
        self.noticed.emit(Notice(say("{name} cannot be opened", name=name), "danger", details, about="file"))

    def save(self) -> bool:
        """Save to its file, asking for one when there is none; True when it is saved."""
        return self._write(self.session.path) if self.session.path else self.save_as()

    def save_as(self) -> bool:
        """Save under another name."""
        chosen = self.questions.save_path(self.host, f"{self.name()}{files.SUFFIX}", "camplab (*.camplab)")
        if not chosen:
            return False
        path = Path(chosen)
        return self._write(path if path.suffix == files.SUFFIX else path.with_name(path.name + files.SUFFIX))

    def _write(self, path: Path) -> bool:
        try:
            files.save(self.session.project, path)
        except files.WriteFailed as failed:
            again = NextStep(say("Save as…"), self.save_as, "save")
            self.noticed.emit(Notice(failed.sentence, "danger", (), (again,), about="file"))
            return False
        self.session.mark_saved(path)
        recent_files.remember_file(path)
        return True


def localised(project: Project) -> Project:
    """A project that ships, its title and each paragraph of its notes in the language in use."""
    notes = [line and tr(line) for line in project.notes.split("\n")]
    title = project.title and tr(project.title)
    return project.model_copy(update={"title": title, "notes": "\n".join(notes)})


def ask_unsaved(host: QWidget, name: str) -> Answer:
    """Save, throw away or stay?"""
    box = QMessageBox(host)
    box.setWindowTitle("camplab")
    box.setText(tr("Save the changes to {name}?", name=name))
    box.setInformativeText(tr("They are lost otherwise."))
    buttons = QMessageBox.StandardButton
    box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
    box.setDefaultButton(buttons.Save)
    box.button(buttons.Discard).setText(tr("Do not save"))
    pressed = box.exec()
    box.deleteLater()
    return {buttons.Save.value: "save", buttons.Discard.value: "discard"}.get(pressed, "cancel")  # type: ignore[return-value]


def ask_open(host: QWidget) -> str:
    """Which project?"""
    return QFileDialog.getOpenFileName(host, tr("Open a project"), "", "camplab (*.camplab)")[0]


def ask_save(host: QWidget, suggestion: str, kinds: str) -> str:
    """Where to?"""
    return QFileDialog.getSaveFileName(host, tr("Save"), suggestion, kinds)[0]
