"""A file of the learner has one owner: what somebody else put there since is never written over without a question."""

from __future__ import annotations

import os
from functools import partial

import pytest
from PySide6.QtWidgets import QLineEdit

from camplab.app.files.file_state import FileState
from camplab.app.files.questions import box
from camplab.document import files
from camplab.document.presets import catalogue
from tests.app.crashed import crash
from tests.app.one_window import plays

MLP, MOONS = (catalogue.find(name).project() for name in ("mlp", "two_moons_mlp"))


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "mine.camplab"
    files.save(MLP, path)
    return path


def test_two_windows_of_the_same_file_do_not_write_over_each_other_in_silence(open_window, path):
    first, second = open_window(path=path), open_window(path=path)
    first.adds("dropout")
    first.presses("file.save")
    second.adds("activation")
    second.presses("file.save")
    assert first.asked == []
    assert second.asked == ["changed"]
    assert files.load(path) == first.lab.session.project, "cancelled: nothing is written"
    assert second.lab.session.unsaved


def a_name_that_is_being_typed_is_saved_and_asked_about(robot, path):
    robot.adds("dropout")
    view = robot.window.workspace.centre.focusProxy()
    for typed, ends in (("stem", lambda: robot.presses("file.save")), ("trunk", robot.lab.documents.may_leave)):
        robot.lab.session.select((robot.lab.session.net[1].uid,))
        robot.presses("block.rename")
        (line,) = view.viewport().findChildren(QLineEdit)
        before = robot.lab.session.net[1].name
        line.setText(typed)
        robot.settles()
        assert robot.window.actions_["file.save"].isEnabled()
        line.setText(before)
        robot.settles()
        assert robot.window.actions_["file.save"].isEnabled() is robot.lab.session.unsaved
        line.setText(typed)
        ends()
        assert robot.lab.session.net[1].name == typed
        robot.waits_for(lambda: not view.viewport().findChildren(QLineEdit))
    assert files.load(path).net[1].name == "stem"
    assert robot.asked == ["unsaved"]


def a_file_that_somebody_changed_is_asked_about_before_saving(robot, path, answer):
    files.save(MOONS, path)
    robot.adds("dropout")
    mine, other = robot.lab.session.project, path.with_name("other.camplab")
    robot.answers |= {"changed": answer, "save": str(other)}
    robot.presses("file.save")
    assert robot.asked[0] == "changed"
    there, shown = {"overwrite": (mine, mine), "reload": (MOONS, MOONS), "save_as": (MOONS, mine)}[answer]
    assert files.load(path) == there
    assert robot.lab.session.project == shown
    assert not robot.lab.session.unsaved
    if answer == "save_as":
        assert files.load(other) == mine
    robot.adds("dropout")
    robot.presses("file.save")
    assert robot.asked.count("changed") == 1, "from now on it is known"


def it_is_asked_when_the_window_is_closed_too(robot, path):
    files.save(MOONS, path)
    robot.adds("dropout")
    robot.answers["unsaved"] = "save"
    assert robot.window.close() is False
    assert robot.asked == ["unsaved", "changed"]
    assert files.load(path) == MOONS


def a_file_that_was_touched_only_or_is_gone_is_no_reason_to_ask(robot, path):
    os.utime(path)
    robot.adds("dropout")
    robot.presses("file.save")
    path.unlink()
    robot.adds("dropout")
    robot.presses("file.save")
    assert robot.asked == []
    assert files.load(path) == robot.lab.session.project


def an_ending_that_is_added_does_not_write_over_a_file_the_dialog_never_asked_about(robot, path):
    robot.begins_with("lenet5")
    robot.answers["save"] = str(path.with_suffix(""))
    robot.presses("file.save_as")
    assert robot.asked == ["save", "replace"]
    assert files.load(path) == MLP
    robot.answers["replace"] = True
    robot.presses("file.save_as")
    assert files.load(path) == robot.lab.session.project


def test_work_brought_back_belongs_to_the_file_as_it_was_when_it_was_kept(path):
    now = path.stat().st_mtime
    assert not FileState.before(path, now + 1).changed(path)
    assert FileState.before(path, now - 1).changed(path)
    assert not FileState.before(None, now).changed(path.with_name("nothing.camplab"))


# -- work that a crash left ----------------------------------------------------------------------


def test_work_thrown_away_can_be_had_back_until_the_window_is_closed(open_window):
    crash()
    robot = open_window()
    robot.presses("Throw it away")
    robot.sees("is thrown away")
    robot.presses("Undo")
    robot.presses("Bring it back")
    assert robot.lab.session.project == catalogue.find("spiral_mlp").project()


def test_work_thrown_away_is_gone_once_the_window_was_closed(open_window):
    crash()
    robot = open_window()
    robot.presses("Throw it away")
    assert list(robot.window.safe.folder.glob("*.recovery"))
    robot.window.close()
    assert not list(robot.window.safe.folder.glob("*.recovery"))


def test_bringing_work_back_asks_about_what_is_open(open_window):
    crash()
    robot = open_window()
    robot.lab.show_page("workbench")
    robot.adds("dropout")
    robot.answers["unsaved"] = "cancel"
    robot.presses("Bring it back")
    assert robot.asked == ["unsaved"]
    assert [block.tag for block in robot.lab.session.net] == ["dropout"]
    robot.sees("Unsaved work on")  # it is still offered
    robot.answers["unsaved"] = "discard"
    robot.presses("Bring it back")
    assert robot.lab.session.project == catalogue.find("spiral_mlp").project()


# -- the dialog ----------------------------------------------------------------------------------


def each_answer_has_a_letter_and_return_and_escape_take_the_careful_ones(robot, path):
    answers = {"save": "&Save", "discard": "Do &not save", "cancel": "&Cancel"}
    made, found = box(robot.window, "Save the changes to <b>x</b>?", "", answers, "save", "cancel")
    names = {button.text(): name for button, name in found.items()}
    assert names == {text: name for name, text in answers.items()}
    assert found[made.defaultButton()] == "save"
    assert found[made.escapeButton()] == "cancel"
    letters = [text[text.index("&") + 1].lower() for text in answers.values()]
    assert len(set(letters)) == len(letters)
    assert made.textFormat().name == "PlainText"
    made.deleteLater()


# -- in one window -------------------------------------------------------------------------------


def with_the_file(robot, path):
    """It is open, as nobody else has written it."""
    files.save(MLP, path)
    assert robot.lab.documents.open(path)
    return robot


def test_whoever_else_has_a_file_is_asked_about(robot, path):
    changed = a_file_that_somebody_changed_is_asked_about_before_saving
    stories = (
        a_name_that_is_being_typed_is_saved_and_asked_about,
        *(partial(changed, answer=answer) for answer in ("overwrite", "reload", "save_as")),
        it_is_asked_when_the_window_is_closed_too,
        a_file_that_was_touched_only_or_is_gone_is_no_reason_to_ask,
        an_ending_that_is_added_does_not_write_over_a_file_the_dialog_never_asked_about,
        each_answer_has_a_letter_and_return_and_escape_take_the_careful_ones,
    )
    plays(robot, partial(with_the_file, path=path), *(partial(story, path=path) for story in stories))
