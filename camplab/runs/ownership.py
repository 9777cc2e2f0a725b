"""Which process writes a run: one at a time, and a new run never over another one. Knows no torch."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Mapping

import psutil

from camplab.runs import kept
from camplab.words import Explained, say


class Occupied(Explained):
    """The folder holds a run that this one must not write over."""


def claim(sql: sqlite3.Connection, run: str, resumed: bool) -> None:
    """From now on `run` of this process writes here. Raises `Occupied` when that would be over another one."""
    with sql:
        sql.execute("BEGIN IMMEDIATE")
        facts = kept.facts(sql)
        if is_running(facts):
            raise Occupied(say("another training is writing into this folder now; choose another folder"))
        if not resumed and int(facts.get("steps", "0")):
            raise Occupied(say("this folder already holds a run: go on with it, or choose another folder"))
        me = os.getpid()
        fresh = {"status": "running", "run": run, "process": str(me), "process_began": str(_began(me))}
        sql.executemany("INSERT OR REPLACE INTO facts VALUES (?, ?)", fresh.items())


def is_running(facts: Mapping[str, str]) -> bool:
    """Whether the process that says it is writing still lives; another one may have got its number since."""
    if facts.get("status") != "running":
        return False
    began = _began(int(facts.get("process", "-1")))
    return began is not None and abs(began - float(facts.get("process_began", began))) < 1


def _began(process: int) -> float | None:
    """When a process was started, in seconds since 1970; None when there is none."""
    try:
        return float(psutil.Process(process).create_time())
    except (psutil.Error, ValueError, OverflowError):
        return None
