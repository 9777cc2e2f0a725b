"""Reads what runs have recorded: a list of runs, and the numbers of one as arrays. Writes nothing; knows no torch."""

from __future__ import annotations

import math
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import numpy as np
import numpy.typing as npt
import psutil

from camplab.runs.store import NUMBERS
from camplab.words import Explained, say

Numbers = npt.NDArray[np.float32]
Answer = TypeVar("Answer")


class BadRun(Explained):
    """This folder holds no run that can be read; `sentence` says why."""


@dataclass(frozen=True)
class Info:
    """One line of a list of runs. status: "running", "done", "stopped", "fault" or "interrupted"."""

    folder: Path
    status: str
    why: str
    started: float
    """Seconds since 1970."""
    steps: int
    epochs: int
    accuracy: float | None
    """Latest validation accuracy."""


@dataclass(frozen=True)
class Columns:
    """The columns of a run; NaN where a number is missing. `gradients`: n × blocks."""

    blocks: tuple[str, ...]
    step: npt.NDArray[np.int64]
    loss: Numbers
    accuracy: Numbers
    learning_rate: Numbers
    norm: Numbers
    gradients: Numbers
    epochs: npt.NDArray[np.float64]
    """m × (epoch, step, train loss, train accuracy, loss, accuracy, seconds)."""
    activations: tuple[tuple[int, str, float, float], ...]
    """(epoch, module, mean, standard deviation) of what watched blocks put out."""
    changes: tuple[tuple[int, float], ...]
    """(step, learning rate) as the learner changed it."""


def runs(folder: Path) -> list[Info]:
    """All runs in the folders of `folder`, newest first. What cannot be read is left out."""
    found = []
    for place in folder.iterdir() if folder.is_dir() else ():
        if (place / NUMBERS).is_file():
            try:
                found.append(info(place))
            except BadRun:
                continue
    return sorted(found, key=lambda run: run.started, reverse=True)


def info(folder: Path) -> Info:
    """How the run in `folder` stands. Raises `BadRun`."""

    def ask(sql: sqlite3.Connection) -> Info:
        facts = dict(sql.execute("SELECT name, value FROM facts"))
        steps = sql.execute("SELECT MAX(step) FROM steps").fetchone()[0]
        last = sql.execute("SELECT epoch, accuracy FROM epochs ORDER BY epoch DESC LIMIT 1").fetchone() or (0, None)
        return Info(
            folder, _status(facts), facts.get("why", ""), float(facts.get("started", 0)),
            0 if steps is None else steps + 1, *last,
        )  # fmt: skip

    return _asked(folder, ask)


def columns(folder: Path) -> Columns:
    """All numbers of the run in `folder`. Raises `BadRun`."""
    return _asked(folder, _columns)


def _columns(sql: sqlite3.Connection) -> Columns:
    blocks = tuple(module for (module,) in sql.execute("SELECT module FROM blocks ORDER BY position"))
    rows = sql.execute("SELECT step, loss, accuracy, learning_rate, norm FROM steps ORDER BY step").fetchall()
    blobs = [blob for (blob,) in sql.execute("SELECT gradients FROM steps ORDER BY step")]
    table = np.array(rows, np.float64).reshape(-1, 5)
    loss, accuracy, rate, norm = table[:, 1:].astype(np.float32).T
    gradients = np.frombuffer(b"".join(blobs), np.float32).reshape(len(rows), len(blocks))
    epochs = np.array(sql.execute("SELECT * FROM epochs ORDER BY epoch").fetchall(), np.float64).reshape(-1, 7)
    watched = sql.execute("SELECT * FROM activations ORDER BY epoch, rowid").fetchall() if _watches(sql) else []
    activations = tuple((epoch, module, *(_number(value) for value in two)) for epoch, module, *two in watched)
    changes = tuple(sql.execute("SELECT step, learning_rate FROM changes ORDER BY step"))
    return Columns(
        blocks, table[:, 0].astype(np.int64), loss, accuracy, rate, norm, gradients, epochs, activations, changes
    )


def _watches(sql: sqlite3.Connection) -> bool:
    """Runs of earlier versions have no table of activations."""
    return bool(sql.execute("SELECT 1 FROM sqlite_master WHERE name = 'activations'").fetchone())


def _number(value: float | None) -> float:
    return math.nan if value is None else value


def _asked(folder: Path, question: Callable[[sqlite3.Connection], Answer]) -> Answer:
    """The answer of a run's file, opened for reading only."""
    path = folder / NUMBERS
    if not path.is_file():
        raise BadRun(say("{folder} holds no run: there is no {name} in it", folder=folder, name=NUMBERS))
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=5)) as sql:
            return question(sql)
    except (sqlite3.Error, ValueError, TypeError) as error:
        raise BadRun(say("the numbers of the run in {folder} are damaged: {why}", folder=folder, why=error)) from error


def _status(facts: dict[str, str]) -> str:
    """A run that says it is running, but whose process is gone, was interrupted."""
    status = facts.get("status", "interrupted")
    if status == "running" and not psutil.pid_exists(int(facts.get("process", -1))):
        return "interrupted"
    return status
