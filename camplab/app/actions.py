"""Actions as data: id, title, shortcut, where, when enabled, what it does. Menus and tool tips are built from them.

Knows nothing of what the actions do: their functions get what they work on, the session or the whole lab.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from camplab.app.lab import Lab, Page
from camplab.app.look import shortcuts, style
from camplab.app.look.banner import Notice
from camplab.app.look.language import bare, translate
from camplab.words import Sentence, say

On = TypeVar("On")
"""What an action works on: the session for edits of the network, the lab for everything else."""
Whole = TypeVar("Whole")
Result = TypeVar("Result")


def always(_: object) -> bool:
    """Enabled in every state."""
    return True


@dataclass(frozen=True)
class Condition(Generic[On]):
    """When an action is enabled, and what is said where it is not."""

    holds: Callable[[On], bool]
    why_not: Sentence

    def __call__(self, on: On) -> bool:
        return self.holds(on)


def needed(why_not: Sentence) -> Callable[[Callable[[On], bool]], Condition[On]]:
    """Decorator: a condition that says why it does not hold. `@needed(say("no block is selected"))`"""
    return lambda holds: Condition(holds, why_not)


@dataclass(frozen=True)
class Action(Generic[On]):
    """One thing the learner can do. `shortcut`: alternatives apart by "|".

    `local`: its keys are single letters, or keys that other widgets need, so that they work only while the view it
    belongs to has the keyboard; that view obeys them itself.
    """

    id: str
    title: Sentence
    run: Callable[[On], object]
    menu: str
    shortcut: str = ""
    icon: str = ""
    enabled: Callable[[On], bool] = always
    checked: Callable[[On], bool] | None = None
    named: Callable[[On], Sentence] | None = None
    """A title that depends on the state, such as what would be undone."""
    local: bool = False
    group: int = 0
    """Actions of one group stand together in a menu, a line between groups."""
    page: Page | None = "workbench"
    """Where what it acts on is seen: it is enabled there alone. None: it acts on no page."""

    @property
    def keys(self) -> str:
        """Its shortcuts now: the learner's own, else the usual ones."""
        return shortcuts.of(self.id, self.shortcut)

    def within(self, part: Callable[[Whole], On]) -> Action[Whole]:
        """The same action of something larger, whose `part` it works on."""

        def inside(function: Callable[[On], Result]) -> Callable[[Whole], Result]:
            return lambda whole: function(part(whole))

        enabled: Callable[[Any], bool] = self.enabled
        if isinstance(enabled, Condition):
            enabled = Condition(inside(enabled.holds), enabled.why_not)
        elif enabled is not always:
            enabled = inside(enabled)
        return Action(
            self.id, self.title, inside(self.run), self.menu, self.shortcut, self.icon, enabled,
            inside(self.checked) if self.checked else None, inside(self.named) if self.named else None,
            self.local, self.group, self.page,
        )  # fmt: skip


def why_not(action: Action[Lab], lab: Lab) -> Sentence | None:
    """Why an action cannot be chosen now; None when it can be."""
    if action.page is not None and action.page != lab.page:
        return say("it acts on a network, and the start page is open")
    if action.enabled(lab):
        return None
    return action.enabled.why_not if isinstance(action.enabled, Condition) else say("it cannot be done now")


@dataclass(frozen=True)
class Menu:
    """A menu of the bar, or of another menu (`within`)."""

    id: str
    title: Sentence
    within: str = ""


class Actions(QObject):
    """The QActions of a window, by id. `refresh` is the one place that enables, ticks and names them."""

    def __init__(self, lab: Lab, host: QWidget, table: Iterable[Action[Lab]]) -> None:
        super().__init__(host)
        self._lab, self._host = lab, host
        self.table = {action.id: action for action in table}
        self.by_id = {action.id: self._made(action) for action in self.table.values()}

    def __getitem__(self, name: str) -> QAction:
        return self.by_id[name]

    def _made(self, action: Action[Lab]) -> QAction:
        made = QAction(self)
        made.setObjectName(action.id)
        made.setCheckable(action.checked is not None)
        made.setShortcuts([QKeySequence(key) for key in action.keys.split("|") if key])
        made.triggered.connect(partial(self._run, action))
        if action.local:  # the view it belongs to obeys the key itself; the menu only shows it
            made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        else:
            self._host.addAction(made)
        return made

    def _run(self, action: Action[Lab], *_: object) -> None:
        try:
            self._lab.session.settle()  # what is typed counts, though Return was not pressed
            action.run(self._lab)
        finally:
            self.refresh()

    def act(self, name: str) -> None:
        """Do what is asked for elsewhere than in a menu; where it cannot be done now, say why."""
        action = self.table[name]
        hindered = why_not(action, self._lab)
        if hindered is None:
            self.by_id[name].setEnabled(True)  # it follows what can be done in a turn of its own
            self.by_id[name].trigger()  # as from the menu: who listens hears it
        else:
            said = say("{action} cannot be chosen now", action=Sentence(bare(str(action.title)).rstrip("…")))
            self._lab.tell(Notice(said, "accent", (hindered,), about="action"))

    def refresh(self) -> None:
        """Bring every action in line with the state of the lab."""
        for action in self.table.values():
            made = self.by_id[action.id]
            made.setEnabled(why_not(action, self._lab) is None)
            if action.checked is not None:
                made.setChecked(action.checked(self._lab))
            if action.named is not None:
                made.setText(translate(action.named(self._lab)))

    def dress(self) -> None:
        """Titles in the language, with the keys of now."""
        for action in self.table.values():
            made = self.by_id[action.id]
            made.setText(translate(action.title))
            made.setShortcuts([QKeySequence(key) for key in action.keys.split("|") if key])
            made.setToolTip(tip(action))

    def draw_icons(self) -> None:
        """Icons in the theme."""
        for action in self.table.values():
            if action.icon and action.checked is None:  # an icon would stand where the tick is
                self.by_id[action.id].setIcon(style.icon(action.icon))


def tip(action: Action[Lab]) -> str:
    """Title and key."""
    words = plain(action)
    return f"{words}  ({keys(action)})" if action.keys else words


def plain(action: Action[Lab]) -> str:
    """The title without marks for the keyboard and without dots."""
    return bare(translate(action.title)).rstrip("…")


def keys(action: Action[On]) -> str:
    """The first shortcut as the system writes it; "" where there is none."""
    return next(iter(written(action)), "")


def written(action: Action[On]) -> list[str]:
    """All its shortcuts as the system writes them."""
    native = QKeySequence.SequenceFormat.NativeText
    return [QKeySequence(key).toString(native) for key in action.keys.split("|") if key]


def fill(bar: QMenuBar, actions: Actions, menus: Iterable[Menu]) -> Mapping[str, QMenu]:
    """Build the menus anew, in the order of `menus` and of the actions; returns them by id."""
    bar.clear()
    for old in bar.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly):
        old.deleteLater()  # Qt keeps them, in the language of before
    made: dict[str, QMenu] = {}
    groups: dict[str, int] = {}
    for menu in menus:
        made[menu.id] = (made[menu.within] if menu.within else bar).addMenu(translate(menu.title))
    for action in actions.table.values():
        menu_of = made[action.menu]
        if groups.setdefault(action.menu, action.group) != action.group:
            menu_of.addSeparator()
        groups[action.menu] = action.group
        menu_of.addAction(actions[action.id])
    return made
