"""Panels draw only while they are seen, 30 times a second at most, and for hours."""

from __future__ import annotations

import time

import psutil
import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from camplab.app.look import language, style
from camplab.app.panels.drawing.plots import Plot
from camplab.app.panels.registry import entries


@pytest.fixture(params=[entry.id for entry in entries()])
def entry(request):
    return next(entry for entry in entries() if entry.id == request.param)


def test_a_hidden_panel_draws_nothing_and_catches_up_when_it_is_shown(entry, lab, show, qtbot):
    panel = entry.make(lab.session, lab.live)
    qtbot.addWidget(panel)
    lab.train(50)
    qtbot.wait(80)
    assert panel.frames == 0
    show(panel)
    assert panel.frames >= 1
    drawn = panel.frames
    panel.hide()
    lab.go_on(50)
    qtbot.wait(80)
    assert panel.frames == drawn


def test_a_flood_of_news_is_drawn_thirty_times_a_second_at_most(entry, lab, show, settles):
    panel = show(entry.make(lab.session, lab.live))
    lab.train(10)
    settles(panel)
    drawn, start = panel.frames, time.perf_counter()
    for _ in range(200):
        lab.live.updated.emit()
        QApplication.processEvents()
    assert panel.frames - drawn <= 31 * (time.perf_counter() - start) + 2


def test_a_plot_is_painted_once_for_each_drawing(entry, lab, show, settles):
    panel = show(entry.make(lab.session, lab.live))
    lab.train(300)
    settles(panel)
    painted = {plot: Painted(plot.viewport()) for plot in panel.findChildren(Plot) if plot.isVisible()}
    assert painted or entry.id not in ("loss", "gradients")
    for _ in range(3):
        lab.go_on(7)
        settles(panel)
    for _ in range(3):
        QApplication.processEvents()
    many = {plot.accessibleName(): count.times for plot, count in painted.items() if not 3 <= count.times <= 4}
    assert many == {}  # one more where a longer number makes an axis wider


class Painted(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.times = 0
        widget.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802
        self.times += event.type() == QEvent.Type.Paint
        return False


def test_every_panel_lives_through_a_run_in_both_themes_and_sizes(entry, lab, show, settles):
    panel = show(entry.make(lab.session, lab.live), 480, 320)
    for theme in ("dark", "light"):
        for classroom in (True, False):
            style.choose(theme, classroom=classroom)
            lab.train(80)
            settles(panel)
            panel.resize(900, 500)
            lab.go_on(1)
            settles(panel)
            assert not panel.grab().isNull()


@pytest.mark.parametrize("code", ["en", "ko"])
@pytest.mark.parametrize("classroom", [False, True])
def test_no_word_on_a_button_is_cut_in_either_language(entry, lab, show, settles, code, classroom):
    language.choose(code)
    style.choose("light", classroom=classroom)
    lab.train(60)
    panel = show(entry.make(lab.session, lab.live), 480, 320)
    settles(panel)
    QApplication.processEvents()
    for made in panel.findChildren(QToolButton):
        assert made.accessibleName()
        assert made.width() >= made.sizeHint().width() or not made.isVisible(), made.text()


def test_every_panel_has_a_title_and_an_icon(entry):
    assert str(entry.title)
    assert style.has_icon(entry.icon)


@pytest.mark.long
@pytest.mark.timeout(1800)
def test_twenty_thousand_frames_leave_nothing_behind(lab, show, entry):
    panel = show(entry.make(lab.session, lab.live), 600, 400)
    lab.train(100)
    process, early = psutil.Process(), 0
    for frame in range(20_000):
        if frame % 40 == 0:
            lab.go_on(5)
        if (rest := panel.draw()) is not None:
            rest()
        panel.repaint()
        if frame % 500 == 0:
            QApplication.processEvents()
        if frame == 4_000:
            early = process.memory_info().rss
    assert process.memory_info().rss < early * 1.05 + 20e6
