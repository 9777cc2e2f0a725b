"""A side head stands beside the main path; the palette and the forms know the taps above; mended by one click."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from camplab.app.editor.drawing.layout import lay_out
from camplab.app.editor.palette.offers import Offer, why_not
from camplab.app.editor.preview import taps_at
from camplab.blocks.dense import Dense
from camplab.blocks.shape import sequence, vector
from camplab.blocks.side_head import SideHead
from camplab.blocks.structure import Group, Parallel
from camplab.blocks.tap import Tap
from camplab.blocks.walk import trace
from tests.app.editor.conftest import block, field


def test_the_main_path_goes_by_a_side_head_which_ends_in_a_loss() -> None:
    layout = lay_out(trace((SideHead(body=(Dense(), Dense(out_features=8))), Dense()), vector(8)))
    head, first, second, after = layout.cards
    assert head.frame is not None
    (mark,) = layout.joins
    assert mark.merge == "loss"
    assert first.rect.cx == second.rect.cx == mark.x
    assert second.rect.bottom < mark.y < head.frame.bottom
    by = [wire for wire in layout.wires if wire.x1 == wire.x2 < first.rect.x and wire.y1 > head.rect.bottom]
    assert len(by) == 1
    assert by[0].x1 > head.frame.x
    assert by[0].y1 < first.rect.y
    assert by[0].y2 > second.rect.bottom
    assert after.rect.y > head.frame.bottom
    for card in (first, second):
        assert head.frame.x < card.rect.x
        assert card.rect.right < head.frame.right


def test_an_empty_side_head_has_a_place_to_drop_into() -> None:
    layout = lay_out(trace((SideHead(),), vector(8)))
    (place,) = [gap for gap in layout.gaps if gap.box]
    assert place.path == (0, 0, 0)
    assert layout.cards[0].frame.y < place.box.y
    assert place.box.bottom < layout.joins[0].y


def test_the_palette_knows_the_taps_above_a_place() -> None:
    x = sequence(4, 8)
    inside = Parallel(branches=((Tap(name="b"), Dense(out_features=8)), (Dense(out_features=8),)))
    chain = trace((Tap(name="a"), inside, Group(body=(Dense(out_features=8),)), Dense()), x).chain
    a, b = ("a", x), ("b", x)
    assert taps_at(chain, (0,)) == ()
    assert taps_at(chain, (1,)) == (a,)
    assert taps_at(chain, (1, 0, 0)) == (a,)
    assert taps_at(chain, (1, 0, 1)) == (a, b)
    assert taps_at(chain, (2,)) == taps_at(chain, (2, 0, 0)) == taps_at(chain, (4,)) == (a, b)
    offer = Offer("cross_attention")
    assert why_not(offer, x)
    assert why_not(offer, x, (("memory", x),)) == ""


def names(box) -> list[str]:
    return [box.itemText(index) for index in range(box.count())]


def test_cross_attention_is_given_the_taps_above_to_choose_from(learner) -> None:
    me = learner(block("to_sequence"), block("tap", name="pixels"), block("tap", name="later"),
                 block("cross_attention", memory="pixels", heads=1), block("tap", name="below"))  # fmt: skip
    me.selects((3,))
    box = field(me, "memory")
    assert names(box) == ["pixels", "later"]
    assert box.currentText() == "pixels"
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    me.settles()
    assert me.net[3].memory == "later"
    me.undoes()
    assert box.currentText() == "pixels"


def test_the_name_of_a_tap_that_is_gone_stays_in_the_list_and_taps_that_come_join_it(learner) -> None:
    me = learner(block("dense"), block("tap", name="a"), block("cross_attention", memory="gone", heads=1))
    me.selects((2,))
    box = field(me, "memory")
    assert names(box) == ["a", "gone"], "also behind a block that does not fit"
    assert box.currentText() == "gone"


def test_without_a_tap_the_list_says_what_to_do(learner) -> None:
    me = learner(block("to_sequence"), block("cross_attention", heads=1), block("tap", name="below"))
    me.selects((1,))
    box = field(me, "memory")
    assert names(box) == []
    hint = me.inspector.page.form.rows["memory"].hint
    assert hint.text() == "Insert a Tap above this block first"
    assert hint.isVisible()
    assert me.net[1].memory == "memory"
    me.inspector.page.ways.itemAt(0).widget().click()
    me.settles()
    me.selects((2,))
    assert names(field(me, "memory")) == ["memory"]
    assert me.inspector.page.form.rows["memory"].hint.isHidden()
