"""Panels draw only while they are seen, 30 times a second at most, and for hours."""

from __future__ import annotations

import time

import numpy as np
import psutil
import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from camplab.app.look import language, style
from camplab.app.panels.drawing.plots import Plot
from camplab.app.panels.registry import entries
from camplab.document.measures import (
    NEVER_FIRING,
    OUTPUT_GRADIENTS,
    OUTPUT_MEAN,
    OUTPUT_QUANTILES,
    OUTPUT_STD,
    SATURATED,
    UPDATE_RATIO,
    WEIGHT_NORM,
)
from camplab.runs.events import Look, Picture

pytestmark = pytest.mark.usefixtures("own_pace")


@pytest.fixture(params=[entry.id for entry in entries()])
def entry(request):
    return next(entry for entry in entries() if entry.id == request.param)


def test_a_hidden_panel_draws_nothing_and_catches_up_when_it_is_shown(lab, show, qtbot):
    """All of them at once: it takes its time to see that nothing is drawn."""
    panels = {entry.id: entry.make(lab.session, lab.live) for entry in entries()}
    for panel in panels.values():
        qtbot.addWidget(panel)
    lab.train(50)
    qtbot.wait(80)
    assert [name for name, panel in panels.items() if panel.frames] == []
    for name, panel in panels.items():
        show(panel)
        assert panel.frames >= 1, name
    drawn = {name: panel.frames for name, panel in panels.items() if not panel.hide()}
    lab.go_on(50)
    qtbot.wait(80)
    assert {name: panel.frames for name, panel in panels.items()} == drawn


def test_a_panel_draws_what_is_another_and_no_more(entry, lab, show, settles):
    panel = show(entry.make(lab.session, lab.live))
    what_it_shows_is_drawn_again_when_it_is_another(panel, lab, settles)
    a_flood_of_news_is_drawn_thirty_times_a_second_at_most(panel, lab, settles)
    a_plot_is_painted_once_for_each_drawing(panel, lab, settles)
    assert any(map(Plot.isVisible, panel.findChildren(Plot))) or entry.id not in ("loss", "gradients")


def a_flood_of_news_is_drawn_thirty_times_a_second_at_most(panel, lab, settles):
    lab.train(10)
    settles(panel)
    drawn, start = panel.frames, time.perf_counter()
    for _ in range(200):
        lab.live.updated.emit()
        QApplication.processEvents()
    assert panel.frames - drawn <= 31 * (time.perf_counter() - start) + 2


def what_it_shows_is_drawn_again_when_it_is_another(panel, lab, settles):
    """Steps alone are nothing new for a panel of pictures, of the document or of the data."""
    lab.train(50)
    for _ in range(2):
        looked(lab)
        settles(panel)
    drawn = panel.frames
    lab.go_on(1)
    settles(panel)
    assert (panel.frames > drawn) == (panel.follows == "steps")
    drawn = panel.frames
    looked(lab)
    settles(panel)
    wanted = {want.probe for want in panel.wants.all} & {"answers-now", "prediction"}
    assert (panel.frames > drawn) == (panel.follows == "steps" or bool(wanted) or panel.of_epochs)


def a_plot_is_painted_once_for_each_drawing(panel, lab, settles):
    lab.train(300)
    settles(panel)
    painted = {plot: Painted(plot.viewport()) for plot in panel.findChildren(Plot) if plot.isVisible()}
    if not painted:
        return  # a panel without a plot
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
    for theme, classroom in (("dark", True), ("light", False)):
        style.choose(theme, classroom=classroom)
        lab.train(80)
        settles(panel)
        panel.resize(900, 500)
        lab.go_on(1)
        settles(panel)
        assert not panel.grab().isNull()


@pytest.mark.parametrize(("code", "classroom"), [
    ("ko", True),  # the widest of all
    *(pytest.param(*way, marks=pytest.mark.long) for way in (("en", False), ("ko", False), ("en", True))),
])  # fmt: skip
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


class Laid(QObject):
    """Whatever makes Qt lay a window out anew, besides words."""

    def __init__(self, panel: QWidget) -> None:
        super().__init__(panel)
        self.seen: list[str] = []
        for widget in (panel, *panel.findChildren(QWidget)):
            widget.installEventFilter(self)

    def eventFilter(self, widget: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self.seen.append(f"{event.type().name} of {type(widget).__name__} in {type(widget.parent()).__name__}")
        return False


@pytest.mark.parametrize("panel", [entry.id for entry in entries()])
def test_a_frame_lays_out_nothing_anew(lab, qtbot, panel) -> None:
    """While a run goes on that would be done for the whole window, 30 times a second."""
    made = next(entry for entry in entries() if entry.id == panel).make(lab.session, lab.live)
    qtbot.addWidget(made)
    made.resize(700, 480)
    made.show()
    puts_out = tuple(step.module for step in lab.session.project.trace().steps())
    of_outputs = (OUTPUT_GRADIENTS, OUTPUT_MEAN, OUTPUT_STD, NEVER_FIRING, SATURATED, *OUTPUT_QUANTILES)
    lab.more = (*(each.over(puts_out) for each in of_outputs), UPDATE_RATIO.over(("conv1", "fc1")),
                WEIGHT_NORM.over(("conv1", "fc1")))  # fmt: skip
    lab.train(60)
    for _ in range(2):
        looked(lab)
        qtbot.waitUntil(lambda: made.up_to_date)
    laid, at_rest = Laid(made), 0
    for _ in range(10):  # what is read meanwhile is laid out once, whenever it comes
        laid.seen.clear()
        looked(lab)
        (made.draw() or str)()  # whatever else it waits for
        qtbot.waitUntil(lambda: made.up_to_date)
        at_rest = 0 if laid.seen else at_rest + 1
        if at_rest == 2:
            return
    pytest.fail(f"laid out anew with each frame: {laid.seen}")


def looked(lab) -> None:
    """Some more steps, numbers of every block, and the answers to ten samples."""
    lab.go_on(22)
    record = lab.live.record
    values = {measure.name: tuple(lab.random.random(len(measure.columns))) for measure in record.measures.values()
              if measure.when == "look" and measure.columns}  # fmt: skip
    record.add(Look(record.step, values))
    answers = np.tile(np.array([[3, 5, 0.8, 0.1], [5, 5, 0.9, 0.9]], np.float32), (5, 1))
    record.add(Picture(record.step, "answers-now", "", 0, answers, facts={"samples": 10.0}))
    record.add(Picture(record.step, "prediction", "", 0, lab.random.random(10).astype(np.float32)))
    lab.live.updated.emit()
