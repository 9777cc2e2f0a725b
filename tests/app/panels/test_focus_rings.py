"""Whoever goes through a panel by the keyboard sees where it is, also in what paints itself; with the mouse no line is
in the way."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from camplab.app.panels.drawing.focus_ring import FocusRing
from camplab.app.panels.registry import entries
from camplab.runs.events import Picture
from tests.app.panels.trainers import Trainer, sample_arrives


def stops(panel: QWidget) -> Iterator[QWidget]:
    """Where the keyboard comes to."""
    for each in [panel, *panel.findChildren(QWidget)]:
        viewport = isinstance(each.parent(), QAbstractScrollArea) and each.parent().viewport() is each
        comes = each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isEnabled() and each.focusProxy() is None
        if comes and each.isVisible() and not viewport:
            yield each


def looks(panel: QWidget, stop: QWidget) -> object:
    return panel.grab(QRect(stop.mapTo(panel, QPoint()), stop.size()).adjusted(-4, -4, 4, 4)).toImage()


def told_apart(panel: QWidget, stop: QWidget) -> bool:
    """Whether it is seen that the keyboard is there."""
    stop.clearFocus()
    QApplication.processEvents()
    without = looks(panel, stop)
    stop.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    return not stop.hasFocus() or looks(panel, stop) != without


@pytest.mark.parametrize("trained", [False, True])
def test_wherever_the_keyboard_is_in_a_panel_is_seen(lab, qtbot, trained):
    if trained:
        run = lab.train(80)
        lab.puts_out("c1", np.ones((6, 8, 8), np.float32))
        answers = np.array([[k % 10, (k + k % 3 // 2) % 10, 0.9, 0.8] for k in range(40)], np.float32)
        run.add(Picture(80, "answers", "", 0, answers))
    found = []
    for entry in entries():
        panel = entry.make(lab.session, lab.live, Trainer())
        qtbot.addWidget(panel)
        panel.resize(660, 420)
        panel.show()
        panel.activateWindow()
        qtbot.waitUntil(lambda panel=panel: panel.up_to_date and panel.isActiveWindow())
        if trained and entry.id == "predictions":
            sample_arrives(panel)
        found += [f"{entry.id}: {type(each).__name__} {each.accessibleName()}"
                  for each in stops(panel) if not told_apart(panel, each)]  # fmt: skip
        panel.hide()
    assert found == []


def test_the_ring_comes_with_the_keys_and_goes_with_the_mouse_or_with_the_keyboard(qtbot):
    both = QWidget()
    qtbot.addWidget(both)
    one, other = QWidget(both), QWidget(both)
    for at, each in enumerate((one, other)):
        each.setGeometry(60 * at, 0, 50, 50)
        each.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    rings = FocusRing(one), FocusRing(other)
    both.show()
    both.activateWindow()
    qtbot.waitUntil(both.isActiveWindow)

    def seen() -> list[bool]:
        QApplication.processEvents()
        return [ring.isVisible() for ring in rings]

    QTest.mouseClick(one, Qt.MouseButton.LeftButton)
    assert one.hasFocus()
    assert seen() == [False, False]
    QTest.keyClick(one, Qt.Key.Key_Tab)
    assert other.hasFocus()
    assert seen() == [False, True]
    other.resize(80, 90)
    QApplication.processEvents()
    assert rings[1].size() == other.size()
    QTest.mouseClick(other, Qt.MouseButton.LeftButton)  # it comes through
    assert seen() == [False, False]
    QTest.keyClick(other, Qt.Key.Key_Backtab)
    assert seen() == [True, False]
    one.clearFocus()
    assert seen() == [False, False]
