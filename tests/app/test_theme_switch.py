"""A window whose theme is switched looks as one that was opened in that theme: no colour is set once and for all."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton, QWidget

from camplab.app.look import style
from camplab.app.look.banner import NextStep, Notice
from camplab.app.panels.base import Panel
from camplab.app.panels.drawing.readout import Readout, Row
from camplab.words import Sentence

OTHER = {"light": "dark", "dark": "light"}


@pytest.fixture(autouse=True)
def _steady(qapp: QApplication):
    """No caret that comes and goes."""
    before = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)
    yield
    qapp.setCursorFlashTime(before)


def pixels(widget: QWidget) -> QImage:
    until = time.monotonic() + 60
    for _ in range(4):
        QApplication.processEvents()
    while not at_rest(widget):
        assert time.monotonic() < until
        QTest.qWait(10)
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def at_rest(widget: QWidget) -> bool:
    """Whether every panel has drawn what it knows, and the cross of no field is on its way."""
    crosses = [cross for field in widget.findChildren(QLineEdit) for cross in field.findChildren(QToolButton)]
    return all(panel.up_to_date for panel in widget.findChildren(Panel)) and all(
        cross.property("opacity") in (None, 1.0) for cross in crosses if cross.isVisible()
    )


def differing(one: QImage, other: QImage) -> list[QPoint]:
    """Where they differ, of every third point; one point at least when they do."""
    if one == other:
        return []
    assert one.size() == other.size()
    points = (QPoint(x, y) for y in range(one.height()) for x in range(0, one.width(), 3))
    return [point for point in points if one.pixel(point) != other.pixel(point)] or [QPoint()]


def at(window: QWidget, points: list[QPoint]) -> set[str]:
    """What widgets these points are on, for the message of a failure."""
    found = set()
    for point in points:
        child = window.childAt(point) or window
        found.add(f"{type(child.parent()).__name__}/{type(child).__name__} {child.objectName()}")
    return found


def start_page(robot) -> None:
    pass


def workbench(robot) -> None:
    robot.begins_with("lenet5")


def selected_block(robot) -> None:
    robot.begins_with("resnet20")
    robot.lab.session.select((robot.lab.session.net[1].uid,))
    robot.window.workspace.open.bring("maps")


def misfit_and_code(robot) -> None:
    robot.begins_with("autoencoder_digits")
    robot.window.workspace.open.bring("code")


def network_table(robot) -> None:
    robot.begins_with("swin_style")
    robot.window.workspace.open.bring("network")
    robot.lab.session.select((robot.lab.session.net[-1].uid,))


def told_and_asked(robot) -> None:
    """A notice above, a refusal at the foot of the stack, and a search in the palette that finds no block."""
    robot.begins_with("mlp")
    step = NextStep(Sentence("Go on"), lambda: None, "play")
    robot.lab.tell(Notice(Sentence("Something happened"), "danger", (Sentence("because"),), (step,)))
    robot.window.workspace.docks["palette"].widget().search.setText("convo")
    robot.settles()
    robot.lab.session.refused.emit(Sentence("That cannot be done"))


STATES = (start_page, selected_block, told_and_asked)
PANELS = (workbench, misfit_and_code, network_table)
"""Long: of panels alone, and what they show with a run, it is asked in `test_panel_theme`."""
IN_TURN = [(state, ("dark", "light")[number % 2]) for number, state in enumerate(STATES)]
AS_WELL = [pytest.param(state, OTHER[theme], marks=pytest.mark.long) for state, theme in IN_TURN]
AS_WELL += [pytest.param(state, theme, marks=pytest.mark.long) for state in PANELS for theme in OTHER]
"""A colour that is set once and for all is another in either theme: the other way round finds what the one way does."""


@pytest.mark.parametrize(("state", "theme"), IN_TURN + AS_WELL)
def test_a_window_that_is_switched_looks_as_one_that_was_opened_so(open_window, tmp_path, monkeypatch, state, theme):
    """One after the other, each at a start of its own: a change of theme takes its time with every window there is."""
    pictures = []
    for first in (theme, OTHER[theme]):
        monkeypatch.setenv("CAMPLAB_HOME", str(tmp_path / first))
        style.choose(first)
        robot = open_window()
        robot.window.resize(1280, 800)
        state(robot)
        pixels(robot.window)
        style.choose(theme)
        pictures.append(pixels(robot.window))
        if first == theme:
            robot.leaves()
    wrong = differing(*pictures)
    assert not wrong, at(robot.window, wrong)


def test_values_beside_the_mouse_do_not_stay_in_the_colours_of_another_theme(qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    host.show()
    readout = Readout(host)
    readout.show_at(QPoint(20, 20), "step 3", [Row("loss", "0.1")])
    style.choose("dark")
    assert readout.isHidden()
    readout.show_at(QPoint(20, 20), "step 3", [Row("loss", "0.1")])
    assert pixels(readout).pixelColor(4, 4) == style.theme().card
