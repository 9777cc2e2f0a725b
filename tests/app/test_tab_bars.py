"""Tab bars are whole whenever they are painted: at the start, and while a document is opened."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QTabBar

SLACK = 2
"""Pixels that rounding may take."""


class Painted(QObject):
    """What stood in each tab bar when it was painted: (bar, words of its tabs, whether each had its room)."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[tuple[QTabBar, tuple[str, ...], bool]] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() is QEvent.Type.Paint and isinstance(watched, QTabBar):
            tabs = range(watched.count())
            room = all(watched.tabRect(at).width() + SLACK >= watched.minimumTabSizeHint(at).width() for at in tabs)
            self.seen.append((watched, tuple(map(watched.tabText, tabs)), room))
        return False


@pytest.fixture
def painted(qapp: QApplication):
    watch = Painted()
    qapp.installEventFilter(watch)
    yield watch.seen
    qapp.removeEventFilter(watch)


def test_no_tab_bar_is_painted_half_built(painted, open_window):
    robot = open_window()
    for preset in ("autoencoder_digits", "lenet5"):
        robot.begins_with(preset)
        robot.window.repaint()
        robot.settles()
    assert painted, "nothing was painted"
    last = {bar: words for bar, words, _ in painted}
    assert ("Encoder   1×8×8 → 8", "Decoder   8 → 1×8×8") in last.values()
    for bar, words, room in painted:
        assert all(words), (bar.objectName(), words)
        assert room, (bar.objectName(), words)
        assert words == last[bar], "some of the tabs came later"
