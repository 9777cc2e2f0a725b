"""In what runs differ, in words, worked out bit by bit for the rows that are looked at. Knows no Qt."""

from __future__ import annotations

import time
from pathlib import Path

from camplab.document import files
from camplab.document.differences import differences
from camplab.document.project import Project
from camplab.runs.folder import RunFolder
from camplab.words import Sentence

MOST = 400
"""Projects that are held at once."""


class Differing:
    """`of(run, other)` answers at once; what it does not know yet is found out by `work`."""

    def __init__(self) -> None:
        self._known: dict[tuple[Path, Path], tuple[Sentence, ...]] = {}
        self._wanted: dict[tuple[Path, Path], None] = {}
        self._projects: dict[Path, Project | None] = {}

    def of(self, run: Path, other: Path) -> tuple[Sentence, ...] | None:
        """What `run` has otherwise than `other`; None while it is not known."""
        key = (run, other)
        if key not in self._known:
            self._wanted[key] = None
        return self._known.get(key)

    @property
    def busy(self) -> bool:
        """Whether somebody waits for an answer."""
        return bool(self._wanted)

    def work(self, seconds: float) -> bool:
        """Find out what was asked last, for about so long; whether there is something new."""
        end, news = time.monotonic() + seconds, False
        while self._wanted and time.monotonic() < end:
            run, other = self._wanted.popitem()[0]
            left, right = self._project(other), self._project(run)
            known = differences(left, right) if left is not None and right is not None else ()
            self._known[run, other], news = known, True
        return news

    def _project(self, folder: Path) -> Project | None:
        if folder not in self._projects:
            if len(self._projects) >= MOST:
                self._projects.clear()
            try:
                self._projects[folder] = files.load(RunFolder(folder).project)
            except files.BadFile:
                self._projects[folder] = None
        return self._projects[folder]
