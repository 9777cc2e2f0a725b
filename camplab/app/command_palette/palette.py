"""The command palette over the window: a line to type in, what is found, and why something cannot be chosen now.

It lies in the window and is no window of its own, so that Korean can be typed into it on every system.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QVBoxLayout, QWidget

from camplab import folders
from camplab.app.command_palette import finding, sources
from camplab.app.command_palette.finding import Item
from camplab.app.command_palette.rows import Rows
from camplab.app.lab import Lab
from camplab.app.look import style
from camplab.app.look.language import capital, tr
from camplab.app.look.plain_text import Label
from camplab.runs.kept.all_runs import KeptRuns
from camplab.words import Sentence, say

WIDE, MARGIN = 620, 24
"""Pixels: as wide as it becomes, and as near as it comes to the edge of the window."""
RUNS_A_TURN = 40
"""Runs that are read before the window answers again."""
_WALK = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}


class CommandPalette(QFrame):
    """`open` shows it; Enter takes the current row, Escape and a click elsewhere close it. Made once, hidden."""

    def __init__(self, lab: Lab, offered: Callable[[], Iterator[Item]]) -> None:
        super().__init__(lab.window)
        self.setObjectName("commandPalette")
        self._lab, self._offered = lab, offered
        self._kept = KeptRuns(folders.runs())
        self._reading: Iterator[None] = iter(())
        self._before: QWidget | None = None
        self._items: list[Item] = []
        self.line, self.rows = QLineEdit(), Rows()
        self.lead, self.words = Label(wordWrap=True), Label(wordWrap=True)
        self.line.textChanged.connect(self._find)
        self.rows.clicked.connect(self._clicked)
        self.rows.selectionModel().currentChanged.connect(self._explain)
        for said in (self.lead, self.words):
            said.setObjectName("soft")
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 8)
        column.setSpacing(6)
        for widget in (self.line, self.lead, self.rows, self.words):
            column.addWidget(widget)
        column.setStretchFactor(self.rows, 1)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._read_runs)
        self.hide()

    def open(self) -> None:
        """Show it, with all that can be done now; once more closes it."""
        if self.isVisible():
            self.close_palette()
            return
        self._before = QApplication.focusWidget()
        self._items = [*self._offered(), *map(sources.run, self._kept.infos)]
        self._reading = self._kept.read()
        self._soon.start()
        self.line.setPlaceholderText(tr("Search commands, panels, blocks, networks, runs, settings"))
        self.line.setAccessibleName(tr("Search everything"))
        self.rows.setAccessibleName(tr("What is found"))
        self.line.clear()
        self._find()
        self.show()
        self.raise_()
        self._place()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        style.application().installEventFilter(self)

    def close_palette(self) -> None:
        """Hide it and give the keyboard back to what had it."""
        style.application().removeEventFilter(self)
        self._soon.stop()
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus()
        self._before = None

    def choose(self, item: Item) -> None:
        """Do it; of what cannot be done now it is said why, and the palette stays."""
        if item.why_not:
            self._say(item.why_not)
            return
        finding.remember(item.id)
        self.close_palette()
        item.act(self._lab)

    # -- what is found ------------------------------------------------------------------------------

    def _find(self) -> None:
        found = finding.find(self.line.text(), self._items, finding.recent())
        self.rows.show_found(found)
        near = say("Nothing is called so; most like it:")
        nothing = found.near or not found.groups
        self.lead.setText(capital(near if found.groups else say("Nothing is called so")) if nothing else "")
        self.lead.setVisible(nothing)
        self.rows.setVisible(bool(found.groups))
        self._explain()
        self._place()

    def _read_runs(self) -> None:
        """The runs come while the window answers; those read before are there at once."""
        for _ in range(RUNS_A_TURN):
            if next(self._reading, self) is self:
                runs = list(map(sources.run, self._kept.infos))
                known = [item for item in self._items if item.group == "run"]
                if [item.entry for item in runs] != [item.entry for item in known]:
                    self._items = [*(item for item in self._items if item.group != "run"), *runs]
                    self._refind()
                return
        self._soon.start()

    def _refind(self) -> None:
        current = self.rows.current
        self._find()
        if current is not None:
            self.rows.go_to(current.id)

    def _explain(self, *_: QModelIndex) -> None:
        item = self.rows.current
        self._say(item.why_not if item is not None else "")

    def _say(self, why_not: str) -> None:
        """Below the rows: why the current one cannot be chosen."""
        self.words.setText(tr("Not now: {why}", why=Sentence(why_not)) if why_not else "")
        self.words.setVisible(bool(why_not))

    # -- keys and places --------------------------------------------------------------------------------

    def _clicked(self, index: QModelIndex) -> None:
        if isinstance(item := index.data(Qt.ItemDataRole.UserRole), Item):
            self.choose(item)

    def _place(self) -> None:
        """In the middle of the window, near its top, as high as its rows up to two thirds."""
        host = self._lab.window.rect()
        width = min(round(WIDE * style.theme().larger), host.width() - 2 * MARGIN)
        frame = self.line.sizeHint().height() + 40
        said = [label.heightForWidth(width - 24) + 6 for label in (self.lead, self.words) if not label.isHidden()]
        rows = self.rows.wish() if not self.rows.isHidden() else 0
        height = min(rows + frame + sum(said), host.height() * 2 // 3)
        self.setGeometry((host.width() - width) // 2, min(72, host.height() // 10), width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the line; a press elsewhere closes it."""
        kind = event.type()
        if kind == QEvent.Type.Resize and watched is self._lab.window:
            self._place()
        if kind == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent) and isinstance(watched, QWidget):
            if watched is not self and not self.isAncestorOf(watched):
                self.close_palette()
            return False
        if watched is not self.line or kind != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        return self._press(Qt.Key(event.key()))

    def _press(self, key: Qt.Key) -> bool:
        if key in _WALK:
            self.rows.walk(_WALK[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if (item := self.rows.current) is not None:
                self.choose(item)
        elif key == Qt.Key.Key_Escape:
            self.close_palette()
        else:
            return key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        return True
