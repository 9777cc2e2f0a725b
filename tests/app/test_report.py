"""Promise 20: an exception in an action, a slot, a paint event, a thread makes one report, and the window goes on."""

from __future__ import annotations

import dataclasses
import gc
import threading
from functools import partial

import pytest
from PySide6.QtCore import QEventLoop, QObject, QTimer, SignalInstance
from PySide6.QtWidgets import QApplication, QPushButton

from camplab.app.commands import all_actions
from camplab.app.editor.stack import canvas
from camplab.app.editor.stack.canvas import Canvas
from camplab.app.look import chooser
from camplab.app.report import Reporter
from camplab.app.training import progress
from camplab.app.welcome import preset_card
from tests.app.one_window import plays
from tests.runs.records import begun


class Expected(Exception):
    """Raised on purpose."""


def boom(*_: object) -> None:
    raise Expected("on purpose")


def run_events() -> None:
    """As in the app: what Qt calls by itself in `exec` has no Python caller to raise into."""
    loop = QEventLoop()
    QTimer.singleShot(10, loop.quit)
    loop.exec()


def told_once(robot, reporter: Reporter) -> None:
    """There is one report, the work is kept, the report can be copied and put away, and the window can be used."""
    robot.settles()
    assert list(reporter.reports.values()) == [1]
    window = reporter.window
    assert window is not None
    assert window.isVisible()
    robot.sees("Your work is safe")
    robot.presses("Copy report")
    assert "Expected: on purpose" in QApplication.clipboard().text()
    robot.presses("Go on working")
    assert reporter.window is None
    assert robot.window.isEnabled()


@pytest.mark.parametrize("every", [5, pytest.param(1, marks=pytest.mark.long)])
def test_an_exception_in_any_action_is_contained(robot, reporter, every):
    """In one of five: all of them are called by the same few lines, and all are long."""
    robot.begins_with("lenet5")
    robot.lab.session.select((robot.lab.session.project.net[0].uid,))
    robot.settles()
    actions = robot.window.actions_
    for name, action in list(actions.table.items())[::every]:
        actions[name].triggered.disconnect()
        broken = partial(actions._run, dataclasses.replace(action, run=boom))
        actions[name].triggered.connect(broken)
        actions[name].setEnabled(True)
        actions[name].trigger()
        told_once(robot, reporter)
        assert actions[name].isEnabled() == action.enabled(robot.lab), f"{name} is stuck"
    assert len(actions.table) == len(list(all_actions())) > 50


SIGNALS = [
    ("session", "changed"), ("session", "selected"), ("session", "file_changed"),
    ("live", "run_changed"), ("live", "updated"), ("live", "state_changed"), ("live", "sample_changed"),
    ("documents", "opened"), ("documents", "noticed"),
]  # fmt: skip


def an_exception_in_a_slot_is_contained_and_the_other_slots_are_called(robot, reporter):
    robot.begins_with("mlp")
    for owner, name in SIGNALS:
        signal: SignalInstance = getattr(getattr(robot.lab, owner), name)
        heard: list[int] = []
        if name == "noticed":
            signal.disconnect()
        connections = signal.connect(boom), signal.connect(lambda *_, heard=heard: heard.append(1))
        signal.emit(*([None] if name == "noticed" else []))
        for connection in connections:
            QObject.disconnect(connection)
        assert heard == [1], name
        told_once(robot, reporter)


INSIDE = [
    (chooser.Chooser, chooser.Chooser, "_words"),
    (chooser.Chooser, chooser.Chooser, "_fonts"),
    (progress.ProgressLine, progress, "QRectF"),
    (Canvas, canvas, "paint"),
    (preset_card.PresetCard, preset_card.PresetCard, "parts"),
]
"""A widget, and what its paint event or size hint calls (Qt remembers the methods themselves)."""


def an_exception_in_a_virtual_method_is_contained(robot, reporter, monkeypatch, kind, owner, name):
    robot.begins_with("mlp")
    if kind is preset_card.PresetCard:
        robot.presses("file.start")
    robot.lab.live.record = begun(robot.lab.session.project)
    with monkeypatch.context() as patch:
        patch.setattr(owner, name, boom)
        for _ in range(5):
            widget = robot.window.findChild(kind)
            widget.updateGeometry()
            getattr(widget, "viewport", lambda: widget)().update()  # noqa: B023
            run_events()
    assert reporter.reports
    assert all("on purpose" in text for text in reporter.reports)
    robot.presses("Go on working")
    assert robot.window.isEnabled()
    assert not robot.window.grab().isNull()


def an_exception_in_a_timer_or_a_thread_is_told_in_the_window(robot, reporter):
    QTimer.singleShot(0, boom)
    run_events()
    told_once(robot, reporter)
    thread = threading.Thread(target=boom)
    thread.start()
    thread.join()
    told_once(robot, reporter)


def an_exception_in_a_destructor_is_told_in_the_window(robot, reporter):
    class Fragile:
        def __del__(self) -> None:
            boom()

    Fragile()
    gc.collect()
    told_once(robot, reporter)


def what_repeats_is_one_report(robot, reporter):
    button = QPushButton(robot.window)
    button.clicked.connect(boom)
    for _ in range(50):
        button.click()
    robot.settles()
    assert list(reporter.reports.values()) == [50]
    robot.presses("Go on working")


def when_the_work_cannot_be_saved_the_report_says_so(robot, reporter):
    reporter._rescue, rescue = boom, reporter._rescue
    QTimer.singleShot(0, boom)
    run_events()
    robot.sees("Your work could not be saved")
    robot.presses("Go on working")
    reporter._rescue = rescue


def test_an_exception_anywhere_else_is_contained(robot, reporter, monkeypatch):
    def nothing_told(robot):
        reporter.reports.clear()
        return robot

    inside = (
        partial(
            an_exception_in_a_virtual_method_is_contained, monkeypatch=monkeypatch, kind=kind, owner=owner, name=name
        )
        for kind, owner, name in INSIDE
    )
    stories = (
        an_exception_in_a_slot_is_contained_and_the_other_slots_are_called, *inside,
        an_exception_in_a_timer_or_a_thread_is_told_in_the_window,
        an_exception_in_a_destructor_is_told_in_the_window, what_repeats_is_one_report,
        when_the_work_cannot_be_saved_the_report_says_so,
    )  # fmt: skip
    plays(robot, nothing_told, *(partial(story, reporter=reporter) for story in stories))
