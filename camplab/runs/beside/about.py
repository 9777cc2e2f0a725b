"""What the learner says of a run: a star, a name, a note, in a small file beside its numbers. Knows no run.

The process that trains never opens it, so that a run under way can be named, too.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from camplab.document.atomic import write_atomically
from camplab.runs.folder import RunFolder
from camplab.runs.storage import sums
from camplab.words import say

MOST = 2**20
"""Bytes of the file that are read at most."""


DAMAGED = say("what was noted about this run is damaged and cannot be read")


@dataclass(frozen=True)
class About:
    """What stands there; nothing, where nothing was said."""

    star: bool = False
    name: str = ""
    note: str = ""
    damaged: bool = False
    """Something was said, but it cannot be read any more."""


NOTHING = About()


def read(folder: Path) -> About:
    """What is said of the run in `folder`. Raises nothing: a run without its note is still a run."""
    path = RunFolder(folder).about
    try:
        if not path.exists():
            return NOTHING
        if not path.is_file() or path.stat().st_size > MOST:
            return About(damaged=True)
        said = json.loads(path.read_bytes())
        texts = {key: said[key] for key in ("star", "name", "note")}
        whole = said["sum"] == sums.of_facts(texts) and all(isinstance(text, str) for text in texts.values())
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return About(damaged=True)
    return About(texts["star"] == "yes", texts["name"], texts["note"]) if whole else About(damaged=True)


def change(folder: Path, star: bool | None = None, name: str | None = None, note: str | None = None) -> About:
    """Say this of the run; what is None stays as it is now, whoever said it. Raises `atomic.WriteFailed`."""
    before = read(folder)
    said = About(
        before.star if star is None else star,
        before.name if name is None else " ".join(name.split()),
        before.note if note is None else note,
    )
    texts = {"star": "yes" if said.star else "no", "name": said.name, "note": said.note}
    whole = json.dumps(texts | {"sum": sums.of_facts(texts)}, ensure_ascii=False, indent=1)
    write_atomically(RunFolder(folder).about, whole.encode("utf-8", "replace"))
    return said
