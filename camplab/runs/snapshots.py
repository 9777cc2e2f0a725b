"""The states that a run has kept on its way, to go back to: which there are and what they take. Knows no tensors.

They are thinned so that first, best and newest stay and the others lie evenly over the run.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Collection
from pathlib import Path

from camplab.document.atomic import sweep
from camplab.runs.folder import RunFolder

ROOM = 200_000_000
"""Bytes that the snapshots of a run take at most, unless it is told otherwise."""
MOST = 128
"""Snapshots of a run, however small they are."""
_FACTS = re.compile(r"(\d{12,})\.json")
_ANY = re.compile(r"(\d{12,})\.(json|safetensors)")


def found(folder: Path) -> dict[int, int]:
    """After how many steps there is one, the earliest first, and the bytes of each. Opens none of them."""
    within = RunFolder(folder).snapshots
    sizes: dict[int, int] = {}
    with contextlib.suppress(OSError):
        names = sorted(path.name for path in within.iterdir())
        for step in (int(match[1]) for match in map(_FACTS.fullmatch, names) if match):
            pair = RunFolder(folder).snapshot(step)
            with contextlib.suppress(OSError):
                sizes[step] = pair.facts.stat().st_size + pair.tensors.stat().st_size
    return sizes


def remove(folder: Path, step: int) -> None:
    """Forget one: first its facts, so that it is there whole or not at all. Raises OSError."""
    pair = RunFolder(folder).snapshot(step)
    pair.facts.unlink(missing_ok=True)
    pair.tensors.unlink(missing_ok=True)


def clean(folder: Path, after: int) -> None:
    """Remove what lies beyond `after` steps, and what was cut while it was written. Raises OSError."""
    within = RunFolder(folder).snapshots
    whole = found(folder)
    sweep(within)
    for match in map(_ANY.fullmatch, [path.name for path in within.iterdir()] if within.is_dir() else []):
        if match and (int(match[1]) not in whole or int(match[1]) > after):
            remove(folder, int(match[1]))


def superfluous(steps: Collection[int], best: int | None) -> int:
    """Which of them to give up first: between its neighbours, which are nearest to each other, it is missed least.

    The first and the best stay; the newest goes where nothing else can, as the checkpoint is newer.
    """
    ordered = sorted(steps)
    inner = zip(ordered, ordered[1:], ordered[2:], strict=False)
    gaps = [(after - before, step) for before, step, after in inner if step != best]
    return min(gaps)[1] if gaps else ordered[-1]
