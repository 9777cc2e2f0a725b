"""A line around what paints itself, for as long as the keyboard has come to it. Knows no panel.

What Qt draws has such a line from the style sheet; a plot, a table of confusions and the like have it from here.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from camplab.app.look import style

BY_KEYS = frozenset({Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason,
                     Qt.FocusReason.ShortcutFocusReason})  # fmt: skip
PASSING = frozenset({Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason})
"""A menu or another window has the keyboard for a while: it comes back as it went."""
WIDTH = 2


class FocusRing(QWidget):
    """Lies over `host`, lets the mouse through, and is seen while the keyboard is there and not the mouse.

    It knows its host as its parent alone: a reference of its own would keep both for ever.
    """

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._by_keys = False
        self.hide()
        host.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parent():
            if isinstance(event, QFocusEvent):
                self._follow(event)
            elif event.type() == QEvent.Type.Resize and self.isVisible():
                self._lie_over()
            elif event.type() == QEvent.Type.MouseButtonPress:
                self._by_keys = False
                self.hide()
        return super().eventFilter(watched, event)

    def _follow(self, event: QFocusEvent) -> None:
        if event.reason() not in PASSING:
            self._by_keys = event.gotFocus() and event.reason() in BY_KEYS
        self.setVisible(self._by_keys and event.gotFocus())
        if self.isVisible():
            self._lie_over()

    def _lie_over(self) -> None:
        if (host := self.parentWidget()) is not None:
            self.setGeometry(host.rect())
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:  # ended whatever happens: Qt aborts when what is painted on goes first
            painter.setPen(QPen(style.theme().accent, WIDTH))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
