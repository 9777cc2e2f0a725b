"""Where cards, branches and drop places lie: plain numbers, no window."""

from __future__ import annotations

import time
from statistics import median

import pytest

from camplab.app.editor.drawing.layout import lay_out
from camplab.app.editor.drawing.metrics import METRICS
from camplab.blocks.base import REGISTRY
from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.blocks.shape import image, vector
from camplab.blocks.structure import Group, Parallel, Repeat
from camplab.blocks.walk import trace


def laid(*net, x=vector(8), toggled=()):  # noqa: B008
    return lay_out(trace(net, x), frozenset(toggled))


def test_blocks_stand_below_each_other_between_input_and_output() -> None:
    layout = laid(Dense(), Dense(), Dense())
    tops = [layout.input.y, *(card.rect.y for card in layout.cards), layout.output.y]
    assert tops == sorted(tops)
    assert {card.rect.cx for card in layout.cards} == {layout.input.cx}
    for above, below in zip(layout.cards, layout.cards[1:], strict=False):
        assert below.rect.y - above.rect.bottom == METRICS.gap


def test_everything_lies_inside_the_width_and_height() -> None:
    net = (Dense(), Parallel(branches=((Dense(),), (Dense(), Dense()), ())), Repeat(body=(Group(body=(Dense(),)),)))
    layout = laid(*net)
    for card in layout.cards:
        assert card.whole.x >= 0
        assert card.whole.right <= layout.width
        assert card.whole.bottom <= layout.height


def test_branches_stand_side_by_side_and_never_overlap() -> None:
    layout = laid(Parallel(branches=((Dense(),), (Dense(), Dense()), ())))
    _, first, second, third = layout.cards
    assert first.rect.right < second.rect.x
    assert second.rect.cx == third.rect.cx
    assert [join.merge for join in layout.joins] == ["add"]
    assert not any(a.rect.meets(b.rect) for a in layout.cards[1:] for b in layout.cards[1:] if a is not b)


def test_a_frame_holds_what_is_inside() -> None:
    layout = laid(Repeat(body=(Dense(), Dense())))
    frame = layout.cards[0].frame
    assert frame is not None
    for card in layout.cards[1:]:
        assert frame.x <= card.rect.x
        assert card.rect.right <= frame.right
        assert card.rect.bottom < frame.bottom


def test_a_repeat_shows_its_body_once() -> None:
    assert len(laid(Repeat(times=50, body=(Dense(),))).cards) == 2


def test_a_repeat_shows_the_turn_that_is_in_trouble() -> None:
    shrink = REGISTRY["pooling"]()
    layout = laid(Repeat(times=5, body=(shrink,)), x=image(1, 8, 8))
    assert layout.cards[1].facts.misfit is not None


def test_a_folded_structure_is_one_card_and_offers_no_place_inside() -> None:
    group = Group(body=(Dense(), Dense()))
    layout = laid(group, toggled=[group.uid])
    assert len(layout.cards) == 1
    assert layout.cards[0].frame is None
    assert {gap.path for gap in layout.gaps} == {(0,), (1,)}


def test_a_template_is_folded_until_it_is_opened_and_then_shows_cards_that_belong_to_it() -> None:
    residual = REGISTRY["residual"](channels=4)
    assert len(laid(residual, x=image(4, 8, 8)).cards) == 1
    layout = laid(residual, x=image(4, 8, 8), toggled=[residual.uid])
    assert len(layout.cards) > 4
    assert all(card.virtual and card.owner == residual.uid for card in layout.cards[1:])
    assert {gap.path for gap in layout.gaps} == {(0,), (1,)}


def test_every_place_a_block_can_go_to_is_there_once() -> None:
    layout = laid(Dense(), Parallel(branches=((Dense(),), ())), Group())
    paths = [gap.path for gap in layout.gaps]
    assert paths == [(0,), (1,), (1, 0, 0), (1, 0, 1), (1, 1, 0), (2,), (2, 0, 0), (3,)]
    assert [gap.identity for gap in layout.gaps if gap.box] == [True, False]


def test_an_empty_stack_offers_one_large_place() -> None:
    layout = laid()
    assert [(gap.path, gap.box is not None) for gap in layout.gaps] == [((0,), True)]


def test_a_card_that_does_not_fit_is_taller_and_lines_after_it_wait() -> None:
    layout = laid(Dense(), Flatten(), x=image(1, 8, 8))
    assert layout.cards[0].rect.h > layout.cards[1].rect.h
    assert [wire.waits for wire in layout.wires] == [False, True, True]


@pytest.mark.parametrize("nested", [False, True])
def test_a_thousand_cards_are_laid_out_within_ten_milliseconds(nested: bool) -> None:
    pair = Parallel(branches=((Dense(out_features=8), Dense(out_features=8)), ()))
    net = tuple(pair.copied() for _ in range(333)) if nested else tuple(Dense(out_features=8) for _ in range(1000))
    followed = trace(net, vector(8))
    times = []
    for _ in range(7):
        began = time.process_time()
        layout = lay_out(followed)
        times.append(time.process_time() - began)
    assert len(layout.cards) >= 999
    assert median(times) < 0.05, "generous: the machine may be busy"
