"""Archives in which sets are published: tar and zip, unpacked without leaving a folder. Knows no set."""

from __future__ import annotations

import shutil
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import IO


def unpacked(file: Path, into: Path) -> bool:
    """Put the ordinary files of an archive into the folder; False where the file is none. Raises OSError."""
    open_archive = _in_tar if tarfile.is_tarfile(file) else _in_zip if zipfile.is_zipfile(file) else None
    if open_archive is None:
        return False
    try:
        for name, content in open_archive(file):
            inside = PurePosixPath(name)
            if inside.is_absolute() or ".." in inside.parts:
                continue
            (into / inside).parent.mkdir(parents=True, exist_ok=True)
            with content, (into / inside).open("wb") as out:
                shutil.copyfileobj(content, out)
    except (tarfile.TarError, zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError) as error:
        raise OSError(str(error)) from None
    return True


def _in_tar(file: Path) -> Iterator[tuple[str, IO[bytes]]]:
    with tarfile.open(file) as archive:
        for member in archive:
            content = archive.extractfile(member) if member.isfile() else None
            if content is not None:
                yield member.name, content


def _in_zip(file: Path) -> Iterator[tuple[str, IO[bytes]]]:
    with zipfile.ZipFile(file) as archive:
        for member in archive.infolist():
            if not member.is_dir():
                yield member.filename, archive.open(member)
