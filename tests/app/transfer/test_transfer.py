"""Fitting the head, freezing the rest, pictures of one's own, memory that does not suffice: each in one click."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from camplab.app.data import choosing, data_edits
from camplab.app.training import training_commands
from camplab.datasets.digits import Digits
from camplab.datasets.photos import Photos
from camplab.document.costs.memory import largest_batch
from camplab.engine import protocol as p
from tests.app.one_window import plays


@pytest.fixture
def started(robot, monkeypatch) -> list[object]:
    """The projects that were to be trained."""
    projects: list[object] = []
    monkeypatch.setattr(robot.lab.trainer, "start", lambda project, *_, **__: projects.append(project))
    return projects


def afresh(started: list[object]) -> list[object]:
    started.clear()
    return started


@pytest.fixture
def folder(tmp_path):
    """Three classes with two pictures each."""
    for name in ("ant", "bee", "cat"):
        (tmp_path / name).mkdir()
        for number in range(2):
            QImage(8, 8, QImage.Format.Format_RGB888).save(str(tmp_path / name / f"{number}.png"))
    return tmp_path


def a_network_for_1000_classes_says_on_the_output_card_how_its_head_fits(robot):
    robot.begins_with("resnet18")
    data_edits.edit_data(robot.lab, Digits(enlarge=28, colours=3))
    robot.settles()
    stack = robot.window.workspace.centre.focusProxy()
    assert str(stack.scene.finish.remedies[0].title) == "Fit the head to the data"
    stack.setFocus()
    robot.lab.session.select(())
    QTest.keyClick(stack, Qt.Key.Key_1)
    robot.settles()
    assert str(robot.lab.session.trace.y) == "10"
    assert stack.scene.finish is None
    robot.presses("edit.undo")
    assert str(robot.lab.session.trace.y) == "1000"
    robot.presses("network.head")
    assert str(robot.lab.session.trace.y) == "10"
    assert not robot.window.actions_["network.head"].isEnabled()


def all_but_the_head_is_frozen_in_one_click_and_thawed_in_another(robot):
    robot.begins_with("resnet20")
    robot.presses("network.freeze")
    trace = robot.lab.session.trace
    assert 0 < trace.trainable == trace.chain[-1].trainable < trace.params
    robot.sees("650 of them trained")
    assert not robot.window.actions_["network.freeze"].isEnabled()
    robot.presses("network.thaw")
    assert robot.lab.session.trace.trainable == trace.params


def what_is_frozen_says_that_batch_norm_stays_still(robot):
    robot.begins_with("resnet20")
    net = robot.lab.session.project.net
    robot.presses("network.freeze")
    inspector = robot.window.workspace.docks["inspector"].widget()
    robot.lab.session.select((net[3].body[0].uid,))
    robot.settles()
    assert "running mean and variance of batch norm stay still" in inspector.page.still.text()
    robot.lab.session.select((net[-1].uid,))
    robot.settles()
    assert not inspector.page.still.isVisible()


def blocks_inside_a_frozen_group_wear_its_padlock(robot):
    robot.begins_with("resnet20")
    net = robot.lab.session.project.net
    robot.lab.session.select((net[3].uid,))
    robot.settles()
    robot.presses("block.freeze")
    stack = robot.window.workspace.centre.focusProxy()
    inside = stack.card(net[3].body[0].uid)
    assert inside.frozen
    assert not inside.facts.block.frozen
    assert not stack.card(net[0].uid).frozen


def train_without_a_folder_offers_to_choose_one_or_digits_as_large(robot, started):
    robot.begins_with("resnet18")
    robot.presses("training.toggle")
    assert not started
    robot.sees("This network learns from pictures of your own")
    robot.presses("Train on enlarged digits")
    assert started[0].data == Digits(enlarge=28, colours=3)
    assert str(started[0].trace().y) == "10"


def test_a_folder_sets_the_classes_and_the_samples_are_counted(robot, folder):
    robot.begins_with("resnet18")
    assert choosing.take(robot.lab, str(folder))
    data = robot.lab.session.project.data
    assert isinstance(data, Photos)
    assert (data.classes, data.count) == (3, 6)
    robot.settles()
    robot.sees("6 picture files in 3 classes: ant, bee, cat")
    robot.presses("edit.undo")
    assert robot.lab.session.project.data.folder == ""


@pytest.mark.parametrize("depth", ["ant", "nowhere"])
def test_a_folder_without_classes_is_said_and_changes_nothing(robot, folder, depth):
    robot.begins_with("resnet18")
    before = robot.lab.session.project
    assert not choosing.take(robot.lab, str(folder / depth))
    assert robot.lab.session.project is before
    assert robot.window.banner.notice.level == "warning"


def what_does_not_fit_into_memory_is_said_with_a_batch_that_does(robot, started):
    robot.begins_with("small_cnn")
    project = robot.lab.session.project
    room = 40_000_000
    robot.lab.live.ready = p.Ready(devices=(p.Device("cpu", "CPU", room),), torch="2", pid=1)
    fitting = largest_batch(project, room)
    training_commands.edit_recipe(robot.lab, batch_size=2000)
    robot.settles()
    fitting = largest_batch(robot.lab.session.project, room)
    robot.presses("training.toggle")
    assert not started
    robot.sees("This does not fit into the memory of CPU")
    robot.presses(f"Batch size {fitting}, train")
    assert started[0].training.batch_size == fitting < 2000


def who_insists_may_train_all_the_same(robot, started):
    robot.begins_with("small_cnn")
    robot.lab.live.ready = p.Ready(devices=(p.Device("cpu", "CPU", 1000),), torch="2", pid=1)
    robot.presses("training.toggle")
    robot.presses("Train all the same")
    assert len(started) == 1


def memory_nobody_knows_is_no_obstacle(robot, started):
    robot.begins_with("small_cnn")
    robot.lab.live.ready = p.Ready(devices=(p.Device("cpu", "CPU"),), torch="2", pid=1)
    robot.presses("training.toggle")
    assert len(started) == 1


def test_heads_are_fitted_and_the_rest_is_frozen(robot):
    plays(
        robot, lambda robot: robot,
        a_network_for_1000_classes_says_on_the_output_card_how_its_head_fits,
        all_but_the_head_is_frozen_in_one_click_and_thawed_in_another,
        what_is_frozen_says_that_batch_norm_stays_still,
        blocks_inside_a_frozen_group_wear_its_padlock,
    )  # fmt: skip


def test_what_train_says_before_it_trains(robot, started):
    plays(
        robot, lambda robot: robot,
        lambda robot: train_without_a_folder_offers_to_choose_one_or_digits_as_large(robot, afresh(started)),
        lambda robot: what_does_not_fit_into_memory_is_said_with_a_batch_that_does(robot, afresh(started)),
        lambda robot: who_insists_may_train_all_the_same(robot, afresh(started)),
        lambda robot: memory_nobody_knows_is_no_obstacle(robot, afresh(started)),
    )  # fmt: skip
