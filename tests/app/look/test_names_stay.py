"""What a learner named keeps its name in every language, also where it is a word of the dictionary."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QTabBar, QWidget

from camplab.blocks.activation import Activation
from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.blocks.structure import Group, Parallel
from camplab.document.project import Project
from tests.tools import translations

KNOWN = translations.read()
NAMES = ("Blobs", "Spiral", "Circles", "Noise", "Two moons")
"""Words of the dictionary, none of which a window on handwritten digits has to say itself."""
TRANSLATED = [KNOWN[name] for name in NAMES]


def named() -> Project:
    """A network whose blocks, and itself, are called so."""
    inner = (Dense(name="Spiral", out_features=12, frozen=True), Activation(name="Noise"))
    branches = Parallel(name="Circles", branches=((Dense(out_features=12),), (Dense(out_features=12),)), merge="add")
    net = (Flatten(), Group(name="Blobs", body=inner, frozen=True), branches, Dense(out_features=10))
    return Project(title="Two moons").with_net(net)


def said(window: QWidget) -> Iterator[str]:
    """Everything that a window says: in labels, buttons, fields, tabs and actions, in tips, titles and to readers."""
    for widget in (window, *window.findChildren(QWidget)):
        yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle())
        if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
            yield widget.text()
        elif isinstance(widget, QTabBar):
            yield from map(widget.tabText, range(widget.count()))
    for action in window.findChildren(QAction):
        yield action.text()
        yield action.toolTip()


@pytest.fixture
def korean(open_window, tmp_path):
    robot = open_window()
    robot.begins_with("mlp")
    robot.presses("language.ko")
    robot.its_own = {*said(robot.window)}
    robot.lab.session.open(named(), tmp_path / "Two moons.camplab")
    robot.settles()
    return robot


def test_in_the_window_whatever_is_selected_and_edited(korean):
    assert all(KNOWN[name] != name for name in NAMES)
    session = korean.lab.session
    everything = [block.uid for _, block in _blocks(session.net)]
    for chosen in ([], *([uid] for uid in everything), everything):
        session.select(tuple(chosen))
        korean.settles()
        assert translated(korean) == []
    for action in ("block.freeze", "block.bypass", "block.watch", "network.table"):
        if action in korean.window.actions_.by_id:
            korean.presses(action)
            assert translated(korean) == [], action


def translated(robot) -> list[str]:
    """What the window says since the names are there, with the Korean of one in it."""
    now = {*said(robot.window)} - robot.its_own
    assert any(name in text for text in now for name in NAMES)
    return [text for text in now if any(word in text for word in TRANSLATED)]


def _blocks(net):
    from camplab.document import edits

    return list(edits.places(net))


def test_to_readers_of_the_screen_and_in_notes_on_cards(korean):
    stack = korean.window.workspace.centre.focusProxy()
    for _, block in _blocks(korean.lab.session.net):
        korean.lab.session.select((block.uid,))
        korean.settles()
        words = stack.accessibleName() + stack.accessibleDescription() + stack.toolTip()
        assert not [word for word in TRANSLATED if word in words]
