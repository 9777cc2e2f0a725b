"""Files of runs that a test opens are closed at its end: on Windows nobody deletes one that is open."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from typing import Any

import pytest

from camplab.runs.storage import database


@pytest.fixture(autouse=True)
def closed_at_the_end(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Also those that turn out to be damaged, or on a full disk; nobody waits until garbage is looked for."""
    opened: list[sqlite3.Connection] = []
    connected = database.connected

    def remembered(*given: Any, **more: Any) -> sqlite3.Connection:
        opened.append(connected(*given, **more))
        return opened[-1]

    monkeypatch.setattr(database, "connected", remembered)
    yield
    left = [sql for sql in opened if not _is_closed(sql)]
    for sql in left:
        sql.close()
    assert not left, f"{len(left)} of {len(opened)} files of runs were left open"


def _is_closed(sql: sqlite3.Connection) -> bool:
    """Whichever thread it was for."""
    try:
        sql.interrupt()
    except sqlite3.ProgrammingError:
        return True
    return False
