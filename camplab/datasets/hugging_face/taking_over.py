"""Takes over a data set of Hugging Face: once, whole or not at all, into files that the lab reads anyway.

Pictures with classes become folders of classes, with numbers a table beside them, with masks two folders; texts with
classes a table, others one text; other columns a table. Knows no window.
"""

from __future__ import annotations

import csv
import glob
import hashlib
import os
import re
import shutil
import warnings
from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from pathlib import Path
from threading import get_ident
from typing import Any, NamedTuple

import psutil

from camplab import folders
from camplab.datasets.hugging_face.columns import Columns, columns_of
from camplab.datasets.hugging_face.opening import KEPT, Parts, named, opened, refused
from camplab.datasets.making import NoSamples
from camplab.datasets.parting import TRAIN
from camplab.datasets.pictures.listing import MOST
from camplab.words import Own, printable, say, system_says

FILES = {"table.csv": "table", "texts.csv": "labelled_texts", "text.txt": "text"}
"""What a data set becomes that is one file, and the tag of the data in it."""
FEW = 100
"""Whole numbers of so many different values at most are classes of pictures."""
FORBIDDEN = re.compile(r"[^\w .()+&-]|^[. ]|[. ]$")
"""What may stand in no name of a folder, on any system."""
ENDINGS = {b"\xff\xd8\xff": "jpg", b"\x89PN": "png", b"GIF": "gif", b"RIF": "webp", b"II*": "tif", b"BM": "bmp"}
"""How the bytes of a picture begin -> the ending of its file."""


LONGEST = 60
"""Letters of a data set's own name in that of its folder."""
UNUSED = ".unused"
"""The file that names the parts of which nothing was taken, one a line, and how many rows each has; where there are."""


class TakenOver(NamedTuple):
    """Where the files of a data set lie, or the one file, and the tag of the data it is; "" where that shows."""

    path: Path
    kind: str


def taken_over(place: Path) -> TakenOver:
    """Its files, which are made where they are not there yet. Raises `NoSamples`."""
    kept = _kept(place)
    found = _content(kept)
    if found is not None:
        return found
    coming = kept.with_name(f"{kept.name}.part-{os.getpid()}-{get_ident()}")  # others may be at it just now
    _without_orphans(kept)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # the package remarks on itself
            parts = opened(place)
            folders.make_private(coming)
            used = _used(place, parts)
            taken = _write(used, coming)
            _name_unused(parts, used[:taken], coming)
        try:
            os.replace(coming, kept)
        except OSError:
            if not kept.is_dir():  # else another one was first
                raise
    except OSError as error:
        raise NoSamples(say("{set} cannot be kept in {folder}: {why}", set=Own(named(place) or place.name),
                            folder=Own(kept), why=system_says(error))) from None  # fmt: skip
    except NoSamples:
        raise
    except Exception as error:  # rows that are damaged, or parts of which one lacks a column
        raise refused(place, error) from None
    finally:
        shutil.rmtree(coming, ignore_errors=True)
    return _content(kept) or TakenOver(kept, "")


def _without_orphans(kept: Path) -> None:
    """What processes left behind that were killed."""
    for left in kept.parent.glob(f"{glob.escape(kept.name)}.part*"):
        process = left.name.rpartition(".part")[2].split("-")
        if len(process) < 3 or not process[1].isdigit() or not psutil.pid_exists(int(process[1])):
            shutil.rmtree(left, ignore_errors=True)


def unused(place: Path) -> tuple[str, ...]:
    """The parts of it of which nothing was taken over, with how many rows each has: "test (1,000)"."""
    try:
        found = (_kept(place) / UNUSED).read_text("utf-8")
    except OSError:
        return ()
    return tuple(found.splitlines())


def _name_unused(parts: Parts, used: Sequence[Any], into: Path) -> None:
    left = [f"{name} ({len(rows):,})" for name, rows in parts.items() if not any(rows is each for each in used)]
    if left:
        (into / UNUSED).write_text("".join(f"{line}\n" for line in map(printable, left)), "utf-8")


def _kept(place: Path) -> Path:
    """The folder of what is taken over of it."""
    return folders.data_sets() / "hugging_face" / _called(place)


def _content(kept: Path) -> TakenOver | None:
    """What is in the folder; None where there is none."""
    if not kept.is_dir():
        return None
    return next((TakenOver(kept / name, kind) for name, kind in FILES.items() if (kept / name).is_file()),
                TakenOver(kept, ""))  # fmt: skip


def _called(place: Path) -> str:
    """A folder's name that tells a data set from all others, and from itself once it was written anew."""
    stamp = name = named(place)
    if not name:
        files = [place] if place.is_file() else sorted(path for path in place.rglob("*") if path.is_file())[:1000]
        stamp = "|".join(f"{path}:{path.stat().st_mtime_ns}:{path.stat().st_size}" for path in files)
    found = hashlib.sha256(stamp.encode("utf-8", "surrogatepass")).hexdigest()[:12]
    return re.sub(r"[^\w-]", "-", name or place.stem)[:LONGEST] + f"-{found}"


def _used(place: Path, parts: Parts) -> tuple[Any, Any]:
    """The rows to learn from, and those for validation, or None."""
    learned = next((parts[name] for name in TRAIN if name in parts), None)
    if learned is None and parts:
        learned = next(iter(parts.values()))
    if learned is None:
        raise NoSamples(say("{name} holds no rows", name=Own(named(place) or place.name)))
    kept = next((parts[name] for name in KEPT if name in parts and parts[name] is not learned), None)
    return learned, kept


def _write(rows: tuple[Any, Any], into: Path) -> int:
    """How many of the two parts it took."""
    learned, kept = rows
    columns = columns_of(learned)
    pictures = columns.of("picture")
    if len(pictures) > 1:
        _masked(learned, columns, into)
    elif pictures and _has_classes(learned, columns):
        parted = kept is not None and _has_classes(kept, columns)
        _classes(learned, kept if parted else None, columns, into)
        return 1 + parted
    elif pictures:
        _listed(learned, columns, into)
    elif columns.of("text"):
        _texts(learned, columns, into)
    else:
        _table(learned, columns.of("number", "class", "word"), columns, into / "table.csv")
    return 1


def _has_classes(rows: Any, columns: Columns) -> bool:
    """Whether the target is a class in these rows: with a name, or one of few whole numbers."""
    kind = columns.kinds.get(columns.target)
    found = {row[columns.target] for row in rows.select_columns([columns.target])} if kind else set()
    if kind == "class":
        return any(value in range(len(columns.classes)) for value in found)
    return kind == "word" or (len(found) <= FEW and all(isinstance(value, int) for value in found) and bool(found))


def _classes(learned: Any, kept: Any, columns: Columns, into: Path) -> None:
    """A folder for each class, in folders for both parts where there are two."""
    called, names = _class_folders(), columns.classes
    for rows, part in ((learned, "train" if kept is not None else ""), (kept, "val")):
        for number, row in enumerate(_undecoded(rows, columns) if rows is not None else ()):
            value = row[columns.target]
            if value is None or (names and value not in range(len(names))):
                continue
            folder = into / part / called(names[value] if names else value)
            _picture(row[columns.of("picture")[0]], folder, number)


def _class_folders() -> Callable[[object], str]:
    """A folder's name for each class: its own, as far as it may be one; numbers so that they stand in their order."""
    given: dict[object, str] = {}

    def called(value: object) -> str:
        if value not in given:
            plain = f"{value:04d}" if isinstance(value, int) else FORBIDDEN.sub("_", str(value))[:100] or "_"
            given[value] = f"{plain}_{len(given)}" if plain.lower() in map(str.lower, given.values()) else plain
        return given[value]

    return called


def _masked(rows: Any, columns: Columns, into: Path) -> None:
    """The second column of pictures holds their masks."""
    pictures, masks = columns.of("picture")[:2]
    for number, row in enumerate(_undecoded(rows, columns)):
        if row[pictures] and row[masks]:
            _picture(row[pictures], into / "pictures", number)
            _picture(row[masks], into / "masks", number)


def _listed(rows: Any, columns: Columns, into: Path) -> None:
    """Pictures, and a table of what is to be said of each."""
    said = [columns.target] if columns.target else columns.of("number")
    if not said:
        raise NoSamples(say("its pictures have no labels: there is nothing to learn of them"))
    lines = (
        [_picture(row[columns.of("picture")[0]], into, number), *(row[name] for name in said)]
        for number, row in enumerate(_undecoded(rows, columns))
    )
    _rows_to(into / "labels.csv", ["picture", *said], (line for line in lines if line[0]))


def _texts(rows: Any, columns: Columns, into: Path) -> None:
    text = columns.of("text")[0]
    if columns.target:
        _table(rows, [text], columns, into / "texts.csv")
        return
    with (into / "text.txt").open("w", encoding="utf-8", newline="\n") as out:
        for row in rows.select_columns([text]):
            out.write(f"{row[text] or ''}\n")


def _table(rows: Any, names: list[str], columns: Columns, file: Path) -> None:
    """These columns and the target, classes by their names."""
    names = [*names, *([columns.target] if columns.target else [])]
    of = {name: getattr(rows.features[name], "names", None) for name in names}
    found = ([_cell(row[name], of[name]) for name in names] for row in rows.select_columns(names))
    _rows_to(file, names, found)


def _cell(value: object, names: list[str] | None) -> object:
    if names and isinstance(value, int):
        return names[value] if 0 <= value < len(names) else ""
    return "" if value is None else value


def _rows_to(file: Path, names: list[str], rows: Iterator[list[object]]) -> None:
    with file.open("w", encoding="utf-8", newline="") as out:
        csv.writer(out).writerows(chain([names], rows))


def _undecoded(rows: Any, columns: Columns) -> Iterator[dict[str, Any]]:
    """The rows with their pictures as bytes. Raises `NoSamples` where there are too many."""
    from importlib import import_module

    if len(rows) > MOST:
        raise NoSamples(say("it has {n} pictures, more than {most}", n=f"{len(rows):,}", most=f"{MOST:,}"))
    for name in (name for name, kind in columns.kinds.items() if kind == "picture"):
        rows = rows.cast_column(name, import_module("datasets").Image(decode=False))
    yield from rows


def _picture(picture: dict[str, Any] | None, folder: Path, number: int) -> str:
    """Write one, as its bytes are, and return its name; "" where there is none."""
    content = (picture or {}).get("bytes")
    if not content and picture and picture.get("path"):
        content = Path(picture["path"]).read_bytes()
    if not content:
        return ""
    ending = next((ending for begin, ending in ENDINGS.items() if content.startswith(begin)), "png")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{number:06d}.{ending}").write_bytes(content)
    return f"{number:06d}.{ending}"
