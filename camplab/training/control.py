"""What may be asked of a running training from another thread: pause, step, stop, change, look. Trains nothing."""

from __future__ import annotations

import threading

from camplab.document.recipe import MOST_LEARNING_RATE
from camplab.runs.wants import Wants

LONGEST_DELAY = 3600.0
"""Seconds between two steps."""


class Control:
    """The trainer reads `asked` between two steps (one attribute, no lock) and only then looks closer."""

    def __init__(self) -> None:
        self.asked = False
        """Something is to be looked at before the next step."""
        self.stopping = False
        self.paused = False
        self.delay = 0.0
        """Seconds to wait after each step."""
        self.wants: Wants = {}
        """What is to be looked at, by owner."""
        self._steps = 0
        self._learning_rate: float | None = None
        self._saving = False
        self._news = False
        self._bell = threading.Condition()

    def pause(self) -> None:
        """Wait before the next step."""
        self._ask(paused=True, _steps=0)

    def resume(self) -> None:
        """Go on after a pause or a fault."""
        self._ask(paused=False, _steps=0)

    def step_once(self, steps: int = 1) -> None:
        """Take `steps` steps, then wait again."""
        self._ask(paused=True, _steps=max(steps, 0))

    def stop(self) -> None:
        """End the run before the next step."""
        self._ask(stopping=True)

    def change(self, learning_rate: float | None = None, delay: float | None = None) -> None:
        """Another learning rate from the next step on; another delay (seconds). None and nonsense change nothing."""
        if learning_rate is not None and 0 < learning_rate <= MOST_LEARNING_RATE:
            self._ask(_learning_rate=learning_rate)
        if delay is not None and delay <= LONGEST_DELAY:
            self._ask(delay=max(delay, 0.0))

    def want(self, wants: Wants) -> None:
        """Look at this from now on, and at nothing else."""
        self._ask(wants=wants)

    def save(self) -> None:
        """Write a checkpoint before the next step."""
        self._ask(_saving=True)

    def _ask(self, **wishes: object) -> None:
        with self._bell:
            self.__dict__.update(wishes)
            self._news = self.asked = True
            self._bell.notify_all()

    # -- for the trainer ------------------------------------------------------------------------

    def take_changes(self) -> tuple[float | None, bool]:
        """The new learning rate, if any, and whether to save; each is handed out once."""
        with self._bell:
            changes = self._learning_rate, self._saving
            self._learning_rate, self._saving = None, False
            self._news = False
            self.asked = self.paused or self.stopping
            return changes

    def take_step(self) -> bool:
        """Whether a step may be taken now. While paused this uses up one of the steps asked for."""
        with self._bell:
            if not self.paused:
                return True
            if self._steps == 0:
                return False
            self._steps -= 1
            return True

    def wait(self, seconds: float | None = None) -> None:
        """Sleep until something new is asked, at most `seconds`."""
        with self._bell:
            self._bell.wait_for(lambda: self._news, seconds)
