"""The list of runs in the window: what stands there, and what is done with a run that is kept."""

from __future__ import annotations

import os
import shutil
import signal
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from camplab import folders
from camplab.app.panels.runs import menu
from camplab.app.panels.runs.columns import NUMBER
from camplab.app.panels.runs.reader import Reader
from camplab.app.training import stored_runs, training_commands
from camplab.runs.beside import about
from camplab.runs.folder import RunFolder
from camplab.runs.lock import RunLock
from camplab.runs.storage.store import RunStore
from camplab.words import say
from tests.app.one_window import plays
from tests.app.together.painted import written_in
from tests.app.training.kept_runs import Listed, kept, nothing_kept


def every_run_says_what_came_of_it_and_in_what_it_differs(listed):
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
    here.robot.sees("The run bad cannot be opened")


def words_narrow_the_list_a_click_sorts_it_and_projects_stand_together(listed):
    kept("a", loss=3.0)
    kept("b", "Rings", learning_rate=0.5)
    kept("c", "숫자")
    here = listed()
    assert here.column("name") == ["숫자", "Rings", "Moons"]
    here.view.header().setSortIndicator(NUMBER["name"], Qt.SortOrder.AscendingOrder)
    assert here.column("name") == ["Moons", "Rings", "숫자"]
    here.panel.search.setText("ring")
    assert here.column("name") == ["Rings"]
    here.panel.search.setText("nothing")
    here.robot.sees("No run is found so")
    here.panel.search.clear()
    here.panel.starred.click()
    here.robot.sees("No run has a star yet")
    here.panel.starred.click()
    here.panel.grouped.click()
    assert here.column("name") == ["숫자 (1)", "Rings (1)", "Moons (1)"]


def a_run_gets_a_star_and_a_name_by_keys_and_another_window_s_note_is_seen(listed):
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


def a_run_is_looked_at_there_is_a_way_back_and_unsaved_work_is_asked_about_before(listed):
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
    unsaved_work_is_asked_about_before_a_run_is_looked_at(here)


def unsaved_work_is_asked_about_before_a_run_is_looked_at(here) -> None:
    here.robot.adds("dropout")
    here.robot.answers["unsaved"] = "cancel"
    project = here.robot.lab.session.project
    here.chooses("a")
    here.press(Qt.Key.Key_Return)
    assert here.robot.asked == ["unsaved"]
    assert (here.robot.lab.session.project, here.robot.lab.live.record) == (project, None)


def a_deleted_run_is_brought_back_and_one_that_is_gone_is_told(listed):
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
    here.press(Qt.Key.Key_Asterisk)
    here.press(Qt.Key.Key_Delete)
    for star in ("★", "☆"):  # what was done last is undone first, also when it is deleting
        QTest.keySequence(here.view, QKeySequence.StandardKey.Undo)
        here.sees_all()
        assert (folder.exists(), here.column("star")[1]) == (True, star)
        here.robot.no_longer_sees("Bring it back")
    here.chooses("a")
    with RunStore(RunFolder(folder).numbers) as store:
        store.claim("other", resumed=True)
        here.press(Qt.Key.Key_Delete)
        here.robot.sees("The run Moons stays")
        here.press(Qt.Key.Key_Return)
        here.robot.sees("It is trained elsewhere")
        assert here.robot.lab.live.record.elsewhere
        here.panel.deeds.ask(stored_runs.go_on)
        here.robot.sees("It is under way: another window or a command line trains it.")
        assert folder.exists()
        store.say("done")


def of_two_runs_the_upper_is_told_from_the_lower_and_both_are_held_against_a_baseline(listed):
    kept("a")
    kept("b", learning_rate=0.5)
    here = listed()
    for names in (("a", "b"), ("b", "a")):  # whichever was chosen first
        here.chooses(*names)
        here.robot.waits_for(lambda: here.panel.words.text())
        assert here.panel.words.text() == "The upper run, not as the lower: Learning rate: 0.001 → 0.5"
    assert here.view.isColumnHidden(NUMBER["best_change"])
    here.chooses("a")
    here.panel.deeds.hold_against()
    assert not here.view.isColumnHidden(NUMBER["best_change"])
    assert here.column("best_change") == ["±0.0 %", ""]


def test_a_run_that_was_just_trained_is_in_the_list(open_window):
    robot = open_window(engine=True)
    here = Listed(robot)
    assert here.panel.empty_sentence == "No run is kept yet. Press Train: every run is kept and listed here."
    training_commands.edit_recipe(robot.lab, epochs=1)
    robot.presses("training.toggle")
    robot.waits_for(lambda: robot.lab.live.record is not None and robot.lab.live.state == "idle")
    here.sees_all()
    robot.waits_for(lambda: here.column("status") == ["done"])
    assert here.panel.empty_sentence == ""


def what_was_said_of_runs_is_taken_back_by_undo_and_the_network_is_not(listed):
    first, second = kept("a"), kept("b")
    here = listed()
    project = here.robot.lab.session.project
    here.robot.adds("dropout")
    here.chooses("a", "b")
    here.press(Qt.Key.Key_Asterisk)
    here.panel.deeds.rename(first, "mine")
    here.sees_all()
    assert here.column("star") == ["★", "★"]
    for names, stars in ((["Moons", "Moons"], "★"), (["Moons", "Moons"], "☆"), (["Moons", "Moons"], "☆")):
        QTest.keySequence(here.view, QKeySequence.StandardKey.Undo)
        here.sees_all()
        assert (here.column("name"), set(here.column("star"))) == (names, {stars})
    assert about.read(second) == about.NOTHING
    assert here.robot.lab.session.project != project, "the network has its own undo"


def a_run_that_goes_while_it_is_open_is_told_and_nothing_breaks(listed):
    folder = kept("a")
    here = listed()
    here.chooses("a")
    here.robot.window.workspace.docks["loss"].close()
    here.press(Qt.Key.Key_Return)
    shutil.rmtree(folder)  # in another window
    here.robot.window.workspace.open.bring("loss")
    here.robot.sees("Not all numbers of the run Moons can be read")
    here.sees_all()
    assert here.panel.empty_sentence == "No run is kept yet. Press Train: every run is kept and listed here."


@pytest.mark.long
def test_an_engine_that_dies_and_a_window_that_closes_leave_the_list_as_it_is(open_window):
    kept("a")
    robot = open_window(engine=True)
    here = Listed(robot)
    training_commands.edit_recipe(robot.lab, epochs=100_000)
    robot.presses("training.toggle")
    robot.waits_for(lambda: robot.lab.live.record is not None and robot.lab.live.record.length > 20)
    here.sees_all()
    assert sorted(here.column("status")) == ["done", "running"]
    os.kill(robot.lab.trainer.pid, signal.SIGKILL)
    robot.waits_for(lambda: robot.lab.live.fault is not None)
    here.sees_all()
    robot.waits_for(lambda: here.sees_all() or sorted(here.column("status")) == ["done", "interrupted"])
    robot.window.close()
    assert about.read(folders.runs() / "a") == about.NOTHING
    with RunLock(folders.runs() / "a"):
        pass


def what_is_said_of_a_run_that_is_gone_is_said_to_be_for_nothing(listed, monkeypatch):
    folder = kept("a")
    here = listed()
    here.chooses("a")
    here.press(Qt.Key.Key_Asterisk)
    said = []
    shutil.rmtree(folder)
    with monkeypatch.context() as patch:
        patch.setattr(menu, "warn", lambda _host, _title, text: said.append(text))
        here.panel.deeds.undo()
    assert said == ["The run a is not there any more"]
    assert not folder.exists()


def a_run_that_kept_no_checkpoint_says_so_and_its_network_can_be_trained_again(listed, monkeypatch):
    kept("a", saved=False)
    here = listed()
    here.chooses("a")
    here.panel.deeds.ask(stored_runs.go_on)
    here.robot.sees("The run Moons cannot be gone on with")
    begun = []
    with monkeypatch.context() as patch:
        patch.setattr(training_commands, "start", lambda lab, project, **_: begun.append(project.title))
        here.robot.presses("Start again")
    assert begun == ["Moons"]


def the_run_that_is_watched_is_opened_with_its_network_when_that_was_edited_since(listed):
    kept("a")
    here = listed()
    here.chooses("a")
    here.press(Qt.Key.Key_Return)
    session, net = here.robot.lab.session, here.robot.lab.session.net
    session.edit(lambda net: net[1:], say("Remove"))
    here.chooses("a")
    here.press(Qt.Key.Key_Return)
    assert session.net == net
    assert here.robot.asked == ["unsaved"]
    session.edit(lambda net: tuple(type(block)(**dict(block)) for block in net), say("Paste"))  # cut, and pasted again
    run = here.robot.lab.live.about(session.project)
    assert all(block.uid in run.places.parts for block in session.net), "cards show what it says of them"


def test_runs_are_listed_looked_at_said_of_and_deleted(robot, monkeypatch):
    plays(
        robot, lambda robot: partial(Listed, nothing_kept(robot)),
        every_run_says_what_came_of_it_and_in_what_it_differs,
        a_run_gets_a_star_and_a_name_by_keys_and_another_window_s_note_is_seen,
        a_run_is_looked_at_there_is_a_way_back_and_unsaved_work_is_asked_about_before,
        a_deleted_run_is_brought_back_and_one_that_is_gone_is_told,
        what_was_said_of_runs_is_taken_back_by_undo_and_the_network_is_not,
        a_run_that_goes_while_it_is_open_is_told_and_nothing_breaks,
        the_run_that_is_watched_is_opened_with_its_network_when_that_was_edited_since,
        of_two_runs_the_upper_is_told_from_the_lower_and_both_are_held_against_a_baseline,
        partial(what_is_said_of_a_run_that_is_gone_is_said_to_be_for_nothing, monkeypatch=monkeypatch),
        partial(a_run_that_kept_no_checkpoint_says_so_and_its_network_can_be_trained_again, monkeypatch=monkeypatch),
        words_narrow_the_list_a_click_sorts_it_and_projects_stand_together,
    )  # fmt: skip


def test_what_killed_processes_left_among_the_runs_goes_when_they_are_listed(qtbot):
    left = folders.runs() / ".coming-4194304-0123abcd"
    left.mkdir(parents=True)
    panel = QWidget()
    qtbot.addWidget(panel)
    Reader(panel)
    panel.show()
    qtbot.waitUntil(lambda: not left.exists())
