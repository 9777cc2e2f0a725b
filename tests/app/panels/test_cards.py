"""Cards of samples are made when there is something to show on them, and stand where they always stood."""

from __future__ import annotations

from html import unescape

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QPushButton, QSlider, QVBoxLayout, QWidget

from camplab.app.look import style
from camplab.app.panels.predictions.cards import Card, Cards, Shown


def shown(count: int) -> list[Shown]:
    return [Shown(at, f"sample {at}", None) for at in range(count)]


def test_the_keyboard_comes_to_them_in_their_order_between_what_stands_around_them(qtbot):
    host, before, cards, after = QWidget(), QPushButton(), Cards(4), QPushButton()
    qtbot.addWidget(host)
    column = QVBoxLayout(host)
    for widget in (before, cards, after):
        column.addWidget(widget)
    host.show()
    for count in (2, 0, 9):
        cards.put(shown(count))
        assert [card.isHidden() for card in cards.cards[:count]] == [False] * min(count, 4)
    order, widget = [], before.nextInFocusChain()
    while widget is not after:
        order += [widget] if isinstance(widget, Card) else []
        widget = widget.nextInFocusChain()
    assert order == cards.cards
    assert len(order) == 4


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_where_the_keyboard_is_is_seen(qtbot, theme):
    style.choose(theme)
    ticked, slider, card = QCheckBox("tick", checked=True), QSlider(Qt.Orientation.Vertical), Card()
    card.put(shown(1)[0], None)
    usual, other = QPushButton("usual", default=True), QPushButton("other")
    host = QDialog()
    qtbot.addWidget(host)
    column = QVBoxLayout(host)
    for widget in (ticked, slider, card, usual, other):
        column.addWidget(widget)
    host.show()
    host.activateWindow()
    for widget, elsewhere in ((ticked, other), (slider, other), (card, other), (usual, ticked)):
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.waitUntil(widget.hasFocus)
        there = widget.grab().toImage()
        elsewhere.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.waitUntil(elsewhere.hasFocus)
        assert widget.grab().toImage() != there, type(widget).__name__


def test_a_sample_of_numbers_with_a_long_label_is_as_wide_as_there_is_room(qtbot):
    cards = Cards()
    qtbot.addWidget(cards)
    cards.resize(110, 200)
    cards.show()
    cards.put([Shown(0, "a very long label → another of a few words", True, np.array([1e-7, 2.0, 3.0], np.float32))])
    qtbot.waitUntil(lambda: cards.cards[0].geometry().right() <= cards.viewport().width())
    assert cards.cards[0].label.geometry().top() >= cards.cards[0].picture.geometry().bottom()
    assert cards.cards[0].label.height() >= cards.cards[0].label.heightForWidth(cards.cards[0].label.width())
    assert cards.cards[0].picture.width() < cards.cards[0].wish.width()


@pytest.mark.parametrize("label", ["아주긴이름" * 300, "a label of many words " * 70, "<b>" * 400])
def test_a_label_as_long_as_a_text_hides_no_sample(qtbot, label):
    cards = Cards()
    qtbot.addWidget(cards)
    cards.resize(500, 300)
    cards.show()
    cards.put([Shown(0, f"0: {label}", None, np.zeros((1, 8, 8), np.float32)), *shown(4)[1:]])
    first = cards.cards[0]
    qtbot.waitUntil(lambda: first.geometry().right() <= cards.viewport().width())
    assert first.geometry().bottom() <= cards.viewport().height()
    assert "…" in first.label.text()
    assert unescape(first.toolTip()).count(label.strip()) == 1, "all of it is said beside the mouse"
    assert label in first.accessibleName()
