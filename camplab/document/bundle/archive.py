"""The form of a project file with runs: a zip of known names, in which everything is bounded. Knows no run, no view.

`project.camplab` is the project, the very text of a plain file; `contents.json` says the rest; `runs/NAME/FILE` are the
files of runs. What has any other name is not looked at. Nothing is unpacked here; a member is read as far as it says
it goes, and its sum (CRC-32) is checked at its end.
"""

from __future__ import annotations

import contextlib
import hashlib
import re
import shutil
import struct
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import IO

from camplab.document.atomic import write_by
from camplab.document.format.problems import BadFile, Problem, shown
from camplab.numbers import byte_size
from camplab.words import Sentence, say

PROJECT, CONTENTS = "project.camplab", "contents.json"
MAGIC = b"PK\x03\x04"
MEMBER = re.compile(r"runs/(\w(?:[\w.-]{0,118}\w)?)/([a-z]{1,20}\.[a-z]{1,12}|snapshots/[0-9]{12,15}\.[a-z]{1,12})")
"""A file of a run, with the run's name and its own: nothing that leads to another folder matches."""
MOST = 4 * 2**30
"""Bytes of all members together."""
RATIO, SMALL = 100, 64 * 2**20
"""Numbers become so many times smaller at most; what takes no more than this does not matter."""
MEMBERS = 20_000
DIRECTORY = 4 * 2**20
"""Bytes of the list of members, which is read whole."""
PIECE = 2**20
"""Bytes that are read at once."""
_END = struct.Struct("<4s4H2LH")
_TAIL = _END.size + 2**16
"""The end of a zip, with the longest comment."""
_EPOCH = (1980, 1, 1, 0, 0, 0)
HARM = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, LookupError, RuntimeError, struct.error)
"""What reading a damaged one raises: places that are none, sums that are others, names that are no text."""
DAMAGED = say("it is damaged, or was not copied whole")


class Bundle:
    """One that is open for reading: its members by name, only those whose names are known."""

    def __init__(self, file: IO[bytes], whole: zipfile.ZipFile) -> None:
        self.file, self._zip = file, whole
        self.members = {each.filename: each for each in whole.infolist() if _is_known(each.filename)}

    def read(self, name: str, most: int) -> bytes:
        """A member of at most `most` bytes. Raises `BadFile`."""
        if name not in self.members:
            inside = [each for each in self._zip.namelist() if each.endswith(".camplab") and "__MACOSX" not in each]
            if name == PROJECT and inside:
                raise bad(say("it is an archive that holds {name}: unpack it first", name=shown(inside[0])))
            raise bad(say("{name} is missing in it", name=name))
        if self.members[name].file_size > most:
            raise bad(say("{name} in it is too large", name=name))
        with self._member(name) as stream:
            return _read(stream, most + 1)

    def copy(self, name: str, target: IO[bytes]) -> None:
        """Write a member into a file. Raises `BadFile`, and OSError where the disk does not take it."""
        with self._member(name) as stream:
            while piece := _read(stream, PIECE):
                target.write(piece)

    @contextlib.contextmanager
    def _member(self, name: str) -> Iterator[IO[bytes]]:
        with _damage():
            stream = self._zip.open(self.members[name])
        with stream:
            yield stream


def _read(stream: IO[bytes], most: int) -> bytes:
    with _damage():
        return stream.read(most)


@contextlib.contextmanager
def _damage() -> Iterator[None]:
    """What a damaged zip raises, as `BadFile`."""
    try:
        yield
    except HARM:
        raise bad(DAMAGED) from None


def is_bundle(path: Path) -> bool:
    """Whether a file begins as one; what cannot be read does not, nor does a pipe."""
    try:
        if not path.is_file():
            return False
        with path.open("rb") as file:
            return file.read(len(MAGIC)) == MAGIC
    except (OSError, ValueError):
        return False


@contextlib.contextmanager
def opened(path: Path) -> Iterator[Bundle]:
    """Open a bundle for reading. Raises `BadFile`."""
    try:
        file = path.open("rb")
    except OSError as error:
        raise bad(say("it cannot be read: {reason}", reason=shown(str(error), 200))) from None
    with file:
        _check_directory(file)
        with _damage():
            whole = zipfile.ZipFile(file)
        with whole:
            _check(whole, path)
            yield Bundle(file, whole)


def _check_directory(file: IO[bytes]) -> None:
    """The list of members is small enough to be read. Raises `BadFile`."""
    size = file.seek(0, 2)
    file.seek(max(0, size - _TAIL))
    tail = file.read(_TAIL)
    at = tail.rfind(b"PK\x05\x06")
    if at < 0 or len(tail) - at < _END.size:
        raise bad(DAMAGED)
    _, _, _, _, count, directory, _, _ = _END.unpack_from(tail, at)
    if count > MEMBERS or directory > DIRECTORY or b"PK\x06\x07" in tail[max(0, at - 20) : at]:
        raise bad(say("it holds more files than runs have"))


def _check(whole: zipfile.ZipFile, path: Path) -> None:
    members = whole.infolist()
    if len({each.filename for each in members}) < len(members):
        raise bad(say("a file stands twice in it"))
    if sum(each.compress_size for each in members) > path.stat().st_size:
        raise bad(DAMAGED)
    claimed = sum(each.file_size for each in members)
    if claimed > min(MOST, RATIO * path.stat().st_size + SMALL):
        raise bad(say("it claims to hold {size}, which no runs in so small a file do", size=byte_size(claimed)))
    if any(each.flag_bits & 1 for each in members):
        raise bad(say("it is locked by a password"))


def _is_known(name: str) -> bool:
    return name in (PROJECT, CONTENTS) or MEMBER.fullmatch(name) is not None


def bad(what: Sentence) -> BadFile:
    """What is wrong with such a file as a whole."""
    return BadFile((Problem(say("the file"), what),))


def digest(path: Path) -> str:
    """Another one for every other content; looks at the list of members alone. Raises `BadFile`."""
    with opened(path) as bundle:
        listed = sorted((each.filename, each.CRC, each.file_size) for each in bundle.members.values())
    return hashlib.sha256(repr(listed).encode()).hexdigest()


def write(path: Path, texts: Mapping[str, bytes], files: Mapping[str, Path], kept: Path | None = None) -> None:
    """Write a bundle, whole or not at all: `texts` and `files` by the names of members, and besides those all that the
    bundle `kept` holds. Raises `WriteFailed`; `BadFile` where `kept` is damaged; OSError where a file cannot be read.
    """

    def fill(target: IO[bytes]) -> None:
        with contextlib.ExitStack() as stack:
            old = stack.enter_context(opened(kept)) if kept is not None else None
            made = stack.enter_context(zipfile.ZipFile(target, "w"))
            for name, text in texts.items():
                made.writestr(_member(name), text)
            for name, file in files.items():
                with file.open("rb") as source, made.open(_member(name, file.stat().st_size), "w") as sink:
                    shutil.copyfileobj(source, sink, PIECE)
            for name in old.members if old is not None else ():
                if old is not None and name not in texts and name not in files:
                    with made.open(_member(name, old.members[name].file_size), "w") as sink:
                        old.copy(name, sink)

    write_by(path, fill)


def _member(name: str, size: int = 0) -> zipfile.ZipInfo:
    """Weights are random and do not become smaller; the rest does. The same content makes the same file."""
    made = zipfile.ZipInfo(name, _EPOCH)
    made.compress_type = zipfile.ZIP_STORED if name.endswith(".safetensors") else zipfile.ZIP_DEFLATED
    made.file_size = size
    made.external_attr = 0o600 << 16
    return made
