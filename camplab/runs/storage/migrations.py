"""Brings the file of a run to the form of today. What older files meant is written out here and never changed again."""

from __future__ import annotations

import math
import sqlite3
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import numpy as np

from camplab.document.measures import Drawing, Measure
from camplab.runs.events import Changed, Epoch, Started, Steps, Value
from camplab.runs.storage import database, sums
from camplab.words import Explained, say

PIECE = 4096
"""Steps read at once."""


class TooNew(Explained):
    """The file was written by a later version."""


def prepare(sql: sqlite3.Connection) -> None:
    """Make the tables, or bring them up to date, or leave the file as it was. Raises `TooNew`, sqlite3.Error."""
    if is_current(sql):
        return
    with sql:
        sql.execute("BEGIN IMMEDIATE")
        names = _tables(sql)
        if "steps" in names:
            _from_rows(sql, names)
        elif "facts" not in names:
            database.create(sql)


def is_current(sql: sqlite3.Connection) -> bool:
    """Whether the file has the form of today. Raises `TooNew`, and sqlite3.Error where it is none of ours."""
    if sql.execute("SELECT EXISTS (SELECT 1 FROM sqlite_master WHERE type IN ('view', 'trigger'))").fetchone()[0]:
        raise sqlite3.DatabaseError("it computes what is read")  # which may take for ever
    if "chunks" not in _tables(sql):
        return False
    (number,) = sql.execute("SELECT value FROM facts WHERE name = 'format'").fetchone() or (str(database.FORMAT),)
    if int(number) > database.FORMAT:
        raise TooNew(say("it was written by a later version of camplab"))
    return True


def _tables(sql: sqlite3.Connection) -> set[str]:
    return {name for (name,) in sql.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}


# -- the first form: a row per step and per epoch, with the measures of that time as columns -----------

_LOSS, _ACCURACY = Drawing("loss", better="low"), Drawing("accuracy", "percent", better="high")
_OF_STEPS = (
    Measure("loss", say("Loss"), drawing=_LOSS),
    Measure("accuracy", say("Accuracy"), drawing=_ACCURACY),
    Measure("learning_rate", say("Learning rate"), drawing=Drawing(scale="log")),
    Measure("gradient_norm", say("Gradient norm"), drawing=Drawing(scale="log")),
)
_OF_EPOCHS = (
    Measure("train_loss", say("Training loss"), when="epoch", drawing=_LOSS),
    Measure("train_accuracy", say("Training accuracy"), when="epoch", drawing=_ACCURACY),
    Measure("validation_loss", say("Validation loss"), when="epoch", drawing=_LOSS),
    Measure("validation_accuracy", say("Validation accuracy"), when="epoch", drawing=_ACCURACY),
)
_GRADIENTS = Measure("gradients", say("Gradient norm of each block"), of="block", drawing=Drawing(scale="log"))
_ACTIVATIONS = (
    Measure("activation_mean", say("Mean of what a block puts out"), when="epoch", of="block",
            drawing=Drawing("activations", band="activation_std")),
    Measure("activation_std", say("Spread of what a block puts out"), when="epoch", of="block",
            drawing=Drawing("activations")),
)  # fmt: skip


def _from_rows(sql: sqlite3.Connection, names: set[str]) -> None:
    """Numbers that are nowhere known (the accuracy of a regression) are not among the measures any more."""
    for table in database.TABLES[1:]:
        sql.execute(table)
    blocks = tuple(module for (module,) in sql.execute("SELECT module FROM blocks ORDER BY position"))
    watched = _watched(sql) if "activations" in names else ()
    known = [measure for measure in (*_OF_STEPS, *_OF_EPOCHS) if _is_known(sql, measure)]
    per_epoch = sql.execute("SELECT step / epoch FROM epochs ORDER BY epoch LIMIT 1").fetchone() or (0,)
    measures = (*known, _GRADIENTS.over(blocks), *(measure.over(watched) for measure in _ACTIVATIONS if watched))
    database.insert(sql, Started("", measures, parameters=0, epochs=0, steps_per_epoch=per_epoch[0]))
    for steps in _steps(sql, blocks, {measure.name for measure in known}):
        database.append(sql, steps)
    for epoch in _epochs(sql, watched, {measure.name for measure in known}):
        database.insert(sql, epoch)
    for step, rate in sql.execute("SELECT step, learning_rate FROM changes ORDER BY rowid").fetchall():
        database.insert(sql, Changed(step, "learning_rate", math.nan, rate))
    database.put_facts(
        sql, {"format": str(database.FORMAT), "rows": sums.shown(database.total(sql)), **database.summary(sql)}
    )
    for name in names & {"blocks", "steps", "epochs", "activations", "changes"}:
        sql.execute(f"DROP TABLE {name}")


_COLUMNS = {"gradient_norm": "norm", "validation_loss": "loss", "validation_accuracy": "accuracy"}
"""Measures that had another name in their table."""


def _is_known(sql: sqlite3.Connection, measure: Measure) -> bool:
    column = _COLUMNS.get(measure.name, measure.name)
    return bool(sql.execute(f"SELECT EXISTS (SELECT 1 FROM {measure.when}s WHERE {column} NOTNULL)").fetchone()[0])


def _watched(sql: sqlite3.Connection) -> tuple[str, ...]:
    return tuple(dict.fromkeys(module for (module,) in sql.execute("SELECT module FROM activations ORDER BY rowid")))


def _steps(sql: sqlite3.Connection, blocks: tuple[str, ...], known: set[str]) -> Iterator[Steps]:
    """All steps, in pieces without gaps."""
    rows = sql.execute("SELECT step, loss, accuracy, learning_rate, norm, gradients FROM steps ORDER BY step")
    while batch := rows.fetchmany(PIECE):
        gaps = [0, *(at for at in range(1, len(batch)) if batch[at][0] != batch[at - 1][0] + 1), len(batch)]
        for start, stop in pairwise(gaps):
            yield _piece(batch[start:stop], blocks, known)


def _piece(rows: list[tuple[Any, ...]], blocks: tuple[str, ...], known: set[str]) -> Steps:
    numbers = np.array([row[1:5] for row in rows], np.float64).astype(np.float32)
    columns = {m.name: numbers[:, at].copy() for at, m in enumerate(_OF_STEPS) if m.name in known}
    norms = np.frombuffer(b"".join(row[5] for row in rows), np.float32).reshape(len(rows), len(blocks))
    return Steps(rows[0][0], columns | {_GRADIENTS.name: norms})


def _epochs(sql: sqlite3.Connection, watched: tuple[str, ...], known: set[str]) -> Iterator[Epoch]:
    found: dict[int, dict[str, tuple[float, float]]] = {}
    if watched:
        for epoch, module, *pair in sql.execute("SELECT epoch, module, mean, std FROM activations"):
            found.setdefault(epoch, {})[module] = (_number(pair[0]), _number(pair[1]))
    columns = "epoch, step, seconds, train_loss, train_accuracy, loss, accuracy"
    for epoch, step, seconds, *numbers in sql.execute(f"SELECT {columns} FROM epochs ORDER BY epoch").fetchall():
        pairs = zip(_OF_EPOCHS, numbers, strict=True)
        values: dict[str, Value] = {measure.name: _number(value) for measure, value in pairs if measure.name in known}
        seen = [found.get(epoch, {}).get(module, (math.nan, math.nan)) for module in watched]
        for measure, column in zip(_ACTIVATIONS, zip(*seen, strict=True), strict=False):
            values[measure.name] = tuple(column)
        yield Epoch(epoch, step, _number(seconds), values)


def _number(value: float | None) -> float:
    return math.nan if value is None else float(value)
