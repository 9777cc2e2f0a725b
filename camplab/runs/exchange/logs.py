"""Curves that other programs have written: event files of TensorBoard, and tables (CSV). Knows no torch, no Qt."""

from __future__ import annotations

import codecs
from array import array
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from camplab.datasets.making import NoSamples
from camplab.runs.exchange import curve_names, spoken_logs, tensorboard
from camplab.words import Explained, say, system_says

if TYPE_CHECKING:
    from camplab.datasets.tables.values import Decimal

MOST_BYTES = 2**26
"""Of one file."""
MOST_FILES = 64
ENDINGS = frozenset({".csv", ".tsv", ".txt", ".log", ".json", ".jsonl"})
"""Of files that may be logs, though most that end so are none."""
EPOCHS = ("epoch", "epochs", "에폭", "에포크")
STEPS = ("step", "global_step", "iteration", "iter", "steps", "batch", "스텝", *EPOCHS)
"""Heads of columns that say where a row belongs, the best first. Epochs that are not whole count nothing."""
HEAD = 1 << 16
"""Bytes at the beginning of a file."""
FIRST = 400
"""Lines of a text that say whether it is one."""
NO_CURVES = frozenset({"wall time", "timestamp", "time", "_timestamp", "_runtime"})


class BadLog(Explained):
    """Nothing can be drawn of this; `sentence` says why."""


@dataclass(frozen=True, eq=False)
class Curve:
    """n numbers, and where each belongs: steps or epochs, as the other program counts them."""

    steps: NDArray[np.float64]
    values: NDArray[np.float64]
    of_epochs: bool = False
    """Whether it is known that epochs are counted."""


def read(path: Path) -> dict[str, Curve]:
    """The curves in an event file, in a folder with some, or in a table, by name. Raises `BadLog`."""
    try:
        found = _of_folder(path) if path.is_dir() else _of_file(path)
    except OSError as error:
        raise BadLog(say("{file} cannot be read: {why}", file=path.name, why=system_says(error))) from None
    except (tensorboard.BadEventFile, NoSamples) as error:
        raise BadLog(error.sentence) from None
    if not found:
        raise BadLog(say("there are no curves in {file}", file=path.name))
    return found


def names_in(path: Path) -> tuple[str, ...]:
    """What the columns of a table are called, or what is said in JSON or in the first lines of a text, where any counts
    steps or epochs; () of others, most of which are known so without a look at more than their beginning."""
    from camplab.datasets.tables import dialect

    try:
        if path.stat().st_size > MOST_BYTES or not _may_count(path):
            return ()
        if (found := spoken_logs.of_json(path)) is not None:
            return tuple(found.heads)
        begun = dialect.guessed(path)
        lines = None if curve_names.taken(begun.names) else spoken_logs.of_lines(path, FIRST)
    except (NoSamples, OSError):
        return ()
    return begun.names if lines is None else tuple(lines.heads)


def _may_count(path: Path) -> bool:
    """Whether a word for what is counted stands at the beginning of a file, in any encoding; JSON may do without."""
    with path.open("rb") as file:
        head = file.read(HEAD).lower()
    plain = head.replace(b"\0", b"")  # UTF-16 of Latin letters
    codes = ("utf-8", "cp949", "utf-16-le", "utf-16-be")
    if plain.removeprefix(codecs.BOM_UTF8).lstrip().startswith((b"{", b"[")):
        return True
    return any(word.encode() in plain or any(word.encode(code) in head for code in codes) for word in STEPS)


def counts(names: Iterable[str]) -> bool:
    """Whether columns that are called so are of a log: one of them counts steps or epochs."""
    return any(name.lower() in STEPS for name in names)


def by_tensorboard(names: Iterable[str]) -> bool:
    """Whether TensorBoard writes a curve under these names."""
    return {"wall time", "step", "value"} == {name.lower() for name in names}


def _of_folder(path: Path) -> dict[str, Curve]:
    """Folders below it are runs of their own, as TensorBoard has them: tags of each have its name before them."""
    runs: dict[Path, list[Path]] = {}
    for place in sorted(place for place in path.rglob("*tfevents*") if place.is_file()):
        runs.setdefault(place.parent, []).append(place)
    files = sum(map(len, runs.values()))
    if not files:
        raise BadLog(say("there is no event file of TensorBoard in {folder}", folder=path.name))
    if files > MOST_FILES:
        raise BadLog(say("{folder} holds {n} event files of TensorBoard, more than {most}: choose the folder "
                         "of one run", folder=path.name, n=files, most=MOST_FILES))  # fmt: skip
    found: dict[str, Curve] = {}
    for folder, inside in runs.items():
        before = "" if len(runs) == 1 else "".join(f"{part}/" for part in folder.relative_to(path).parts)
        for tag, curve in _of_events(inside).items():
            found[_unlike(before + tag, found)] = curve
    return found


def _unlike(name: str, others: Container[str]) -> str:
    """This name, or it with a number behind it where it is taken."""
    return next(one for n in count(1) if (one := name if n == 1 else f"{name} ({n})") not in others)


def _of_file(path: Path) -> dict[str, Curve]:
    if not path.is_file():
        raise BadLog(say("there is no file {file}", file=path))
    with path.open("rb") as file:
        events = tensorboard.is_event_file(file.read(12))
    if events:
        return _of_events([path])
    if (found := spoken_logs.of_json(path)) is not None:
        return _columns(path, found.heads, found.rows, ".")
    try:
        table, why = _of_table(path), None
    except (BadLog, NoSamples) as bad:
        table, why = {}, bad
    if not curve_names.taken(table) and (lines := spoken_logs.of_lines(path)) is not None:
        spoken = _columns(path, lines.heads, lines.rows, ".")
        if curve_names.taken(spoken):
            return spoken
    if why is not None:
        raise why
    return table


def _of_events(paths: Sequence[Path]) -> dict[str, Curve]:
    """All files of one run follow each other; a step that was taken twice counts as it was taken last."""
    found: dict[str, tuple[array[float], array[float]]] = {}
    for path in paths:
        for tag, step, number in tensorboard.read(path):
            steps, values = found.setdefault(tag, (array("d"), array("d")))
            steps.append(step)
            values.append(number)
    return {tag: _curve(np.array(steps), np.array(values)) for tag, (steps, values) in found.items()}


def _curve(steps: NDArray[np.float64], values: NDArray[np.float64]) -> Curve:
    """In the order of steps, the last of each."""
    newest_first, last = np.unique(steps[::-1], return_index=True)
    return Curve(newest_first, values[::-1][last])


def _of_table(path: Path) -> dict[str, Curve]:
    from camplab.datasets.tables import dialect, survey

    if path.stat().st_size > MOST_BYTES:
        raise BadLog(say("{file} is larger than {most} MB", file=path.name, most=MOST_BYTES >> 20))
    begun = dialect.guessed(path)
    if not begun.dialect.header:
        raise BadLog(say("{file} has no line of names above its numbers", file=path.name))
    heads = [name.lstrip("# ") for name in begun.names]  # as NumPy writes it
    rows = [cells for rows in survey.raw_rows(path, begun.dialect) for cells in rows.cells]
    return _columns(path, heads, rows[1:], begun.dialect.decimal)


def _columns(path: Path, heads: Sequence[str], rows: Sequence[Sequence[str]], decimal: Decimal) -> dict[str, Curve]:
    """Every column that is numbers, over the one that counts; over the lines where none does."""
    from camplab.datasets.tables.values import numbers

    cells = [[row[at] if at < len(row) else "" for row in rows] for at in range(len(heads))]
    values = [numbers(column, decimal) for column in cells]
    small = [head.lower() for head in heads]
    counts = (small.index(name) for name in STEPS if name in small)
    others = [column for name, column in zip(small, values, strict=True) if name not in (*NO_CURVES, *STEPS)]
    counting = next((at for at in counts if _whole(values[at]) and _tells_apart(values[at], others)), None)
    steps = np.arange(1.0, len(rows) + 1) if counting is None else values[counting]
    found: dict[str, Curve] = {}
    for head, name, column in zip(heads, small, values, strict=True):
        known = ~np.isnan(column) & ~np.isnan(steps)
        if name not in NO_CURVES and name not in STEPS and known.any():
            of_epochs = counting is not None and small[counting] in EPOCHS
            curve = replace(_curve(steps[known], column[known]), of_epochs=of_epochs)
            found[_unlike(path.stem if name == "value" else head, found)] = curve
    return found


def _tells_apart(steps: NDArray[np.float64], curves: Sequence[NDArray[np.float64]]) -> bool:
    """Whether they are of the whole training, not of each epoch by turns: most numbers of each curve have their own."""
    of_each = [steps[~np.isnan(steps) & ~np.isnan(curve)] for curve in curves]
    return all(2 * len(np.unique(own)) >= len(own) for own in of_each)


def _whole(column: NDArray[np.float64]) -> bool:
    known = column[~np.isnan(column)]
    return bool(len(known)) and not np.any(known % 1)
