"""What is not seen cannot be changed: on the start page no key, menu or notice acts on the network behind it."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from camplab.app.commands import all_actions
from camplab.runs.events import Fault
from camplab.words import say
from tests.app.one_window import plays
from tests.runs.records import begun

EVERYWHERE = {
    "file.new", "file.open", "file.import", "file.quit",
    "view.classroom", "view.full_screen", "help.find", "help.tour", "help.page", "help.contents", "help.glossary",
    "help.keys", "help.about",
}  # fmt: skip
"""Besides the networks that ship, the themes and the languages."""
KEYS = ("F5", "F6", "F10", *(f"Ctrl+{letter}" for letter in "ZYSDXG"), "Del", "Backspace", "Alt+Up")


def covered(robot):
    """The start page over a network of two stacks that was edited, with a block selected and a run that waits."""
    robot.lab.trainer.start = lambda *_, **__: pytest.fail("trained what is not seen")
    robot.begins_with("autoencoder_digits")
    robot.adds("dropout")
    robot.adds("dropout")
    robot.presses("edit.undo")
    robot.lab.session.select((robot.lab.session.net[0].uid,))
    robot.presses("file.start")
    return robot


def on_start_page(robot) -> bool:
    return robot.window.pages.currentWidget() is robot.window.welcome


def only_what_acts_on_no_page_can_be_chosen_there(behind):
    enabled = {name for name, action in behind.window.actions_.by_id.items() if action.isEnabled()}
    assert {name for name in enabled if not name.startswith(("new.", "theme.", "language."))} == EVERYWHERE
    assert not behind.window._panels.isEnabled()
    assert {action.page for action in all_actions()} == {None, "workbench"}


def no_key_of_the_workbench_changes_the_network_behind_the_start_page(behind):
    session = behind.lab.session
    before = session.project, session.stack, session.selection, len(session.history.past)
    for combination in (QKeySequence(key)[0] for key in KEYS):
        key, modifiers = combination.key(), combination.keyboardModifiers()
        QTest.keyClick(QApplication.focusWidget() or behind.window, key, modifiers)
        QTest.keyClick(behind.window, key, modifiers)
        behind.settles()
    assert (session.project, session.stack, session.selection, len(session.history.past)) == before
    assert behind.asked == []
    assert on_start_page(behind)


def escape_leads_back_and_everything_can_be_chosen_again(behind):
    QTest.keyClick(behind.window.focusWidget(), Qt.Key.Key_Escape)
    behind.settles()
    assert not on_start_page(behind)
    assert behind.window.actions_["edit.undo"].isEnabled()
    assert behind.window._panels.isEnabled()
    assert behind.window.workspace.centre.focusProxy().hasFocus()


def escape_in_the_search_leads_back_too(behind):
    behind.window.welcome.gallery.search.setFocus()
    QTest.keyClicks(behind.window.welcome.gallery.search, "res")
    QTest.keyClick(behind.window.welcome.gallery.search, Qt.Key.Key_Escape)
    behind.settles()
    assert not on_start_page(behind)


def test_an_empty_network_that_was_begun_is_led_back_to_as_well(robot):
    QTest.keyClick(robot.window.welcome, Qt.Key.Key_Escape)
    assert on_start_page(robot), "nothing is open yet"
    robot.presses("New network")
    robot.presses("file.start")
    assert robot.button("Back to the network").toolTip() == "Back to the network  (Esc)"
    QTest.keyClick(robot.window.focusWidget(), Qt.Key.Key_Escape)
    assert not on_start_page(robot)


def a_fault_of_a_run_that_is_not_seen_leads_back_to_it(behind):
    live = behind.lab.live
    live.record, live.state = begun(behind.lab.session.project), "paused"
    live.fault = Fault("not_finite", say("the loss is not a number"), fatal=False)
    live.state_changed.emit()
    behind.settles()
    banner = behind.window.banner
    behind.sees("The loss is not a number")
    assert [button.text() for button in banner.buttons()] == ["Back to the network"]
    QTest.mouseClick(banner.buttons()[0], Qt.MouseButton.LeftButton)
    behind.settles()
    assert not on_start_page(behind)
    assert "Learning rate × 0.1, go on" in behind.buttons()


def weights_that_are_dropped_on_the_start_page_are_looked_at_over_their_network(behind, tmp_path, monkeypatch):
    looked = []

    class Dialog:
        def look_at(self, path: str) -> None:
            looked.append((path, on_start_page(behind)))

    with monkeypatch.context() as patch:
        patch.setattr("camplab.app.transfer.weights.open_dialog", lambda _lab: Dialog())
        behind.window._take_in(tmp_path / "some.pt")
    assert looked == [(str(tmp_path / "some.pt"), False)]


def test_whatever_is_tried_there_the_network_stays(robot, tmp_path, monkeypatch):
    plays(
        robot, covered,
        only_what_acts_on_no_page_can_be_chosen_there,
        no_key_of_the_workbench_changes_the_network_behind_the_start_page,
        escape_leads_back_and_everything_can_be_chosen_again,
        escape_in_the_search_leads_back_too,
        a_fault_of_a_run_that_is_not_seen_leads_back_to_it,
        partial(
            weights_that_are_dropped_on_the_start_page_are_looked_at_over_their_network,
            tmp_path=tmp_path, monkeypatch=monkeypatch,
        ),
    )  # fmt: skip
