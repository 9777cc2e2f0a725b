"""Edits of knobs, of the recipe and of blocks, are sent to the run under way, also when they are undone. No widget.

Of a race they are for the variant that is looked at. What cannot be changed while a run goes on is for the next run
(`edits_during_run`).
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from camplab.app.lab import Lab
from camplab.app.training import training_commands
from camplab.document.settings.knobs import same_stacks, turns

TYPING = 700
"""Milliseconds without another key or step after which a value is meant, though nobody pressed Return."""


class LiveEdits(QObject):
    """One for the window."""

    def __init__(self, lab: Lab, parent: QObject) -> None:
        super().__init__(parent)
        self._lab = lab
        self._told = lab.session.project
        """As the run knows it."""
        self._timer = QTimer(self, interval=TYPING, singleShot=True)
        self._timer.timeout.connect(self._follow)
        lab.session.changed.connect(self._edited)
        lab.session.settled.connect(self._follow)
        lab.live.run_changed.connect(self._meet)
        lab.live.begun.connect(self._begin)

    def _meet(self) -> None:
        """Another run: one that goes on was told what is edited when it was asked to (`resuming`)."""
        record = self._lab.live.record
        self._told = self._lab.session.project if record is None or record.step else record.project
        self._follow()

    def _begin(self) -> None:
        """One that is new may have taken steps before the window heard that it began."""
        record = self._lab.live.record
        if record is not None and not record.went_on and not record.started.first_step:
            self._told = record.now
            self._follow()

    def _edited(self) -> None:
        """Half a number must not reach a run; nor must what another document, opened just now, has otherwise."""
        history = self._lab.session.history
        if not history.past and not history.future:
            self._timer.stop()
            self._told = self._lab.session.project
        elif history.now.merge:
            self._timer.start()
        else:
            self._follow()

    def _follow(self) -> None:
        self._timer.stop()
        before, now = self._told, self._lab.session.project
        if now is before or not training_commands.watched_trains(self._lab) or self._lab.live.about(now) is None:
            return
        self._told = now
        if not same_stacks(before, now):
            return
        for turn in turns(before, now):
            training_commands.change(self._lab, turn.block, **{turn.what: turn.value})
