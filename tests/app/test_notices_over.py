"""A notice pushes nothing aside: what the learner was about to press, or drags, stays where it is."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from camplab.app.look import banner, style
from camplab.app.look.banner import NextStep, Notice
from camplab.words import Sentence
from tests.app.one_window import plays

LONG = Notice(
    Sentence("Something went wrong " * 12), "danger", (Sentence("because of this " * 8),),
    tuple(NextStep(Sentence(f"Try the way {n}"), lambda: None) for n in range(3)),
)  # fmt: skip
SHORT = Notice(Sentence("All is well"), "good")
DETAILED = Notice(Sentence("The run has ended"), "warning", (Sentence("this is why"),))


def places(robot) -> dict[int, QRect]:
    """Where every widget that is seen lies in the window."""
    window = robot.window
    seen = [widget for widget in window.findChildren(QWidget) if widget.isVisible() and widget.window() is window]
    apart = [widget for widget in seen if widget is not window.banner and not window.banner.isAncestorOf(widget)]
    return {id(widget): QRect(widget.mapTo(window, QPoint()), widget.size()) for widget in apart}


def nothing_moves_when_a_notice_comes_changes_and_goes(robot, page, notice):
    if page == "workbench":
        robot.begins_with("mlp")
    robot.settles()
    before = places(robot)
    for shown in (notice, LONG, SHORT):
        robot.lab.tell(shown)
        robot.settles()
        assert robot.window.banner.isVisible()
        assert places(robot) == before
    while robot.window.banner.notice:
        robot.window.banner.dismiss()
    robot.settles()
    assert not robot.window.banner.isVisible()
    assert places(robot) == before


def its_words_and_buttons_are_whole_in_windows_of_any_width(robot, classroom):
    style.choose(classroom=classroom)
    robot.begins_with("mlp")
    robot.lab.tell(LONG)
    for size in ((1280, 720), (1920, 1080), (1280, 800)):
        robot.window.resize(*size)
        robot.settles()
        notice = robot.window.banner
        assert robot.window.pages.rect().contains(notice.geometry())
        for part in notice.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if part.isVisible():
                assert notice.rect().contains(part.geometry())
                assert part.height() >= min(part.sizeHint().height(), part.heightForWidth(part.width()))


def each_is_as_high_as_its_own_words_whatever_stood_before(robot):
    robot.begins_with("mlp")
    heights = []
    for shown in (SHORT, DETAILED, SHORT, DETAILED):
        robot.lab.tell(shown)
        robot.settles()
        heights.append(robot.window.banner.height())
        style.changed.emit()
        robot.settles()
        assert robot.window.banner.height() == heights[-1]
        robot.window.banner.dismiss()
    assert heights[:2] == heights[2:]
    assert heights[0] < heights[1]


def a_notice_that_comes_during_a_drag_waits_for_the_drop(robot, monkeypatch):
    robot.begins_with("mlp")
    held = [Qt.MouseButton.LeftButton]
    with monkeypatch.context() as patch:
        patch.setattr(QGuiApplication, "mouseButtons", lambda: held[0])
        robot.lab.tell(SHORT)
        robot.settles()
        assert not robot.window.banner.isVisible()
        held[0] = Qt.MouseButton.NoButton
        robot.waits_for(robot.window.banner.isVisible)


def it_does_not_wait_for_ever(robot, monkeypatch):
    robot.begins_with("mlp")
    with monkeypatch.context() as patch:
        patch.setattr(banner, "PATIENCE", 100)
        patch.setattr(QGuiApplication, "mouseButtons", lambda: Qt.MouseButton.LeftButton)
        robot.lab.tell(LONG)
        robot.waits_for(robot.window.banner.isVisible)


def test_it_is_whole_and_moves_nothing(robot, monkeypatch):
    plays(
        robot, lambda robot: robot,
        partial(nothing_moves_when_a_notice_comes_changes_and_goes, page="welcome", notice=LONG),
        partial(nothing_moves_when_a_notice_comes_changes_and_goes, page="workbench", notice=SHORT),
        partial(its_words_and_buttons_are_whole_in_windows_of_any_width, classroom=False),
        partial(its_words_and_buttons_are_whole_in_windows_of_any_width, classroom=True),
        each_is_as_high_as_its_own_words_whatever_stood_before,
        partial(a_notice_that_comes_during_a_drag_waits_for_the_drop, monkeypatch=monkeypatch),
        partial(it_does_not_wait_for_ever, monkeypatch=monkeypatch),
    )  # fmt: skip
