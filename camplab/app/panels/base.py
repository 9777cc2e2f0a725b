"""What every panel is: a view of session and live that draws only while it is seen, when its turn has come.

Knows nothing of what is drawn. A panel overrides `draw`, `restyle` and `retranslate`; it never edits the document.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from camplab.app.engine.live import Live
from camplab.app.engine.wants import Asking, ViewWants
from camplab.app.look import language, paint_turns, style
from camplab.app.look.paint_turns import PaintTurn
from camplab.app.panels.empty_page import EmptyPage, Way
from camplab.app.panels.news import Follows, News, told
from camplab.app.panels.steady import Steady
from camplab.app.session import Session
from camplab.document.project import Project
from camplab.runs.record import Record
from camplab.words import Sentence

LEAST = 320, 150
"""Pixels that a panel of several parts takes at least: whatever is shown in it, no other panel is moved by it."""


class Panel(Steady):
    """`refresh()` asks for a drawing; it comes at once, when its turn comes, or when the panel is shown."""

    slower = paint_turns.CALM
    """Frames from one drawing to the next while a run goes on and nobody is at it."""

    asked = Signal(object)
    """What the window is to do: a function of the `Lab`."""

    def __init__(self, session: Session, live: Live, trainer: Asking | None = None) -> None:
        super().__init__()
        self.session, self.live, self.trainer = session, live, trainer
        self.wants = ViewWants(self, trainer)
        self._given: Record | None = None
        self.file_name = ""
        """How a file is called that is saved from here, without its ending; "" until the window has made it."""
        self.called: Callable[[Project], Sentence] | None = None
        """Its title where it shows this project; None until the window has made it."""
        self.frames = 0
        """How often it has been drawn."""
        self.follows: Follows = "steps"
        """What of a run that goes on it shows: the same is not drawn again."""
        self.looked = ""
        """The measure that it shows where that is said of looks."""
        self.of_epochs = False
        """Whether it says, beside that, what is known at the ends of epochs."""
        self.smooth = False
        """Whether what it shows moves as a whole: it does so wherever mouse and keyboard are."""
        self._stale = True
        self._rest: Callable[[], None] | None = None
        self._turn = PaintTurn(
            self, self._frame, slower=self.slower, calm=lambda: self.live.stepping and not self.smooth,
            smooth=lambda: self.smooth,
        )  # fmt: skip
        self._news = News(
            self, live, lambda: None if self._stale  # it waits for its turn: it need not be found out what is new
            else told(self.record, self.follows, self.looked, self.wants.all, self.of_epochs), self.refresh,
        )  # fmt: skip
        self.body = QWidget()
        self._empty = EmptyPage()
        self._empty.taken.connect(self.asked)
        self._pages = QStackedLayout(self.contents)  # at once: it shows its page, without a parent as a window
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self.body)
        live.run_changed.connect(self.refresh)
        live.state_changed.connect(self.refresh)
        style.changed.connect(self.start)
        language.changed.connect(self.start)

    def start(self) -> None:
        """Take words and colours: at the end of the constructor, and whenever theme or language are other ones."""
        self._empty.restyle()
        self.restyle()
        self.retranslate()
        self.refresh()

    @property
    def record(self) -> Record | None:
        """The run it shows: the one it was given, else the one that is watched."""
        return self._given if self._given is not None else self.live.record

    @record.setter
    def record(self, record: Record | None) -> None:
        """Show this run, live or stored, from now on; None: the one that is watched, whichever that is."""
        self._given = record
        self.refresh()

    # -- what a panel says ------------------------------------------------------------------------

    def draw(self) -> Callable[[], None] | None:
        """Show the state of session and live; while a run goes on, what is returned is drawn in a turn of its own."""
        raise NotImplementedError

    def restyle(self) -> None:
        """The theme is another one; `draw` follows."""

    def retranslate(self) -> None:
        """The language is another one; `draw` follows."""

    # -- what a panel calls -----------------------------------------------------------------------

    def refresh(self, *, at_once: bool = False) -> None:
        """Something that this panel shows has changed; at_once: whoever's turn it is, as a picture of it is taken."""
        self._stale = True
        if at_once:
            self._frame(whole=True)
        elif self.wants.seen:
            self._turn.ask()

    def empty(self, sentence: str, way: Way | None = None) -> None:
        """Show this sentence instead of the body, and a button below it; "" shows the body."""
        self._empty.say(sentence, way)
        self._pages.setCurrentIndex(0 if sentence else 1)

    @property
    def up_to_date(self) -> bool:
        """Whether it shows all there is, or nobody sees it."""
        return not self.wants.seen or not (self._stale or self._rest)

    @property
    def empty_sentence(self) -> str:
        """What stands there instead of a picture, "" when there is a picture."""
        return "" if self._pages.currentIndex() else self._empty.words.text()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.wants.shown()
        self._stale, self._rest = self._stale or self._rest is not None, None
        self._frame(whole=True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.wants.hidden()

    def _frame(self, whole: bool = False) -> None:
        """whole: nothing of it is left for another turn."""
        if not self.wants.seen:
            return
        rest, self._rest = self._rest, None
        if rest is not None:
            rest()
        elif self._stale:
            self._stale = False
            self.frames += 1
            self._rest = self.draw()
            self._news.drawn()  # after it: a drawing may want something else than the one before
        if self._rest is not None and (whole or not self.live.stepping):
            self._rest()
            self._rest = None
        if self._rest is not None or self._stale:
            self._turn.ask(rest=self._rest is not None)
