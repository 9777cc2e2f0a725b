"""Tab bars are whole whenever they are painted: at the start, and while a document is opened."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QTabBar

from camplab.app.look import language, style
from camplab.app.look.language import translate
from camplab.words import say

DIRECT = Qt.FindChildOption.FindDirectChildrenOnly
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


@pytest.mark.parametrize("code", ["ko", pytest.param("en", marks=pytest.mark.long)])
def test_no_word_on_a_tab_is_cut(open_window, code):
    language.choose(code)
    robot = open_window()
    robot.begins_with("lenet5")
    for size, classroom in (((1280, 800), False), ((1920, 1080), False), ((1280, 720), True)):
        style.choose("light", classroom)
        robot.raises("loss")
        robot.window.resize(*size)
        no_word_is_cut(robot, size)


def no_word_is_cut(robot, size) -> None:
    workspace = robot.window.workspace
    bars = [bar for bar in workspace.findChildren(QTabBar, options=DIRECT) if bar.isVisible()]
    assert bars
    robot.raises("network")
    robot.waits_for(lambda: not any(map(cut, bars)))
    robot.settles()
    whole = {translate(say("Gradient flow")), translate(say("Feature maps")), translate(say("Network table"))}
    assert {text for bar in bars for text in map(bar.tabText, range(bar.count()))} >= whole or size != (1920, 1080)
    titles = [action.text() for action in robot.window._panels.actions()]
    assert whole <= set(titles), "the menu says them whole"


def test_with_every_panel_shown_the_bar_is_moved_along_to_the_one_in_front(open_window):
    robot = open_window()
    robot.begins_with("lenet5")
    robot.window.resize(1280, 800)
    docks = robot.window.workspace.docks
    for name in docks:
        robot.window.workspace.open.bring(name)
    for name in ("code", "gradients", "why"):
        robot.raises(name)
        bars = robot.window.workspace.findChildren(QTabBar, options=DIRECT)
        (bar,) = (bar for bar in bars if bar.isVisible() and bar.count() > 5)
        assert not cut(bar)
        assert bar.tabText(bar.currentIndex()) == docks[name].windowTitle()
        assert bar.rect().contains(bar.tabRect(bar.currentIndex()))


def cut(bar: QTabBar) -> list[str]:
    """Words of its tabs that have no room."""
    return [bar.tabText(at) for at in range(bar.count()) if bar.tabRect(at).width() < bar.tabSizeHint(at).width()]
