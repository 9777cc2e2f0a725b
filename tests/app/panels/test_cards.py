"""Cards of samples are made when there is something to show on them, and stand where they always stood."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

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
