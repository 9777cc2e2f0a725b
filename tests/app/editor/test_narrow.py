"""In a narrow view margins and cards become narrower, letters do not; what has no room is left out, not cut."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication

from camplab.app.editor.drawing import paint_card, paint_ends
from camplab.app.editor.drawing.metrics import METRICS
from camplab.app.editor.stack.canvas import NATURAL_LEAST
from camplab.app.editor.stack.fitting import CLOSEST, NARROWEST, fitted
from camplab.app.look import style
from camplab.blocks.structure import Parallel, Repeat
from camplab.document import edits
from camplab.words import say
from tests.app.editor.conftest import block
from tests.for_each import for_each


@pytest.fixture
def classroom():
    return lambda: style.choose("light", True)


@for_each("factor", [1.0, 1.26])
def test_with_room_cards_are_as_wide_as_ever(factor) -> None:
    made = fitted(METRICS.scaled(factor), factor, 1000)
    assert (made.card_w, made.margin) == (round(304 * factor), round(28 * factor))


@for_each("factor", [1.0, 1.26])
@for_each("frames", [0, 24])
@for_each("room", [250, 300, 350, 370, 380])
def test_margins_give_way_first_then_cards_down_to_a_bound(factor, frames, room) -> None:
    made = fitted(METRICS.scaled(factor), factor, room, frames)
    assert made.card_w >= NARROWEST * factor - 1
    assert made.margin >= CLOSEST * factor - 1
    if made.card_w > NARROWEST * factor + 1:
        assert made.card_w + 2 * made.margin + frames <= room + 1
    if made.card_w < 304 * factor - 1:
        assert made.margin <= CLOSEST * factor + 4


def test_in_classroom_mode_letters_on_cards_grow_in_a_narrow_view_too(learner, classroom) -> None:
    me = learner(block("flatten"), block("dense"))
    me.window.resize(960, 700)
    me.settles()
    room = me.stack.viewport().width()
    before = me.stack.scene.zoom * QFontMetricsF(me.stack.scene.look.bold).height()
    classroom()
    me.stack.window().resize(960, 700)
    me.settles()
    assert me.stack.viewport().width() == pytest.approx(room, abs=60)
    after = me.stack.scene.zoom * QFontMetricsF(me.stack.scene.look.bold).height()
    assert after > 1.1 * before
    card = me.stack.to_view(me.card(0).rect)
    assert (card.x >= 0, card.right <= me.stack.viewport().width()) == (True, True)


def test_a_frame_fits_as_a_card_does(learner) -> None:
    me = learner(Repeat(body=(block("flatten"), block("dense"))))
    for width in (1280, 1000, 900, 760, 1280):
        me.window.resize(width, 700)
        me.settles()
        frame = me.stack.to_view(me.card(0).whole)
        if me.stack.scene.zoom > 0.6:
            assert (frame.x >= 0, frame.right <= me.stack.viewport().width()) == (True, True)


def test_a_zoom_the_learner_chose_keeps_the_cards(learner) -> None:
    me = learner(block("flatten"), block("dense"))
    me.stack.setFocus()
    me.presses(Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    wide = me.stack.scene.look.metrics.card_w
    me.window.resize(760, 700)
    me.settles()
    assert me.stack.scene.look.metrics.card_w == wide
    me.presses(Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert me.stack.scene.look.metrics.card_w < wide


def test_a_word_that_has_no_room_is_left_out_not_cut(learner, monkeypatch) -> None:
    """A line of several words may end in "…": where only broad fonts are installed it does so earlier."""
    me = learner(block("flatten"), block("dense"))
    written: dict[str, bool] = {}
    real = paint_card.ink.write

    def write(p, box, text, font, *more):
        written[text] = QFontMetricsF(font).horizontalAdvance(text) <= box.width() + 1
        return real(p, box, text, font, *more)

    monkeypatch.setattr(paint_card.ink, "write", write)
    assert paint_ends.ink is paint_card.ink
    whole: set[str] = set()
    for width in (1280, 900, 760):
        written.clear()
        me.window.resize(width, 700)
        me.settles()
        me.stack.viewport().repaint()
        whole = whole or {text for text, fits in written.items() if fits}
        cut = {text for text, fits in written.items() if not fits}
        assert {text for text in cut & whole if " " not in text} == set(), width
    assert "Flatten" in whole


def wide(learner, branches: int):
    """A structure of so many branches below a few cards, in a narrow window, folded."""
    row = tuple(block("activation") for _ in range(12))
    me = learner(*row, block("flatten"), Parallel(branches=tuple((block("dense"),) for _ in range(branches))), *row)
    me.window.resize(920, 600)
    me.settles()
    me.selects((13,))
    return me


def test_what_is_unfolded_fits_the_width_and_folding_it_gives_the_full_size_back(learner) -> None:
    me = wide(learner, 2)
    assert me.stack.scene.zoom == 1
    place = me.stack.to_view(me.card(13).rect).y
    me.stack.fold((me.net[13].uid,))
    frame = me.stack.to_view(me.card(13).whole)
    assert (frame.x >= 0, frame.right <= me.stack.viewport().width()) == (True, True)
    assert 0.6 <= me.stack.scene.zoom < 1
    assert frame.y == pytest.approx(place, abs=1.5)
    me.stack.fold((me.net[13].uid,))
    assert me.stack.scene.zoom == 1
    assert me.stack.to_view(me.card(13).rect).y == pytest.approx(place, abs=1.5)


def test_what_is_too_wide_even_so_stays_readable(learner) -> None:
    me = wide(learner, 5)
    me.stack.fold((me.net[13].uid,))
    assert me.stack.scene.zoom == 0.6


def test_unfolding_leaves_a_zoom_that_the_learner_chose(learner) -> None:
    me = wide(learner, 2)
    me.stack.zoom_to(0.9)
    me.stack.fold((me.net[13].uid,))
    assert me.stack.scene.zoom == 0.9


def test_how_often_a_repeat_turns_is_never_cut(learner, monkeypatch) -> None:
    me = learner(Repeat(name="encoder", times=12, body=(block("dense", out_features=9216),)))
    cut: list[str] = []
    real = paint_card.ink.write

    def write(p, box, text, font, *more):
        if text == "× 12" and QFontMetricsF(font).horizontalAdvance(text) > box.width() + 1:
            cut.append(text)
        return real(p, box, text, font, *more)

    monkeypatch.setattr(paint_card.ink, "write", write)
    for name in ("encoder", "the encoder", "an encoder", "encoders of it", "all the encoders"):
        me.session.edit(lambda net, name=name: edits.set_setting(net, net[0].uid, name=name), say("Rename"))
        for width in range(760, 1280, 40):
            me.window.resize(width, 700)
            me.settles()
            me.stack.viewport().repaint()
    assert cut == []


def test_scroll_bars_come_to_rest_at_any_size(learner, monkeypatch) -> None:
    """One that comes for the other's sake changed the zoom, so that neither was wanted: the window stood still."""
    me = learner(Repeat(body=(block("flatten"), *[block("dense") for _ in range(8)])))
    view = me.stack
    me.window.hide()
    view.setParent(None)
    view.resize(200, 200)
    view.show()
    me.settles()
    measured, measure = [], view.measure
    monkeypatch.setattr(view, "measure", lambda: measured.append(0) or (measure() if len(measured) < 50 else None))
    bar, layout = view.verticalScrollBar().sizeHint().width(), view.scene.layout
    least = round(NATURAL_LEAST * layout.width)
    for width in range(least - 1, least + bar + 2, 3):
        high = round(layout.height * max(NATURAL_LEAST, width / layout.width))
        for height in range(high - 2, high + bar + 2, 5):
            view.resize(width, high - 6 * bar)  # with both bars
            me.settles()
            measured.clear()
            view.resize(width, height)
            for _ in range(60):  # ranges of bars are obeyed in a turn of their own
                QApplication.processEvents()
            assert len(measured) < 50, (width, height)
    assert view.scene.layout.width == layout.width, "cards are at their narrowest all the time"
    view.setParent(me.window)
