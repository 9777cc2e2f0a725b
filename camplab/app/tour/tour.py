"""The first hour under way: shows a step, waits until the learner has done it, shows the next. Knows no step itself."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QCursor, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from camplab.app.lab import Lab
from camplab.app.look import language, preferences, style
from camplab.app.look.language import tr, translate
from camplab.app.tour.bubble import Bubble
from camplab.app.tour.steps import MOVED, STEPS, Step

KEY = "tour_step"
LOOKS = 150
"""Milliseconds after which it looks again whether a step is done, and where what it points at stands."""


class Tour(QObject):
    """`start` begins, or goes on where it was left; `leave` hides it, and all stays as it is."""

    def __init__(self, lab: Lab) -> None:
        super().__init__(lab.window)
        self.lab, self.at = lab, 0
        self._chosen: frozenset[str] = frozenset()
        self._mouse = QCursor.pos()
        self.bubble = Bubble(lab.window)
        self.bubble.left.connect(self.leave)
        self.bubble.skipped.connect(self.go_on)
        self.bubble.helped.connect(self._for_me)
        self._late = QTimer(self, interval=LOOKS)
        self._late.timeout.connect(self.look)
        for action in lab.window.findChildren(QAction):
            action.triggered.connect(partial(self._note, action.objectName()))
        language.changed.connect(self._say)

    @property
    def under_way(self) -> bool:
        """Whether it is shown."""
        return self._late.isActive()

    @property
    def step(self) -> Step | None:
        """The one to be done; None at the end."""
        return STEPS[self.at] if self.at < len(STEPS) else None

    def start(self) -> None:
        """Begin, or go on; after the end from the beginning."""
        kept = next((at for at, step in enumerate(STEPS) if step.id == preferences.text(KEY)), 0)
        self._late.start()
        style.application().installEventFilter(self)
        self._begin(kept)
        self.bubble.show()
        self.look()

    def leave(self) -> None:
        """No more of it until it is asked for."""
        self._late.stop()
        style.application().removeEventFilter(self)
        self.bubble.hide()

    def go_on(self) -> None:
        """The next step, whether or not this one is done; behind the last one it ends."""
        if self.step is None:
            self.leave()
        else:
            self._begin(self.at + 1)
            self.look()

    def look(self) -> None:
        """Go on where the step is done; point at its control as it stands now."""
        step = self.step
        if QCursor.pos() != self._mouse:
            self._note(MOVED)
        if step is not None and step.done(self.lab, self._chosen):
            self.go_on()
            return
        self.bubble.point_at(step.at(self.lab) if step is not None else None)

    def _begin(self, at: int) -> None:
        self.at, self._chosen, self._mouse = at, frozenset(), QCursor.pos()
        step = self.step
        preferences.remember(KEY, step.id if step is not None else "end")
        if step is not None and step.panel and self.lab.page == "workbench" and step.panel in self.lab.workspace.docks:
            self.lab.workspace.open.bring(step.panel)
        self._say()

    def _say(self) -> None:
        step, bubble = self.step, self.bubble
        bubble.leave.setText(tr("Leave"))
        bubble.help.setText(tr("Do it for me"))
        bubble.skip.setText(tr("Skip") if step is not None else tr("Done"))
        bubble.leave.setVisible(step is not None)
        last = tr("That was the first hour. Every panel has a help page with more to try: the mark beside its title.")
        far = tr("{n} of {all}", n=self.at + 1, all=len(STEPS)) if step is not None else ""
        bubble.show_words(translate(step.says) if step is not None else last, far,
                          step is not None and step.for_me is not None)  # fmt: skip
        bubble.leave.setToolTip(tr("Help has it, to go on later  (Esc)"))

    def _for_me(self) -> None:
        if self.step is not None and self.step.for_me is not None:
            self.step.for_me(self.lab)
            self.look()

    def _note(self, action: str, *_: object) -> None:
        self._chosen |= {action}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape in the window leaves; what else it would do there it does the next time."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            within = isinstance(watched, QWidget) and watched.window() is self.lab.window
            if within and QApplication.activePopupWidget() is None:
                self.leave()
                return True
        return False


def begin_or_leave(lab: Lab) -> None:
    """Begin the first hour, go on with it, or leave it."""
    tour = lab.window.findChild(Tour) or Tour(lab)
    tour.leave() if tour.under_way else tour.start()


def offered() -> bool:
    """Whether it was never begun."""
    return not preferences.text(KEY)
