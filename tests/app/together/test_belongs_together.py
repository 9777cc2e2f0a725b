"""No picture, number, word or colour without the run, step, sample, document, theme and language it belongs to.

Document, run, sample, theme and language are switched in every order over the whole window; after each switch every
widget is asked, and compared with what it should show.
"""

from __future__ import annotations

from itertools import cycle, islice, pairwise, permutations, product

import numpy as np
import pytest
from PySide6.QtGui import QImage

from camplab.app.look import language, style
from tests.app.together.orders import SWITCHES, permuted, walk
from tests.app.together.panel_sights import TABS

WITH_OTHERS = (*SWITCHES, "beside")
"""The sixth lays runs of another network beside, or takes them away."""


def test_the_walk_has_every_three_switches_in_every_order():
    steps = walk()
    assert {*zip(steps, steps[1:], steps[2:], strict=False)} == {*permutations(SWITCHES, 3)}
    assert len(steps) == 5 * 4 * 3 + 2
    pairs = walk(WITH_OTHERS, together=2)
    assert {*pairwise(pairs)} == {*permutations(WITH_OTHERS, 2)}
    assert len(pairs) == 6 * 5 + 1


@pytest.mark.long
def test_after_every_three_switches_in_every_order_everything_belongs_together(hand):
    hand.looks()
    throws(hand, walk())


def test_every_switch_thrown_before_and_after_others_leaves_all_together(hand):
    """Each twice, in one order and back; a panel that has to be brought to the front is asked in turn."""
    hand.looks()
    switches = (*WITH_OTHERS, *reversed(WITH_OTHERS))
    throws(hand, switches, in_turns(switches))


@pytest.mark.long
def test_other_runs_that_are_laid_beside_belong_to_nothing_but_their_names(hand):
    """They come and go between every two switches, in every order; also where the open network has no run.

    What is seen at once is asked after each of them; a panel that has to be brought to the front, which takes its time,
    after each kind of switch once at least: the longer walks ask all of them always.
    """
    hand.looks()
    switches = walk(WITH_OTHERS, together=2)
    asked = in_turns(switches)
    after = {(switch, tab) for switch, tabs in zip(switches, asked, strict=True) for tab in tabs}
    assert after == {*product(WITH_OTHERS, TABS)}
    throws(hand, switches, asked)


def in_turns(switches):
    """After every switch a tab, another each time it is thrown; the first time two, as there is one tab too many."""
    tabs, again = {switch: cycle(TABS) for switch in switches}, set()
    return [tuple(islice(tabs[switch], 1 if switch in again else again.add(switch) or 2)) for switch in switches]


def throws(hand, switches, asked=None):
    for number, switch in enumerate(switches):
        try:
            hand.throws(switch, asked[number] if asked else TABS)
        except AssertionError as wrong:
            raise AssertionError(f"after {switches[: number + 1][-4:]} ({number}), {hand.world}: {wrong}") from wrong


@pytest.mark.long
@pytest.mark.parametrize("first", SWITCHES)
def test_in_every_order_of_all_five_everything_belongs_together(hand, first):
    """One after the other in the same window: a run is begun in one order and ended in the next."""
    for order in permuted():
        for switch in order if order[0] == first else ():
            hand.throws(switch)


ONCE_EACH = ("run", "theme", "sample", "language", "document", "run")
TWICE_EACH = (*ONCE_EACH[:5], "theme", "run", "language", "sample", "run")


@pytest.mark.parametrize("switches", [ONCE_EACH, pytest.param(TWICE_EACH, marks=pytest.mark.long)])
def test_what_is_seen_after_a_switch_is_what_would_be_drawn_anew(hand, switches):
    """Nothing waits for the mouse to be right: drawn once more, not a pixel of the window is another.

    The long walk throws every switch twice, before and after the document became another one, and looks with each of
    two panels on top; else with one or the other.
    """
    for number, switch in enumerate(switches):
        getattr(hand, switch)()
        hand.settles()
        hand.window.workspace.docks["loss"].widget().cross.hide()  # it goes with a change, and comes with the mouse
        for name in ("gradients", "maps") if switches == TWICE_EACH else (("gradients", "maps")[number % 2],):
            hand.raises(name)
            seen = hand.window.grab().toImage()
            for signal in (hand.lab.session.changed, hand.lab.session.selected, style.changed, language.changed):
                signal.emit()
            hand.settles()
            anew = hand.window.grab().toImage()
            assert other_pixels(seen, anew) == "", f"after {switch}, with {name} on top"


def other_pixels(one: QImage, other: QImage) -> str:
    """Where two pictures differ, "" where they do not."""
    if one == other:
        return ""
    shape = (one.height(), one.bytesPerLine())
    first, second = (np.frombuffer(picture.constBits(), np.uint8).reshape(shape) for picture in (one, other))
    rows, columns = np.nonzero(first != second)
    return f"rows {rows.min()} to {rows.max()}, columns {columns.min() // 4} to {columns.max() // 4}"
