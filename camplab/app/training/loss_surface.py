"""The loss around the weights of the runs that are looked at: begun, given up. Draws nothing.

The engine computes it in a process of its own (`engine.surface`), which goes last: a run beside it is hardly slower.
"""

from __future__ import annotations

from pathlib import Path

from camplab.app.engine.live import Live
from camplab.app.lab import Lab
from camplab.engine import protocol as p
from camplab.runs.surface.surface import Plane

MOST = 2
"""Runs beside each other."""


def places(live: Live) -> tuple[Path, ...]:
    """Of the run that is watched and of one that lies beside it, where they are kept."""
    records = [live.record, *(each.record for each in live.beside)]
    kept = [record.started.place for record in records if record is not None and record.started.place is not None]
    return tuple(dict.fromkeys(kept))[:MOST]


def expect(lab: Lab) -> None:
    """The learner looks at where it is drawn, and may want it: the engine loads what it needs meanwhile."""
    lab.trainer.ask(p.ExpectDrawSurface())


def draw(lab: Lab, plane: Plane) -> None:
    """All of them, one after the other."""
    folders = tuple(map(str, places(lab.live)))
    if folders:
        number = lab.live.surfaces.begin(folders, plane)
        lab.trainer.ask(p.DrawSurface(folders=folders, plane=plane, number=number))


def give_up(lab: Lab) -> None:
    """Draw no more; what is not whole goes."""
    if lab.live.surfaces.end():
        lab.trainer.ask(p.DrawSurface())
