"""No picture, number, word or colour without the run, step, sample, document, theme and language it belongs to.

Document, run, sample, theme and language are switched in every order over the whole window; after each switch every
widget is asked, and compared with what it should show.
"""

from __future__ import annotations

from itertools import permutations

import pytest

from tests.app.together.orders import SWITCHES, permuted, walk


def test_the_walk_has_every_three_switches_in_every_order():
    steps = walk()
    assert {*zip(steps, steps[1:], steps[2:], strict=False)} == {*permutations(SWITCHES, 3)}
    assert len(steps) == 5 * 4 * 3 + 2


def test_after_every_three_switches_in_every_order_everything_belongs_together(hand):
    hand.looks()
    for number, switch in enumerate(walk()):
        try:
            hand.throws(switch)
        except AssertionError as wrong:
            raise AssertionError(f"after {walk()[: number + 1][-4:]} ({number}), {hand.world}: {wrong}") from wrong


@pytest.mark.long
@pytest.mark.parametrize("first", SWITCHES)
def test_in_every_order_of_all_five_everything_belongs_together(hand, first):
    """One after the other in the same window: a run is begun in one order and ended in the next."""
    for order in permuted():
        for switch in order if order[0] == first else ():
            hand.throws(switch)
