"""Whose a run in a file is: a new one never goes over another, and one whose process is gone was interrupted.

That two processes do not write at once is the business of `runs.lock`.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Mapping

from camplab import processes
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
        fresh = {"status": "running", "run": run, "process": str(me), "process_mark": processes.mark(me)}
        database.put_facts(sql, fresh)


def is_running(facts: Mapping[str, str]) -> bool:
    """Whether the process that says it is writing still lives; another one may have got its number since."""
    if facts.get("status") != "running":
        return False
    mark = facts.get("process_mark", "")  # none of one that an earlier camplab began
    return mark != "" and processes.mark(int(facts.get("process", "-1"))) == mark
