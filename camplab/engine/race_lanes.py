"""The variants of a race as runs: where each is kept, and which are still to be trained. Knows no torch, no Qt."""

from __future__ import annotations

import contextlib
import shutil
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from camplab import folders
from camplab.document import files
from camplab.document.project import Project
from camplab.document.races.race import Race
from camplab.engine import protocol as p
from camplab.runs import listing
from camplab.runs.beside import race as in_race
from camplab.runs.beside.race import InRace
from camplab.runs.folder import RunFolder, fresh
from camplab.runs.listing import BadRun
from camplab.words import Explained, say


class NoRace(Explained):
    """There is no such race to go on with; `sentence` says why."""


@dataclass(frozen=True)
class Lane:
    """One variant: its run and its folder, which is there."""

    place: InRace
    project: Project
    folder: Path
    run: str
    status: str = ""
    """How it stood before (`listing.STATUS`); "" where it has not begun."""

    @property
    def done(self) -> bool:
        """Whether it came to its end before, or was ended by a fault."""
        return self.status in ("done", "fault")

    def start(self) -> p.Start:
        """The command that trains it, from its newest checkpoint where it has one, else from the start."""
        pairs = (RunFolder(self.folder).coming, *RunFolder(self.folder).checkpoints)
        resume = any(pair.facts.exists() for pair in pairs)
        if not resume:
            with contextlib.suppress(OSError):  # it was killed before it had saved anything
                RunFolder(self.folder).numbers.unlink()
        folder = folders.as_text(self.folder)
        return p.Start(project=files.dumps(self.project), run=self.run, folder=folder, resume=resume)


def begun(race: Race) -> tuple[Lane, ...]:
    """A new race: each variant gets a folder with its project and its place.

    Raises OSError, `WriteFailed`: then no variant is left, as those without numbers are in no list.
    """
    id, lanes = uuid4().hex[:12], list[Lane]()
    made: list[Path] = []
    try:
        for number, variant in enumerate(race.variants):
            folder = fresh(variant.project.title)
            made.append(folder)
            folders.make_private(folder)
            files.save(variant.project, RunFolder(folder).project)
            place = InRace(id, race.title, variant.name, number, len(race.variants))
            in_race.write(folder, place)
            lanes.append(Lane(place, variant.project, folder, uuid4().hex))
    except BaseException:
        for folder in made:
            shutil.rmtree(folder, ignore_errors=True)
        raise
    return tuple(lanes)


def resumed(name: str, within: Path) -> tuple[Lane, ...]:
    """All variants of a race, given by its id or by a run of it. Raises `NoRace`."""
    found = in_race.folders_of(_race_of(name, within), within)
    if not found:
        raise NoRace(say("there is no race {name}, neither by its id nor by the folder of one of its runs", name=name))
    try:
        return tuple(
            Lane(place, files.load(RunFolder(folder).project), folder, uuid4().hex, _status(folder))
            for _, (folder, place) in sorted(found.items())
        )
    except files.BadFile as error:
        raise NoRace(error.sentences()[0]) from None


def _race_of(name: str, within: Path) -> str:
    """The id that is meant. A folder may hold no run yet."""
    place = in_race.read(Path(name)) or in_race.read(within / name)
    if place is None:
        with contextlib.suppress(BadRun):
            place = in_race.read(listing.find(name, within))
    return place.race if place else name


def _status(folder: Path) -> str:
    try:
        return listing.info(folder).status
    except BadRun:
        return ""
