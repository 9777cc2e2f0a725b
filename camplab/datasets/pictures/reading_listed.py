"""The pictures that a table lists, one at a time, with what it says of them. Knows no torch."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from camplab.blocks.call import Call
from camplab.datasets.base import in_bytes, standardised
from camplab.datasets.known import Known, remember
from camplab.datasets.making import Source
from camplab.datasets.pictures import reading, tried
from camplab.datasets.pictures.decoding import Bytes, Unreadable, decode
from camplab.datasets.pictures.left_out import why
from camplab.datasets.pictures.listed import Kind, listed
from camplab.datasets.pictures.listing import NoPictures
from camplab.datasets.pictures.masks import told
from camplab.datasets.tables.survey import lines_left_out
from camplab.words import Own, printable, say


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
                             "once more", folder=Own(folder)))  # fmt: skip
    files = tuple((path,) for path in found.paths)
    reasons = [tried.trouble(each) for each in files]
    numbers = np.array([at for at, reason in enumerate(reasons) if not reason], np.int64)
    bad = tuple((printable(path.name), why(reason))
                for path, reason in zip(found.paths, reasons, strict=True) if reason)  # fmt: skip
    if not len(numbers):
        raise NoPictures(say("in {folder} no picture can be read: {why}", folder=Own(folder), why=bad[-1][1]))
    y = standardised(found.y[numbers]) if data.kind == "regression" else found.y[numbers]
    usable = [found.paths[at] for at in numbers.tolist()]

    def read(place: int) -> tuple[Bytes, npt.NDArray[Any]] | None:
        try:
            return decode(usable[place], data.channels, data.size), y[place]
        except Unreadable as unreadable:
            tried.cannot((usable[place],), unreadable.reason)
            return None

    remember(data.folder, Known(data.class_names, count=len(numbers)))
    reader, remarks = Call("Pictures", data.channels, data.size), (*lines_left_out(found.left_out), *told(bad))
    return Source(y, data.class_names, read, in_bytes(*data.colours), data.folder, reader, files, numbers, remarks)
