"""Whatever can be reached with the keyboard or pressed says what it is to those who do not see it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

from camplab.app.data.data_form import DataForm
from camplab.app.look import language
from camplab.app.training.recipe_form import RecipeForm

HANDS = (
    QAbstractButton, QComboBox, QLineEdit, QAbstractSpinBox, QAbstractSlider, QAbstractItemView, QPlainTextEdit,
    QTextEdit, QTabBar,
)  # fmt: skip
PARTS = (QAbstractSpinBox, QComboBox, QAbstractItemView, QTabBar, QLineEdit)
"""What stands in one of these (its field, list, arrows) is told with it."""


def silent(root: QWidget) -> Iterator[str]:
    """What can be used and has no name."""
    for widget in [root, *root.findChildren(QWidget)]:
        viewport = isinstance(widget.parent(), QAbstractScrollArea) and widget.parent().viewport() is widget
        if not widget.isVisible() or viewport:
            continue
        used = isinstance(widget, HANDS) or widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        within = isinstance(widget.parent(), PARTS) or isinstance(widget.parent() and widget.parent().parent(), PARTS)
        if not used or within or isinstance(widget, QScrollBar | QMenu) or widget is root:
            continue
        spoken = QAccessible.queryAccessibleInterface(widget)
        if not (spoken and spoken.text(QAccessible.Text.Name).strip()):
            yield f"{type(widget).__name__} {widget.objectName()!r} in {type(widget.parent()).__name__}"


@pytest.mark.parametrize("code", ["en", "ko"])
@pytest.mark.parametrize("preset", ["lenet5", "autoencoder_digits", "lstm_rows"])
def test_everything_in_the_window_has_a_name(robot, preset, code):
    language.choose(code)
    assert not list(silent(robot.window.welcome))
    robot.begins_with(preset)
    session = robot.lab.session
    for block in session.net:
        session.select((block.uid,))
        robot.settles()
        assert not list(silent(robot.window)), block.tag
    robot.lab.session.requests.make("fit")
    robot.settles()
    assert not list(silent(robot.window))


def test_so_has_every_panel(robot):
    robot.begins_with("lenet5")
    for frame in robot.window.workspace.docks.values():
        frame.show()
        frame.raise_()
        robot.settles()
        assert not list(silent(frame)), frame.objectName()


@pytest.mark.parametrize("form", [DataForm, RecipeForm])
def test_so_have_the_forms_of_the_bar(robot, qtbot, form):
    for preset in ("lenet5", "two_moons_mlp"):
        robot.begins_with(preset)
        made = form(robot.lab)
        qtbot.addWidget(made)
        made.show()
        robot.settles()
        assert not list(silent(made))
