"""Saving to a disk that is full: one sentence, nothing lost, and the sentence goes once it is not so any more."""

from __future__ import annotations

import errno
import os
from functools import partial

import pytest

from camplab.app.files import autosave
from camplab.document import atomic, files
from camplab.words import say
from tests.app.one_window import in_folders, plays
from tests.letters import DIGITS


@pytest.fixture
def disk(monkeypatch):
    """Call it to fill the disk, and with False to make room: what is written is cut off in the middle."""
    real = os.write

    def full(descriptor, data):
        if len(data) > 1:
            return real(descriptor, data[: len(data) // 2])
        raise OSError(errno.ENOSPC, "No space left on device")

    return lambda filled=True: monkeypatch.setattr(atomic.os, "write", full if filled else real)


@pytest.fixture
def saved(robot, tmp_path):
    return saved_in(robot, tmp_path)


def saved_in(robot, tmp_path):
    """A file that was saved, and to which a block was added since."""
    robot.begins_with("mlp")
    robot.answers["save"] = str(tmp_path / f"{DIGITS} 1.camplab")
    robot.presses("file.save")
    robot.adds("dropout")
    return tmp_path / f"{DIGITS} 1.camplab"


def the_file_stays_what_it_was_and_the_work_is_saved_elsewhere_by_what_is_offered(robot, saved, disk):
    before = saved.read_bytes()
    disk()
    robot.presses("file.save")
    said = str(robot.window.banner.about("file").sentence)  # that work is not kept either may be said over it
    assert said == f"the disk is full: {DIGITS} 1.camplab was not saved; free some space or save it somewhere else"
    assert (saved.read_bytes(), robot.lab.session.unsaved) == (before, True)
    assert [path.name for path in saved.parent.iterdir()] == [saved.name], "no half of a file is left"
    disk(False)
    robot.answers["save"] = str(saved.with_name("elsewhere.camplab"))
    robot.presses("Save as…")
    assert files.load(saved.with_name("elsewhere.camplab")) == robot.lab.session.project
    assert not robot.window.banner.isVisible()


def that_it_was_not_saved_is_no_news_once_it_is_or_another_is_open(robot, saved, disk, ending):
    disk()
    robot.presses("file.save")
    disk(False)
    if ending == "saved":
        robot.presses("file.save")
        assert files.load(saved) == robot.lab.session.project
    else:
        robot.lab.documents.open(saved)
    assert robot.window.banner.about("file") is None


def test_a_window_that_cannot_save_what_it_was_told_to_save_stays_open(robot, saved, disk):
    robot.answers["unsaved"] = "save"
    disk()
    assert robot.window.close() is False
    assert robot.window.isVisible()
    robot.sees("The disk is full")
    disk(False)
    assert robot.window.close() is True
    assert files.load(saved) == robot.lab.session.project


def that_work_is_not_kept_for_recovery_is_no_news_once_it_is_or_need_not_be(robot, saved, disk, ending):
    robot.window.safe._trouble(say("the disk is full"))
    robot.sees(autosave.IN_DANGER.template)
    if ending == "saved":
        robot.presses("file.save")
    else:
        robot.window.safe._trouble(None)
    assert robot.window.banner.about("keep") is None
    assert robot.window.safe._session.unsaved is (ending == "kept again")


def test_it_is_said_and_is_no_news_any_more(robot, disk, tmp_path):
    kept, told = (
        that_work_is_not_kept_for_recovery_is_no_news_once_it_is_or_need_not_be,
        that_it_was_not_saved_is_no_news_once_it_is_or_another_is_open,
    )
    stories = (
        the_file_stays_what_it_was_and_the_work_is_saved_elsewhere_by_what_is_offered,
        *(partial(told, ending=ending) for ending in ("saved", "another opened")),
        *(partial(kept, ending=ending) for ending in ("kept again", "saved")),
    )
    places = in_folders(tmp_path, *(lambda robot, tmp_path, story=story: story(robot, saved_in(robot, tmp_path), disk)
                                    for story in stories))  # fmt: skip
    plays(robot, lambda robot: robot, *places)
