"""Every action with its keys, in a window of its own: press Record and then the key. What a key does is elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from camplab.app.actions import Action, Menu, plain, written
from camplab.app.command_palette.sources import named
from camplab.app.lab import Lab
from camplab.app.look import hangul_keys, language, shortcuts, style
from camplab.app.look.language import bare, capital, tr, translate
from camplab.app.look.plain_text import Label
from camplab.app.shortcuts.conflicts import holder, refused, without
from camplab.blocks.search import search
from camplab.document.atomic import WriteFailed
from camplab.words import Sentence, say

ID = Qt.ItemDataRole.UserRole


class ShortcutsPage(QDialog):
    """`record` waits for a key; one that is taken is given only after "Move it here"."""

    def __init__(self, host: QWidget, actions: Sequence[Action[Lab]], menus: Sequence[Menu]) -> None:
        super().__init__(host)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.table = {action.id: action for action in actions if not action.menu.startswith("new.")}
        self._menus = {menu.id: menu for menu in menus}
        self._recording, self._wanted = False, ""
        self.search, self.tree, self.words = QLineEdit(), QTreeWidget(), Label(wordWrap=True)
        self.tree.setObjectName("plainList")
        self.tree.setRootIsDecorated(False)
        self.tree.setColumnCount(3)
        header = self.tree.header()
        header.setStretchLastSection(False)
        for at, mode in enumerate((header.ResizeMode.Stretch, *2 * (header.ResizeMode.ResizeToContents,))):
            header.setSectionResizeMode(at, mode)
        self.tree.currentItemChanged.connect(lambda *_: self._halt(""))
        self.tree.itemDoubleClicked.connect(lambda *_: self.record())
        self.search.textChanged.connect(self.fill)
        self.buttons = {name: QPushButton() for name in ("record", "move", "reset", "reset_all")}
        for name, act in (("record", self.record), ("move", self.move_here), ("reset", self.reset),
                          ("reset_all", self.reset_all)):  # fmt: skip
            self.buttons[name].clicked.connect(act)
            self.buttons[name].setAutoDefault(False)
        row, column = QHBoxLayout(), QVBoxLayout(self)
        for button in self.buttons.values():
            row.addWidget(button)
        row.addStretch(1)
        column.setContentsMargins(20, 18, 20, 18)
        for widget in (self.search, self.tree, self.words):
            column.addWidget(widget)
        column.addLayout(row)
        for signal in (language.changed, style.changed, shortcuts.changed):
            signal.connect(self.dress)
        self.dress()
        self.resize(style.grown(host, 720, 620))

    def dress(self) -> None:
        """Words in the language, keys as they are now."""
        self.setWindowTitle(tr("Keyboard shortcuts"))
        texts = {"record": tr("Record a key"), "move": tr("Move it here"), "reset": tr("Reset this one"),
                 "reset_all": tr("Reset all")}  # fmt: skip
        for name, text in texts.items():
            self.buttons[name].setText(text)
        self.search.setPlaceholderText(tr("Search commands or keys"))
        self.search.setAccessibleName(tr("Search commands or keys"))
        self.tree.setAccessibleName(tr("Keyboard shortcuts"))
        self.tree.setHeaderLabels([tr("Command"), tr("Keys"), tr("Menu")])
        self.fill()

    def fill(self) -> None:
        """The rows that are looked for."""
        current = self._current()
        self.tree.blockSignals(True)
        self.tree.clear()
        for action in self._found(self.search.text().strip()):
            menu = bare(translate(self._menus[action.menu].title))
            item = QTreeWidgetItem([plain(action), "  ".join(written(action)), menu])
            item.setData(0, ID, action.id)
            if shortcuts.is_own(action.id):
                font = item.font(1)
                font.setBold(True)
                item.setFont(1, font)
            self.tree.addTopLevelItem(item)
            if current is not None and action.id == current.id:
                self.tree.setCurrentItem(item)
        self.tree.blockSignals(False)
        self._halt(capital(shortcuts.trouble() or say("")) if shortcuts.trouble() else "")

    def _found(self, typed: str) -> list[Action[Lab]]:
        if not typed:
            return list(self.table.values())
        entries = [named(action.id, (str(action.title),)) for action in self.table.values()]
        ids = [hit.tag for hit in search(typed, entries).found]
        ids += [id for id, action in self.table.items()
                if any(typed.lower() in key.lower() for key in written(action))]  # fmt: skip
        return [self.table[id] for id in dict.fromkeys(ids)]

    def _current(self) -> Action[Lab] | None:
        item = self.tree.currentItem()
        return self.table.get(item.data(0, ID)) if item is not None else None

    # -- recording --------------------------------------------------------------------------------------

    def record(self) -> None:
        """The next key that is pressed is for the current action."""
        if self._current() is not None:
            self._halt(tr("Now press the key for it; Esc gives up"))
            self._recording = True
            self.grabKeyboard()

    def _halt(self, words: str) -> None:
        """Record no more, and say this."""
        if self._recording:
            self.releaseKeyboard()
        self._recording, self._wanted = False, ""
        self.words.setText(words)
        chosen = self._current()
        self.buttons["record"].setEnabled(chosen is not None)
        self.buttons["move"].setVisible(False)
        self.buttons["reset"].setEnabled(chosen is not None and shortcuts.is_own(chosen.id))

    def event(self, event: QEvent) -> bool:
        if self._recording and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # while it records, no action of the window has this key
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._recording:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape:
            self._halt("")
        elif event.key() not in hangul_keys.MODIFIERS:
            self._take(event)

    def _take(self, event: QKeyEvent) -> None:
        action, pressed = self._current(), hangul_keys.pressed(event)
        if action is None:
            return
        shown = QKeySequence(pressed).toString(QKeySequence.SequenceFormat.NativeText)
        why = refused(action, pressed)
        if why is not None:
            self._halt(tr("{key} cannot be given: {why}", key=shown, why=why))
            return
        keys = QKeySequence(pressed).toString()
        other = holder(self.table.values(), action, keys)
        if other is None:
            self._give(action, keys)
            return
        self._halt(tr("{key} belongs to {action}", key=shown, action=Sentence(plain(other))))
        self._wanted = keys
        self.buttons["move"].setVisible(True)

    def move_here(self) -> None:
        """Take the key from the action that has it."""
        action, keys = self._current(), self._wanted
        if action is not None and keys:
            other = holder(self.table.values(), action, keys)
            self._give(action, keys, {other.id: without(other, keys)} if other is not None else {})

    def _give(self, action: Action[Lab], keys: str, more: dict[str, str] | None = None) -> None:
        self._keep(lambda: shortcuts.choose(**{action.id: keys}, **(more or {})))

    def reset(self) -> None:
        """The usual keys of the current action."""
        action = self._current()
        if action is not None:
            self._keep(lambda: shortcuts.reset(action.id))

    def reset_all(self) -> None:
        """The usual keys of all."""
        self._keep(shortcuts.reset)

    def _keep(self, change: object) -> None:
        assert callable(change)
        try:
            change()
        except WriteFailed as failed:
            self._halt(capital(failed.sentence))
