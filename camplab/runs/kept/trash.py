"""Runs that were deleted lie in a folder of their own, so that they can be brought back; after `DAYS` they go for good.

A run under way is not deleted, whoever trains it. Clocks are set, forwards and back: a run goes only when it was seen
there on several days on which the trash was looked through, or on so many that no clock matters.
"""

from __future__ import annotations

import contextlib
import json
import re
import shutil
import time
from collections.abc import Iterable
from pathlib import Path

from camplab import folders
from camplab.document.atomic import WriteFailed, write_atomically
from camplab.document.files import read_bytes
from camplab.document.format.problems import BadFile
from camplab.runs import listing
from camplab.runs.folder import RunFolder
from camplab.runs.listing import BadRun
from camplab.runs.lock import InUse, RunLock
from camplab.words import Explained, say, system_says

DAYS = 30
SEEN = 10
"""Days on which the trash was looked through, before a run goes whose time is over by the clock."""
MOST = 2**20
"""Bytes of the file that are read at most."""
_NAME = re.compile(r"(\d{1,12})_(.+)")
"""When it was deleted, in seconds since 1970, and what its folder was called."""


class NotDeleted(Explained):
    """The run stays where it is; `sentence` says why."""


def delete(folder: Path) -> Path:
    """Move the run in `folder` out of the list; returns where it lies now. Raises `NotDeleted`."""
    name = folder.name
    if not RunFolder(folder).numbers.exists():
        raise NotDeleted(say("the run {name} is not there any more", name=name))
    with contextlib.suppress(BadRun):
        if listing.info(folder).status == "running":
            raise NotDeleted(say("the run {name} is under way: stop it first", name=name))
    try:
        with RunLock(folder):
            pass
        folders.make_private(folders.trash())
        place = _free(folders.trash() / f"{int(time.time())}_{name}")
        folder.rename(place)
    except InUse as error:
        raise NotDeleted(error.sentence) from None
    except OSError as error:
        raise NotDeleted(say("the run {name} cannot be deleted: {why}", name=name, why=system_says(error))) from None
    return place


def bring_back(place: Path) -> Path:
    """Put a deleted run back into the list; returns where it is. Raises `NotDeleted` when it is gone for good."""
    found = _NAME.fullmatch(place.name)
    target = _free(folders.runs() / (found[2] if found else place.name))
    try:
        folders.make_private(folders.runs())
        place.rename(target)
    except OSError as error:
        raise NotDeleted(say("the run {name} cannot be brought back: {why}", name=target.name,
                             why=system_says(error))) from None  # fmt: skip
    return target


def empty(now: float | None = None) -> None:
    """Remove for good what was deleted long ago. What cannot be removed stays until the next time."""
    now = time.time() if now is None else now
    with contextlib.suppress(OSError):
        places = {place.name: place for place in folders.trash().iterdir() if _NAME.fullmatch(place.name)}
        seen = _seen(places, time.strftime("%Y-%m-%d", time.localtime(now))) if places else {}
        for name, days in seen.items():
            over = int(name.partition("_")[0]) < now - DAYS * 86_400
            if days > DAYS or (over and days > SEEN):
                shutil.rmtree(places[name], ignore_errors=True)


def _seen(names: Iterable[str], today: str) -> dict[str, int]:
    """On how many days each of them was seen in the trash, with today."""
    file = folders.trash() / "seen.json"
    day, before = _noted(file)
    if day == today:
        return {name: before.get(name, 1) for name in names}
    seen = {name: before.get(name, 0) + 1 for name in names}
    with contextlib.suppress(WriteFailed):  # on a full disk as well they go that were seen often enough
        write_atomically(file, json.dumps({"day": today, "seen": seen}).encode())
    return seen


def _noted(file: Path) -> tuple[str, dict[str, int]]:
    """The last day on which somebody looked, and what was noted then; nothing where that cannot be read."""
    try:
        said = json.loads(read_bytes(file, MOST))
        return str(said["day"]), {str(name): int(days) for name, days in said["seen"].items()}
    except (BadFile, ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError):
        return "", {}


def _free(wanted: Path) -> Path:
    """This name, or one like it that nothing has."""
    names = (wanted if count == 1 else wanted.with_name(f"{wanted.name}_{count}") for count in range(1, 1_000_000))
    return next(path for path in names if not path.exists())
