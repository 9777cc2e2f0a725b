"""The files of one run, by name, and where a new one goes. The one place that knows; reads and writes none of them."""

from __future__ import annotations

import contextlib
import os
import re
import secrets
import shutil
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from camplab import folders

_COMING = re.compile(r"\.coming-(\d{1,10})-[0-9a-f]{8}")
"""Where a run is put together before it gets its name, and the number of the process that does so."""


@dataclass(frozen=True)
class Pair:
    """Both files of a checkpoint or snapshot: where the run was, with the SHA-256 of the other, and its tensors."""

    facts: Path
    tensors: Path


@dataclass(frozen=True)
class RunFolder:
    """`path` need not exist."""

    path: Path

    @property
    def project(self) -> Path:
        """What was trained."""
        return self.path / "project.camplab"

    @property
    def numbers(self) -> Path:
        """What the run said (`runs.storage.database`)."""
        return self.path / "run.sqlite"

    @property
    def about(self) -> Path:
        """What the learner says of it (`runs.beside.about`)."""
        return self.path / "about.json"

    @property
    def later(self) -> Path:
        """Numbers that were computed after it had ended (`runs.beside.later`)."""
        return self.path / "later.msgpack"

    def surface(self, plane: str) -> Path:
        """The loss around its weights, on a plane (`runs.surface.kept`)."""
        return self.path / f"surface-{plane}.msgpack"

    @property
    def race(self) -> Path:
        """Which race it is a variant of (`runs.beside.race`)."""
        return self.path / "race.json"

    @property
    def initial(self) -> Path:
        """The weights that a variant of a race began with, where chance would have drawn others."""
        return self.path / "initial.safetensors"

    @property
    def lock(self) -> Path:
        """Held by the process that trains into this folder (`runs.lock`)."""
        return self.path / "run.lock"

    @property
    def report(self) -> Path:
        """What a fault of the program left to be sent, where the run ended by one."""
        return self.path / "report.txt"

    @property
    def checkpoints(self) -> tuple[Pair, Pair]:
        """The newest checkpoint and the one before it."""
        return self._pair("checkpoint"), self._pair("previous")

    @property
    def coming(self) -> Pair:
        """A checkpoint while it is written; seen only where that was cut."""
        return self._pair("next")

    @property
    def snapshots(self) -> Path:
        """Where whole states of the run are kept, each after so many steps (`runs.snapshots`)."""
        return self.path / "snapshots"

    def snapshot(self, step: int) -> Pair:
        """The state after `step` steps; it is there when its facts are."""
        return self._pair(f"snapshots/{step:012}")

    def _pair(self, name: str) -> Pair:
        return Pair(self.path / f"{name}.json", self.path / f"{name}.safetensors")

    @property
    def weights(self) -> Path | None:
        """The tensors of the newest checkpoint that is there; None without any."""
        return next((pair.tensors for pair in (*self.checkpoints, self.coming) if pair.tensors.exists()), None)


def run_of(file: Path) -> Path | None:
    """The folder of the run whose own this file is, which only whoever trains writes; None of all others."""
    for folder in file.absolute().parents[:2]:
        run = RunFolder(folder)
        pairs = (*run.checkpoints, run.coming)
        own = {run.project, run.numbers, run.about, run.later, run.race, run.initial, run.lock, run.report,
               *(path for pair in pairs for path in (pair.facts, pair.tensors))}  # fmt: skip
        drawn = file.absolute().parent == folder and re.fullmatch(r"surface-.*\.msgpack", file.name)
        if run.numbers.is_file() and (file.absolute() in own or file.absolute().parent == run.snapshots or drawn):
            return folder
    return None


def fresh(title: str) -> Path:
    """A folder of its own, named after the moment and the project's title.

    It is made at once: two that begin in one second, whoever begins them, must not meet in it. Where it cannot be made,
    whoever writes into it says why.
    """
    slug = re.sub(r"[^\w-]+", "-", folders.able(title.lower())).strip("-_")[:40] or "run"
    name = time.strftime("%Y-%m-%d_%H-%M-%S_") + slug
    candidates = (folders.runs() / (name if count == 1 else f"{name}_{count}") for count in range(1, 1_000_000))
    return next(path for path in candidates if _is_ours(path))


@contextlib.contextmanager
def filled(folder: Path) -> Iterator[None]:
    """Who puts nothing into a folder that `fresh` has made leaves none."""
    try:
        yield
    finally:
        with contextlib.suppress(OSError):  # there is something in it
            folder.rmdir()


@contextlib.contextmanager
def coming(into: Path) -> Iterator[Path]:
    """A new folder in `into` in which a run is put together before it gets its name; it is gone afterwards.

    No list of runs shows it, and what killed processes have left of theirs goes. Raises OSError.
    """
    folders.make_private(into)
    sweep(into)
    made = into / f".coming-{os.getpid()}-{secrets.token_hex(4)}"
    try:
        made.mkdir(mode=0o700)
        yield made
    finally:
        shutil.rmtree(made, ignore_errors=True)


def sweep(into: Path) -> None:
    """Remove what killed processes left on the way."""
    import psutil  # here: it would take longer to import than all the rest

    with contextlib.suppress(OSError):
        for place in into.iterdir():
            found = _COMING.fullmatch(place.name)
            if found and not psutil.pid_exists(int(found[1])):
                shutil.rmtree(place, ignore_errors=True)


def _is_ours(path: Path) -> bool:
    try:
        folders.make_private(path.parent)
        path.mkdir(mode=0o700)
    except FileExistsError:
        return False
    except OSError:
        return not path.exists()
    return True
