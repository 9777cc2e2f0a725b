"""Actions as data: id, title, shortcut, where, when enabled, what it does. Menus and tool tips are built from them.

Knows no window but the one it is given: the functions of an action take it as their argument.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from camplab.app import style
from camplab.app.language import translate
from camplab.words import Sentence


def always(_window: Any) -> bool:
    """Enabled in every state."""
    return True


@dataclass(frozen=True)
class Action:
    """One thing the learner can do. `menu` is the key of its menu; `""` in a table of actions is a separator."""

    id: str
    title: Sentence
    run: Callable[[Any], object]
    menu: str
    shortcut: str = ""
    icon: str = ""
    enabled: Callable[[Any], bool] = always
    checked: Callable[[Any], bool] | None = None
    hint: Sentence | None = None


SEPARATOR = None
Table = Iterable[Action | None]


class Actions(QObject):
    """The QActions of a window, by id. `refresh` is the one place that enables, ticks and names them."""

    def __init__(self, window: Any, table: Table) -> None:
        super().__init__(window)
        self._window = window
        self.table = tuple(table)
        self.by_id: Mapping[str, QAction] = {
            action.id: self._made(action) for action in self.table if action is not None
        }

    def __getitem__(self, name: str) -> QAction:
        return self.by_id[name]

    def _made(self, action: Action) -> QAction:
        made = QAction(self)
        made.setObjectName(action.id)
        made.setCheckable(action.checked is not None)
        if action.shortcut:
            made.setShortcuts([QKeySequence(key) for key in action.shortcut.split("|")])
        made.triggered.connect(partial(self._run, action))
        self._window.addAction(made)
        return made

    def _run(self, action: Action, *_: object) -> None:
        try:
            action.run(self._window)
        finally:
            self.refresh()

    def refresh(self) -> None:
        """Bring every action in line with the state of the window."""
        for action in self.table:
            if action is not None:
                made = self.by_id[action.id]
                made.setEnabled(action.enabled(self._window))
                if action.checked is not None:
                    made.setChecked(action.checked(self._window))

    def dress(self) -> None:
        """Titles in the language, icons in the theme."""
        for action in self.table:
            if action is not None:
                made = self.by_id[action.id]
                made.setText(translate(action.title))
                made.setToolTip(_tip(action))
                if action.icon:
                    made.setIcon(style.icon(action.icon))


def _tip(action: Action) -> str:
    words = translate(action.hint or action.title).replace("&", "").rstrip("…")
    keys = QKeySequence(action.shortcut.split("|")[0]).toString(QKeySequence.SequenceFormat.NativeText)
    return f"{words}  {keys}" if keys else words


def fill(bar: QMenuBar, actions: Actions, menus: Mapping[str, Sentence]) -> dict[str, QMenu]:
    """Build the menus in the order of `menus` (key -> title); returns them by key."""
    bar.clear()
    made = {key: bar.addMenu(translate(title)) for key, title in menus.items()}
    here = ""
    for action in actions.table:
        if action is not None:
            here = action.menu
            made[here].addAction(actions[action.id])
        elif here:
            made[here].addSeparator()
    return made
