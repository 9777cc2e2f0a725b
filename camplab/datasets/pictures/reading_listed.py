"""Reads the pictures that a table lists, with what it says of them. Knows no torch."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import numpy.typing as npt

from camplab.datasets.making import Made
from camplab.datasets.pictures.decoding import Unreadable, decode
from camplab.datasets.pictures.left_out import why
from camplab.datasets.pictures.listed import Kind, listed
from camplab.datasets.pictures.listing import NoPictures, own
from camplab.datasets.pictures.masks import WORKERS, told
from camplab.words import Own, Sentence, printable, say

LINES = 5
"""That are named."""


def made(folder: Path, channels: int, side: int, kind: Kind, names: tuple[str, ...]) -> Made:
    """All that can be read. Raises `NoPictures`, also where the table says something else than before."""
    found = listed(folder)
    if (found.kind, found.names) != (kind, names):
        raise NoPictures(say("the table in {folder} says something else than when it was chosen: choose the folder "
                             "once more", folder=own(folder)))  # fmt: skip

    def read(path: Path) -> npt.NDArray[np.uint8] | Sentence:
        try:
            return decode(path, channels, side)
        except Unreadable as unreadable:
            return why(unreadable.reason)

    with ThreadPoolExecutor(WORKERS) as threads:
        pictures = list(threads.map(read, found.paths))
    good = [at for at, each in enumerate(pictures) if not isinstance(each, Sentence)]
    bad = tuple((printable(path.name), each) for path, each in zip(found.paths, pictures, strict=True)
                if isinstance(each, Sentence))  # fmt: skip
    if not good:
        raise NoPictures(say("in {folder} no picture can be read: {why}", folder=own(folder), why=bad[-1][1]))
    x = np.stack([each for each in pictures if not isinstance(each, Sentence)])
    y = found.y[good]
    if kind == "regression":
        deviation = y.std(0)
        y = ((y - y.mean(0)) / np.where(deviation == 0, 1, deviation)).astype(np.float32)
    classes = () if kind == "regression" else names
    return Made(x, y, classes, (*_rows(found.left_out), *told(bad)))


def _rows(left_out: tuple[tuple[int, Sentence], ...]) -> list[Sentence]:
    """One sentence for each reason, with the lines."""
    said = []
    for text in dict.fromkeys(str(reason) for _, reason in left_out):
        some = [(line, reason) for line, reason in left_out if str(reason) == text]
        lines = Own(", ".join(str(line) for line, _ in some[:LINES]) + (", …" if len(some) > LINES else ""))
        said.append(say("left out, line {lines}: {why}", lines=lines, why=some[0][1]))
    return said
