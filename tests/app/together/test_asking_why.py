"""From a wrong answer among all predictions to why the network answers so, in the real window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest


def test_a_click_on_a_sample_asks_why(hand):
    hand.run()
    hand.settles()
    predictions, docks = hand.raises("predictions"), hand.window.workspace.docks
    assert not docks["why"].isVisible(), "it comes when it is asked for"
    number = predictions.confusions.cards.shown[1].number
    QTest.mouseClick(predictions.confusions.cards.cards[1], Qt.MouseButton.LeftButton)
    hand.settles()
    why = docks["why"].widget()
    assert why.isVisible()
    assert (why.choice.origin, why.choice.number) == ("validation", number)
    assert why.found.sample == number
    hand.document()
    hand.settles()
    assert why.found is None
