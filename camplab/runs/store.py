"""The folder of one run: its project and, in one SQLite file, its numbers and how it ended. Knows no torch.

`project.camplab`, `run.sqlite` (open it with anything) and the trainer's checkpoint. Rows are written in batches;
with a rollback journal a killed process leaves what the last batch left.
"""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import Self

import numpy as np
import numpy.typing as npt

from camplab.document.atomic import sweep, write_atomically
from camplab.folders import make_private

Numbers = npt.NDArray[np.float32]
NUMBERS, PROJECT = "run.sqlite", "project.camplab"
COMMIT_EVERY = 1.0
"""Seconds between two commits."""
_TABLES = """
CREATE TABLE IF NOT EXISTS facts (name TEXT PRIMARY KEY, value TEXT);
CREATE TABLE IF NOT EXISTS blocks (position INTEGER PRIMARY KEY, module TEXT);
CREATE TABLE IF NOT EXISTS steps (
    step INTEGER PRIMARY KEY, loss REAL, accuracy REAL, learning_rate REAL, norm REAL, gradients BLOB);
CREATE TABLE IF NOT EXISTS epochs (
    epoch INTEGER PRIMARY KEY, step INTEGER, train_loss REAL, train_accuracy REAL, loss REAL, accuracy REAL,
    seconds REAL);
CREATE TABLE IF NOT EXISTS activations (
    epoch INTEGER, module TEXT, mean REAL, std REAL, PRIMARY KEY (epoch, module));
CREATE TABLE IF NOT EXISTS changes (step INTEGER, learning_rate REAL);
"""


class RunStore:
    """Writes the numbers of a run. NaN is kept as NULL, as SQLite knows no NaN; gradients are float32 bytes."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        make_private(folder)
        sweep(folder)
        self._committed = time.monotonic()
        self._sql = sqlite3.connect(self.folder / NUMBERS, check_same_thread=False)
        self._sql.execute("PRAGMA journal_mode=TRUNCATE")
        self._sql.execute("PRAGMA synchronous=NORMAL")
        self._sql.executescript(_TABLES)

    def begin(self, project: str, blocks: Iterable[str], first_step: int, first_epoch: int) -> None:
        """A run starts, or goes on after `first_step` steps: what was recorded beyond that is taken back."""
        write_atomically(self.folder / PROJECT, project.encode())
        sql = self._sql
        sql.execute("DELETE FROM steps WHERE step >= ?", (first_step,))
        sql.execute("DELETE FROM epochs WHERE epoch > ?", (first_epoch,))
        sql.execute("DELETE FROM activations WHERE epoch > ?", (first_epoch,))
        sql.execute("DELETE FROM changes WHERE step >= ?", (first_step,))
        sql.execute("DELETE FROM blocks")
        sql.executemany("INSERT INTO blocks VALUES (?, ?)", enumerate(blocks))
        sql.execute("INSERT OR IGNORE INTO facts VALUES ('started', ?)", (str(time.time()),))
        self.say("running")

    def steps(self, first: int, loss: Numbers, accuracy: Numbers, rate: Numbers, norm: Numbers, by: Numbers) -> None:
        """Steps `first` and following; `by`: n × blocks, the gradient norms."""
        by = np.ascontiguousarray(by, np.float32)
        width = by.shape[1] * by.itemsize
        raw = by.tobytes()
        pieces = [raw[start : start + width] for start in range(0, len(raw), width)] if width else [b""] * len(loss)
        columns = (loss.tolist(), accuracy.tolist(), rate.tolist(), norm.tolist(), pieces)
        rows = zip(range(first, first + len(loss)), *columns, strict=True)
        self._sql.executemany("INSERT OR REPLACE INTO steps VALUES (?, ?, ?, ?, ?, ?)", rows)
        if time.monotonic() - self._committed > COMMIT_EVERY:
            self.commit()

    def epoch(self, epoch: int, step: int, *numbers: float) -> None:
        """One epoch: train loss, train accuracy, validation loss, validation accuracy, seconds."""
        self._sql.execute("INSERT OR REPLACE INTO epochs VALUES (?, ?, ?, ?, ?, ?, ?)", (epoch, step, *numbers))

    def activations(self, epoch: int, rows: Iterable[tuple[str, float, float]]) -> None:
        """What watched modules put out in an epoch: (module, mean, standard deviation)."""
        self._sql.executemany("INSERT OR REPLACE INTO activations VALUES (?, ?, ?, ?)", ((epoch, *row) for row in rows))

    def change(self, step: int, learning_rate: float) -> None:
        """The learner changed the learning rate before step `step`."""
        self._sql.execute("INSERT INTO changes VALUES (?, ?)", (step, learning_rate))

    def say(self, status: str, why: str = "") -> None:
        """Note how the run stands: "running", "done", "stopped", "fault" (and why)."""
        facts = {"status": status, "why": why, "process": str(os.getpid()), "changed": str(time.time())}
        self._sql.executemany("INSERT OR REPLACE INTO facts VALUES (?, ?)", facts.items())
        self.commit()

    def commit(self) -> None:
        """What was recorded so far survives a killed process."""
        self._sql.commit()
        self._committed = time.monotonic()

    def close(self) -> None:
        """Nothing more is recorded. A run that has not said how it ended was interrupted."""
        try:
            self._sql.execute("UPDATE facts SET value = 'interrupted' WHERE name = 'status' AND value = 'running'")
            self._sql.commit()
        finally:
            self._sql.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()
