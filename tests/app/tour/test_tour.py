"""The first hour: points at real controls, goes on when the learner has done a step, is left and gone on with."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest

from camplab.app.look import language, preferences, style
from camplab.app.tour.bubble import beside
from camplab.app.tour.steps import STEPS
from camplab.app.tour.tour import KEY, Tour
from tests.app.one_window import plays
from tests.app.panels.conftest import Lab
from tests.for_each import for_each


class Hands:
    def __init__(self, robot):
        self.robot = robot
        QCursor.setPos(0, 0)

    @property
    def tour(self) -> Tour:
        return self.robot.window.findChild(Tour)

    def begins(self) -> None:
        self.robot.presses("help.tour")

    def is_at(self, id: str) -> None:
        self.robot.waits_for(lambda: self.tour.step is not None and self.tour.step.id == id)

    def points_at(self, panel: str) -> None:
        body = self.robot.window.workspace.docks[panel].widget()
        place = body.mapToGlobal(body.rect().center())
        QCursor.setPos(place if QCursor.pos() != place else place + QPoint(9, 9))


@pytest.fixture
def hands(robot):
    yield Hands(robot)
    QCursor.setPos(0, 0)


def it_goes_on_when_the_learner_has_done_what_it_says_and_opens_what_is_closed(hands):
    robot = hands.robot
    hands.begins()
    hands.is_at("open")
    robot.begins_with("lenet5")
    hands.is_at("train")
    robot.window.workspace.docks["loss"].close()
    Lab(robot.lab.session, robot.lab.live).train(80)
    hands.is_at("loss")
    assert robot.window.workspace.docks["loss"].isVisible()
    for panel, following in (("loss", "gradients"), ("gradients", "maps"), ("maps", "break")):
        robot.settles()
        hands.points_at(panel)
        hands.is_at(following)
    robot.presses("new.sigmoid_mlp20")
    hands.is_at("stuck")
    Lab(robot.lab.session, robot.lab.live).train(120)
    hands.is_at("vanish")
    robot.settles()
    hands.points_at("gradients")
    hands.is_at("cure")
    robot.presses("new.sigmoid_mlp20_relu_he")
    hands.is_at("cured")
    Lab(robot.lab.session, robot.lab.live).train(120)
    hands.is_at("race")


def escape_leaves_it_at_any_time_and_it_is_gone_on_with(hands):
    hands.robot.begins_with("lenet5")
    hands.begins()
    hands.is_at("train")
    QTest.keyClick(hands.robot.window.workspace.centre.focusProxy(), Qt.Key.Key_Escape)
    assert not hands.tour.bubble.isVisible()
    assert not hands.tour.under_way
    hands.begins()
    assert hands.tour.bubble.isVisible()
    assert hands.tour.step.id == "train"


def test_it_is_gone_on_with_after_the_next_start(hands, open_window):
    hands.begins()
    hands.tour.go_on()
    hands.robot.window.close()
    again = Hands(open_window())
    again.begins()
    assert again.tour.step.id == "train"


def what_one_does_not_find_is_done_for_one(hands):
    hands.begins()
    QTest.mouseClick(hands.tour.bubble.help, Qt.MouseButton.LeftButton)
    hands.is_at("train")
    assert hands.robot.lab.session.project.title == "LeNet-5"


def a_panel_that_is_full_of_plots_is_pointed_at(hands):
    """In class the buttons above them hide while nobody is there: Qt says then that nothing of the panel is seen."""
    robot = hands.robot
    robot.begins_with("lenet5")
    Lab(robot.lab.session, robot.lab.live).train(80)
    style.choose("dark", True)
    robot.window.resize(1280, 720)
    hands.begins()
    hands.tour._begin(next(at for at, step in enumerate(STEPS) if step.id == "loss"))
    robot.settles()
    body = robot.window.workspace.docks["loss"].widget()
    robot.waits_for(lambda: body.visibleRegion().isEmpty())
    assert hands.tour.step.at(robot.lab) is body


def who_does_something_else_breaks_nothing_and_it_waits(hands):
    robot = hands.robot
    robot.begins_with("lenet5")
    hands.begins()
    hands.is_at("train")
    robot.presses("new.gru_rows")
    robot.adds("dropout")
    robot.presses("file.start")
    hands.tour.look()
    assert hands.tour.step.id == "train"
    robot.presses("view.classroom")
    robot.window.resize(1280, 720)
    robot.settles()
    hands.tour.look()
    assert hands.robot.window.rect().contains(hands.tour.bubble.geometry())


def every_step_stands_within_the_window_and_says_all_its_words(hands):
    robot = hands.robot
    robot.begins_with("lenet5")
    hands.begins()
    for width, height, classroom, code in ((1280, 800, False, "en"), (1280, 720, True, "ko"), (900, 560, False, "ko")):
        style.choose("dark", classroom)
        robot.window.resize(width, height)
        language.choose(code)
        for at in range(len(STEPS)):
            stands_and_says_all(hands, at)


def stands_and_says_all(hands, at):
    bubble, step = hands.tour.bubble, STEPS[at]
    hands.tour._begin(at)
    bubble.point_at(step.at(hands.robot.lab))
    hands.robot.settles()
    assert bubble.isVisible()
    assert hands.robot.window.rect().contains(bubble.geometry()), step.id
    assert bubble.words.height() >= bubble.words.heightForWidth(bubble.words.width()), step.id
    assert bubble.skip.text() in ("Skip", "건너뛰기")
    bar = hands.robot.window.menuBar()
    if step.at(hands.robot.lab) is bar:
        file = bar.actionGeometry(bar.actions()[0])
        assert bubble.geometry().left() < file.right(), "it stands below the menu that it tells of"


def it_ends_and_can_be_begun_again(hands):
    hands.begins()
    for _ in STEPS:
        hands.tour.go_on()
    assert hands.tour.step is None
    assert "first hour" in hands.tour.bubble.words.text()
    QTest.mouseClick(hands.tour.bubble.skip, Qt.MouseButton.LeftButton)
    assert not hands.tour.under_way
    hands.begins()
    assert hands.tour.at == 0


def the_start_page_offers_it_once(hands):
    link = hands.robot.window.welcome.buttons["tour"]
    assert link.isVisible()
    link.click()
    assert hands.tour.under_way
    assert not link.isVisible()
    hands.robot.window.welcome.refresh()
    assert not link.isVisible()
    assert preferences.text(KEY) == "open"


def the_export_is_done_when_the_command_was_chosen(hands):
    hands.robot.begins_with("lenet5")
    hands.begins()
    hands.robot.answers["save"] = ""
    done_for_me = partial(QTest.mouseClick, hands.tour.bubble.help, Qt.MouseButton.LeftButton)
    for choose in (partial(hands.robot.presses, "file.program"), done_for_me):
        hands.tour._begin(len(STEPS) - 1)
        assert hands.tour.step.id == "export"
        choose()
        hands.tour.look()
        assert hands.tour.step is None


@for_each(("target", "side"), [
    (QRect(400, 10, 100, 40), "below"), (QRect(400, 550, 100, 40), "above"),
    (QRect(700, 100, 90, 450), "left"), (QRect(0, 100, 90, 450), "right"),
])  # fmt: skip
def test_a_bubble_stands_where_there_is_room_and_its_arrow_touches_the_target(target, side):
    place, tip = beside(target, QSize(300, 150), QRect(0, 0, 800, 600))
    there = {"below": place.y() >= target.bottom(), "above": place.y() + 150 <= target.top() + 1,
             "left": place.x() + 300 <= target.left() + 1, "right": place.x() >= target.right()}  # fmt: skip
    assert there[side] or place.x() + 300 <= target.left() + 1
    assert target.adjusted(-1, -1, 1, 1).contains(QPoint(tip))


def first_hour(robot):
    """Nobody has been shown round yet."""
    preferences.remember(KEY, "")
    for tour in robot.window.findChildren(Tour):
        tour.leave()
    robot.window.welcome.refresh()
    return Hands(robot)


def test_one_is_shown_round(robot):
    plays(
        robot, first_hour,
        the_start_page_offers_it_once,
        it_goes_on_when_the_learner_has_done_what_it_says_and_opens_what_is_closed,
        escape_leaves_it_at_any_time_and_it_is_gone_on_with,
        what_one_does_not_find_is_done_for_one,
        it_ends_and_can_be_begun_again,
        the_export_is_done_when_the_command_was_chosen,
        a_panel_that_is_full_of_plots_is_pointed_at,
        who_does_something_else_breaks_nothing_and_it_waits,
        every_step_stands_within_the_window_and_says_all_its_words,
    )  # fmt: skip
    QCursor.setPos(0, 0)
