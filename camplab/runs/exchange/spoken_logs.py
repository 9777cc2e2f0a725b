"""Logs that are no tables: JSON, as the trainer of Hugging Face and others keep it, and lines of text as programs print
them. Both become the columns of a table. Knows no curves.
"""

from __future__ import annotations

import codecs
import json
import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from camplab.datasets.tables.files import blocks_of, encoding_of

MOST_BYTES = 2**23
"""Of one such file."""
HISTORY = ("log_history", "history", "logs", "metrics")
"""What lists of records are called within others, the first of which is Hugging Face's."""
TRIPLE = ("Wall time", "Step", "Value")
"""What TensorBoard has in a curve that is downloaded as JSON."""
COUNTED = ("epoch", "step", "iter", "iteration", "batch")
"""Words before a number that says where a line belongs, not how well it goes."""
_PARTS = re.compile(r"[,;|\t()\b\r]|\s-\s|\s{2,}")
_NUMBER = r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|nan|inf"
_BEHIND = re.compile(rf"(?:\s*[:=]\s*|\s+)\[?\s*({_NUMBER})(?![\w.])", re.IGNORECASE)
_NAME = re.compile(r"[^\W\d][\w/@.\- ]*$")
LONGEST = 60
"""Characters of a name, and a thousand of a line."""
Record = Mapping[str, str]


class Columns(NamedTuple):
    """Names, and the cells below them; "" where a record does not say it."""

    heads: list[str]
    rows: list[list[str]]


def of_json(path: Path) -> Columns | None:
    """The records of a JSON file, or of one with a record in each line; None where it has none. Raises OSError."""
    with path.open("rb") as file:
        head = file.read(64)
        if not head.removeprefix(codecs.BOM_UTF8).lstrip().startswith((b"{", b"[")):
            return None
        data = (head + file.read(MOST_BYTES)).removeprefix(codecs.BOM_UTF8)
    if len(data) > MOST_BYTES:
        return None
    return _columns(_records(data.decode("utf-8", "replace")))


def of_lines(path: Path, most: int | None = None) -> Columns | None:
    """What lines of text say in words and numbers, such as `epoch 3: loss 0.25`; None where they say nothing so.

    Where several lines have one step or epoch, these are not taken. most: lines that are looked at, None: all. Raises
    `NoSamples`, OSError.
    """
    epoch, found = "", list[dict[str, str]]()
    for line in islice(_lines(path), most):
        said = _said(line)
        epoch = said.get("epoch", epoch)
        if said.keys() - COUNTED:
            found.append({**({"epoch": epoch} if epoch else {}), **said})
    once = all(_once(found, name) for name in {name for record in found for name in record} - {*COUNTED})
    return _columns(found if once else [{name: value for name, value in record.items() if name not in COUNTED}
                                        for record in found])  # fmt: skip


def _lines(path: Path) -> Iterator[str]:
    blocks = blocks_of(path, encoding_of(path)) if path.stat().st_size <= MOST_BYTES else iter(())
    return (line for block in blocks for line in block)


def _records(text: str) -> list[Record]:
    try:
        found = json.loads(text)
    except ValueError:
        found = [_parsed(line) for line in text.splitlines()]
    except RecursionError:
        return []
    if isinstance(found, dict):
        inner = next((found[name] for name in HISTORY if isinstance(found.get(name), list | dict)), found)
        if isinstance(inner, dict):
            return _turned(inner)
        found = inner
    if not isinstance(found, list):
        return []
    if found and all(isinstance(each, list) and len(each) == len(TRIPLE) for each in found):
        found = [dict(zip(TRIPLE, each, strict=True)) for each in found]
    return [_flat(each) for each in found if isinstance(each, dict)]


def _parsed(line: str) -> object:
    try:
        return json.loads(line)
    except (ValueError, RecursionError):
        return None


def _turned(columns: Mapping[object, object]) -> list[Record]:
    """Of lists of as many numbers, as Keras keeps the history of a training, the n-th of each."""
    lists = {str(name): values for name, values in columns.items() if isinstance(values, list)}
    length = max(map(len, lists.values()), default=0)
    rows = [{name: values[at] for name, values in lists.items() if at < len(values)} for at in range(length)]
    return [_flat(row) for row in rows]


def _flat(record: Mapping[str, object]) -> Record:
    """Its numbers, and those of records within it."""
    found: dict[str, str] = {}
    for name, value in record.items():
        if isinstance(value, dict):
            found |= {f"{name}/{inner}": str(each) for inner, each in value.items() if _is_number(each)}
        elif _is_number(value) or isinstance(value, str):
            found[str(name)] = str(value)
    return found


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)


def _said(line: str) -> dict[str, str]:
    """What stands before numbers in a line, and these; of what it counts the last word."""
    found: dict[str, str] = {}
    for part in _PARTS.split(line[:1000]):
        end = 0
        for number in _BEHIND.finditer(part):
            before = _NAME.search(part[max(end, number.start() - LONGEST) : number.start()])
            end = number.end()
            name = before.group().strip(" .-") if before else ""
            last = name.lower().rpartition(" ")[2]
            if name:
                found.setdefault(last if last in COUNTED else name, number.group(1))
    return found


def _once(records: Sequence[Record], name: str) -> bool:
    """Whether no two records of one place, a step or else an epoch, say it."""
    places = [next((record[each] for each in COUNTED[:0:-1] if each in record), record.get("epoch", ""))
              for record in records if name in record]  # fmt: skip
    return all(places) and len(set(places)) == len(places)


def _columns(records: Iterable[Record]) -> Columns | None:
    rows = [record for record in records if record]
    heads = list(dict.fromkeys(name for record in rows for name in record))
    return Columns(heads, [[record.get(name, "") for name in heads] for record in rows]) if heads else None
