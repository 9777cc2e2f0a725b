"""Opens a project for a command; what is wrong with the file becomes sentences on stderr and exit status 2."""

from __future__ import annotations

from pathlib import Path
from shlex import quote

from camplab.cli.errors import WRONG, Trouble
from camplab.document import files
from camplab.document.presets.catalogue import find, nearest
from camplab.document.project import Project
from camplab.words import Sentence, printable, say

SHOWN = 10
"""Problems of a file: who mends the first often mends them all."""


def open_project(path: Path) -> Project:
    """The project in the file. Raises `Trouble` with a line for each problem."""
    if not path.exists():
        raise Trouble(_absent(path), status=WRONG)
    try:
        return files.load(path)
    except files.Unreadable as error:
        raise Trouble(say("{file}: {what}", file=path, what=error.problems[0].what), status=WRONG) from None
    except files.BadFile as error:
        first = error.problems[:SHOWN]
        places = [say("{file}: {place}: {what}", file=path, place=p.place, what=p.what) for p in first]
        if len(error.problems) > SHOWN:
            places.append(say("and {n} more problems", n=len(error.problems) - SHOWN))
        raise Trouble(*places, status=WRONG) from None


def open_named(name: str) -> Project:
    """The project in the file `name`, or, where there is no such file, the preset of that name. Raises `Trouble`."""
    path = Path(name)
    preset = find(name) if path.is_dir() or not path.exists() else None
    return preset.project() if preset else open_project(path)


def _absent(path: Path) -> Sentence:
    preset = nearest(path.stem)
    if preset is None or printable(str(path)) != str(path):  # a command with such a name cannot be typed
        return say("there is no file {file}; `camplab new` makes one, `camplab presets` lists from what", file=path)
    return say(
        "there is no file {file}; `camplab new {preset} -o {new}` makes one",
        file=path, preset=preset.name, new=quote(str(path.with_suffix(".camplab"))),
    )  # fmt: skip


def refuse_existing(output: Path) -> None:
    """What is made here is written over nothing. Raises `Trouble`."""
    if output.exists():
        raise Trouble(say("{file} exists already; choose another name or remove it first", file=output), status=WRONG)


def refuse_to_lose(output: Path, *sources: Path) -> None:
    """Writing over what is read here is a slip of the keyboard. Raises `Trouble`."""
    if output.is_file() and any(source.exists() and output.samefile(source) for source in sources):
        raise Trouble(say("{file} is what is read here; choose another file to write", file=output), status=WRONG)
