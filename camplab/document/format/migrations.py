"""Brings files of earlier formats up to date: pure functions from dict to dict. Knows nothing of blocks.

`MIGRATIONS[0]` takes a project of format 1 and returns one of format 2, and so on. A migration is never changed
once a release has written its format, and a golden file of every format is kept in the tests.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

Raw = dict[str, Any]
Migration = Callable[[Raw], Raw]


def _task_from_the_data(raw: Raw) -> Raw:
    """Format 1 to 2: what is learned was not said, as it followed from the data."""
    data = raw.get("data")
    tag = data.get("data") if isinstance(data, dict) else None
    return {**raw, "task": {"task": "regression" if tag == "sine" else "classification"}}


MIGRATIONS: tuple[Migration, ...] = (_task_from_the_data,)


def migrate(raw: Raw, migrations: Sequence[Migration] = MIGRATIONS) -> Raw:
    """`raw` in the newest format, `len(migrations) + 1`; itself when it is of that format already.

    Raises what a migration raises on a dict that is not of the format it claims (KeyError, TypeError, ...).
    """
    for number in range(raw["format"], len(migrations) + 1):
        raw = {**migrations[number - 1](raw), "format": number + 1}
    return raw
