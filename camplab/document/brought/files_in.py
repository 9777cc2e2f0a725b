"""A folder without pictures: what else lies in it that can be learned from, if anything. Looks at names alone."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from camplab.datasets.making import NoSamples
from camplab.datasets.pictures.listing import ENDINGS, FOREIGN
from camplab.datasets.pictures.parts import is_hidden
from camplab.document.brought.endings import ARRAYS, TABLES, TEXTS, WEIGHTS
from camplab.words import Own, say

LOOKED_AT = 1000
"""Names in one folder, and folders."""
LIKELY = ("train", "data", "x")
"""How files begin that are learned from, where there are several."""


def check_files(folder: Path) -> None:
    """Raises `NoSamples` where there are no pictures and something else is: it is said what to choose, or to do."""
    here = _endings(folder)
    within, whole = _endings_within(folder)
    if not whole or (here | within).keys() & (ENDINGS | FOREIGN):
        return
    name = Own(folder.name)
    able = [path.name for path in _paths(folder) if path.suffix.lower() in TABLES | TEXTS | ARRAYS and path.is_file()]
    if (within | here).keys() & {*WEIGHTS, ".pb"}:
        raise NoSamples(say("{folder} holds the weights of a network, and no data: open the network, then load them",
                            folder=name))  # fmt: skip
    if len(able) > 2 and {Path(each).suffix.lower() for each in able} <= TEXTS:
        raise NoSamples(say("{folder} holds {n} texts: choose one of them to learn its next symbols; to tell them "
                            "apart, put them into one table, with a column of their lines and one of the file's name",
                            folder=name, n=len(able)))  # fmt: skip
    if able:
        first = next((each for each in able if each.lower().startswith(LIKELY)), able[0])
        raise NoSamples(say("{folder} holds no pictures, but files to learn from: choose one of them, such as {file}",
                            folder=name, file=Own(first)))  # fmt: skip
    if within.keys() & (TABLES | TEXTS):
        raise NoSamples(say("{folder} holds texts or tables in folders: put them into one table, with a column of what "
                            "stands in each and one of the name of its folder", folder=name))  # fmt: skip
    if within.keys() & ARRAYS:
        raise NoSamples(say("{folder} holds arrays in folders: put them into one file, with numpy.savez(…, x=…, y=…)",
                            folder=name))  # fmt: skip


def _paths(folder: Path) -> list[Path]:
    """Those that are not hidden, in order."""
    try:
        return sorted(path for path in folder.iterdir() if not is_hidden(path.name))[:LOOKED_AT]
    except OSError:
        return []


def _endings_within(folder: Path) -> tuple[Counter[str], bool]:
    """Of what lies in folders within it, and whether all of these were looked at."""
    found, coming = Counter[str](), [path for path in _paths(folder) if path.is_dir()]
    for count, place in enumerate(coming):  # it grows
        if count == LOOKED_AT:
            return found, False
        found += _endings(place)
        coming += [path for path in _paths(place) if path.is_dir() and not path.is_symlink()]
    return found, True


def _endings(folder: Path) -> Counter[str]:
    return Counter(path.suffix.lower() for path in _paths(folder) if path.is_file())
