"""The pictures that a table lists, one at a time, with what it says of them. Knows no torch."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from camplab.blocks.call import Call
from camplab.datasets.known import Known, remember
from camplab.datasets.making import Source
from camplab.datasets.pictures import listing, reading, tried
from camplab.datasets.pictures.decoding import Bytes, Unreadable, decode
from camplab.datasets.pictures.left_out import why
from camplab.datasets.pictures.listed import Kind, listed
from camplab.datasets.pictures.listing import NoPictures, own
from camplab.datasets.pictures.masks import told
from camplab.words import Own, Sentence, printable, say

LINES = 5
"""That are named."""


class Wanted(reading.Wanted, Protocol):
    """What a data set says of the pictures it wants: where they lie, how they are decoded, what the table says."""

    @property
    def column(self) -> str: ...
    @property
    def kind(self) -> Kind: ...
    @property
    def names(self) -> tuple[str, ...]: ...
    @property
    def class_names(self) -> tuple[str, ...]: ...


def source(data: Wanted) -> Source:
    """All but those known to be unreadable. Raises `NoPictures`, also where the table says something else by now."""
    folder = Path(data.folder)
    found = listed(folder, data.column)
    if (found.kind, found.names) != (data.kind, data.names):
        raise NoPictures(say("the table in {folder} says something else than when it was chosen: choose the folder "
                             "once more", folder=own(folder)))  # fmt: skip
    files = tuple((path,) for path in found.paths)
    reasons = [tried.trouble(each) for each in files]
    numbers = np.array([at for at, reason in enumerate(reasons) if not reason], np.int64)
    bad = tuple((printable(path.name), why(reason))
                for path, reason in zip(found.paths, reasons, strict=True) if reason)  # fmt: skip
    if not len(numbers):
        raise NoPictures(say("in {folder} no picture can be read: {why}", folder=own(folder), why=bad[-1][1]))
    y = _scaled(found.y[numbers]) if data.kind == "regression" else found.y[numbers]
    usable = [found.paths[at] for at in numbers.tolist()]

    def read(place: int) -> tuple[Bytes, npt.NDArray[Any]] | None:
        try:
            return decode(usable[place], data.channels, data.size), y[place]
        except Unreadable as unreadable:
            tried.cannot((usable[place],), unreadable.reason)
            return None

    def path(place: int) -> Path:
        found: Path = usable[place].absolute()
        return found

    def title(place: int) -> str:
        return listing.name_of(usable[place], data.folder)

    remember(data.folder, Known(data.class_names, count=len(numbers)))
    mean, std = (tuple(255 * value for value in values) for values in data.colours)
    reader, remarks = Call("Pictures", data.channels, data.size), (*_rows(found.left_out), *told(bad))
    return Source(y, data.class_names, read, (mean, std), path, title, reader, files, numbers, remarks)


def _scaled(y: npt.NDArray[Any]) -> npt.NDArray[np.float32]:
    """Each number to mean 0 and deviation 1."""
    deviation = y.std(0)
    scaled: npt.NDArray[np.float32] = ((y - y.mean(0)) / np.where(deviation == 0, 1, deviation)).astype(np.float32)
    return scaled


def _rows(left_out: tuple[tuple[int, Sentence], ...]) -> list[Sentence]:
    """One sentence for each reason, with the lines."""
    said = []
    for text in dict.fromkeys(str(reason) for _, reason in left_out):
        some = [(line, reason) for line, reason in left_out if str(reason) == text]
        lines = Own(", ".join(str(line) for line, _ in some[:LINES]) + (", …" if len(some) > LINES else ""))
        said.append(say("left out, line {lines}: {why}", lines=lines, why=some[0][1]))
    return said
