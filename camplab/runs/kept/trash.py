"""Runs that were deleted lie in a folder of their own, so that they can be brought back; after `DAYS` they go for good.

A run under way is not deleted, whoever trains it.
"""

from __future__ import annotations

import contextlib
import re
import shutil
import time
from pathlib import Path

from camplab import folders
from camplab.runs import listing
from camplab.runs.folder import RunFolder
from camplab.runs.listing import BadRun
from camplab.runs.lock import InUse, RunLock
from camplab.words import Explained, say

DAYS = 30
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
        raise NotDeleted(
            say("the run {name} cannot be deleted: {why}", name=name, why=error.strerror or error)
        ) from None
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
                             why=error.strerror or error)) from None  # fmt: skip
    return target


def empty(now: float | None = None) -> None:
    """Remove for good what was deleted more than `DAYS` days ago. What cannot be removed stays until the next time."""
    oldest = (time.time() if now is None else now) - DAYS * 86_400
    with contextlib.suppress(OSError):
        for place in folders.trash().iterdir():
            found = _NAME.fullmatch(place.name)
            if found and int(found[1]) < oldest:
                shutil.rmtree(place, ignore_errors=True)


def _free(wanted: Path) -> Path:
    """This name, or one like it that nothing has."""
    names = (wanted if count == 1 else wanted.with_name(f"{wanted.name}_{count}") for count in range(1, 1_000_000))
    return next(path for path in names if not path.exists())
