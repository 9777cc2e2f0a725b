"""Opens and saves projects: `load`, `save`, `loads`, `dumps`. Opening runs, downloads and trains nothing."""

from __future__ import annotations

import stat
from pathlib import Path
from typing import Any

from camplab.document import limits
from camplab.document.atomic import WriteFailed, write_atomically
from camplab.document.bundle import archive, view
from camplab.document.bundle.handed_on import at_hand
from camplab.document.bundle.view import View
from camplab.document.format.migrations import migrate
from camplab.document.format.parsing import decode, parse
from camplab.document.format.problems import BadFile, Findings, Problem, Unreadable, newer, shown
from camplab.document.format.reading import project_from
from camplab.document.format.writing import to_text
from camplab.document.project import FORMAT, Project
from camplab.words import Sentence, say

SUFFIX = ".camplab"
SEEN = 2**16
"""Bytes of which a text shows whether it is a project."""

__all__ = ["SUFFIX", "BadFile", "Problem", "Unreadable", "WriteFailed", "dumps", "is_project", "load", "loads", "save"]


def dumps(project: Project) -> str:
    """The project as the text of a `*.camplab` file."""
    return to_text(project)


def loads(text: str) -> Project:
    """The project in `text`. Raises `BadFile` with all that is wrong."""
    raw = _up_to_date(parse(text))
    findings = Findings()
    project = project_from(raw, findings)
    if project is None:
        raise BadFile(tuple(findings.problems))
    return project


def save(project: Project, path: Path | str, kept: Path | None = None, seen: View | None = None) -> None:
    """Write the project to `path`, whole or not at all. Raises `WriteFailed`.

    `kept`: the file it was opened from; where that holds runs, the new one holds them, too, with the view `seen`.
    """
    text = dumps(project).encode("utf-8")
    if kept is None or not archive.is_bundle(kept) or not _written_with_runs(text, Path(path), kept, seen):
        write_atomically(path, text)


def _written_with_runs(text: bytes, path: Path, kept: Path, seen: View | None) -> bool:
    """Whether it was written; not where the runs in another file cannot be read any more."""
    contents = {archive.CONTENTS: view.dumps(seen)} if seen is not None else {}
    try:
        archive.write(path, {archive.PROJECT: text, **contents}, {}, kept)
    except BadFile:
        if path.exists() and path.samefile(kept):
            raise WriteFailed(say("the runs in {name} cannot be read any more: it was not saved; save it somewhere "
                                  "else, then without them", name=path.name)) from None  # fmt: skip
        return False
    return True


def load(path: Path | str) -> Project:
    """The project in the file `path`, also where runs are in it; its data are those beside it where they are gone from
    where they were. Raises `BadFile`, also when there is no such file."""
    place = Path(path)
    if not archive.is_bundle(place):
        return at_hand(loads(decode(read_bytes(place, limits.FILE_BYTES))), place)
    with archive.opened(place) as bundle:
        return at_hand(loads(decode(bundle.read(archive.PROJECT, limits.FILE_BYTES))), place)


def is_project(path: Path) -> bool:
    """Whether a file is a project, whatever it is called: a mail or a browser may have given it another ending."""
    try:
        if archive.is_bundle(path):
            with archive.opened(path) as bundle:
                return archive.PROJECT in bundle.members
        head = decode(read_bytes(path, SEEN)[:SEEN]).lstrip()
    except BadFile:
        return False
    return head.startswith("{") and '"format"' in head and '"stacks"' in head


def read_bytes(path: Path, most: int) -> bytes:
    """The bytes of an ordinary file, at most one more than `most`. Raises `BadFile`."""
    try:
        kind = path.stat().st_mode
        if stat.S_ISDIR(kind) and (path / archive.PROJECT).is_file():
            raise _bad(path, say("this is a folder, unpacked from a project: open {name} in it", name=archive.PROJECT))
        if stat.S_ISDIR(kind):
            raise _bad(path, say("this is a folder, not a file"))
        if not stat.S_ISREG(kind):
            raise _bad(path, say("this is not a file"))
        with path.open("rb") as file:
            return file.read(most + 1)
    except FileNotFoundError:
        raise _bad(path, say("there is no such file")) from None
    except PermissionError:
        raise _bad(path, say("you may not read this file")) from None
    except (OSError, ValueError) as error:
        raise _bad(path, say("it cannot be read: {reason}", reason=shown(str(error), 200))) from None


def _bad(path: Path, what: Sentence) -> Unreadable:
    return Unreadable((Problem(say("the file {name}", name=shown(path.name)), what),))


def _up_to_date(raw: dict[str, Any]) -> dict[str, Any]:
    number = raw.get("format")
    place = say("the file")
    if type(number) is not int or number < 1:
        raise BadFile(
            (Problem(place, say('this is no camplab project: "format": {format} is missing', format=FORMAT)),)
        )
    if number > FORMAT:
        raise BadFile((Problem(place, newer(number, FORMAT)),))
    try:
        return migrate(raw)
    except (LookupError, TypeError, ValueError, AttributeError):
        what = say("it says format {number}, but does not look like it", number=number)
        raise BadFile((Problem(place, what),)) from None
