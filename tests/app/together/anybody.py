"""Somebody who does anything: clicks, types, drags, drops files and answers questions at random, wherever it is."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QContextMenuEvent, QDesktopServices, QDrag, QDropEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QWidget,
)  # fmt: skip
from shiboken6 import isValid

from tests.app.conftest import Robot

T = TypeVar("T")
NONE = Qt.KeyboardModifier.NoModifier
HELD = (NONE, NONE, NONE, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier,
        Qt.KeyboardModifier.AltModifier)  # fmt: skip
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
KEYS = tuple(getattr(Qt.Key, f"Key_{name}") for name in (
    "Delete", "Backspace", "Escape", "Return", "Space", "Tab", "Backtab", "Up", "Down", "Left", "Right", "Home", "End",
    "PageUp", "PageDown", "F1", "F2", "Menu", "Plus", "Minus", "A", "C", "D", "K", "V", "X", "Z", "5",
))  # fmt: skip
WORDS = ("12", "-1", "0", "1e9", "abc", "0.5", "", "9" * 12, "nan", "inf", "3,5", "<b>x</b>", "a" * 60, "../x", "%s{0}")
FIELDS = (QLineEdit, QAbstractSpinBox, QPlainTextEdit)
SIZES = ((800, 500), (1280, 800), (1920, 1040), (911, 512))
TRAINING = ("training.toggle",) * 8 + (
    "training.step", "training.race", "training.slow", "training.seeds", "training.end", "training.fork"
)  # fmt: skip
STANDING = 0.25
"""Seconds after which a menu that holds everything up is chosen from, or left."""


class Anybody:
    """One of many: the same seed chooses the same, though the engine answers when it does."""

    def __init__(self, robot: Robot, seed: int, folder: Path, patch: pytest.MonkeyPatch) -> None:
        self.robot, self.window, self.chance = robot, robot.window, random.Random(seed)
        self.files, self.done = sorted(folder.iterdir()), list[str]()
        self._deeds = {
            self.acts: 14, self.clicks: 30, self.presses_keys: 10, self.types: 8, self.drags: 6, self.wheels: 4,
            self.drops: 2, self.begins: 8, self.trains: 6, self.opens_a_panel: 5, self.sizes: 1,
        }  # fmt: skip
        self._hears(robot, folder, patch)

    def _hears(self, robot: Robot, folder: Path, patch: pytest.MonkeyPatch) -> None:
        places = ["", *(str(folder / name) for name in ("new.camplab", "새.csv", "x.png", "r.html", "no/where.py"))]
        opened, saved = [*map(str, self.files), str(folder / "gone.csv"), ""], places
        for name, paths in (("getOpenFileName", opened), ("getSaveFileName", saved)):
            patch.setattr(QFileDialog, name, lambda *_, paths=paths, **__: (self.one(paths), ""))
        patch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: self.one(("", str(folder))))
        patch.setattr(QDialog, "exec", lambda dialog: self._answers(dialog))
        patch.setattr(QDrag, "exec", lambda *_: Qt.DropAction.IgnoreAction)
        patch.setattr(QDesktopServices, "openUrl", lambda *_: True)
        questions = robot.lab.documents.questions
        questions.unsaved = lambda *_: self.one(("save", "discard", "cancel"))
        questions.changed = lambda *_: self.one(("save_as", "overwrite", "reload", "cancel"))
        questions.replace = lambda *_: self.one((True, False))
        questions.stop = lambda *_: self.one(("stop", "stay"))
        questions.open_path = lambda _host: self.one(opened)
        questions.save_path = lambda _host, _suggestion, _kinds: self.one(saved)

    def _answers(self, dialog: QDialog) -> int:
        buttons = dialog.findChildren(QAbstractButton) if isinstance(dialog, QMessageBox) else []
        if buttons:
            self.one(buttons).click()
        return 0

    def one(self, of: Sequence[T]) -> T:
        return self.chance.choice(of)

    def does(self) -> None:
        """Anything, and lives on for a moment."""
        self._leaves_menus(len(self.done))
        menu = QApplication.activePopupWidget()
        deed: Callable[[], object] = self.one(self.chance.choices([*self._deeds], [*self._deeds.values()]))
        if isinstance(menu, QMenu) and self.chance.random() < 0.8:
            self.chooses(menu)
        else:
            deed()
        QTest.qWait(self.one((0, 0, 10, 10, 50, 200)))

    def _leaves_menus(self, after: int) -> None:
        """A menu of a button, or of a field, is an event loop of its own."""

        def leave() -> None:
            if isValid(self.window) and len(self.done) <= after + 1 and (shown := QApplication.activePopupWidget()):
                if isinstance(shown, QMenu) and self.chance.random() < 0.6:
                    self.chooses(shown)
                else:
                    shown.close()
                self._leaves_menus(len(self.done))

        QTimer.singleShot(int(1000 * STANDING), leave)

    def notes(self, *what: object) -> None:
        self.done.append(" ".join(map(str, what)))

    # -- where -----------------------------------------------------------------------------------

    def widget(self, *kinds: type) -> QWidget | None:
        """One that can be used, in whatever lies on top."""
        tops = [each for each in QApplication.topLevelWidgets() if each.isVisible() and not isinstance(each, QMenu)]
        top = QApplication.activePopupWidget() or QApplication.activeModalWidget() or self.one(tops)
        usable = [
            each for each in top.findChildren(QWidget)
            if each.isVisible() and each.isEnabled() and min(each.width(), each.height()) > 2
            and (isinstance(each, kinds) if kinds else each.focusPolicy() or self.chance.random() < 0.15)
        ]  # fmt: skip
        return self.one(usable) if usable else None

    def point(self, widget: QWidget) -> QPoint:
        return QPoint(self.chance.randrange(widget.width()), self.chance.randrange(widget.height()))

    # -- what ------------------------------------------------------------------------------------

    def acts(self) -> None:
        enabled = [name for name, action in self.window.actions_.by_id.items() if action.isEnabled()]
        self._act(self.one([name for name in enabled if name != "file.quit"]))

    def trains(self) -> None:
        name = self.one(TRAINING)
        if self.window.actions_[name].isEnabled():
            self._act(name)
            QTest.qWait(500)

    def _act(self, name: str) -> None:
        self.notes("action", name)
        self.window.actions_[name].trigger()

    def begins(self) -> None:
        card = self.one(self.window.welcome.gallery.cards)
        self.notes("preset", card.preset.name)
        self.robot.lab.documents.begin_with(card.preset)

    def clicks(self) -> None:
        widget = self.widget()
        if widget is None:
            return
        at, button = self.point(widget), self.one((LEFT, LEFT, LEFT, LEFT, RIGHT))
        self.notes("click", _name(widget), button.name, at.x(), at.y())
        click: Any = QTest.mouseDClick if self.chance.random() < 0.15 else QTest.mouseClick
        click(widget, button, self.one(HELD), at)
        if button == RIGHT and isValid(widget):
            mouse = QContextMenuEvent.Reason.Mouse
            QApplication.sendEvent(widget, QContextMenuEvent(mouse, at, widget.mapToGlobal(at)))

    def presses_keys(self) -> None:
        key, held, often = self.one(KEYS), self.one(HELD), self.one((1, 1, 1, 3, 8))
        self.notes("key", key.name, held.name, often)
        for _ in range(often):
            QTest.keyClick(QApplication.focusWidget() or self.window, key, held)

    def types(self) -> None:
        widget, words = self.widget(*FIELDS), self.one(WORDS)
        if widget is None:
            return
        self.notes("type", _name(widget), words)
        widget.setFocus()
        QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(widget, words)
        if isValid(widget):
            QTest.keyClick(widget, self.one((Qt.Key.Key_Return, Qt.Key.Key_Tab)))

    def drags(self) -> None:
        widget = self.widget()
        if widget is None:
            return
        begin, end = self.point(widget), self.point(widget)
        self.notes("drag", _name(widget), begin.x(), begin.y(), end.x(), end.y())
        QTest.mousePress(widget, LEFT, self.one(HELD), begin)
        for part in range(1, 5):
            if isValid(widget):
                QTest.mouseMove(widget, begin + (end - begin) * part / 4)
        if isValid(widget):
            QTest.mouseRelease(widget, LEFT, NONE, end)

    def wheels(self) -> None:
        widget = self.widget()
        if widget is None:
            return
        at, turn = QPointF(self.point(widget)), QPoint(0, self.one((-120, 120, -1200, 1200)))
        self.notes("wheel", _name(widget), turn.y())
        QApplication.sendEvent(
            widget, QWheelEvent(at, QPointF(widget.mapToGlobal(at)), QPoint(), turn, Qt.MouseButton.NoButton,
                                self.one(HELD), Qt.ScrollPhase.NoScrollPhase, False)
        )  # fmt: skip

    def drops(self) -> None:
        path, dropped = self.one(self.files), QMimeData()
        self.notes("drop", path.name)
        dropped.setUrls([QUrl.fromLocalFile(str(path))])
        at = QPointF(self.point(self.window))
        self.window.dropEvent(QDropEvent(at, Qt.DropAction.CopyAction, dropped, LEFT, NONE))

    def opens_a_panel(self) -> None:
        name, dock = self.one([*self.window.workspace.docks.items()])
        how = self.one(("bring", "bring", "float", "close"))
        self.notes("panel", name, how)
        if how == "bring":
            self.robot.raises(name)
        elif how == "float":
            dock.setFloating(not dock.isFloating())
        else:
            dock.close()

    def sizes(self) -> None:
        size = self.one(SIZES)
        self.notes("size", *size)
        self.window.resize(*size)

    def chooses(self, menu: QMenu) -> None:
        choices = [each for each in menu.actions() if each.isEnabled() and not each.isSeparator()]
        if choices and self.chance.random() < 0.8:
            choice = self.one(choices)
            self.notes("menu", choice.text())
            choice.trigger()
        if isValid(menu):
            menu.close()


def _name(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName() or widget.objectName()!r}"
