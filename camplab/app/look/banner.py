"""A strip that says what happened and offers the next steps as buttons. Knows no document and no run."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from camplab.app.look import language, style
from camplab.app.look.language import capital, tr, translate
from camplab.words import Sentence

GOOD_NEWS = 10_000
"""Milliseconds after which a notice that nothing is to be done about goes away by itself."""
Level = Literal["danger", "warning", "good", "accent"]
_ICONS: dict[Level, str] = {
    "danger": "circle-alert",
    "warning": "triangle-alert",
    "good": "circle-check",
    "accent": "info",
}


@dataclass(frozen=True)
class NextStep:
    """A button: what it says and what it does. The banner goes away when it is pressed."""

    title: Sentence
    run: Callable[[], object]
    icon: str = ""


@dataclass(frozen=True)
class Notice:
    """What happened, why, and what to do."""

    sentence: Sentence
    level: Level = "accent"
    details: tuple[Sentence, ...] = ()
    steps: tuple[NextStep, ...] = ()
    about: str = ""
    """Notices about the same thing replace each other, and can be withdrawn by this word."""


class Banner(QFrame):
    """Shows one notice, the newest; hidden when there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice: Notice | None = None
        self.setObjectName("banner")
        self._mark = QLabel()
        self._sentence = QLabel(wordWrap=True, textInteractionFlags=Qt.TextInteractionFlag.TextSelectableByMouse)
        self._sentence.setObjectName("bannerSentence")
        self._details = QLabel(wordWrap=True, textInteractionFlags=Qt.TextInteractionFlag.TextSelectableByMouse)
        self._details.setObjectName("soft")
        self._close = QToolButton(autoRaise=True)
        self._close.setIconSize(QSize(16, 16))
        self._close.clicked.connect(self.dismiss)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._place()
        self.hide()
        self._late = QTimer(self, singleShot=True, interval=GOOD_NEWS)
        self._late.timeout.connect(self._expire)
        style.changed.connect(self._draw)
        language.changed.connect(self._draw)

    def _place(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._sentence)
        words.addWidget(self._details)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 10, 10)
        row.setSpacing(10)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        row.addLayout(self._buttons)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_notice(self, notice: Notice) -> None:
        """Put this notice up, in the place of the one before."""
        self.notice = notice
        self._draw()
        self.show()
        if notice.level == "good":
            self._late.start()
        else:
            self._late.stop()

    def _expire(self) -> None:
        if self.underMouse():
            self._late.start()
        else:
            self.dismiss()

    def dismiss(self) -> None:
        """Take the notice down."""
        self._late.stop()
        self.notice = None
        self.hide()

    def withdraw(self, about: str) -> None:
        """Take the notice down if it is about this."""
        if self.notice is not None and self.notice.about == about:
            self.dismiss()

    def buttons(self) -> list[QPushButton]:
        """The next steps that are offered."""
        items = [self._buttons.itemAt(index) for index in range(self._buttons.count())]
        widgets = [item.widget() for item in items if item is not None]
        return [widget for widget in widgets if isinstance(widget, QPushButton)]

    def _draw(self) -> None:
        if (notice := self.notice) is None:
            return
        self.setProperty("level", notice.level)
        self.style().unpolish(self)
        self.style().polish(self)
        colour = getattr(style.theme(), notice.level)
        self._mark.setPixmap(style.pixmap(_ICONS[notice.level], 20, colour, self.devicePixelRatioF()))
        self._sentence.setText(capital(notice.sentence))
        self._details.setText("\n".join(capital(detail) for detail in notice.details))
        self._details.setVisible(bool(notice.details))
        self._close.setIcon(style.icon("x"))
        self._close.setAccessibleName(tr("Dismiss"))
        self._close.setToolTip(tr("Dismiss"))
        self._offer(notice.steps)

    def _offer(self, steps: tuple[NextStep, ...]) -> None:
        for button in self.buttons():
            self._buttons.removeWidget(button)
            button.hide()
            button.deleteLater()
        for step in steps:
            button = QPushButton(translate(step.title))
            if step.icon:
                button.setIcon(style.icon(step.icon))
            button.clicked.connect(lambda _checked=False, step=step: self._take(step))
            self._buttons.addWidget(button)
        keys = [self._close, *self.buttons(), self._close]  # with the keyboard: the steps, then the cross
        for one, next_ in pairwise(keys):
            self.setTabOrder(one, next_)

    def _take(self, step: NextStep) -> None:
        self.dismiss()
        step.run()
