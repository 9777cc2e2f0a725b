"""Which race a run belongs to, in a small file beside its numbers. Knows no run, no torch, no Qt.

It lies there before the run begins, with the project: a variant whose turn has not come can be gone on with, too.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from camplab.document.atomic import write_atomically
from camplab.runs.encoding import packed, unpacked
from camplab.runs.folder import RunFolder
from camplab.runs.storage import sums
from camplab.words import Sentence

MOST = 2**20
"""Bytes of the file that are read at most."""


@dataclass(frozen=True)
class InRace:
    """The place of a run in a race."""

    race: str
    """The id of the race."""
    title: Sentence
    name: Sentence
    """What this variant is called beside the others."""
    number: int
    """Counted from 0, which the others are held against."""
    of: int
    """How many there are."""


_decode = msgspec.json.Decoder(InRace, dec_hook=unpacked, strict=True).decode


def write(folder: Path, place: InRace) -> None:
    """Say it of the run in `folder`, which is there. Raises `atomic.WriteFailed`."""
    said = json.loads(msgspec.json.encode(place, enc_hook=packed))
    whole = said | {"sum": _sum(said)}
    write_atomically(RunFolder(folder).race, json.dumps(whole, indent=1).encode())


def read(folder: Path) -> InRace | None:
    """The place of the run in `folder`; None of one in no race, and where it cannot be read any more."""
    path = RunFolder(folder).race
    try:
        if not path.is_file() or path.stat().st_size > MOST:
            return None
        said = json.loads(path.read_bytes())
        wanted = said.pop("sum")
        return _decode(json.dumps(said).encode()) if wanted == _sum(said) else None
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError, msgspec.MsgspecError):
        return None


def folders_of(race: str, within: Path) -> dict[int, tuple[Path, InRace]]:
    """Where the variants of a race are kept, by their numbers, among the runs in `within`."""
    found = ((place, read(place)) for place in _places(within))
    return {said.number: (place, said) for place, said in found if said is not None and said.race == race}


def _places(within: Path) -> Iterator[Path]:
    try:
        yield from sorted(within.iterdir())
    except OSError:
        return


def _sum(said: dict[str, Any]) -> str:
    return sums.of_facts({"race": json.dumps(said, sort_keys=True)})
