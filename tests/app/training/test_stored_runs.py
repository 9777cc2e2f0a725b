"""The list of runs in the window: what stands there, and what is done with a run that is kept."""

from __future__ import annotations

import time

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from camplab import folders
from camplab.app.look import preferences
from camplab.app.panels.loss.loss_bar import NO_GHOST
from camplab.app.panels.runs.columns import NUMBER
from camplab.app.training import stored_runs, training_commands
from camplab.document.files import dumps
from camplab.document.presets.catalogue import find
from camplab.runs import reading
from camplab.runs.beside import about
from camplab.runs.events import Checkpoint, Epoch, Started, Steps
from camplab.runs.folder import RunFolder
from camplab.runs.store import RunStore
from tests.app.together.painted import written_in


def kept(name: str, title: str = "Moons", loss: float = 0.5, file: str = "", **recipe: object):
    """A run of two moons, as its folder holds it: 20 steps in two epochs."""
    folder = folders.runs() / name
    folder.mkdir(parents=True)
    project = find("mlp").project()
    training = project.training.model_copy(update=recipe)
    project = project.model_copy(update={"title": title, "training": training})
    RunFolder(folder).project.write_text(dumps(project))
    with RunStore(RunFolder(folder).numbers) as store:
        store.begin(Started("cpu", project.task.measures, 1, 2, 10, run=name), title, seed="3", file=file)
        store._facts["started"] = str(1000.0 + len(list(folders.runs().iterdir())))
        store.add(Steps(0, {"loss": np.full(20, loss, np.float32), "accuracy": np.full(20, 0.5, np.float32)}))
        for epoch, share in ((1, 0.75), (2, 0.5)):
            store.add(Epoch(epoch, 10 * epoch, 0.5, {"validation_loss": loss, "validation_accuracy": share}))
        store.add(Checkpoint(20))
        store.say("done")
    return folder


class Listed:
    """The panel in the window, and what stands in it."""

    def __init__(self, robot):
        self.robot = robot
        robot.begins_with("lenet5")
        self.dock = robot.window.workspace.docks["runs"]
        self.dock.raise_()
        self.panel = self.dock.widget()
        self.view = self.panel.view
        self.sees_all()

    def sees_all(self) -> None:
        self.panel.reader.read()
        self.robot.waits_for(lambda: not self.panel.reader.busy and self.panel.up_to_date)

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


@pytest.fixture
def listed(robot):
    return lambda: Listed(robot)


def test_an_empty_list_says_what_to_do(listed):
    assert listed().panel.empty_sentence == "No run is kept yet. Press Train: every run is kept and listed here."


def test_every_run_says_what_came_of_it_and_in_what_it_differs(listed):
    kept("a")
    kept("b", learning_rate=0.5)
    (folders.runs() / "bad").mkdir()
    RunFolder(folders.runs() / "bad").numbers.write_bytes(b"no database" * 100)
    here = listed()
    rows = dict(zip(here.column("name"), zip(*map(here.column, ("status", "best", "seed")), strict=True), strict=True))
    assert rows["Moons"] == ("done", "75.0 % (epoch 1)", "3")
    why = "damaged: file is not a database"
    here.view.fit()
    [written] = [text for text, _ in written_in(here.view) if text.startswith("damaged")]
    assert written == why, "it stands beside the name, and nothing of it is cut"
    status = here.view.made.index_of(folders.runs() / "bad", NUMBER["status"])
    assert status.data(Qt.ItemDataRole.AccessibleTextRole) == status.data(Qt.ItemDataRole.ToolTipRole) == why
    here.robot.waits_for(lambda: "Learning rate: 0.001 → 0.5" in here.column("differs"))
    here.chooses("b")
    assert here.panel.words.text().splitlines() == [
        "done · 50.0 % right · At its best 75.0 % right (epoch 1) · 20 steps · 1 s · Seed 3",
        "Otherwise: Learning rate: 0.001 → 0.5",
    ]
    here.chooses("bad")
    assert here.panel.words.text() == why
    here.press(Qt.Key.Key_Return)
    assert here.robot.sees("The run bad cannot be opened")


def test_words_narrow_the_list_a_click_sorts_it_and_projects_stand_together(listed):
    kept("a", loss=3.0)
    kept("b", "Rings", learning_rate=0.5)
    kept("c", "숫자")
    here = listed()
    assert here.column("name") == ["숫자", "Rings", "Moons"]
    here.view.header().setSortIndicator(NUMBER["name"], Qt.SortOrder.AscendingOrder)
    assert here.column("name") == ["Moons", "Rings", "숫자"]
    here.panel.search.setText("ring")
    assert here.column("name") == ["Rings"]
    here.panel.search.clear()
    here.panel.grouped.click()
    assert here.column("star") == ["숫자 (1)", "Rings (1)", "Moons (1)"]


def test_a_run_gets_a_star_and_a_name_by_keys_and_another_window_s_note_is_seen(listed):
    folder = kept("a")
    here = listed()
    here.chooses("a")
    here.press(Qt.Key.Key_Asterisk)
    assert here.column("star") == ["★"]
    here.panel.menu.fill()
    assert "Take the star away\t*" in [action.text() for action in here.panel.menu.menu.actions()]
    here.press(Qt.Key.Key_F2)
    line = here.view.indexWidget(here.view.currentIndex()) or here.view.viewport().focusWidget()
    here.robot.types(line, "n" * 300)
    here.sees_all()
    assert here.column("name") == ["n" * 300]
    about.change(folder, note="the best so far")
    here.sees_all()
    assert here.panel.words.text().endswith("Note: the best so far")
    assert about.read(folder).star


def test_a_run_is_looked_at_and_there_is_a_way_back(listed):
    folder = kept("a", learning_rate=0.5)
    here = listed()
    lab, before = here.robot.lab, here.robot.lab.session.project
    here.chooses("a")
    here.press(Qt.Key.Key_Return)
    assert lab.session.project.title == "Moons"
    assert lab.session.project.training.learning_rate == 0.5
    assert folders.from_text(lab.live.record.started.folder) == folder
    here.robot.presses("Back")
    assert (lab.session.project, lab.live.record) == (before, None)


def test_unsaved_work_is_asked_about_before_a_run_is_looked_at(listed):
    kept("a")
    here = listed()
    here.robot.adds("dropout")
    here.robot.answers["unsaved"] = "cancel"
    project = here.robot.lab.session.project
    here.chooses("a")
    here.press(Qt.Key.Key_Return)
    assert here.robot.asked == ["unsaved"]
    assert (here.robot.lab.session.project, here.robot.lab.live.record) == (project, None)


def test_a_deleted_run_is_brought_back_and_one_that_is_gone_is_told(listed):
    folder = kept("a")
    kept("b")
    here = listed()
    here.chooses("a")
    here.press(Qt.Key.Key_Delete)
    assert (folder.exists(), len(here.column("name"))) == (False, 1)
    here.robot.presses("Bring it back")
    here.sees_all()
    assert (folder.exists(), len(here.column("name"))) == (True, 2)
    here.chooses("a")
    with RunStore(RunFolder(folder).numbers) as store:
        store.claim("other", resumed=True)
        here.press(Qt.Key.Key_Delete)
        assert here.robot.sees("The run Moons stays")
        assert folder.exists()
        store.say("done")


def test_runs_are_held_against_a_baseline(listed):
    kept("a", loss=1.0)
    kept("b", loss=0.5)
    here = listed()
    assert here.view.isColumnHidden(NUMBER["best_change"])
    here.chooses("a")
    here.panel.deeds.hold_against()
    assert not here.view.isColumnHidden(NUMBER["best_change"])
    assert here.column("best_change") == ["±0.0 %", ""]


def test_runs_are_drawn_over_the_same_axes_and_the_log_of_another_program_too(listed, tmp_path):
    kept("a", loss=1.0)
    kept("b", loss=0.5)
    here = listed()
    here.chooses("a", "b")
    here.panel.deeds.lay_beside()
    loss = here.robot.window.workspace.docks["loss"].widget()
    loss.bar.smoothing.setValue(0)
    here.robot.waits_for(lambda: loss.charts and loss.up_to_date)
    marks = [time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(moment))[-8:] for moment in (1002, 1001)]
    rows = {row.name: row.value for row in loss.charts[0].rows(15, False)}
    assert {name: value for name, value in rows.items() if "train" in name} == {
        f"Moons {marks[0]} · Loss, train": "0.50000",
        f"Moons {marks[1]} · Loss, train": "1.0000",
    }, "none is of the open network: each has its name, and when it began, for both are called alike"
    assert {text for _, text, _ in loss.charts[0].plot.ends.labels} == {f"Moons {mark}" for mark in marks}
    loss.bar.export.menu().aboutToShow.emit()
    saved = [action.isEnabled() for action in loss.bar.export.menu().actions()]
    assert saved == [False, True, True], "there are no numbers of a run of the open network"
    path = tmp_path / "elsewhere.csv"
    path.write_text("epoch,loss,val_loss\n10,4,5\n20,2,3\n")
    stored_runs.add_log(path, here.robot.lab)
    here.robot.waits_for(lambda: loss.up_to_date and len(loss.charts[0].others) == 3)
    rows = {row.name: row.value for row in loss.charts[0].rows(15, False)}
    assert (rows["elsewhere · Loss, train"], rows["elsewhere · Loss, validation"]) == ("4.0000", "5.0000")
    path.write_text("x,y\n1,2\n")
    stored_runs.add_log(path, here.robot.lab)
    assert here.robot.sees("elsewhere.csv cannot be drawn")
    here.view.clearSelection()
    here.panel.deeds.lay_beside()
    assert here.robot.lab.live.beside == ()


def test_the_run_before_is_drawn_pale_until_it_is_not_wanted(robot):
    first, second = reading.read(kept("a", loss=1.0)), reading.read(kept("b", loss=0.5))
    robot.begins_with("lenet5")
    loss = robot.window.workspace.docks["loss"].widget()
    robot.lab.trainer.look_at(second)
    robot.waits_for(lambda: loss.charts and loss.up_to_date)
    assert not loss.bar.ghost.isVisible(), "there is none yet, so no room is taken"
    robot.lab.live.lay_beside((), first)
    robot.waits_for(lambda: loss.charts and loss.up_to_date)
    assert [other.other.title for other in loss.charts[0].others] == ["run before"]
    assert [*loss.charts[1].rows(10, False)][-1].value == "75.0 %", "a share as everywhere"
    loss.bar.ghost.click()
    robot.waits_for(lambda: loss.up_to_date)
    assert not loss.charts[0].others
    assert loss.bar.ghost.isVisible(), "it can be wanted again"
    assert preferences.flag(NO_GHOST), "it is remembered"


def test_a_run_that_was_just_trained_is_in_the_list(open_window):
    robot = open_window(engine=True)
    here = Listed(robot)
    training_commands.edit_recipe(robot.lab, epochs=1)
    robot.presses("training.toggle")
    robot.waits_for(lambda: robot.lab.live.record is not None and robot.lab.live.state == "idle")
    here.sees_all()
    robot.waits_for(lambda: here.column("status") == ["done"])
    assert here.panel.empty_sentence == ""
