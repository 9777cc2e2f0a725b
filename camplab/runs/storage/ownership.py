"""Whose a run in a file is: a new one never goes over another, and one whose process is gone was interrupted.

That two processes do not write at once is the business of `runs.lock`.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Mapping

from camplab.runs.storage import database
from camplab.words import Explained, say


class Occupied(Explained):
    """The folder holds a run that this one must not write over."""


def claim(sql: sqlite3.Connection, run: str, resumed: bool) -> None:
    """From now on `run` of this process writes here. Raises `Occupied` when that would be over another one."""
    with sql:
        sql.execute("BEGIN IMMEDIATE")
        if not resumed and int(database.facts(sql).get("steps", "0")):
            raise Occupied(say("this folder already holds a run: go on with it, or choose another folder"))
        me = os.getpid()
        fresh = {"status": "running", "run": run, "process": str(me), "process_began": str(_began(me))}
        database.put_facts(sql, fresh)


def is_running(facts: Mapping[str, str]) -> bool:
    """Whether the process that says it is writing still lives; another one may have got its number since."""
    if facts.get("status") != "running":
        return False
    began = _began(int(facts.get("process", "-1")))
    return began is not None and abs(began - float(facts.get("process_began", began))) < 1


def _began(process: int) -> float | None:
    """When a process was started, in seconds since 1970; None when there is none."""
    import psutil  # not for those who only read what is kept of runs that are over

    try:
        return float(psutil.Process(process).create_time())
    except (psutil.Error, ValueError, OverflowError):
        return None
