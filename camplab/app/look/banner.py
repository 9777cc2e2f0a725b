"""A strip that says what happened and offers the next steps as buttons. Knows no document and no run."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from camplab.app.look import language, style
from camplab.app.look.language import capital, tr, translate
from camplab.app.look.plain_text import Label, unmarked
from camplab.words import Sentence

GOOD_NEWS = 10_000
"""Milliseconds after which a notice that nothing is to be done about goes away by itself."""
MARGIN, WIDEST = 12, 130
"""Pixels around a notice; how many letters it is wide at most."""
PATIENCE, MOMENT = 5_000, 50
"""Milliseconds that a notice waits for the end of a drag at most, and how often it looks."""
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
    beside: bool = False
    """Said beside others about the same thing: it replaces none."""
    how_far: bool = False
    """How far something is that was told of: it stands where that does, and is not said where that was dismissed."""
    document: bool = False
    """Of the open document or its run: gone with it, and its next steps are taken where the document is seen."""


class Banner(QFrame):
    """Shows the newest notice, and how many stand behind it; hidden when there is none."""

    changed = Signal()
    """It says something else, and may want another height."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notices: list[Notice] = []
        """The one that is shown, then those behind it."""
        self._way_back: NextStep | None = None
        self.setObjectName("banner")
        self._mark = Label()
        self._sentence = Label(wordWrap=True, textInteractionFlags=Qt.TextInteractionFlag.TextSelectableByMouse)
        self._sentence.setObjectName("bannerSentence")
        self._details = Label(wordWrap=True, textInteractionFlags=Qt.TextInteractionFlag.TextSelectableByMouse)
        self._details.setObjectName("soft")
        self._more = QToolButton(autoRaise=True)
        self._more.clicked.connect(lambda: self._put([*self.notices[1:], *self.notices[:1]]))
        self._close = QToolButton(autoRaise=True)
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
        row.addWidget(self._more, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignVCenter)

    @property
    def notice(self) -> Notice | None:
        """The one that is shown."""
        return self.notices[0] if self.notices else None

    def about(self, about: str) -> Notice | None:
        """The newest about this, shown or behind the one that is."""
        return next((notice for notice in self.notices if notice.about == about), None)

    def show_notice(self, notice: Notice) -> None:
        """Put this notice up, before those that stand, in the place of one that says the same or is about the same.

        A note that nobody asked for covers no danger: it is read when that is dealt with.
        """
        if notice.how_far:
            self._put([notice if other.about == notice.about else other for other in self.notices])
            return
        rest = [other for other in self.notices if not _replaces(notice, other)]
        before = [other for other in rest if notice.beside and other.level == "danger"]
        self._put([*before, notice, *(other for other in rest if other not in before)])
        if notice.level == "good":
            self._late.start()

    def dismiss(self) -> None:
        """Take the notice down; the one behind it is seen."""
        self._put(self.notices[1:])

    def withdraw(self, about: str) -> None:
        """Take down what is about this."""
        self._put([notice for notice in self.notices if notice.about != about])

    def leave_document(self) -> None:
        """Another document is open: what belonged to the one before goes with it."""
        self._put([notice for notice in self.notices if not notice.document])

    def lead_back(self, step: NextStep | None) -> None:
        """While the document is not seen, `step` stands for those that act on it; None: it is seen."""
        self._way_back = step
        self._draw()

    def _put(self, notices: list[Notice]) -> None:
        if notices != self.notices:
            self.notices = notices
            self._draw()

    def _expire(self) -> None:
        if self.underMouse():
            self._late.start()
        else:
            self._put([notice for notice in self.notices if notice.level != "good"])

    def buttons(self) -> list[QPushButton]:
        """The next steps that are offered."""
        items = [self._buttons.itemAt(index) for index in range(self._buttons.count())]
        widgets = [item.widget() for item in items if item is not None]
        return [widget for widget in widgets if isinstance(widget, QPushButton)]

    def _draw(self) -> None:
        if (notice := self.notice) is None:
            self.changed.emit()
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
        self._close.setIconSize(style.icon_size())
        self._close.setAccessibleName(tr("Dismiss"))
        self._close.setToolTip(tr("Dismiss"))
        self._more.setVisible(len(self.notices) > 1)
        self._more.setText(tr("{n} more", n=len(self.notices) - 1))
        self._more.setToolTip(tr("Show the next notice"))
        away = notice.document and notice.steps and self._way_back
        self._offer((away,) if away else notice.steps)

    def _offer(self, steps: tuple[NextStep, ...]) -> None:
        for button in self.buttons():
            self._buttons.removeWidget(button)
            button.hide()
            button.deleteLater()
        for step in steps:
            button = QPushButton(unmarked(translate(step.title)))
            if step.icon:
                button.setIcon(style.icon(step.icon))
                button.setIconSize(style.icon_size())
            button.clicked.connect(lambda _checked=False, step=step: self._take(step))
            self._buttons.addWidget(button)
            button.show()  # at once, not with the next events: the height of the words depends on its width
        keys = [self._close, *self.buttons(), self._more, self._close]  # with the keyboard: the steps, then the cross
        for one, next_ in pairwise(keys):
            self.setTabOrder(one, next_)
        self.changed.emit()

    def _take(self, step: NextStep) -> None:
        if step is not self._way_back:
            self.dismiss()
        step.run()


def _replaces(new: Notice, old: Notice) -> bool:
    """Whether the old one need not be read any more."""
    same_words = (new.sentence, new.details) == (old.sentence, old.details)
    return same_words or (bool(new.about) and new.about == old.about and not new.beside)


class Pages(QStackedWidget):
    """The pages of the window, and a notice over their lower edge: what is below it stays where it is.

    A notice that comes while something is dragged waits for the drop: it might lie over where that is to go.
    """

    def __init__(self, banner: Banner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._banner, self._waited = banner, 0
        self._later = QTimer(self, singleShot=True, interval=MOMENT)
        self._later.timeout.connect(self._wait)
        banner.setParent(self)
        banner.changed.connect(self._show)
        self.currentChanged.connect(self._place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _wait(self) -> None:
        self._waited += MOMENT
        self._show()

    def _show(self) -> None:
        there = self._banner.notice is not None
        held = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        if there and self._banner.isHidden() and held and self._waited < PATIENCE:
            self._later.start()
            return
        self._waited = 0
        self._place()  # first: shown where it does not stay, it may take the mouse for being over it, and never expire
        self._banner.setVisible(there)

    def _place(self) -> None:
        """As wide as is read well, and as high as its words."""
        if self._banner.notice is None:
            return
        if (layout := self._banner.layout()) is not None:
            layout.invalidate()  # hidden, it has not heard that the details came or went
            layout.activate()
        wide = min(self.width() - 2 * MARGIN, WIDEST * style.letter_width())
        tall = max(self._banner.heightForWidth(wide), self._banner.minimumSizeHint().height())
        self._banner.setGeometry((self.width() - wide) // 2, self.height() - MARGIN - tall, wide, tall)
        self._banner.raise_()
