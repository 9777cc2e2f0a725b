"""One run on the command line: plays the training, tells of it, says how it ended. The one room that needs torch."""

from __future__ import annotations

from pathlib import Path

from camplab.cli.narrate import JsonLines, Lines, Narrator
from camplab.cli.train import Wish
from camplab.cli.trouble import INTERRUPTED, Trouble
from camplab.document.project import Project
from camplab.training.control import Control
from camplab.training.events import Done, Event, Fault, State
from camplab.training.trainer import Trainer
from camplab.words import say


class Performance:
    """`play` trains to the end; `interrupt` (from a signal) ends it early; `judge` raises what is to be said."""

    def __init__(self, project: Project, wish: Wish) -> None:
        self._project, self._wish = project, wish
        self._run = str(wish.run or "")
        self._control = Control()
        self._narrator: Narrator = JsonLines(self._run, project.training.seed) if wish.json else Lines()
        self._fault: Fault | None = None
        self._done: Done | None = None
        self.interrupted = False

    def play(self) -> None:
        """Train until the last epoch, the wished step, a fault or an interruption."""
        if self._wish.steps is not None:
            self._control.step_once(self._wish.steps)
        try:
            for event in Trainer(self._project, self._control).events():
                self._hear(event)
        finally:
            self._narrator.close()

    def interrupt(self) -> None:
        """Stop before the next step."""
        self.interrupted = True
        self._control.stop()

    def judge(self, file: Path) -> None:
        """Raise `Trouble` with what is to be said of a run that did not end as planned."""
        if self._fault is not None:
            raise Trouble(self._fault.sentence, *self._fault.advice)
        if self.interrupted and self._done is not None:
            raise Trouble(say("interrupted after {n} steps", n=self._done.step), status=INTERRUPTED)

    def _hear(self, event: Event) -> None:
        match event:
            case Fault():
                self._fault = event
                self._control.stop()  # nobody is here to change something and go on
            case State(state="paused"):
                self._control.stop()  # the wished steps are taken
            case Done():
                self._done = event
        self._narrator.hear(event)
