"""Renaming a block in place: a line to write in lies over the card's name until Enter, Escape or a click elsewhere."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from camplab.app.editor import editing
from camplab.app.editor.drawing.geometry import Rect
from camplab.app.editor.stack.stage import Stage
from camplab.app.look.language import tr


def rename(view: Stage, uid: int) -> None:
    """Open the line over the card of a block."""
    card = view.card(uid)
    if card is None:
        return
    view.reveal(card.rect, smooth=False)
    u = view.scene.look.unit
    left = card.rect.x + (14 if card.frame else 10) * u
    field = view.to_view(Rect(left, card.rect.y + u, card.rect.right - 24 * u - left, 7 * u))
    NameLine(view, uid, card.facts.block.name, view.scene.names.get(uid, "")).place(field)


class NameLine(QLineEdit):
    """Goes away when it is done; an empty name gives the automatic one back."""

    def __init__(self, view: Stage, uid: int, name: str, automatic: str) -> None:
        super().__init__(name, view.viewport())
        self._view, self._uid, self._name = view, uid, name
        self._done = False
        self.setMaxLength(60)
        self.setPlaceholderText(automatic)
        self.setAccessibleName(tr("Name of the block"))
        view.verticalScrollBar().valueChanged.connect(self._leave)
        view.session.settled.connect(self._leave)  # whoever saves wants what is typed
        self.textChanged.connect(lambda text: view.session.typing.tell(self, text.strip() != self._name))

    def place(self, rect: Rect) -> None:
        """Show it at `rect` of the viewport and give it the keyboard."""
        self.setGeometry(round(rect.x), round(rect.y), max(140, round(rect.w)), max(24, round(rect.h)))
        self.show()
        self.selectAll()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._close(keep=False)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._close(keep=True)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._close(keep=True)

    def _leave(self) -> None:
        self._close(keep=True)

    def _close(self, keep: bool) -> None:
        if self._done:
            return
        self._done = True
        had = self.hasFocus()
        self.hide()
        self.deleteLater()
        self._view.session.typing.tell(self, False)
        if keep:
            editing.rename(self._view.session, self._uid, self.text())
        if had:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
