"""Puts runs into a project file, and takes them out of one into the folder of runs. Knows no torch, no Qt.

Taking out goes over nothing: a run that is there already is left as it is, and another one of its name gets a new one.
"""

from __future__ import annotations

import contextlib
import re
import shutil
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from camplab import scratch
from camplab.document import files
from camplab.document.bundle import archive, view
from camplab.document.bundle.archive import Bundle
from camplab.document.bundle.view import View
from camplab.document.format.problems import BadFile
from camplab.document.project import Project
from camplab.folders import able, make_private
from camplab.numbers import byte_size
from camplab.runs import listing, reading, snapshots
from camplab.runs.folder import RunFolder, coming
from camplab.runs.listing import BadRun, Info
from camplab.runs.storage import database
from camplab.words import Explained, Own, Sentence, say, system_says

Parts = Literal["numbers", "weights", "snapshots"]
"""How much of a run: what it said; its last checkpoint, too; and all the states that it kept on its way."""
PARTS: dict[Parts, Sentence] = {
    "numbers": say("Numbers"),
    "weights": say("Numbers and trained weights"),
    "snapshots": say("Everything, with the states to go back to"),
}
_RUN = RunFolder(Path())
KNOWN = {path.name for path in (_RUN.project, _RUN.numbers, _RUN.about, _RUN.race, _RUN.initial,
                                _RUN.checkpoints[0].facts, _RUN.checkpoints[0].tensors)}  # fmt: skip
"""What is taken out of a file: nothing that another program would run or read."""
SNAPSHOT = re.compile(r"snapshots/[0-9]{12,15}\.(json|safetensors)")
SPARE = 100 * 2**20
"""Bytes that are to be free on the disk afterwards."""


class NotPacked(Explained):
    """A run cannot be packed or taken out; `sentence` says why."""


@dataclass(frozen=True)
class Taken:
    """A run that came out of a file: its name there, where it is now, and whether it is new here."""

    name: str
    folder: Path
    new: bool


def size(folder: Path, parts: Parts) -> int:
    """Bytes that a run takes, before its numbers are made smaller."""
    return sum(_size(path) for path in _files(folder, parts).values())


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _files(folder: Path, parts: Parts) -> dict[str, Path]:
    """What is to be packed, by its name in the folder of the run."""
    run = RunFolder(folder)
    wanted = [run.project, run.numbers, run.about, run.race, run.initial]
    found = {path.name: path for path in wanted if path.is_file()}
    if parts != "numbers":
        pair = next((pair for pair in run.checkpoints if pair.facts.is_file() and pair.tensors.is_file()), None)
        newest = run.checkpoints[0]
        if pair is not None:
            found |= {newest.facts.name: pair.facts, newest.tensors.name: pair.tensors}
    if parts == "snapshots":
        for pair in map(run.snapshot, snapshots.found(folder)):
            found |= {f"{run.snapshots.name}/{path.name}": path for path in (pair.facts, pair.tensors)}
    return found


def pack(project: Project, seen: View, runs: Sequence[tuple[Path, Parts]], path: Path) -> None:
    """Write a project file with these runs and this view. Raises `WriteFailed`, `NotPacked`.

    The view names runs by `name_of` their folders.
    """
    names = _names([folder for folder, _ in runs])
    with scratch.folder() as place:
        members: dict[str, Path] = {}
        for number, (folder, parts) in enumerate(runs):
            found = _files(folder, parts)
            found[RunFolder(folder).numbers.name] = _still(folder, Path(place) / str(number))
            members |= {f"runs/{names[folder]}/{name}": file for name, file in found.items()}
        texts = {archive.PROJECT: files.dumps(project).encode(), archive.CONTENTS: view.dumps(seen)}
        archive.write(path, texts, members)


def name_of(folder: Path) -> str:
    """What the run in a folder is called in a file: one of a kind of name that every disk takes."""
    return re.sub(r"[^\w.-]+", "-", folder.name).strip("-._")[:100] or "run"


def _names(places: Sequence[Path]) -> dict[Path, str]:
    found: dict[Path, str] = {}
    for place in places:
        name, taken = name_of(place), set(found.values())
        others = (name if count == 1 else f"{name}_{count}" for count in range(1, len(places) + 1))
        found[place] = next(other for other in others if other not in taken)
    return found


def _still(folder: Path, target: Path) -> Path:
    """A copy of the numbers of a run that is not under way. Raises `NotPacked`."""
    try:
        info = listing.info(folder)
        if info.status == "running":
            raise NotPacked(say("the run {name} is under way: stop it first", name=info.called))
        source = RunFolder(folder).numbers
        with closing(database.connected(source, "ro")) as sql, closing(sqlite3.connect(target)) as copy:
            sql.backup(copy)
    except BadRun as bad_run:
        raise NotPacked(bad_run.sentence) from None
    except (OSError, sqlite3.Error) as error:
        raise NotPacked(say("the run {name} cannot be read: {why}", name=folder.name, why=error)) from None
    return target


def packed(path: Path) -> dict[str, int]:
    """The runs in a project file, and the bytes that each takes; {} in a plain one. Raises `BadFile`."""
    if not archive.is_bundle(path):
        return {}
    with archive.opened(path) as bundle:
        return {name: sum(bundle.members[member].file_size for member in members)
                for name, members in _runs(bundle).items()}  # fmt: skip


def _runs(bundle: Bundle) -> dict[str, list[str]]:
    """The members of each run: those of them that a run has."""
    found: dict[str, list[str]] = {}
    for name in bundle.members:
        match = archive.MEMBER.fullmatch(name)
        if match is not None and (match[2] in KNOWN or SNAPSHOT.fullmatch(match[2])):
            found.setdefault(match[1], []).append(name)
    return found


def unpack(path: Path, into: Path) -> Iterator[Taken | Sentence]:
    """Take the runs out of a project file, one after the other; a sentence of one that cannot be taken.

    Raises `BadFile`, and `NotPacked` where there is no room.
    """
    if not archive.is_bundle(path):
        return
    make_private(into)
    with archive.opened(path) as bundle:
        runs = _runs(bundle)
        needed = sum(bundle.members[name].file_size for members in runs.values() for name in members)
        if needed + SPARE > shutil.disk_usage(into).free:
            raise NotPacked(say("there is no room for the runs in it: they take {size}", size=byte_size(needed)))
        for name, members in runs.items():
            try:
                yield _take(bundle, name, members, into)
            except (BadFile, BadRun, OSError) as error:
                yield say("the run {name} in it is not taken over: {why}", name=Own(name), why=_why(error))


def _why(error: BadFile | BadRun | OSError) -> Sentence | str:
    if isinstance(error, BadFile):
        return error.problems[0].what
    return error.reason if isinstance(error, BadRun) else system_says(error)


def _take(bundle: Bundle, name: str, members: Sequence[str], into: Path) -> Taken:
    """Raises `BadFile`, `BadRun`, OSError."""
    with coming(into) as place:
        for member in members:
            target = place / member.split("/", 2)[2]
            target.parent.mkdir(mode=0o700, exist_ok=True)
            with target.open("xb") as file:
                bundle.copy(member, file)
        reading.read(place)  # whole, and of this version
        return _settle(place, listing.info(place), name, into)


def _settle(made: Path, info: Info, name: str, into: Path) -> Taken:
    """Give a run its name, unless it is here already; then only what that lacks is added."""
    name = able(name) or "run"
    for count in range(1, 1000):
        place = into / (name if count == 1 else f"{name}_{count}")
        if not place.exists():
            made.rename(place)
            return Taken(name, place, new=True)
        with contextlib.suppress(BadRun):
            here = listing.info(place)
            if _same(here, info):
                if here.steps == info.steps and here.status != "running":
                    _complete(place, made)
                return Taken(name, place, new=False)
    raise BadRun(say("there are too many runs of this name"))


def _same(one: Info, other: Info) -> bool:
    """Whether both are one run: begun at the same moment, to the microsecond, with the same seed."""
    return (one.started, one.seed, one.parent_step) == (other.started, other.seed, other.parent_step)


def _complete(place: Path, made: Path) -> None:
    """Weights and snapshots that are not here come from there, facts last: a pair is there when its facts are."""
    there = [path for path in made.rglob("*") if path.is_file()]
    for path in sorted(there, key=lambda path: path.suffix == ".json"):
        target = place / path.relative_to(made)
        if not target.exists():
            target.parent.mkdir(mode=0o700, exist_ok=True)
            path.rename(target)
