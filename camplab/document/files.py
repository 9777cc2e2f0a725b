"""Opens and saves projects: `load`, `save`, `loads`, `dumps`. Opening runs, downloads and trains nothing."""

from __future__ import annotations

import stat
from pathlib import Path
from typing import Any

from camplab.document import limits
from camplab.document.atomic import WriteFailed, sweep, write_atomically
from camplab.document.format.migrations import migrate
from camplab.document.format.parsing import decode, parse
from camplab.document.format.problems import BadFile, Findings, Problem, Unreadable, shown
from camplab.document.format.reading import project_from
from camplab.document.format.writing import to_text
from camplab.document.project import FORMAT, Project
from camplab.words import Sentence, say

SUFFIX = ".camplab"

__all__ = ["SUFFIX", "BadFile", "Problem", "Unreadable", "WriteFailed", "dumps", "load", "loads", "save"]


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


def save(project: Project, path: Path | str) -> None:
    """Write the project to `path`, whole or not at all. Raises `WriteFailed`. Clears up after killed saves there."""
    write_atomically(path, dumps(project).encode("utf-8"))
    sweep(Path(path).absolute().parent)


def load(path: Path | str) -> Project:
    """The project in the file `path`. Raises `BadFile`, also when there is no such file."""
    return loads(decode(read_bytes(Path(path), limits.FILE_BYTES)))


def read_bytes(path: Path, most: int) -> bytes:
    """The bytes of an ordinary file, at most one more than `most`. Raises `BadFile`."""
    try:
        kind = path.stat().st_mode
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
        what = say("it was made by a newer camplab (format {number}; this one reads up to {most}): install the newest",
                   number=number, most=FORMAT)  # fmt: skip
        raise BadFile((Problem(place, what),))
    try:
        return migrate(raw)
    except (LookupError, TypeError, ValueError, AttributeError):
        what = say("it says format {number}, but does not look like it", number=number)
        raise BadFile((Problem(place, what),)) from None
