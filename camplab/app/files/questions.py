"""The questions about files, each a dialog with a letter for every answer. Decides nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from camplab.app.files import file_dialogs
from camplab.app.look.language import tr, translate
from camplab.words import Sentence, say

Unsaved = Literal["save", "discard", "cancel"]
Stop = Literal["stop", "stay"]
Changed = Literal["save_as", "overwrite", "reload", "cancel"]
Answer = TypeVar("Answer", bound=str)
KEPT = say("Training is stopped and a checkpoint is saved; you can go on from it later.")
TRAINED = say("The trained weights are kept in the folder of the run, with the network as it was trained.")


@dataclass
class Questions:
    """The dialogs, as functions, so that tests can answer them. An empty path: cancelled."""

    unsaved: Callable[[QWidget, str, tuple[Sentence, ...]], Unsaved]
    """Save the changes to a document? With what else is to be known of leaving it."""
    stop: Callable[[QWidget, str], Stop]
    """Leave a document that is being trained?"""
    changed: Callable[[QWidget, str], Changed]
    """The file was changed by somebody else since it was opened."""
    replace: Callable[[QWidget, str], bool]
    """Write over a file of this name?"""
    open_path: Callable[[QWidget], str]
    save_path: Callable[[QWidget, str, str], str]


def dialogs() -> Questions:
    """Those that people see."""
    return Questions(ask_unsaved, ask_to_stop, ask_changed, ask_to_replace, ask_open, ask_save)


def ask_unsaved(host: QWidget, name: str, more: tuple[Sentence, ...]) -> Unsaved:
    """Save, throw away or stay?"""
    answers: Mapping[Unsaved, str] = {
        "save": tr("&Save"), "discard": tr("Do &not save"), "cancel": tr("&Cancel")
    }  # fmt: skip
    words = "\n".join([tr("They are lost otherwise."), *map(translate, more)])
    return _asked(host, tr("Save the changes to {name}?", name=name), words, answers, "save", "cancel")


def ask_to_stop(host: QWidget, name: str) -> Stop:
    """Training is under way: stop it?"""
    answers: Mapping[Stop, str] = {"stop": tr("&Stop training"), "stay": tr("&Go on training")}
    question = tr("{name} is being trained. Leave it?", name=name)
    return _asked(host, question, translate(KEPT), answers, "stay", "stay")


def ask_changed(host: QWidget, name: str) -> Changed:
    """Which of the two is to stay?"""
    answers: Mapping[Changed, str] = {
        "save_as": tr("Save &as…"), "overwrite": tr("&Overwrite"), "reload": tr("&Reload"), "cancel": tr("&Cancel")
    }  # fmt: skip
    question = tr("The file {name} was changed by somebody else since you opened it.", name=name)
    words = tr("Overwrite loses what they have saved; Reload loses what you have changed.")
    return _asked(host, question, words, answers, "save_as", "cancel")


def ask_to_replace(host: QWidget, name: str) -> bool:
    """The name got its ending after the file dialog had asked."""
    answers: Mapping[Literal["overwrite", "cancel"], str] = {"overwrite": tr("&Overwrite"), "cancel": tr("&Cancel")}
    question = tr("There is a file {name} already. Write over it?", name=name)
    return _asked(host, question, "", answers, "cancel", "cancel") == "overwrite"


def ask_open(host: QWidget) -> str:
    """Which project?"""
    return file_dialogs.ask_open(host, tr("Open a project"), kinds="camplab (*.camplab);;* (*)")


def ask_save(host: QWidget, suggestion: str, kinds: str) -> str:
    """Where to?"""
    return file_dialogs.ask_save(host, tr("Save"), suggestion, kinds)


def box(
    host: QWidget, question: str, words: str, answers: Mapping[Answer, str], usual: Answer, escape: Answer
) -> tuple[QMessageBox, Mapping[object, Answer]]:
    """The dialog, and which button is which answer; `usual` is taken with Return, `escape` with Esc."""
    made = QMessageBox(host)
    made.setWindowTitle("camplab")
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(question)
    made.setInformativeText(words)
    buttons = {name: made.addButton(text, QMessageBox.ButtonRole.ActionRole) for name, text in answers.items()}
    made.setDefaultButton(buttons[usual])
    made.setEscapeButton(buttons[escape])
    return made, {button: name for name, button in buttons.items()}


def _asked(
    host: QWidget, question: str, words: str, answers: Mapping[Answer, str], usual: Answer, escape: Answer
) -> Answer:
    made, found = box(host, question, words, answers, usual, escape)
    made.exec()
    answer = found.get(made.clickedButton(), escape)
    made.deleteLater()
    return answer
