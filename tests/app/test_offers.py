"""The window is taken at its word: where a sentence says to press something, it is pressed, and what it says comes."""

from __future__ import annotations

from functools import partial

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog, QTreeView

from camplab.app.dock_title import HelpMark
from camplab.app.look.language import bare, tr
from camplab.app.panels.network import compare
from camplab.app.training import fault_notices, training_commands
from camplab.document import files
from camplab.document.settings.knobs import RATE
from camplab.engine import run_faults
from camplab.runs.events import Changed, Fault, Steps
from camplab.words import say
from tests.app.one_window import again, plays
from tests.runs.records import begun

LANGUAGES = ("ko", pytest.param("en", marks=pytest.mark.long))
"""What is said and what is called so are compared in both for all sentences, in `tests/test_offers.py`."""


def panel(robot, name: str):
    """A panel, on top of its dock."""
    return robot.raises(name)


def speaks(robot, code: str) -> None:
    robot.window.actions_[f"language.{code}"].trigger()
    robot.settles()


def trains(robot) -> None:
    """To the end, by the key that the button names."""
    QTest.keyClick(robot.window, Qt.Key.Key_F5)
    robot.waits_for(lambda: robot.lab.live.record is not None and robot.lab.live.state == "idle", 60)
    robot.settles()


def entries(robot, title: str) -> list[QAction]:
    """Of the menu of the bar that is called so, or of one inside it."""
    actions = [*robot.window.menuBar().actions()]
    for action in actions:  # those of PySide before 6.11 take their menus with them
        found = action.menu()
        if found is not None and bare(found.title()) == title:
            return found.actions()
        actions += found.actions() if found is not None else []
    raise AssertionError(f"there is no menu {title!r}")


def what_was_hidden_is_brought_back_by_the_menu_that_the_cross_names(robot, code):
    robot.begins_with("mlp")
    speaks(robot, code)
    dock = robot.window.workspace.docks["inspector"]
    buttons = dock.titleBarWidget().findChildren(QAbstractButton)
    cross = next(each for each in buttons if not isinstance(each, HelpMark) and each.toolTip())
    assert f"{bare(tr('&View'))} > {bare(tr('&Panels'))}" in cross.toolTip()
    QTest.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert not dock.isVisible()
    back = next(a for a in entries(robot, bare(tr("&Panels"))) if a.text() == dock.windowTitle())
    back.trigger()
    robot.settles()
    assert dock.isVisible()


def every_panel_that_says_press_train_shows_something_once_it_is_pressed(open_window):
    robot = open_window(engine=True)
    robot.begins_with("mlp")
    empty = {name: panel(robot, name).empty_sentence for name in ("loss", "gradients")}
    assert all("Press Train" in sentence for sentence in empty.values()), empty
    robot.lab.session.edit_project(
        robot.lab.session.project.model_copy(
            update={"training": robot.lab.session.project.training.model_copy(update={"epochs": 8})}
        ),
        say("Change the recipe"),
    )
    QTest.keyClick(robot.window, Qt.Key.Key_F5)
    for name in empty:
        shown = panel(robot, name)
        robot.waits_for(lambda shown=shown: not shown.empty_sentence, 60)
    robot.waits_for(lambda: robot.lab.live.state == "idle", 60)


def one_step_brings_the_maps_too_and_train_those_of_a_block_that_came_later(open_window):
    robot = open_window(engine=True)
    robot.begins_with("lenet5")
    maps = panel(robot, "maps")
    assert maps.note.text().startswith("Press Train: what each block makes of this sample")
    QTest.keyClick(robot.window, Qt.Key.Key_F10)
    robot.waits_for(lambda: maps.view.isVisible() and not maps.note.text(), 60)
    robot.presses("training.stop")
    robot.waits_for(lambda: robot.lab.live.state == "idle", 60)
    robot.lab.session.select((robot.lab.session.net[0].uid,))
    robot.presses("edit.duplicate")
    robot.waits_for(lambda: maps.note.text().startswith("This block came after the run began. Press Train again"))
    QTest.keyClick(robot.window, Qt.Key.Key_F5)
    robot.waits_for(lambda: maps.view.isVisible() and not maps.note.text(), 60)
    robot.presses("training.stop")
    robot.waits_for(lambda: robot.lab.live.state == "idle", 60)


def an_empty_network_gets_program_and_table_when_a_block_is_added(robot):
    robot.presses("file.new")
    code, table = panel(robot, "code"), panel(robot, "network")
    panel(robot, "code")
    assert code.empty_sentence.startswith("Add a block")
    panel(robot, "network")
    assert table.empty_sentence.startswith("Add a block")
    stack = robot.window.workspace.centre.focusProxy()
    stack.setFocus()
    QTest.keyClick(stack, Qt.Key.Key_Slash)  # as the empty stack says
    search = robot.window.workspace.docks["palette"].widget().search
    QTest.keyClicks(search, "flatten")
    QTest.keyClick(search, Qt.Key.Key_Return)
    robot.settles()
    assert [block.tag for block in robot.lab.session.net] == ["flatten"]
    robot.waits_for(lambda: not table.empty_sentence)
    panel(robot, "code")
    robot.waits_for(lambda: not code.empty_sentence)
    assert "nn.Flatten" in code.listing.toPlainText()


def enter_in_the_palette_puts_a_block_into_the_stack(robot):
    robot.presses("file.new")
    tree = robot.window.workspace.docks["palette"].widget().findChild(QTreeView)
    place = tree.model().index(0, 0, tree.model().index(0, 0))
    tree.setCurrentIndex(place)
    tree.setFocus()
    QTest.keyClick(tree, Qt.Key.Key_Return)
    robot.settles()
    assert len(robot.lab.session.net) == 1


def a_network_to_compare_with_is_chosen_on_the_right(robot, code):
    robot.begins_with("mlp")
    speaks(robot, code)
    dialog = compare.open_dialog(robot.lab)
    robot.settles()
    assert dialog.sums.text() == tr("Choose a network on the right.")
    assert dialog.choice.mapTo(dialog, dialog.choice.rect().center()).x() > dialog.width() / 2, "it is on the right"
    dialog.choice.setCurrentIndex(1)
    dialog.choice.activated.emit(1)
    robot.settles()
    assert "<table" in dialog.sums.text()
    dialog.close()


def f5_trains_pauses_and_goes_on_as_the_button_says(open_window, code):
    robot = open_window(engine=True)
    robot.begins_with("mlp")
    speaks(robot, code)
    button = robot.window.bar.primary if hasattr(robot.window, "bar") else robot.button(tr("Train"))
    assert "F5" in button.toolTip()
    training_commands.edit_recipe(robot.lab, epochs=100_000)
    QTest.keyClick(robot.window, Qt.Key.Key_F5)
    robot.waits_for(lambda: robot.lab.live.state == "running", 60)
    QTest.keyClick(robot.window, Qt.Key.Key_F5)
    robot.waits_for(lambda: robot.lab.live.state == "paused", 60)
    QTest.keyClick(robot.window, Qt.Key.Key_F5)
    robot.waits_for(lambda: robot.lab.live.state == "running", 60)
    QTest.keyClick(robot.window, Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    robot.waits_for(lambda: robot.lab.live.state == "idle", 60)


def what_an_import_leaves_out_is_brought_by_the_menu_that_it_names(robot, code):
    robot.begins_with("mlp")
    speaks(robot, code)
    title = bare(tr("&Load weights…"))
    found = next(action for action in entries(robot, bare(tr("&Network"))) if bare(action.text()) == title)
    found.trigger()
    robot.settles()
    dialog = next(child for child in robot.window.findChildren(QDialog) if child.isVisible())
    assert [button.text() for button in (dialog.look, dialog.use)] == [tr("Look what fits"), tr("Use these weights")]
    dialog.close()


def test_what_a_fault_advises_has_a_button_or_a_field(robot):
    """Lower the rate, clip, a smaller batch: each button does it, undoably."""
    robot.begins_with("mlp")
    recipe = robot.lab.session.project.training
    started = []
    robot.lab.trainer.start = lambda project, *_, **__: started.append(project)
    for words, changed in (
        ("Learning rate × 0.1, start again", {"learning_rate": recipe.learning_rate * 0.1}),
        ("Clip gradients, start again", {"clip": fault_notices.CLIPPED}),
    ):
        notice = fault_notices.notice(robot.lab, Fault("not_finite", say("the loss is not a number"), fatal=False))
        next(step for step in notice.steps if str(step.title) == words).run()
        assert {name: getattr(started[-1].training, name) for name in changed} == pytest.approx(changed)
        robot.settles()
        robot.presses("edit.undo")
        assert dict(robot.lab.session.project.training) == dict(recipe)
    robot.lab.live.record = run = begun(robot.lab.session.project)  # half warmed up, and slowed once by hand
    run.add(Steps(first=0, columns={"loss": np.ones(1), "learning_rate": np.array([5e-5])}))
    run.add(Changed(step=1, what=RATE, old=5e-4, new=5e-5))
    robot.lab.live.state = "paused"
    notice = fault_notices.notice(robot.lab, Fault("not_finite", say("the loss is not a number"), fatal=False))
    notice.steps[0].run()
    assert started[-1].training.learning_rate == pytest.approx(0.01 * recipe.learning_rate)
    notice = fault_notices.notice(robot.lab, Fault("out_of_memory", say("no memory"), batch_size=4))
    notice.steps[0].run()
    assert started[-1].training.batch_size == 4


def test_a_report_is_copied_and_work_that_could_not_be_kept_is_saved_under_another_name(robot, reporter, tmp_path):
    robot.begins_with("mlp")
    robot.lab.session.select([robot.lab.session.net[0].uid])
    robot.presses("edit.duplicate")
    reporter._rescue = boom
    reporter.catch(RuntimeError, RuntimeError("boom"), None)
    robot.sees("Save it now under another name")
    robot.presses("Copy report")
    assert "RuntimeError: boom" in QGuiApplication.clipboard().text()
    robot.presses("Go on working")
    robot.answers["save"] = str(tmp_path / "saved.camplab")
    robot.presses("file.save_as")
    assert files.load(tmp_path / "saved.camplab") == robot.lab.session.project


def boom() -> None:
    raise RuntimeError("boom")


def the_report_of_a_crash_in_training_is_there_to_be_sent(robot, code):
    robot.begins_with("mlp")
    speaks(robot, code)
    robot.lab.live.fault = run_faults.crash(ValueError("a fault of the program"))
    robot.lab.live.state_changed.emit()
    robot.settles()
    robot.presses(tr("Show the report"))
    robot.presses(tr("Copy report"))
    assert "ValueError: a fault of the program" in QGuiApplication.clipboard().text()
    robot.presses(tr("Go on working"))


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_is_said_to_be_done_can_be_done(robot, code):
    stories = (
        what_was_hidden_is_brought_back_by_the_menu_that_the_cross_names,
        a_network_to_compare_with_is_chosen_on_the_right,
        what_an_import_leaves_out_is_brought_by_the_menu_that_it_names,
        the_report_of_a_crash_in_training_is_there_to_be_sent,
    )
    plays(robot, lambda robot: robot, *(partial(story, code=code) for story in stories))


def test_the_palette_takes_keys_where_the_empty_stack_says_so(robot):
    plays(
        robot, lambda robot: robot,
        an_empty_network_gets_program_and_table_when_a_block_is_added,
        enter_in_the_palette_puts_a_block_into_the_stack,
    )  # fmt: skip


def test_what_is_said_to_train_trains(open_window):
    plays(
        open_window(engine=True), again,
        one_step_brings_the_maps_too_and_train_those_of_a_block_that_came_later,
        every_panel_that_says_press_train_shows_something_once_it_is_pressed,
        partial(f5_trains_pauses_and_goes_on_as_the_button_says, code="ko"),
    )  # fmt: skip


@pytest.mark.long
def test_f5_does_so_in_english(open_window):
    f5_trains_pauses_and_goes_on_as_the_button_says(open_window, "en")
