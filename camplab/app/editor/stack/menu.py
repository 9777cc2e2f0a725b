"""The context menu of the stack, built from the commands. Knows nothing of what they do."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QContextMenuEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from camplab.app.actions import Action
from camplab.app.editor.commands import COMMANDS
from camplab.app.editor.stack.stage import Stage
from camplab.app.look import style
from camplab.app.look.language import translate
from camplab.app.session import Session

_HERE = ("block", "edit")


def show(view: Stage, event: QContextMenuEvent) -> None:
    """Open the menu at the mouse, or at the current card when the keyboard asked for it."""
    menu = build(view.session, view.viewport())
    place = event.globalPos()
    card = view.card(view.scene.current)
    if event.reason() == QContextMenuEvent.Reason.Keyboard and card:
        rect = view.to_view(card.rect)
        place = view.viewport().mapToGlobal(QPoint(round(rect.x + 24), round(rect.y + 24)))
    menu.popup(place)


def build(session: Session, parent: QWidget) -> QMenu:
    """All that can be done with the selection now; what cannot is in the menus above, so that this one stays short."""
    menu = QMenu(parent)
    menu.aboutToHide.connect(menu.deleteLater)
    for part in _HERE:
        commands = [command for command in COMMANDS if command.menu == part and command.enabled(session)]
        for group in sorted({command.group for command in commands}):
            actions = [_action(command, session, menu) for command in commands if command.group == group]
            menu.addSeparator()
            menu.addActions(actions)
    return menu


def _action(command: Action[Session], session: Session, parent: QMenu) -> QAction:
    action = QAction(translate(command.title), parent)
    action.setObjectName(command.id)
    if command.icon:
        action.setIcon(style.icon(command.icon))
    if command.keys:
        action.setShortcut(QKeySequence(command.keys.split("|")[0]))
        action.setShortcutVisibleInContextMenu(True)
    action.triggered.connect(lambda: command.run(session))
    return action
