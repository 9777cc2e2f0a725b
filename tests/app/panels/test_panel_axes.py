"""The numbers at an axis are short however large they are."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QPainter, QPixmap

from camplab.app.look import style
from camplab.app.look.colour_maps import sequential
from camplab.app.look.map_scale import as_maps, scale_of
from camplab.app.panels.drawing.axis import OFFSET, Axis, decade, moved_in
from camplab.app.panels.drawing.colour_bar import ColourBar, thinned
from camplab.app.panels.drawing.plots import Plot
from camplab.app.panels.drawing.small_text import line_height
from camplab.app.panels.flow.profile import BlockAxis
from camplab.app.panels.maps.bars import paint_bars
from tests.for_each import for_each


@pytest.mark.parametrize(
    ("values", "spacing", "texts"),
    [
        ([0, 2e16, 4e16], 2e16, ["0", "2×10¹⁶", "4×10¹⁶"]),
        ([0, 5e4, 1e5, 1.5e5], 5e4, ["0", "5×10⁴", "10⁵", "1.5×10⁵"]),
        ([-1e5, 1.1e6], 1e5, ["-10⁵", "1.1×10⁶"]),
        ([1e38], 1e38, ["10³⁸"]),
        ([0, 20_000, 40_000], 2e4, ["0", "20,000", "40,000"]),
        ([0, 0.5], 0.5, ["0.0", "0.5"]),
    ],
)
def test_huge_losses_are_written_short(qapp, values, spacing, texts):
    assert Axis("left").tickStrings(values, 1, spacing) == texts


def test_steps_are_counted_out_however_many(qapp):
    assert Axis("bottom").tickStrings([200_000], 1, 1e5) == ["200,000"]


def test_there_is_no_half_step(qapp):
    axis = Axis("bottom")
    assert axis.tickValues(0, 1, 600)[0][0] < 1
    axis.whole = True
    assert axis.tickValues(0, 1, 600) == axis.tickValues(-0.4, 1.4, 600) == [(1, [0, 1])]


@for_each(("power", "text"), [(12, "10¹²"), (-3, "10⁻³"), (5.30103, "2×10⁵"), (-5.30103, "5×10⁻⁶"), (1.69897, "50")])
def test_decades_are_written_short(power, text):
    assert decade(power) == text


@for_each(("apart", "kept"), [(0.1, "abcdef"), (1, "abcdef"), (1.1, "acf"), (2.5, "adf"[:1] + "f"), (9, "af")])
def test_marks_that_have_no_room_are_left_out_evenly_the_ends_stay(apart, kept):
    marks = [(place, text) for place, text in enumerate("abcdef")]
    assert "".join(text for _, text in thinned(marks, apart)) == kept


def test_a_low_log_axis_has_fewer_numbers(qapp):
    axis = Axis("left")
    axis.log = True
    [(_, high)], [(_, low)] = axis.tickValues(-2, 0, 400), axis.tickValues(-2, 0, 40)
    assert {decade(value) for value in high} > {decade(value) for value in low} > {"0.1"}


@pytest.mark.parametrize("classroom", [False, True])
def test_the_tail_of_a_comma_below_the_line_is_seen(qapp, classroom):
    """pyqtgraph leaves out a fifth of the height of a line: 1,000 was read as 1.000."""
    style.choose("light", classroom)
    plot = Plot("plot")
    plot.restyle()
    plot.resize(400, 200)
    plot.show()
    qapp.processEvents()
    letters = QFontMetricsF(plot.x_axis.font())
    assert plot.x_axis.size().height() >= OFFSET + letters.ascent() + letters.descent()
    plot.close()
    plot.deleteLater()


@pytest.mark.parametrize("percent", [False, True])
def test_hairlines_are_where_the_numbers_are_however_high_the_plot_is(qapp, monkeypatch, percent):
    plot = Plot("plot")
    plot.y_axis.log, plot.y_axis.percent = not percent, percent
    asked = []
    ticks = plot.y_axis.tickValues
    monkeypatch.setattr(plot.y_axis, "tickValues", lambda *args: asked.append(ticks(*args)) or asked[-1])
    for height in range(60, 160, 2):
        plot.resize(300, height)
        plot.show_heights(-18.5, -0.3)
        asked.clear()
        plot.grab()
        assert len(asked) > 1
        assert all(each == asked[0] for each in asked), height
    plot.deleteLater()


def test_numbers_are_written_anew_as_shares(qapp):
    axis = Axis("left")
    axis.resize(40, 200)
    assert "1.0" in [text for _, text in axis.numbers(0, 1)]
    axis.percent = True
    assert "100 %" in [text for _, text in axis.numbers(0, 1)]


def test_what_bars_are_called_stays_between_their_ends(qapp):
    """At the left are heights, and at the right ends the panel."""
    places = []

    class Pen(QPainter):
        def drawText(self, where, _, text):  # noqa: N802  # as Qt calls it
            if text.startswith("column"):
                places.append(where)

    paper, box, values = QPixmap(400, 200), QRectF(80, 10, 300, 150), np.linspace(-2.0, 3.0, 40)
    with Pen(paper) as painter:
        paint_bars(painter, box, values, scale_of(as_maps(values), False, False), lambda at: f"column {at} of a table")
    assert len(places) > 1
    assert all(box.left() <= place.left() and place.right() <= box.right() + 2 for place in places)


@pytest.mark.parametrize("blocks", [1, 2, 3, 5, 12])
def test_each_of_few_blocks_has_its_name_below_it_and_of_many_as_many_as_have_room(qapp, blocks):
    axis = BlockAxis()
    axis.names = [f"fc{at}" for at in range(blocks)]
    axis.resize(400, 30)
    axis.setRange(-0.5, blocks - 0.5)
    said = {at: text for at, text in axis.numbers(-0.5, blocks - 0.5) if text}
    assert said == {at: axis.names[round(at)] for at in said}
    assert len(said) == blocks if blocks <= 5 else len(said) >= 5


@pytest.mark.parametrize("height", [20, 34, 60, 200])
def test_a_plot_that_is_low_has_numbers_that_do_not_lie_over_each_other(height):
    box = QRectF(0, 0, 40, height)
    at_the_rims = [("10 %", QRectF(0, height - 9, 30, 18)), ("20 %", QRectF(0, -9, 30, 18))]
    middle = ("15 %", QRectF(0, height / 2 - 9, 30, 18))
    written = [(text, place) for text, place in moved_in([*at_the_rims, middle], box) if box.contains(place)]
    assert written, "one, where there is no room for two"
    assert len(written) > 1 or height < 36
    assert not any(one.intersects(other) for (_, one), (_, other) in combinations(written, 2))
    whole = [middle, ("16 %", QRectF(0, height / 2 + 11, 30, 18))]
    if height == 200:
        assert moved_in([*at_the_rims, *whole], box) == [*at_the_rims, *whole], (
            "enough of them are whole: none is moved"
        )


def test_a_single_colour_of_a_colour_bar_that_has_no_room_is_told_and_not_cut(qtbot):
    bar = ColourBar()
    qtbot.addWidget(bar)
    extra = (((120, 120, 120), "exactly 0"), ((0, 230, 230), "not finite"))
    bar.put(sequential("inferno"), [(0.0, "low"), (1.0, "high")], extra)
    bar.resize(90, bar.minimumSizeHint().height())
    bar.show()
    assert bar.with_room == extra
    assert bar.toolTip() == ""
    assert bar.accessibleName() == "low high exactly 0 not finite"
    for lines, shown in ((4.8, 2), (4.4, 1), (3.3, 0), (1.0, 0)):
        bar.resize(90, round(lines * line_height()))
        assert len(bar.with_room) == shown
        assert all(text in bar.toolTip() for _, text in extra[shown:])
        colours = {bar.grab().toImage().pixelColor(8, y).getRgb()[:3] for y in range(bar.height())}
        assert len({color for color, _ in extra} & colours) == shown
