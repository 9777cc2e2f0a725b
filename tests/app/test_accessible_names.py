"""Whatever can be reached with the keyboard or pressed says what it is to those who do not see it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import chain, product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

from camplab.app import report
from camplab.app.data.data_form import DataForm
from camplab.app.files import questions
from camplab.app.look import language, plain_text
from camplab.app.training.recipe_form import RecipeForm
from camplab.app.transfer import weights
from camplab.engine import protocol as p
from tests.app.one_window import plays

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


def everything_in_the_window_has_a_name(robot, preset, code):
    language.choose(code)
    assert not list(silent(robot.window.welcome))
    robot.begins_with(preset)
    session = robot.lab.session
    for block in {block.tag: block for block in session.net}.values():
        session.select((block.uid,))
        robot.settles()
        assert not list(silent(robot.window)), block.tag
    robot.lab.session.requests.make("fit")
    robot.settles()
    assert not list(silent(robot.window))


def so_has_every_panel(robot):
    robot.begins_with("lenet5")
    for name, frame in robot.window.workspace.docks.items():
        robot.raises(name)
        assert not list(silent(frame)), frame.objectName()


def so_have_the_forms_of_the_bar(robot):
    for preset, form in product(("lenet5", "two_moons_mlp"), (DataForm, RecipeForm)):
        robot.begins_with(preset)
        made = form(robot.lab)
        made.show()
        robot.settles()
        assert not list(silent(made))
        made.deleteLater()


def shown_dialogs() -> list[QWidget]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]


OPENED = ("file.import", "network.weights", "network.compare", "help.keys", "help.about")


def so_has_every_dialog_that_a_menu_opens(robot, code):
    language.choose(code)
    robot.begins_with("lenet5")
    for action in OPENED:
        robot.presses(action)
        dialogs = shown_dialogs()
        assert dialogs, action
        assert [*chain(*map(silent, dialogs))] == [], action
        assert all(dialog.windowTitle() for dialog in dialogs), action
        for dialog in dialogs:
            dialog.close()
        robot.settles()


def so_has_a_dialog_that_waits_and_one_that_shows_what_came(robot):
    robot.begins_with("lenet5")
    robot.lab.trainer.ask = lambda _: None
    dialog = weights.open_dialog(robot.lab)
    dialog.look_at("weights.pt")
    robot.settles()
    assert dialog.waiting.isVisible()
    assert [*silent(dialog)] == []
    dialog.stop()
    dialog.answer = p.Matched(
        source="weights.pt", rows=(p.WeightRow("fc1.weight", (10, 4), "fc1.weight", "loaded", (10, 4)),)
    )
    dialog._show(dialog.answer)
    dialog.draw()
    robot.settles()
    assert dialog.table.isVisible()
    assert [*silent(dialog)] == []


QUESTIONS = (
    lambda host: questions.ask_unsaved(host, "net", (questions.TRAINED,)),
    lambda host: questions.ask_to_stop(host, "net"),
    lambda host: questions.ask_changed(host, "net"),
    lambda host: questions.ask_to_replace(host, "net"),
    lambda host: plain_text.warn(host, "camplab", "net"),
)


def so_has_every_question(robot, code, monkeypatch):
    language.choose(code)
    found: list[str] = []
    asked: list[str] = []

    def look(box: QMessageBox) -> int:
        box.show()
        robot.settles()
        found.extend(silent(box))
        asked.append(box.windowTitle())
        box.hide()
        return 0

    with monkeypatch.context() as patch:
        patch.setattr(QMessageBox, "exec", look)
        for ask in QUESTIONS:
            ask(robot.window)
    assert asked == ["camplab"] * len(QUESTIONS)
    assert found == []


def so_has_the_report(robot):
    report.show(robot.window, "what happened")
    robot.settles()
    (window,) = shown_dialogs()
    assert [*silent(window)] == []
    window.close()


def so_has_what_drops_down_from_the_bar(robot):
    robot.begins_with("lenet5")
    for button in (robot.window.bar.data, robot.window.bar.recipe):
        button.click()
        robot.settles()
        popover = QApplication.activePopupWidget()
        assert popover is not None
        assert [*silent(popover)] == []
        popover.close()


def spoken(monkeypatch, *languages):
    """What is asked in each of these languages."""
    for code in languages:
        yield partial(so_has_every_dialog_that_a_menu_opens, code=code)
        yield partial(so_has_every_question, code=code, monkeypatch=monkeypatch)


def test_everything_in_the_window_its_panels_its_forms_and_its_dialogs_has_a_name(robot, monkeypatch):
    plays(
        robot, lambda robot: robot,
        partial(everything_in_the_window_has_a_name, preset="autoencoder_digits", code="ko"),
        so_has_every_panel, so_have_the_forms_of_the_bar, so_has_what_drops_down_from_the_bar, so_has_the_report,
        so_has_a_dialog_that_waits_and_one_that_shows_what_came,
        *spoken(monkeypatch, "ko"),
    )  # fmt: skip


@pytest.mark.long
def test_so_it_has_in_english_and_with_other_networks(robot, monkeypatch):
    window = everything_in_the_window_has_a_name
    networks = (partial(window, preset=preset, code="en") for preset in ("lenet5", "lstm_rows"))
    plays(robot, lambda robot: robot, *networks, *spoken(monkeypatch, "en"))
