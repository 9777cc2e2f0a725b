"""Show the whole stack: it uses the width of the view, and a click goes to the place it shows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from camplab.app.editor.stack.whole_stack import WholeStack, columns
from camplab.blocks.structure import Parallel
from tests.app.editor.conftest import LEFT, NONE, block

DEEP = [block("flatten"), *(block(tag) for _ in range(20) for tag in ("dense", "activation"))][:40]


@pytest.fixture
def me(learner):
    """Forty blocks in a window as in class."""
    made = learner(*DEEP)
    made.window.resize(900, 700)
    made.settles()
    return made


def shows(me) -> WholeStack | None:
    me.session.requests.make("fit")
    me.settles()
    return me.stack.viewport().findChild(WholeStack)


def middle(whole: WholeStack, rect) -> QPoint:
    """Where the middle of a card is drawn."""
    made = whole.laid()
    y = rect.y + rect.h / 2
    column = made.at(y)
    box = whole.place(made, column)
    return QPoint(round(box.left() + rect.cx * made.zoom), round(box.top() + (y - made.cuts[column]) * made.zoom))


def test_forty_blocks_are_shown_in_columns_across_the_view(me) -> None:
    whole = shows(me)
    made = whole.laid()
    once = me.stack.viewport().height() / me.stack.scene.layout.height
    assert made.count > 1
    assert made.zoom > 1.4 * once, "much larger than in one strip"
    used = made.count * me.stack.scene.layout.width * made.zoom
    assert used > 0.6 * whole.width()
    assert used <= whole.width()
    assert (made.cuts[0], made.cuts[-1]) == (0, me.stack.scene.layout.height)


def test_no_card_is_cut_in_two(me) -> None:
    made = shows(me).laid()
    for card in me.stack.scene.layout.cards:
        assert made.at(card.rect.y) == made.at(card.rect.bottom)


@pytest.mark.parametrize("place", [0, 27])
def test_a_click_goes_to_the_place_and_selects_what_is_there(me, place) -> None:
    whole, card = shows(me), me.card(place)
    QTest.mouseClick(whole, LEFT, NONE, middle(whole, card.rect))
    me.settles()
    assert me.stack.viewport().findChild(WholeStack) is None
    assert me.session.selection == (card.uid,)
    assert me.stack.scene.zoom == 1
    seen = me.stack.to_view(card.rect)
    assert (seen.y >= 0, seen.bottom <= me.stack.viewport().height()) == (True, True)
    before = me.stack.visible()
    QTest.keyClick(shows(me), Qt.Key.Key_Escape)
    me.settles()
    assert me.stack.viewport().findChild(WholeStack) is None
    assert me.stack.visible() == before


def test_what_was_in_sight_is_framed(me) -> None:
    me.stack.verticalScrollBar().setValue(900)
    wanted = me.stack.visible()
    whole = shows(me)
    assert whole.before == wanted
    image, made = whole.grab().toImage(), whole.laid()
    column = made.at(wanted.y)
    box = whole.place(made, column)
    at = QPoint(round(box.center().x()), round(box.top() + (wanted.y - made.cuts[column]) * made.zoom))
    accent = me.stack.scene.look.theme.accent
    assert any(image.pixelColor(at + QPoint(0, by)) == accent for by in range(-2, 3))


@pytest.mark.parametrize("how", ["again", "escape"])
def test_it_goes_away_and_the_stack_is_as_it_was(me, how) -> None:
    me.stack.verticalScrollBar().setValue(700)
    before = me.stack.visible()
    whole = shows(me)
    if how == "again":
        me.session.requests.make("fit")
    else:
        QTest.keyClick(whole, Qt.Key.Key_Escape)
    me.settles()
    assert me.stack.viewport().findChild(WholeStack) is None
    assert me.stack.visible() == before


def test_it_follows_the_size_of_the_view_and_the_network(me) -> None:
    whole = shows(me)
    me.window.resize(1500, 800)
    me.settles()
    assert whole.size() == me.stack.viewport().size()
    me.session.select((me.net[5].uid,))
    me.settles()
    assert not whole.grab().isNull()


def test_a_short_stack_is_only_made_smaller(learner) -> None:
    me = learner(block("flatten"), block("dense"), block("activation"), block("dense"), block("activation"))
    above = me.window.height() - me.stack.viewport().height()
    me.window.resize(900, above + round(0.8 * me.stack.scene.layout.height))
    me.settles()
    assert shows(me) is None
    assert 0.6 <= me.stack.scene.zoom < 1


def test_a_structure_that_is_higher_than_the_view_is_shown_too(learner) -> None:
    tall = tuple(block("activation") for _ in range(60))
    me = learner(Parallel(branches=(tall, tall)))
    me.stack.fold((me.net[0].uid,))
    made = columns(me.stack.scene.layout, 400, 600)
    assert made.cuts[-1] == me.stack.scene.layout.height
    assert all(b > a for a, b in zip(made.cuts, made.cuts[1:], strict=False))
