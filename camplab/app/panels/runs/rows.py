"""The rows of the list of runs: which are wanted, in which order, forks below the runs they come from, variants below
their race. Knows no Qt.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import Any

from camplab.runs.listing import Info
from camplab.words import Sentence


@dataclass(eq=False)
class Row:
    """A run, with those that were forked from it in `rows`; or a project or a race with its runs."""

    info: Info | None
    title: str | Sentence = ""
    """Of a project, or of a race."""
    group: str = ""
    """What tells that project or race apart."""
    before: Info | None = None
    """The run that it was forked from; else the first of its race; else the one of the same project that began before
    it."""
    origin: Info | None = None
    """The run that it was forked from, while that is kept."""
    rows: list[Row] = field(default_factory=list)
    above: Row | None = None
    """What it stands under; None at the top."""
    at: int = 0
    """Which it is of those that stand beside it."""

    @property
    def id(self) -> str:
        """What stays the same when the list is read again."""
        return self.group if self.info is None else self.info.folder.name


def walk(rows: Sequence[Row]) -> Iterator[Row]:
    """These and all that stand under them, from above."""
    waiting = [*reversed(rows)]
    while waiting:
        row = waiting.pop()
        yield row
        waiting += reversed(row.rows)


def project_of(info: Info) -> str:
    """What tells the projects of runs apart: the file; of runs that know none, the title."""
    return info.file or info.title or info.folder.name


def project_name(info: Info) -> str:
    """What a project is called."""
    return info.title or (PurePath(info.file).stem if info.file else info.folder.name)


def rows_of(infos: Sequence[Info]) -> list[Row]:
    """A row for each run, newest first; each knows the one before it, and the one it comes from."""
    kept = {info.folder.name: info for info in infos}
    newest: dict[str, Row] = {}
    rows = []
    for name, info in kept.items():
        row, project = Row(info), project_of(info)
        if info.parent and info.parent != name:
            row.origin = kept.get(info.parent)
        if (later := newest.get(project)) is not None and info.trouble is None:
            later.before = info
        newest[project] = row
        rows.append(row)
    first = {info.race.race: info for info in infos if info.race is not None and not info.race.number}
    for row in rows:
        raced = row.info.race if row.info is not None else None
        leads = first.get(raced.race) if raced is not None and raced.number else None
        row.before = row.origin or leads or row.before
    return rows


def wanted(rows: Iterable[Row], words: str, also: Callable[[Row], str], starred: bool) -> list[Row]:
    """Those in which every word is found, in names, note, status, or in what `also` says of it."""
    parts = words.casefold().split()
    found = []
    for row in rows:
        info = row.info
        if info is None or (starred and not info.about.star):
            continue
        if parts:
            text = " ".join((str(info.called), info.title, info.folder.name, info.about.note, also(row))).casefold()
            if not all(part in text for part in parts):
                continue
        found.append(row)
    return found


def arranged(rows: list[Row], key: Callable[[Row], Any], reverse: bool, grouped: bool) -> list[Row]:
    """In order, forks below the runs they come from, variants below their race; a run stands where the first of those
    with it would stand.

    Grouped: under a row for each project, that of the newest run first, beside those of the races.
    """
    top = _raced(_families(sorted(rows, key=key, reverse=reverse)))
    if not grouped:
        return _numbered(top)
    groups: dict[str, Row] = {}
    for row in sorted(top, key=_newest, reverse=True):
        info = row.info
        if info is None:
            groups[row.group] = row
        else:
            groups.setdefault(project_of(info), Row(None, project_name(info), project_of(info)))
    for row in top:
        if row.info is not None:
            row.above = groups[project_of(row.info)]
            row.above.rows.append(row)
    return _numbered([*groups.values()])


def _newest(row: Row) -> float:
    """When the last of it and of those below it began."""
    return max(each.info.started for each in walk([row]) if each.info is not None)


def _raced(top: list[Row]) -> list[Row]:
    """Variants that are shown of one race below a row for it, unless there is only one of them."""
    places = [row.info.race if row.info is not None else None for row in top]
    count = Counter(place.race for place in places if place is not None)
    races: dict[str, Row] = {}
    found: list[Row] = []
    for row, place in zip(top, places, strict=True):
        if place is None or count[place.race] == 1:
            found.append(row)
            continue
        if place.race not in races:
            races[place.race] = Row(None, place.title, place.race)
            found.append(races[place.race])
        row.above = races[place.race]
        row.above.rows.append(row)
    return found


def _families(rows: list[Row]) -> list[Row]:
    """Those that come from none of them, with those that come from them below, in the order in which they are met."""
    shown = {row.info.folder: row for row in rows if row.info is not None}
    for row in rows:
        row.rows = []
        row.above = shown.get(row.origin.folder) if row.origin is not None else None
    for row in rows:
        if row in _ancestors(row):  # damaged: no run comes from itself
            row.above = None
    met: dict[Row, None] = {}
    for row in rows:
        for each in (*reversed([*_ancestors(row)]), row):
            if each not in met:
                met[each] = None
                if each.above is not None:
                    each.above.rows.append(each)
    return [row for row in met if row.above is None]


def _ancestors(row: Row) -> Iterator[Row]:
    """What it stands under, the nearest first; in a circle each once."""
    seen: set[Row] = set()
    above = row.above
    while above is not None and above not in seen:
        seen.add(above)
        yield above
        above = above.above


def _numbered(rows: list[Row]) -> list[Row]:
    waiting = [rows]
    while waiting:
        for at, row in enumerate(waiting.pop()):
            row.at = at
            waiting.append(row.rows)
    return rows
