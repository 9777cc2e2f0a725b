"""What was changed while a run went on stands over its curves: a line at its step, in words old and new."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from camplab.app.look import language, style
from camplab.app.panels.drawing.plots import Plot
from camplab.app.panels.loss.marks import across
from camplab.app.panels.loss.panel import LossPanel
from camplab.runs.events import Changed
from camplab.words import say
from tests.app.panels.loss_hands import point_at

CHANGES = (
    Changed(40, "batch_size", 64, 32, ends=50, steps_per_epoch=44),
    Changed(90, "frozen", False, True, "conv1"),
    Changed(140, "clip", None, 1.0),
)


@pytest.fixture
def panel(lab, show):
    return show(LossPanel(lab.session, lab.live), 900, 420)


@pytest.fixture
def changed(lab, panel, settles):
    """The panel over a run in which three knobs were turned."""
    run = lab.train(100)
    for change in CHANGES:
        run.add(change)
    lab.go_on(100)
    settles(panel)
    return panel


@pytest.mark.parametrize(
    ("code", "words"),
    [("en", ("Batch size 64 → 32", "conv1: Frozen off → on", "Clip gradients off → 1")),
     ("ko", ("배치 크기 64 → 32", "conv1: 동결 끔 → 켬", "기울기 클리핑 끔 → 1"))],
)  # fmt: skip
def test_every_knob_has_its_mark_with_old_and_new_value_on_every_chart(changed, settles, code, words):
    language.choose(code)
    settles(changed)
    for chart in changed.charts:
        assert chart.changes.changes == list(zip((40, 90, 140), words, strict=True))
    point_at(changed, 140)
    assert words[2] in changed.readout.plain


def lines(plot: Plot) -> set[int]:
    """The columns of pixels in which a dashed line goes from the top to the bottom: about every other pixel of it."""
    picture = plot.grab().toImage().convertToFormat(plot.grab().toImage().Format.Format_RGB888)
    grey = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), -1)[:, : 3 * picture.width() : 3]
    dark = (grey[30 : int(0.8 * picture.height())] < 140).mean(0)
    return set(np.flatnonzero((dark > 0.4) & (dark < 0.95)).tolist())


def test_the_line_is_drawn_at_the_step(changed):
    plot = changed.charts[0].plot
    view = plot.getPlotItem().vb
    area, frame = view.viewRect(), view.sceneBoundingRect()
    found = lines(plot)
    for change in CHANGES:
        x = across(change.step, area, frame)
        assert any(abs(column - x) <= 1.5 for column in found), f"no line at step {change.step}"
    assert len(found) <= 2 * len(CHANGES), "and nowhere else"


def test_epochs_behind_the_curves_are_as_long_as_they_became(changed):
    """22 steps at first; the one in which the batch size was halved is longer, those after it last 44."""
    bounds = changed.charts[0].epochs.bounds
    assert [bounds.start(epoch) for epoch in range(5)] == [0, 22, 50, 94, 138]
    point_at(changed, 94)
    assert changed.readout.title == "step 94 · epoch 3"


def written(chart) -> list[tuple[float, float, str]]:
    """Left edge, top edge and text of what is written beside the lines, as it is painted."""
    found: list[tuple[float, float, str]] = []

    class Listening(QPainter):
        def drawText(self, box, _flags, text):  # noqa: N802  # Qt calls it so
            found.append((box.left(), box.top(), text))

    picture = QImage(900, 300, QImage.Format.Format_RGB32)
    with Listening(picture) as painter:
        chart.changes.mark(painter, QRectF(0, 0, 200, 1), QRectF(0, 0, 900, 300))
    return found


def test_words_that_do_not_fit_beside_each_other_stand_below_each_other(changed):
    first, second = changed.charts
    first.changes.put([(100, "the learning rate was changed"), (110, "and the batch size"), (120, "and one more")])
    (left, top, one), (_, below, two) = written(first)
    assert (one, two) == ("the learning rate was changed", "and the batch size")
    assert left > 450
    assert below > top
    assert written(second) == [], "only the first chart has words"


def test_curves_of_another_network_than_the_open_one_say_so(panel, lab, settles):
    lab.train(100)
    settles(panel)
    assert [chart.changes.caption for chart in panel.charts] == ["", ""]
    above = panel.charts[0].plot.headroom
    lab.session.edit(lambda net: net[1:], say("Remove"))
    settles(panel)
    assert {chart.changes.caption for chart in panel.charts} == {"Not of the network as it is now"}
    assert panel.charts[0].plot.headroom > above, "it covers no curve"
    lab.session.undo()
    settles(panel)
    assert {chart.changes.caption for chart in panel.charts} == {""}
    lab.session.edit(lambda net: net[1:], say("Remove"))
    lab.train(20)
    settles(panel)
    assert {chart.changes.caption for chart in panel.charts} == {""}, "they are of what is open now"


def words_above(chart) -> list[QRectF]:
    """Where numbers of epochs, captions and changes are painted, in pixels of the plot."""
    found: list[QRectF] = []

    class Listening(QPainter):
        def drawText(self, box, flags, text):  # noqa: N802  # Qt calls it so
            found.append(self.boundingRect(box, flags, text))

    view = chart.plot.getPlotItem().vb
    frame, area = QRectF(0, 0, view.width(), view.height()), view.viewRect()
    picture = QImage(round(view.width()), round(view.height()), QImage.Format.Format_RGB32)
    with Listening(picture) as painter:
        painter.setFont(style.font(style.theme().font_small))
        chart.epochs.mark(painter, area, frame)
        chart.changes.mark(painter, area, frame)
    return found


@pytest.mark.parametrize("classroom", [pytest.param(False, marks=pytest.mark.long), True])
def test_however_low_a_plot_is_words_above_it_cover_neither_curves_nor_each_other(changed, lab, settles, qtbot,
                                                                                 classroom):  # fmt: skip
    style.choose("light", classroom=classroom)
    for edited in (False, True):
        if edited:
            lab.session.edit(lambda net: net[1:], say("Remove"))
        for height in (120, 160, 200, 240, 420):
            changed.resize(560, height)
            settles(changed)
            qtbot.wait(1)
            settles(changed)
            qtbot.waitUntil(lambda height=height: words_cover_nothing(changed.charts[0], height))


def words_cover_nothing(chart, height: int) -> None:
    view = chart.plot.getPlotItem().vb
    (_, (low, high)), highest = view.viewRange(), max(chart.strands[0].raw.y)
    curves = view.height() * (high - highest) / (high - low)
    boxes = words_above(chart)
    assert all(box.bottom() <= curves + 2 for box in boxes), (boxes, curves)
    assert not any(a.adjusted(1, 3, -1, -3).intersects(b) for a, b in itertools.combinations(boxes, 2)), boxes
    if height >= 200:
        assert boxes, "something is said where there is room"
