"""The layout of the workbench: widths in proportion, words never cut, what the learner draws stays."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from camplab.app.dock_layout import LEAST
from camplab.app.look import style

SIZES = [(1280, 800), (1920, 1080), (1366, 768), (2560, 1440), (1280, 800)]


def widths(robot) -> dict[str, int]:
    robot.settles()
    docks = robot.window.workspace.docks
    return {name: docks[name].width() for name in ("palette", "inspector", "loss")} | {
        "stack": robot.window.workspace.centre.width()
    }


def makes(robot, size: tuple[int, int]) -> dict[str, int]:
    robot.window.resize(*size)
    return widths(robot)


@pytest.mark.parametrize("classroom", [False, True])
def test_whatever_the_window_becomes_nothing_is_squeezed(robot, classroom):
    style.choose(classroom=classroom)
    robot.begins_with("resnet20")
    for size in SIZES:
        found = makes(robot, size)
        assert robot.window.width() == size[0], "it fits"
        assert all(found[name] >= least for name, least in LEAST.items()), (size, found)
        assert found["stack"] >= 300, (size, found)


def test_a_window_made_larger_before_the_workbench_is_seen_is_as_any_other(open_window):
    first = open_window()
    first.window.resize(1920, 1080)
    first.begins_with("mlp")
    large = widths(first)
    second = open_window()
    second.begins_with("mlp")
    assert makes(second, (1920, 1080)) == large
    assert makes(second, (1280, 800))["palette"] < large["palette"]


def draw(robot, by: int) -> int:
    """Drag the line between palette and stack; the width of the palette then."""
    work = robot.window.workspace
    before = widths(robot)["palette"]
    line = QPoint(work.docks["palette"].geometry().right() + 3, 300)
    QTest.mouseMove(work, line)
    QTest.mousePress(work, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, line)
    for step in range(1, 11):
        QTest.mouseMove(work, line + QPoint(by * step // 10, 0))
        QTest.qWait(10)
    QTest.mouseRelease(work, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, line + QPoint(by, 0))
    assert abs(widths(robot)["palette"] - before - by) < 10
    return widths(robot)["palette"]


def test_widths_that_the_learner_drew_stay_also_at_the_next_start(open_window):
    first = open_window()
    first.begins_with("mlp")
    makes(first, (1920, 1080))
    drawn = draw(first, 80)
    assert makes(first, (1800, 1000))["palette"] == drawn
    first.window.close()
    second = open_window()
    second.window.resize(1800, 1000)
    second.begins_with("mlp")
    assert widths(second)["palette"] == drawn
    second.presses("view.reset")
    assert widths(second)["palette"] < 260


def test_a_layout_of_a_large_screen_fits_a_small_one(open_window):
    first = open_window()
    first.window.resize(2560, 1440)
    first.begins_with("mlp")
    draw(first, 400)
    first.window.close()
    second = open_window()
    second.window.resize(1280, 800)
    second.begins_with("mlp")
    found = widths(second)
    assert second.window.width() == 1280
    assert found["stack"] >= 240
    assert all(found[name] >= least for name, least in LEAST.items())


def test_docks_that_share_a_place_leave_their_titles_to_the_tabs(robot):
    robot.begins_with("mlp")
    space = robot.window.workspace
    space.tabifyDockWidget(space.docks["gradients"], space.docks["loss"])
    robot.settles()
    robot.settles()
    for frame in space.docks.values():
        assert frame.titleBarWidget().isHidden() is bool(space.tabifiedDockWidgets(frame)), frame.objectName()
