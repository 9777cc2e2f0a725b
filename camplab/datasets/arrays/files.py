"""Arrays of NumPy in their files, .npy and .npz: what is in them without reading it, and one of them. Never a pickle.

The format: numpy.lib.format, versions 1.0 and 2.0.
"""

from __future__ import annotations

import math
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, NamedTuple

import numpy as np
import numpy.typing as npt

from camplab.datasets.making import NoSamples, read_from, refuse
from camplab.datasets.room import room
from camplab.words import Own, Sentence, say

Array = npt.NDArray[Any]
ENDINGS = frozenset({".npy", ".npz"})
NUMBERS, TEXTS = "biuf", "US"
"""Kinds of a dtype: truth values, whole numbers and numbers; texts."""
MOST_ARRAYS = 1000
MOST_AXES = 32


class Header(NamedTuple):
    """What an array says of itself."""

    name: str
    """In an archive; "" where it is alone in its file."""
    shape: tuple[int, ...]
    dtype: np.dtype[Any]

    @property
    def bytes(self) -> int:
        """That it takes in memory."""
        return math.prod(self.shape) * self.dtype.itemsize

    @property
    def rows(self) -> int:
        """How many it has; 1 where it is a number alone."""
        return self.shape[0] if self.shape else 1

    @property
    def holds_numbers(self) -> bool:
        return self.dtype.kind in NUMBERS

    @property
    def holds_texts(self) -> bool:
        return self.dtype.kind in TEXTS


def headers(path: Path) -> tuple[Header, ...]:
    """Of all arrays in a file that hold numbers or texts. Raises `NoSamples`, also where it holds none."""
    found, refused = _headers(path)
    if not found:
        raise list(refused.values())[-1]
    return found


def passed_over(path: Path) -> dict[str, NoSamples]:
    """Why arrays of an archive are not among its headers, by their names; where no array can be read, none."""
    found, refused = _headers(path)
    return refused if found else {}


def is_archive(path: Path) -> bool:
    """Whether a file holds several arrays, whatever it is called. Raises `NoSamples`."""
    with _spoken(path), path.open("rb") as file:
        return file.read(2) == b"PK"


def _headers(path: Path) -> tuple[tuple[Header, ...], dict[str, NoSamples]]:
    with _spoken(path):
        if not is_archive(path):
            with path.open("rb") as file:
                return (_header(file, "", path),), {}
        with zipfile.ZipFile(path) as archive:
            names = [name.removesuffix(".npy") for name in archive.namelist() if name.endswith(".npy")][:MOST_ARRAYS]
            found, refused = [], {} if names else {"": refuse(path, say("it holds no arrays"))}
            for name in names:
                try:
                    with archive.open(f"{name}.npy") as member:
                        found.append(_header(member, name, path))
                except NoSamples as why:  # others may be sound
                    refused[name] = why
    return tuple(found), refused


def read(path: Path, name: str) -> Array:
    """One of the arrays; from a file of its own it is only mapped into memory. Raises `NoSamples`."""
    with _spoken(path):
        if not name:
            found: Array = np.load(path, mmap_mode="r", allow_pickle=False)
            return found
        with zipfile.ZipFile(path) as archive, archive.open(f"{name}.npy") as member:
            header = _header(member, name, path)
            if header.bytes > room():
                raise refuse(path, say("{name} needs more memory than is free", name=Own(name)))
        with zipfile.ZipFile(path) as archive, archive.open(f"{name}.npy") as member:
            whole: Array = np.lib.format.read_array(member, allow_pickle=False)
            return whole


def pieces(path: Path, header: Header, size: int) -> Iterator[bytes]:
    """What an array of an archive holds, row after row, so many bytes at a time. Raises `NoSamples`."""
    with _spoken(path), zipfile.ZipFile(path) as archive, archive.open(f"{header.name}.npy") as member:
        if _by_columns(member):
            raise refuse(path, say("{name} is laid out column by column (Fortran order): save it row by row, with "
                                   "numpy.ascontiguousarray", name=Own(header.name)))  # fmt: skip
        left = header.bytes
        while left:
            piece = member.read(min(size, left))
            if len(piece) < min(size, left):
                raise ValueError("cut off")
            left -= len(piece)
            yield piece


def _by_columns(file: IO[bytes]) -> bool:
    version = np.lib.format.read_magic(file)
    reader = np.lib.format.read_array_header_1_0 if version == (1, 0) else np.lib.format.read_array_header_2_0
    _, fortran, _ = reader(file)
    return bool(fortran)


def _header(file: IO[bytes], name: str, path: Path) -> Header:
    version = np.lib.format.read_magic(file)
    if version not in ((1, 0), (2, 0)):
        raise refuse(path, say("it is of a form of NumPy that is not known here"))
    reader = np.lib.format.read_array_header_1_0 if version == (1, 0) else np.lib.format.read_array_header_2_0
    shape, _, dtype = reader(file)
    if dtype.kind == "O" or dtype.hasobject:
        raise refuse(path, say("it holds Python objects, which could run a program: save numbers, with a dtype such as "
                               "float32"))  # fmt: skip
    if dtype.kind not in NUMBERS + TEXTS or dtype.names:
        raise refuse(path, say("it holds {dtype}, which are no numbers to learn from", dtype=Own(str(dtype)[:40])))
    if len(shape) > MOST_AXES or any(axis < 0 for axis in shape):
        raise refuse(path, say("it is damaged"))
    return Header(name, tuple(int(axis) for axis in shape), dtype)


@contextmanager
def _spoken(path: Path) -> Iterator[None]:
    """What goes wrong with the file, in one sentence."""
    try:
        with read_from(path):
            yield
    except NoSamples:
        raise
    except Exception:  # readers of NumPy and of archives raise nearly anything
        raise refuse(path, _why(path)) from None


def _why(path: Path) -> Sentence:
    """Pickles and files that are cut off are told apart from those that are damaged otherwise."""
    try:
        with path.open("rb") as file:
            head = file.read(8)
    except OSError:
        return say("it is damaged")
    if not head:
        return say("it is empty")
    if head.startswith(b"\x80"):
        return say("it is a pickle, which could run a program: save numbers with numpy.save")
    if head.startswith((b"\x93NUMPY", b"PK")):
        return say("it is damaged, or was cut off")
    return say("it holds no array of NumPy")
