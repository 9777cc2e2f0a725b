"""What goes into a report: its runs, its parts, and what the learner adds. Knows no page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from camplab.document.project import Project
from camplab.runs import listing, reading
from camplab.runs.kept.told_apart import marks
from camplab.runs.listing import Info
from camplab.runs.record import Record
from camplab.runs.report.curves import Speak
from camplab.words import say

MOST = 6
"""Runs in a report."""
PARTS = {
    "result": say("Result"),
    "curves": say("Curves"),
    "panels": say("Panels"),
    "network": say("Network"),
    "recipe": say("Recipe"),
    "data": say("Data"),
    "notes": say("Notes"),
    "again": say("How to repeat it"),
}
"""What can be left out, in its order on the page."""


@dataclass(frozen=True, eq=False)
class Shot:
    """A picture of something in the window: PNG, what it shows, and how wide it is, in pixels of the page."""

    png: bytes
    title: str
    width: int


@dataclass(frozen=True)
class Wishes:
    """What goes into a report."""

    title: str = ""
    """"": what its runs are called."""
    author: str = ""
    notes: str = ""
    parts: frozenset[str] = frozenset(PARTS)
    curves: tuple[str, ...] | None = None
    """Names of `curves.kinds`; None: all there are."""
    stack: Shot | None = None
    """How the network looks."""
    panels: tuple[Shot, ...] = ()


@dataclass(frozen=True, eq=False)
class Run:
    """One run: how it stands, what it said, and what it is called beside the others."""

    info: Info
    record: Record
    name: str

    @property
    def project(self) -> Project:
        """What was trained, with what was changed meanwhile."""
        return self.record.now


def runs(folders: Sequence[Path], speak: Speak = str) -> tuple[Run, ...]:
    """The runs in these folders, as they are now. Raises `BadRun`."""
    return named([(listing.info(folder), reading.read(folder)) for folder in folders], speak)


def named(found: Sequence[tuple[Info, Record]], speak: Speak = str) -> tuple[Run, ...]:
    """These runs, each called so that no two are called the same."""
    known = [speak(info.called) for info, _ in found]
    beside = marks(known, [info.started for info, _ in found])
    names = (f"{name} ({mark})" if mark else name for name, mark in zip(known, beside, strict=True))
    return tuple(Run(info, record, name) for (info, record), name in zip(found, names, strict=True))
