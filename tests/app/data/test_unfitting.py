"""Data are chosen that the network does not fit: it is said, and a network that does is one click away."""

from __future__ import annotations

from camplab.app.data.data_edits import choose_data, edit_data
from camplab.app.data.unfitting import ABOUT
from camplab.app.editor.commands import mend
from camplab.datasets.base import DATA
from camplab.datasets.digits import Digits
from camplab.document.brought.fitting import project_for
from camplab.document.finish import finish
from tests.app.conftest import Robot
from tests.for_each import for_each

TAKE = "Take a network that fits these data"


def test_a_network_that_fits_other_data_is_one_click_away_and_undone_with_one(robot: Robot) -> None:
    robot.begins_with("swin_style")
    before = robot.lab.session.project
    choose_data(robot.lab, "two_moons")
    robot.sees("This network does not fit these data")
    robot.presses(TAKE)
    project = robot.lab.session.project
    assert (project.data.tag, finish(project), project.title) == ("two_moons", None, "Two moons")
    robot.no_longer_sees("This network does not fit these data")
    robot.presses("edit.undo")
    robot.presses("edit.undo")
    assert robot.lab.session.project == before


def test_it_is_said_until_the_network_fits_and_also_where_training_is_refused(robot: Robot) -> None:
    robot.begins_with("vgg_style")
    choose_data(robot.lab, "sine")
    robot.sees("This network does not fit these data")
    robot.window.banner.dismiss()
    robot.presses("edit.undo")
    assert robot.window.banner.about(ABOUT) is None
    robot.presses("edit.redo")
    robot.sees(TAKE)
    robot.presses("edit.undo")
    robot.no_longer_sees(TAKE)
    robot.begins_with("convnext_style")
    choose_data(robot.lab, "xor")
    while mend(1, robot.lab.session):
        pass
    robot.window.banner.withdraw(ABOUT)
    robot.presses("training.toggle")
    robot.sees("This network cannot be trained yet")
    robot.presses(TAKE)
    assert finish(robot.lab.session.project) is None


def test_digits_of_another_size_or_a_place_that_is_missing_are_no_matter(robot: Robot) -> None:
    robot.begins_with("small_cnn")
    edit_data(robot.lab, Digits(enlarge=2))
    assert robot.window.banner.about(ABOUT) is None
    choose_data(robot.lab, "table")
    assert robot.window.banner.about(ABOUT) is None, "nothing is known of them yet"


@for_each("tag", DATA)
def test_there_is_one_for_all_data(tag: str) -> None:
    assert finish(project_for(DATA[tag](), "")) is None
