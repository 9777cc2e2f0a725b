"""Fetches a published set once: whole or not at all, each file checked by the MD5 that torchvision has. No window."""

from __future__ import annotations

import hashlib
import os
import shutil
import tarfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from camplab import folders
from camplab.datasets.making import NoSamples
from camplab.datasets.published import web_file
from camplab.datasets.published.published import Published
from camplab.words import Own, Sentence, printable, say


class Far(NamedTuple):
    """How far it is: which file of how many, bytes of it so far and in all (0: unknown)."""

    number: int
    files: int
    done: int
    total: int


def place_of(data: Published) -> Path:
    """Where a set lies that was fetched."""
    return folders.data_sets() / data.tag


def fetch(data: Published) -> Iterator[Far]:
    """Fetch the set into its place, telling how far it is; nothing is done where it is here already.

    Whoever stops listening ends it; files that have come whole are kept for the next time, and so is what has come of
    another. Raises `NoSamples`.
    """
    place = place_of(data)
    if place.is_dir() and data.root(place) is not None:
        return
    if not data.resources:
        raise NoSamples(say("{set} is not fetched by camplab: choose the folder in which it lies",
                            set=Sentence(data.title)))  # fmt: skip
    coming = place.with_name(f"{place.name}.part")
    try:
        folders.make_private(coming)
        for number, (url, digest) in enumerate(data.resources):
            file = coming / url.rpartition("/")[2]
            if not file.is_file():
                for done, total in _receive(url, digest, file):
                    yield Far(number, len(data.resources), done, total)
        for url, _ in data.resources:
            _unpack(coming / url.rpartition("/")[2], coming)
        if data.root(coming) is None:
            raise NoSamples(say("what came is not {set}: it lacks files", set=Sentence(data.title)))
        shutil.rmtree(place, ignore_errors=True)
        os.replace(coming, place)
    except OSError as error:
        raise NoSamples(say("{set} cannot be kept in {folder}: {why}", set=Sentence(data.title),
                            folder=Own(printable(str(place))), why=error.strerror or str(error))) from None  # fmt: skip


def _receive(url: str, digest: str, file: Path) -> Iterator[tuple[int, int]]:
    """Bytes so far and in all, on the way to a file that is there when it is whole."""
    part = file.with_name(f"{file.name}.part")
    part.touch()
    with part.open("r+b") as out:
        for place, total, piece in web_file.pieces(url, out.seek(0, os.SEEK_END)):
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


def _unpack(file: Path, into: Path) -> None:
    """The ordinary files of an archive, each within the folder; a file that is none is left as it is."""
    if not tarfile.is_tarfile(file):
        return
    try:
        with tarfile.open(file) as archive:
            for member in archive:
                content = archive.extractfile(member) if member.isfile() else None
                inside = PurePosixPath(member.name)
                if content is None or inside.is_absolute() or ".." in inside.parts:
                    continue
                (into / inside).parent.mkdir(parents=True, exist_ok=True)
                with (into / inside).open("wb") as out:
                    shutil.copyfileobj(content, out)
    except (tarfile.TarError, EOFError) as error:
        raise OSError(str(error)) from None
    file.unlink()
