"""One window for many short stories: opening one for each would cost far more than what is done in it.

For what a window does whatever was done in it before. Each story begins with a network that is opened anew, in the
layout, the look and the language of a first start; what is kept on the disk stays, as it would for a learner.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QDialog

from camplab.app.look import language, style
from tests.app.conftest import Robot

T = TypeVar("T")


def plays(robot: Robot, begin: Callable[[Robot], T], *stories: Callable[[T], None]) -> None:
    """One after the other, always in this order; each is given what `begin` makes of the window for it."""
    size = robot.window.size()
    for story in stories:
        given = begin(robot)
        robot.hears_questions()
        story(given)
        anew(robot)
        robot.window.resize(size)


def in_folders(folder: Path, *stories: Callable[..., None]) -> list[Callable[..., None]]:
    """Each with one of its own, below this one, as its `tmp_path`."""
    places = [folder / f"of story {number}" for number in range(len(stories))]
    for place in places:
        place.mkdir()
    return [partial(story, tmp_path=place) for story, place in zip(stories, places, strict=True)]


def again(robot: Robot) -> Callable[..., Robot]:
    """Opens this window, for stories that begin with opening one."""
    return lambda engine=True: robot


def anew(robot: Robot) -> None:
    """Nothing is trained, said, asked or open beside what the window opens by itself; nothing is saved.

    Nothing of the way there is painted, and docks are put in their places while they are hidden: that is laid out once.
    """
    robot.window.setUpdatesEnabled(False)
    if robot.lab.trainer.pid and robot.lab.live.state != "idle":
        robot.lab.trainer.stop()
        robot.waits_for(lambda: robot.lab.live.state == "idle")
    for dialog in robot.window.findChildren(QDialog):
        dialog.close()  # whoever made it lets it go: nobody else knows who has it in hand
    if language.current() != "en":
        language.choose("en")
    if (style.theme().name, style.theme().classroom) != ("light", False):
        style.choose("light", classroom=False)
    while robot.window.banner.notice:
        robot.window.banner.dismiss()
    robot.hears_questions()
    robot.lab.session.mark_saved(robot.lab.session.path)
    robot.lab.show_page("welcome")
    robot.window.workspace.reset_layout()
    robot.window.activateWindow()
    robot.settles()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not robot.window.findChildren(QDialog), "a dialog that is closed is there for ever"
    robot.window.setUpdatesEnabled(True)
