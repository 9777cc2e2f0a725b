"""What tests of races do and see."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from camplab import folders
from camplab.app.training import race_commands
from camplab.runs.kept.all_runs import KeptRuns
from camplab.words import say
from tests.app.one_window import plays


class Racer:
    """What a learner sees of the race, and does to it."""

    def __init__(self, robot) -> None:
        self.robot, self.racing = robot, robot.lab.live.racing

    @property
    def panel(self):
        return self.robot.window.workspace.docks["race"].widget()

    @property
    def names(self) -> list[str]:
        """In the first column."""
        self.robot.settles()
        self.robot.waits_for(lambda: self.panel.up_to_date)
        return [row.cells["variant"] for row in self.panel.rows]

    def column(self, id: str) -> list[str]:
        return [row.cells[id] for row in self.panel.rows]

    def presses_go(self) -> None:
        self.robot.waits_for(lambda: self.panel.up_to_date)
        QTest.mouseClick(self.panel.go, Qt.MouseButton.LeftButton)
        self.robot.settles()

    def waits_for_the_end(self) -> None:
        self.robot.waits_for(lambda: not self.racing.running)
        self.robot.waits_for(lambda: self.panel.up_to_date)


@pytest.fixture
def racer(robot) -> Racer:
    return Racer(robot)


def plays_races(robot, *stories: Callable[[Racer, Any], None]) -> None:
    """In one window: each begins with nothing that is raced or would be."""

    def begin(robot) -> Racer:
        if (racing := robot.lab.live.racing).running:
            racing.stop()
            robot.waits_for(lambda: not racing.running)
        race_commands.clear(robot.lab)
        robot.lab.live.lay_beside(())  # what is deleted here is drawn nowhere
        shutil.rmtree(folders.runs(), ignore_errors=True)
        return Racer(robot)

    plays(robot, begin, *(lambda racer, story=story: story(racer, robot) for story in stories))


@contextmanager
def race_unheard(racer: Racer) -> Iterator[None]:
    """The window does not listen to the variants meanwhile: they are under way, however fast they are."""
    looks = racer.racing._timer
    looks.blockSignals(True)
    try:
        yield
    finally:
        looks.blockSignals(False)


def mlp(robot, epochs: int = 2):
    robot.begins_with("mlp")
    robot.lab.session.edit_project(with_recipe_of(robot.lab.session.project, epochs=epochs), say("fewer"))
    return robot.lab.session.project


def with_recipe_of(project, **recipe):
    return project.model_copy(update={"training": project.training.model_copy(update=recipe)})


def runs_kept() -> tuple:
    runs = KeptRuns(folders.runs())
    for _ in runs.read():
        pass
    return runs.infos


def colour_of(icon) -> QColor:
    """Of the mark before a name."""
    return icon.pixmap(10, 10).toImage().pixelColor(0, 0)


def mark(racer, row) -> QColor:
    """The colour before a variant in the table of the race."""
    return colour_of(racer.panel._mark(row))
