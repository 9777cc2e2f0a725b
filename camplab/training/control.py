"""What may be asked of a running training from another thread, such as to pause, and the terms on which it goes.

Trains nothing.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from camplab.document.settings.turn import Setting, Turn
from camplab.runs.events import Changed
from camplab.runs.snapshots import ROOM
from camplab.runs.wants import Own, Slow, Want, Wants

LONGEST_DELAY = 3600.0
"""Seconds between two steps."""


@dataclass(frozen=True)
class Terms:
    """Where a run is kept, and when it ends."""

    folder: Path | None = None
    """None keeps nothing."""
    room: int = ROOM
    """Bytes that states of the run to go back to may take there, 0 for none."""
    attended: bool = True
    """After a NaN it pauses until it is resumed; otherwise it ends."""
    steps: int | None = None
    """In all, after which it ends; None: only after its epochs."""
    rationed: bool = True
    """Looks take a share of the time only."""


class Control:
    """The trainer reads `asked` between two steps (one attribute, no lock) and only then looks closer.

    patience: seconds after which a run that waits lets others in the same process have their turn; None: it is alone.
    """

    def __init__(self, patience: float | None = None) -> None:
        self.patience = patience
        self.asked = False
        """Something is to be looked at before the next step."""
        self.stopping = False
        self.paused = False
        self.delay = 0.0
        """Seconds to wait after each step."""
        self.wants: Wants = {}
        """What is to be looked at, by owner."""
        self.own: tuple[Own, ...] = ()
        """The learner's own samples among it."""
        self.look_back: Callable[[], bool] = lambda: False
        """Called while the run waits, when something is asked: whether one looks at another step of it meanwhile. It
        leaves the source of chance as it was."""
        self.slow: Slow | None = None
        """The step that is to be shown from within, while the run waits."""
        self._steps = 0
        self._turns: list[Turn] = []
        self._recorded: list[Changed] = []
        """What is to be changed again, by step."""
        self._news = False
        self._bell = threading.Condition()

    def pause(self, show: Slow | None = None) -> None:
        """Wait before the next step. show: and show it, or the one before it, from within."""
        self._ask(paused=True, slow=show, _steps=0)

    def resume(self) -> None:
        """Go on after a pause or a fault."""
        self._ask(paused=False, slow=None, _steps=0)

    def step_once(self, steps: int = 1) -> None:
        """Take `steps` steps, then wait again."""
        self._ask(paused=True, slow=None, _steps=max(steps, 0))

    def stop(self) -> None:
        """End the run before the next step."""
        self._ask(stopping=True)

    def change(self, block: str = "", delay: float | None = None, **settings: Setting) -> None:
        """Other settings of the recipe, or of a block, from the next step on; another delay (seconds).

        A delay that never ends changes nothing; what is wrong with a setting is said when its turn comes.
        """
        if settings:
            with self._bell:
                self._turns += [Turn(what, value, block) for what, value in settings.items()]
            self._ask()
        if delay is not None and delay <= LONGEST_DELAY:
            self._ask(delay=max(delay, 0.0))

    def repeat(self, changes: Iterable[Changed]) -> None:
        """Change the same again, each before its step: a run from the start becomes what another one was."""
        self._ask(_recorded=sorted(changes, key=lambda change: change.step))

    def want(self, wants: Wants, own: tuple[Own, ...] = ()) -> None:
        """Look at this from now on, and at nothing else."""
        self._ask(wants=wants, own=own)

    def knock(self) -> None:
        """While the run waits: `look_back` has something to do."""
        self._ask()

    def _ask(self, **wishes: object) -> None:
        with self._bell:
            self.__dict__.update(wishes)
            self._news = self.asked = True
            self._bell.notify_all()

    def rests(self, want: Want) -> bool:
        """Whether there is nothing to do but to wait, and this is wanted."""
        return self.paused and not self._news and any(want in wants for wants in self.wants.values())

    # -- for the trainer ------------------------------------------------------------------------

    def take_changes(self, step: int) -> list[Turn]:
        """What is to be changed before the next step, the first after `step`; each once."""
        with self._bell:
            due = [change for change in self._recorded if change.step <= step]
            turns = [change.turn for change in due if change.step == step] + self._turns
            self._recorded = self._recorded[len(due) :]
            self._turns, self._news = [], False
            self.asked = self.paused or self.stopping or bool(self._recorded)
            return turns

    @property
    def goes_on(self) -> bool:
        """Whether there is more to do than to wait and to look."""
        return not self.paused or self._steps > 0 or bool(self._turns)

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
