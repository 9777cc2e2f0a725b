"""The rows of the list of runs: which are wanted, in which order, grouped by their projects. Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import Any

from camplab.runs.listing import Info


@dataclass(eq=False)
class Row:
    """A run; or a project, with its runs in `rows`."""

    info: Info | None
    title: str = ""
    """Of a project."""
    before: Info | None = None
    """The run of the same project that began before it."""
    rows: list[Row] = field(default_factory=list)
    above: Row | None = None
    """The project it stands under; None where runs are not grouped."""


def project_of(info: Info) -> str:
    """What tells the projects of runs apart: the file; of runs that know none, the title."""
    return info.file or info.title or info.folder.name


def project_name(info: Info) -> str:
    """What a project is called."""
    return info.title or (PurePath(info.file).stem if info.file else info.folder.name)


def rows_of(infos: Iterable[Info]) -> list[Row]:
    """A row for each run, newest first; each knows the one before it."""
    newest: dict[str, Row] = {}
    rows = []
    for info in infos:
        row = Row(info)
        if (later := newest.get(project_of(info))) is not None and info.trouble is None:
            later.before = info
        newest[project_of(info)] = row
        rows.append(row)
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
            text = " ".join((info.name, info.title, info.folder.name, info.about.note, also(row))).casefold()
            if not all(part in text for part in parts):
                continue
        found.append(row)
    return found


def arranged(rows: list[Row], key: Callable[[Row], Any], reverse: bool, grouped: bool) -> list[Row]:
    """In order; grouped: under a row for each project, that of the newest run first."""
    rows = sorted(rows, key=key, reverse=reverse)
    for row in rows:
        row.above = None
    if not grouped:
        return rows
    groups: dict[str, Row] = {}
    for row in sorted(rows, key=lambda row: row.info.started if row.info else 0.0, reverse=True):
        assert row.info is not None
        groups.setdefault(project_of(row.info), Row(None, project_name(row.info)))
    for row in rows:
        assert row.info is not None
        row.above = groups[project_of(row.info)]
        row.above.rows.append(row)
    return list(groups.values())
