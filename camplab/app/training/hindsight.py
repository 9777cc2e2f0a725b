"""What a run did not record, computed by going through it once more: begun, given up. Draws nothing.

The engine does it in a process of its own (`engine.hindsights`); a run that begins ends it.
"""

from __future__ import annotations

from collections.abc import Iterable

from camplab.app.lab import Lab
from camplab.app.look.banner import Notice
from camplab.app.training import training_commands
from camplab.engine import protocol as p
from camplab.words import say

POINTS = 100
"""Steps that are looked at, about."""


def compute(lab: Lab, measures: Iterable[str], first: float, last: float) -> None:
    """Compute these measures of the run that is watched, at steps that lie evenly between two."""
    run = lab.live.record
    if run is None or run.started.place is None:
        return
    if training_commands.takes_the_machine(lab):
        why = say("Pause it or stop it first, so that both do not slow each other.")
        said = say("The network is being trained")
        lab.tell(Notice(said, "warning", (why,), about="hindsight", document=True))
        return
    begin, end = max(run.begins, round(first)), min(run.step, round(last))
    every = max(1, (end - begin) // POINTS)
    steps = tuple(range(-(-begin // every) * every, end + 1, every))
    if steps:
        names = (*measures,)
        number = lab.live.computing.begin(run, names, len(steps))
        lab.trainer.ask(p.LookBack(folder=str(run.started.place), measures=names, steps=steps, number=number))


def give_up(lab: Lab) -> None:
    """Compute no more; what was found so far goes."""
    if lab.live.computing.end():
        lab.trainer.ask(p.LookBack())
