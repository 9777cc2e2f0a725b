"""What is said of a file that the window writes: that it is under way, there, or not. Knows no kind of file."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from camplab.app.look.banner import Level, NextStep, Notice
from camplab.words import Own, Sentence, say


def under_way(path: Path, about: str) -> Notice:
    """It is being written."""
    return Notice(say("Writing {name}…", name=Own(path.name)), about=about)


def written(path: Path, about: str, *more: Sentence, first: tuple[NextStep, ...] = ()) -> Notice:
    """It is there: its folder can be shown, after what can be done `first`."""
    show = NextStep(say("Show the folder"), partial(show_in_system, path.parent), "folder-open")
    return Notice(say("{name} was written", name=Own(path.name)), "good", more, (*first, show), about=about)


def not_written(path: Path, about: str, *why: Sentence, level: Level = "danger") -> Notice:
    """It is not there, or what was there stands as it was."""
    return Notice(say("{name} was not written", name=Own(path.name)), level, why, about=about)


def show_in_system(path: Path) -> None:
    """A folder, or a file by the program that is for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
