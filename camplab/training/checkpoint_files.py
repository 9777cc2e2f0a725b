"""A checkpoint as two files: numbers and text (`*.json`) and tensors (`*.safetensors`). Knows no network.

Both are written as `next.*` first. Then the pair before becomes `previous.*`, and the new one `checkpoint.*`: whatever
moment a process is killed at, and however often in a row, one pair is whole. The text holds the SHA-256 of the tensors
and of itself.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from safetensors import SafetensorError
from safetensors.torch import load as decode
from safetensors.torch import save as encode
from torch import Tensor

from camplab.document.atomic import WriteFailed, put_in_place, why, write_atomically
from camplab.folders import make_private
from camplab.runs.folder import Pair, RunFolder
from camplab.words import Explained, say

FORMAT = 2
"""2 has the sum of the text; one of format 1 is read without."""
Facts = dict[str, Any]


class BadCheckpoint(Explained):
    """There is no checkpoint to go on from, or it is damaged, or of another project. `sentence` says which."""


def write(folder: Path, facts: Mapping[str, Any], tensors: Mapping[str, Tensor]) -> None:
    """Put a checkpoint into `folder`, keeping the one before. Raises `document.atomic.WriteFailed`: then that stays.

    A folder that is not there, or not any more, is made: what was trained is worth more than what was deleted.
    """
    try:
        make_private(folder)
    except OSError as error:
        raise WriteFailed(why(error, folder), error.errno or 0) from error
    _settle(folder)
    write_pair(RunFolder(folder).coming, facts, tensors)
    _settle(folder)


def write_pair(pair: Pair, facts: Mapping[str, Any], tensors: Mapping[str, Tensor]) -> None:
    """Both files, the facts last: where they are, the pair is whole. Raises `document.atomic.WriteFailed`."""
    data = encode(dict(tensors))
    facts = {"format": FORMAT, **facts, "sha256": hashlib.sha256(data).hexdigest()}
    write_atomically(pair.tensors, data)
    write_atomically(pair.facts, _text({**facts, "sum": _sum(facts)}))


def read_pair(pair: Pair) -> tuple[Facts, dict[str, Tensor]]:
    """What was written there. Raises `BadCheckpoint` where that is damaged or not there."""
    facts, data = _facts(_bytes(pair.facts)), _bytes(pair.tensors)
    if facts is None or data is None or hashlib.sha256(data).hexdigest() != facts.get("sha256"):
        raise BadCheckpoint(say("{file} is damaged", file=pair.facts))
    return facts, _decoded(data)


def read(folder: Path) -> tuple[Facts, dict[str, Tensor]]:
    """Facts and tensors of the newest pair that is whole. Raises `BadCheckpoint`."""
    pairs = _pairs(folder)
    for facts in filter(None, (_facts(_bytes(pair.facts)) for pair in pairs)):
        for pair in pairs:
            data = _bytes(pair.tensors)
            if data is not None and hashlib.sha256(data).hexdigest() == facts.get("sha256"):
                return facts, _decoded(data)
    if exists(folder):
        raise BadCheckpoint(say("the checkpoint in {folder} is damaged; start a new run", folder=folder))
    raise missing(folder)


def missing(folder: Path) -> BadCheckpoint:
    """Of a folder in which there is none."""
    return BadCheckpoint(say("there is no checkpoint in {folder}; start a new run", folder=folder))


def exists(folder: Path) -> bool:
    """Whether there is anything of a checkpoint, whole or not. A first save that was cut off has left none: the facts
    come last."""
    kept = RunFolder(folder).checkpoints
    files = (*(pair.facts for pair in _pairs(folder)), *(pair.tensors for pair in kept))
    return any(file.exists() for file in files)


def _pairs(folder: Path) -> tuple[Pair, ...]:
    """The newest first."""
    return RunFolder(folder).coming, *RunFolder(folder).checkpoints


def _settle(folder: Path) -> None:
    """Give a new pair that is whole its name; what was cut in the midst of this is finished."""
    (newest, before), coming = RunFolder(folder).checkpoints, RunFolder(folder).coming
    if not coming.facts.exists():
        return
    if coming.tensors.exists():
        _rename(newest, before)
    _rename(coming, newest)


def _rename(old: Pair, new: Pair) -> None:
    for mine, other in ((old.tensors, new.tensors), (old.facts, new.facts)):
        if mine.exists():
            put_in_place(mine, other)


def _text(facts: Mapping[str, Any]) -> bytes:
    return json.dumps(facts, indent=1).encode()


def _sum(facts: Mapping[str, Any]) -> str:
    return hashlib.sha256(_text(facts)).hexdigest()


def _facts(data: bytes | None) -> Facts | None:
    """What the text says; None when it is not what was written. Raises `BadCheckpoint` for that of a newer camplab."""
    try:
        facts = json.loads(data or b"")
    except (ValueError, RecursionError):
        return None
    number = facts.get("format") if isinstance(facts, dict) else None
    if type(number) is not int or not _is_whole(facts, data or b""):
        return None
    if number > FORMAT:
        raise BadCheckpoint(say("the checkpoint was made by a newer camplab (format {number}; this one reads up to "
                                "{most}): install the newest", number=number, most=FORMAT))  # fmt: skip
    return facts if number >= 1 else None


def _is_whole(facts: Facts, data: bytes) -> bool:
    """Down to the last space: then every byte that changed is noticed."""
    if facts.get("format") == 1:
        return "sum" not in facts
    rest = {key: value for key, value in facts.items() if key != "sum"}
    return facts.get("sum") == _sum(rest) and _text({**rest, "sum": facts["sum"]}) == data


def _bytes(path: Path) -> bytes | None:
    try:
        return path.read_bytes() if path.is_file() else None
    except OSError:
        return None


def _decoded(data: bytes) -> dict[str, Tensor]:
    try:
        return decode(data)
    except (SafetensorError, ValueError, KeyError) as error:
        raise BadCheckpoint(say("the checkpoint is damaged: {why}", why=str(error)[:300])) from error
