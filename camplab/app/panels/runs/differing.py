"""In what runs differ, in words, worked out bit by bit for the rows that are looked at. Knows no Qt."""

from __future__ import annotations

import time
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from camplab.document.project import Project
from camplab.runs import reading
from camplab.runs.events import Changed
from camplab.runs.listing import BadRun
from camplab.runs.otherwise import otherwise
from camplab.words import Sentence

MOST = 400
"""Runs of which it is held at once how they were trained."""


class _Trained(NamedTuple):
    """What was read of a run."""

    project: Project
    changes: list[Changed]


class Differing:
    """`of(run, other)` answers at once; what it does not know yet is found out by `work`."""

    def __init__(self) -> None:
        self._known: dict[tuple[Path, Path], tuple[Sentence, ...]] = {}
        self._old: set[tuple[Path, Path]] = set()
        """Of these one of the two has gone on since: they are answered as before until they are worked out anew."""
        self._wanted: dict[tuple[Path, Path], None] = {}
        self._runs: dict[Path, _Trained | BadRun] = {}

    def of(self, run: Path, other: Path) -> tuple[Sentence, ...] | None:
        """What `run` has otherwise than `other`; None while it is not known."""
        key = (run, other)
        if key not in self._known or key in self._old:
            self._wanted[key] = None
        return self._known.get(key)

    def gone_on(self, runs: Iterable[Path]) -> bool:
        """These are not as they were: something may have been changed on their way. Whether anybody asked for one."""
        before = len(self._old)
        for run in runs:
            self._runs.pop(run, None)
            self._old.update(key for key in self._known if run in key)
        return len(self._old) > before

    @property
    def busy(self) -> bool:
        """Whether somebody waits for an answer."""
        return bool(self._wanted)

    def work(self, seconds: float) -> bool:
        """Find out what was asked last, for about so long; whether there is something new."""
        end, news = time.monotonic() + seconds, False
        while self._wanted and time.monotonic() < end:
            key = self._wanted.popitem()[0]
            known = self._compared(*map(self._run, key))
            news = news or self._known.get(key) != known
            self._known[key] = known
            self._old.discard(key)
        return news

    @staticmethod
    def _compared(run: _Trained | BadRun, other: _Trained | BadRun) -> tuple[Sentence, ...]:
        if isinstance(run, BadRun):
            return (run.sentence,)
        return (other.sentence,) if isinstance(other, BadRun) else otherwise(other, run)

    def _run(self, folder: Path) -> _Trained | BadRun:
        if folder not in self._runs:
            if len(self._runs) >= MOST:
                self._runs.clear()
            try:
                self._runs[folder] = _Trained(reading.project_in(folder), reading.changes_in(folder))
            except BadRun as bad:
                self._runs[folder] = bad
        return self._runs[folder]
