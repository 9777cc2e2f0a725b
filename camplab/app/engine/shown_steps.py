"""The steps that the engine shows from within: asks for them, and says on which side of them the run is to stand.

The engine shows a step before it takes it (`training.slow_motion`). It takes it when the last update is played, and
takes it back when one goes back from there, so whenever one leaves, the run stands where one was. Draws nothing.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from camplab.app.engine.live import Live
from camplab.app.engine.step_played import Played
from camplab.app.engine.trainer import Trainer
from camplab.runs.events import Fault, StepShown
from camplab.runs.wants import BATCH, HERE, Slow

WITHIN = {
    False: frozenset({"no engine", "warming", "starting", "running", "paused"}),
    True: frozenset({"paused"}),
}
"""States of the run while a step is still to come, and since one has come."""


class ShownSteps(QObject):
    """Of the run that is watched. `live.slow` is what is played; None: nothing is."""

    changed = Signal()
    """What is played is another move or step, begins or ends; or something about how it is played."""

    def __init__(self, live: Live, trainer: Trainer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live, self._trainer = live, trainer
        self.active = False
        self.sample = BATCH
        self.waits = False
        """The engine is to show a step."""
        self._fault: Fault | None = None
        """That was there before."""
        self._number = 0
        self._kept = 0
        """Where to be in the step that is to come."""
        live.step_shown.connect(self._take)
        for signal in (live.state_changed, live.run_changed, live.moved):
            signal.connect(self._follow)

    @property
    def played(self) -> Played | None:
        """What is played; None also while the first step is still to come."""
        return self._live.slow

    def begin(self) -> None:
        """Wait, and show the next step. There has to be a run, or one on its way."""
        self.active, self._fault = True, self._live.fault
        self.ask(HERE, anew=True)
        self.changed.emit()

    def leave(self) -> None:
        """No more; the run waits where one was."""
        if self.active:
            self.end()
            self._trainer.pause()

    def look_at(self, sample: int) -> None:
        """At this sample of each batch, or at the mean of it (`BATCH`)."""
        self.sample = sample
        if self.played is not None and not self.waits:
            self.ask(self.played.shown.step, kept=self.played.at)
        self.changed.emit()

    def ask(self, step: int, *, anew: bool = False, kept: int = 0) -> None:
        """Show a step, and be at its move `kept`. anew: also if it was shown before."""
        self._number += anew
        self.waits, self._kept = True, kept
        self._tell(step, taken=False)

    def go(self, at: int) -> None:
        """To this move of the step that is played."""
        played = self.played
        assert played is not None
        before, played.at = played.taken, at
        if played.taken != before:
            self._tell(played.shown.step, played.taken)
        self._live.slow_changed.emit()
        self.changed.emit()

    def end(self) -> None:
        """Nothing is played any more."""
        self.active = self.waits = False
        played, self._live.slow = self._live.slow, None
        self._live.slow_changed.emit()
        self.changed.emit()
        if played is not None:
            self._live.state_changed.emit()

    def _tell(self, step: int, taken: bool) -> None:
        self._trainer.pause(Slow(step, taken, self.sample, self._number))

    def _take(self, shown: StepShown) -> None:
        record = self._live.record
        if not self.active or record is None:
            return
        if shown.why is not None or not shown.moves:
            self.leave()
            self._live.noted.emit((shown.why,) if shown.why is not None else ())
            return
        before = self.played
        same = before is not None and before.shown.step == shown.step
        self.waits = False
        self._live.slow = Played(shown, record.places)
        self.go(min(self._kept, len(shown.moves) - 1) if same else 0)
        self._kept = 0
        if before is None:
            self._live.state_changed.emit()

    def _follow(self) -> None:
        """The run goes on, is over, is another one, or is looked at at another step: what was played is no more."""
        live, played = self._live, self.played
        if not self.active:
            return
        away = live.record is not None and live.record.at is not None
        other = played is not None and live.record is not None and played.places is not live.record.places
        wrong = live.fault is not None and live.fault is not self._fault
        if away or other or wrong or live.state not in WITHIN[played is not None]:
            self.end()
            if live.state == "paused":
                self._trainer.pause()
