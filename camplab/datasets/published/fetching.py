"""Fetches a published set once: whole or not at all, each file checked by the MD5 that torchvision has. No window."""

from __future__ import annotations

import contextlib
import errno
import glob
import hashlib
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import psutil

from camplab import folders
from camplab.datasets.making import NoSamples
from camplab.datasets.published import web_file
from camplab.datasets.published.archives import unpacked
from camplab.datasets.published.published import Published
from camplab.words import Own, Sentence, say, system_says

WHOLE = "whole"
"""The folder into which is unpacked what has come."""


class Far(NamedTuple):
    """How far it is: which file of how many, bytes of it so far and in all (0: unknown)."""

    number: int
    files: int
    done: int
    total: int


def fetch(data: Published) -> Iterator[Far]:
    """Fetch the set into its place, telling how far it is; nothing is done where it is here already.

    Whoever stops listening ends it; files that have come whole are kept for the next time, and so is what has come of
    another, but where the disk is full: then all of it is taken away. Raises `NoSamples`.
    """
    place = data.place_fetched
    if place.is_dir() and data.root(place) is not None:
        return
    coming = place.with_name(f"{place.name}.part.{os.getpid()}")
    try:
        _claim(place, coming)
        for number, (url, digest) in enumerate(data.resources):
            file = coming / url.rpartition("/")[2]
            if not file.is_file():
                for done, total in _receive(url, digest, file):
                    yield Far(number, len(data.resources), done, total)
        _put_in_place(data, coming, place)
    except OSError as error:
        if error.errno == errno.ENOSPC:
            shutil.rmtree(coming, ignore_errors=True)
            raise NoSamples(say("{set} has no room in {folder}: the disk is full. What had come was taken away again",
                                set=Sentence(data.title), folder=Own(place))) from None  # fmt: skip
        raise NoSamples(say("{set} cannot be kept in {folder}: {why}", set=Sentence(data.title),
                            folder=Own(place), why=system_says(error))) from None  # fmt: skip
    finally:
        if data.root(place) is None:
            with contextlib.suppress(OSError):  # nothing has come, or another process leaves its own
                coming.rename(place.with_name(f"{place.name}.part"))
        shutil.rmtree(coming, ignore_errors=True)


def _claim(place: Path, coming: Path) -> None:
    """Take what an earlier fetch has left, so that no two write into one folder; what a third one left goes."""
    folders.make_private(place.parent)
    for left in place.parent.glob(f"{glob.escape(place.name)}.part*"):
        process = left.suffix[1:]
        if process != "part" and (not process.isdigit() or psutil.pid_exists(int(process))):
            continue
        if coming.exists():
            shutil.rmtree(left, ignore_errors=True)
        else:
            with contextlib.suppress(OSError):  # another process was first
                left.rename(coming)
    folders.make_private(coming)


def _put_in_place(data: Published, coming: Path, place: Path) -> None:
    """Unpack what has come; the set is there at once, when it is whole. Raises `NoSamples`, OSError."""
    whole, files = coming / WHOLE, [coming / url.rpartition("/")[2] for url, _ in data.resources]
    shutil.rmtree(whole, ignore_errors=True)  # what is left of an unpacking that was ended
    folders.make_private(whole)
    plain = [file for file in files if not unpacked(file, whole)]
    for file in plain:
        os.replace(file, whole / file.name)
    if data.root(whole) is None:
        shutil.rmtree(coming)  # with it one would never come any further
        raise NoSamples(say("what came is not {set}: it lacks files", set=Sentence(data.title)))
    if data.root(place) is None:  # else another process was first
        shutil.rmtree(place, ignore_errors=True)
        os.replace(whole, place)


def _receive(url: str, digest: str, file: Path) -> Iterator[tuple[int, int]]:
    """Bytes so far and in all, on the way to a file that is there when it is whole."""
    part = file.with_name(f"{file.name}.part")
    part.touch()
    with part.open("r+b") as out:
        for place, total, piece in web_file.pieces(url, out.seek(0, os.SEEK_END)):
            if total - place > shutil.disk_usage(part.parent).free:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))  # at once, and not when the disk is full
            out.seek(place)
            out.truncate()
            out.write(piece)
            yield out.tell(), total
        out.seek(0)
        found = hashlib.file_digest(out, "md5").hexdigest()
    if found != digest:
        part.unlink()
        raise NoSamples(say("what came from {host} is not the file that was asked for: its MD5 is another; try again",
                            host=web_file.host(url)))  # fmt: skip
    os.replace(part, file)
