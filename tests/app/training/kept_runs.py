"""Runs as their folders hold them, and the panel that lists them. What tests of kept runs share."""

from __future__ import annotations

import shutil
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from camplab import folders
from camplab.app.panels.runs.columns import COLUMNS, NUMBER
from camplab.app.panels.runs.rows import Row, walk
from camplab.document.files import dumps
from camplab.document.presets.catalogue import find
from camplab.runs.events import Changed, Checkpoint, Epoch, Started, Steps
from camplab.runs.folder import RunFolder
from camplab.runs.storage.store import RunStore


def kept(
    name: str,
    title: str = "Moons",
    loss: float = 0.5,
    file: str = "",
    parent: str = "",
    saved: bool = True,
    preset: str = "mlp",
    changes: Sequence[Changed] = (),
    **recipe: object,
):
    """A run of a network that ships, as its folder holds it: 20 steps in two epochs."""
    folder = folders.runs() / name
    folder.mkdir(parents=True)
    project = find(preset).project()
    training = project.training.model_copy(update=recipe)
    project = project.model_copy(update={"title": title, "training": training})
    RunFolder(folder).project.write_text(dumps(project))
    with RunStore(RunFolder(folder).numbers) as store:
        store.begin(Started("cpu", project.task.measures, 1, 2, 10, run=name), title, seed="3", file=file)
        store._facts |= {"parent": parent, "parent_step": "10"} if parent else {}
        store._facts["started"] = str(1000.0 + len(list(folders.runs().iterdir())))
        store.add(Steps(0, {"loss": np.full(20, loss, np.float32), "accuracy": np.full(20, 0.5, np.float32)}))
        for epoch, share in ((1, 0.75), (2, 0.5)):
            store.add(Epoch(epoch, 10 * epoch, 0.5, {"validation_loss": loss, "validation_accuracy": share}))
        for change in changes:
            store.add(change)
        if saved:
            store.add(Checkpoint(20))
        store.say("done")
    return folder


def nothing_kept(robot):
    """The window, in a home without runs."""
    robot.lab.trainer.look_at(None)
    shutil.rmtree(folders.runs(), ignore_errors=True)
    return robot


class Listed:
    """The panel in the window, and what stands in it."""

    def __init__(self, robot):
        self.robot = robot
        robot.begins_with("lenet5")
        self.dock = robot.window.workspace.docks["runs"]
        robot.raises("runs")
        self.panel = self.dock.widget()
        self.view = self.panel.view
        self.sees_all()

    def sees_all(self) -> None:
        self.panel.reader.read()
        self.robot.waits_for(lambda: not self.panel.reader.busy and self.panel.up_to_date)

    def as_it_begins(self) -> Listed:
        """Whatever was done in it before: nothing together, nothing searched, the newest first."""
        if self.panel.grouped.isChecked():
            self.panel.grouped.click()
        self.panel.search.clear()
        self.view.header().setSortIndicator(NUMBER["began"], Qt.SortOrder.DescendingOrder)
        self.sees_all()
        return self

    def column(self, name: str) -> list[str]:
        made = self.view.made
        return [made.index(row, NUMBER[name]).data() for row in range(made.rowCount())]

    def chooses(self, *names: str) -> None:
        self.view.clearSelection()
        for folder in (folders.runs() / name for name in names):
            index = self.view.made.index_of(folder)
            flags = self.view.selectionModel().SelectionFlag
            self.view.selectionModel().select(index, flags.Select | flags.Rows)
            self.view.selectionModel().setCurrentIndex(index, flags.NoUpdate)

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.view, key)
        self.sees_all()


def tree(here: Listed) -> list[str]:
    """The names in the list, from above, by how deep they stand."""

    def depth(row: Row) -> int:
        return 0 if row.above is None else 1 + depth(row.above)

    def shown(row: Row) -> str:
        made = here.view.made
        return str(row.title) if row.info is None else COLUMNS[NUMBER["name"]].text(row.info, row, made.against)

    return ["  " * depth(row) + shown(row) for row in walk(here.view.made.rows)]
