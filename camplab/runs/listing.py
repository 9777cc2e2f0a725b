"""A list of runs: how each stands, without a look at its numbers. Writes nothing; knows no project and no torch."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from camplab.runs.beside import about, race
from camplab.runs.beside.about import NOTHING, About
from camplab.runs.beside.race import InRace
from camplab.runs.best import Best
from camplab.runs.carried import Carried, carried_of
from camplab.runs.encoding import sentence_of
from camplab.runs.folder import RunFolder
from camplab.runs.storage import database, migrations, sums, versions
from camplab.runs.storage.ownership import is_running
from camplab.words import OWN, Explained, Sentence, say

Answer = TypeVar("Answer")
FEW = 5
"""Names in a sentence at most."""
MOST, LATEST = 2**63, 250_000_000_000.0
"""Of anything that is counted, and the last moment of which every system can tell the day (in the year 9892)."""
STATUS = {"running": say("running"), "done": say("done"), "stopped": say("stopped"), "fault": say("fault"),
          "interrupted": say("interrupted"), "damaged": say("damaged"),
          "newer": say("cannot be read")}  # fmt: skip
"""How a run stands, as lists call it."""


class BadRun(Explained):
    """This folder holds no run that can be read; `sentence` says why, `reason` the same where the run stands beside."""

    status = "damaged"

    def __init__(self, sentence: Sentence, reason: Sentence | None = None) -> None:
        super().__init__(sentence)
        self.reason = reason or sentence


class Newer(BadRun):
    """It was written by a later version, which can read it."""

    status = "newer"


class Ambiguous(BadRun):
    """Several runs begin so."""


@dataclass(frozen=True)
class Info:
    """One line of a list of runs. status: "running", "done", "stopped", "fault" or "interrupted"; "damaged" or "newer"
    of what `unreadable` says."""

    folder: Path
    title: str
    status: str
    why: Sentence | None
    started: float
    """Seconds since 1970."""
    steps: int
    epochs: int
    latest: dict[str, float | None]
    """The measures of the run itself after the last epoch, by name; None where a number is not known."""
    best: Best | None = None
    """By what it is judged by; None before the first epoch, and of runs of before this was kept."""
    last: float | None = None
    """The same after the last epoch."""
    seconds: float | None = None
    """That its epochs took; None before the first, and of runs of before this was kept."""
    seed: int | None = None
    """None of runs of before this was kept."""
    file: str = ""
    """The project file that it was trained from; "" where it was in none, and of runs of before this was kept."""
    parent: str = ""
    """The name of the run from which it was forked; "" where it began by itself."""
    about: About = NOTHING
    """What the learner says of it."""
    trouble: Sentence | None = None
    """Why nothing else is known of it."""
    parent_step: int = 0
    """After how many steps of its parent it began."""
    begins: int = 0
    """Before this step it was another network, that of its parent: one goes back no further."""
    carried: Carried | None = None
    """What it took along from there; None where the network is that of its parent."""
    race: InRace | None = None
    """Its place in a race; None of one that ran alone."""
    versions: Mapping[str, str] = field(default_factory=dict)
    """Of the programs that it was trained with when it was last gone on with; {} of runs of before this was kept."""

    @property
    def called(self) -> Sentence:
        """What it is called: as the learner says, else by its place in a race, else after its project or its folder."""
        if self.race is not None and not self.about.name:
            return Sentence("{variant} · {race}", {"variant": self.race.name, "race": self.race.title})
        return Sentence(OWN, {"own": self.about.name or self.title or self.folder.name})


def find(name: str, within: Path) -> Path:
    """The folder that `name` means: itself, or the one run in `within` whose folder begins so. Raises `BadRun`."""
    if RunFolder(Path(name)).numbers.is_file():
        return Path(name)
    places = (place for place in (within.iterdir() if within.is_dir() else ()) if RunFolder(place).numbers.is_file())
    found = sorted(place for place in places if place.name.startswith(name))
    exact = [place for place in found if place.name == name] or found
    if name and not exact and Path(name).is_dir():
        raise absent(Path(name))
    if not name or not exact:
        raise BadRun(say("there is no run {name}, neither as a folder nor among those that `camplab runs` lists",
                         name=name))  # fmt: skip
    if len(exact) > 1:
        names = ", ".join(place.name for place in exact[:FEW])
        raise Ambiguous(say("{n} runs begin with {name}: {names}", n=len(exact), name=name, names=names))
    return exact[0]


def info(folder: Path) -> Info:
    """How the run in `folder` stands; looks at none of its numbers. Raises `BadRun`."""

    def ask(sql: sqlite3.Connection) -> Info:
        facts = database.facts(sql)
        latest = json.loads(facts.get("latest", "{}"), parse_int=float)
        numbers = {name: value if isinstance(value, float) else None for name, value in latest.items()}
        best = database.best_of(facts)
        return Info(
            folder, facts.get("title", ""), _status(facts), _why(facts), _moment(facts.get("started", "0")),
            _whole(facts, "steps"), _whole(facts, "epochs"), numbers,
            best, numbers.get(best.measure.name) if best else None,
            float(facts["seconds"]) if facts.get("seconds") else None,
            int(facts["seed"]) if facts.get("seed") else None, facts.get("file", ""), facts.get("parent", ""),
            about.read(folder), parent_step=_whole(facts, "parent_step"),
            begins=_whole(facts, "begins"), carried=carried_of(facts.get("carried", "")),
            race=race.read(folder), versions=versions.read(facts.get("versions", "")),
        )  # fmt: skip

    return asked(folder, ask)


def unreadable(folder: Path, bad: BadRun) -> Info:
    """What is known of a run that cannot be read: that it is there, and why not."""
    try:
        when = RunFolder(folder).numbers.stat().st_mtime
    except OSError:
        when = 0.0
    when = when if 0 <= when <= LATEST else 0.0
    return Info(folder, "", bad.status, None, when, 0, 0, {}, about=about.read(folder), trouble=bad.reason)


def _whole(facts: Mapping[str, str], name: str) -> int:
    """0 where it was not kept. Raises ValueError for what counts nothing."""
    count = int(facts.get(name) or 0)
    if not 0 <= count <= MOST:
        raise ValueError(f"{name} cannot be {count:.3g}")
    return count


def _moment(said: str) -> float:
    """Seconds since 1970, of which a day can be told. Raises ValueError."""
    seconds = float(said)
    if not 0 <= seconds <= LATEST:
        raise ValueError(f"it cannot have begun at {seconds:g}")
    return seconds


def asked(folder: Path, question: Callable[[sqlite3.Connection], Answer]) -> Answer:
    """The answer of a run's file, opened for reading only; one of an earlier form is brought up to date in memory."""
    path = RunFolder(folder).numbers
    if not path.is_file():
        raise absent(folder)
    try:
        try:
            return _answer(path, question)
        except sqlite3.OperationalError as error:
            if getattr(error, "sqlite_errorname", "") != "SQLITE_READONLY_ROLLBACK":
                raise
            _take_back(path)
            return _answer(path, question)
    except migrations.TooNew as error:
        said = say("the run in {folder} cannot be read: {why}", folder=folder, why=error.sentence)
        raise Newer(said, error.sentence) from None
    except sqlite3.Error as error:
        said = say("the numbers of the run in {folder} are damaged: {why}", folder=folder, why=error)
        raise BadRun(said, Sentence(OWN, {"own": str(error)})) from error


def _answer(path: Path, question: Callable[[sqlite3.Connection], Answer]) -> Answer:
    with closing(database.connected(path, "ro", timeout=5)) as sql, sums.made_by_us():
        if migrations.is_current(sql):
            return question(sql)
        with closing(sqlite3.connect(":memory:")) as copy:
            sql.backup(copy)
            migrations.prepare(copy)
            return question(copy)


def _take_back(path: Path) -> None:
    """What a process had half written when it was killed goes: who opens the file for reading only cannot do that."""
    with closing(database.connected(path, "rw", timeout=5)) as sql:
        sql.execute("SELECT name FROM sqlite_master").fetchall()


def absent(folder: Path) -> BadRun:
    """What is said of a folder without a run, or of none."""
    name = RunFolder(folder).numbers.name
    if not folder.exists():
        return BadRun(say("{folder} is not there any more, or cannot be reached", folder=folder))
    return BadRun(say("{folder} holds no run: there is no {name} in it", folder=folder, name=name))


def _why(facts: dict[str, str]) -> Sentence | None:
    """Of a run of before sentences were kept whole it is said as it was then."""
    said = sentence_of(facts.get("why_said", ""))
    return said or (say("{why}", why=facts["why"]) if facts.get("why") else None)


def _status(facts: dict[str, str]) -> str:
    """A run that says it is running, but whose process is gone, was interrupted."""
    status = facts.get("status", "interrupted")
    return "interrupted" if status == "running" and not is_running(facts) else status
