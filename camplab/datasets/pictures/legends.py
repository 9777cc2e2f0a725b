"""What the values of masks are called, where a list beside them says so. Reads such lists alone, no pictures.

A colour and a name in each line (CamVid's class_dict.csv and label_colors.txt, CVAT's labelmap.txt), a number and a
name (Roboflow's _classes.csv), or names alone, in the order of their numbers (codes.txt, labelme's class_names.txt).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from camplab.datasets.making import NoSamples
from camplab.datasets.pictures.pairs import tables
from camplab.datasets.pictures.parts import is_hidden, part_of
from camplab.datasets.tables.files import blocks_of, encoding_of
from camplab.words import printable

LARGEST = 1 << 16
"""Bytes of a list."""
MOST = 256
"""Names in it."""
_CALLED = re.compile(r"(?i)[_ .-]*(class|label|code|colou?r)(e?s|[ _-]?(dict|names?|map|colou?rs?|seg|list|info))*")
_CELLS = re.compile(r"[,:;\t]")
_NAME = re.compile(r"[^,:;\t]*[^\W\d][^,:;\t]*")
"""A name alone in its line."""
BACKGROUND = "background"
_MAIN = re.compile(r"(.+)_(?:train|val|trainval)")
"""Lists of which pictures show what, of PASCAL VOC, whose classes are numbered in the order of the alphabet."""


def names_of(root: Path, values: Sequence[int]) -> tuple[str, ...]:
    """What classes of these values are called; () where no list in the folder, its parts or around it names each."""
    for path in _lists(root):
        found = _read(path)
        if found.keys() >= set(values):
            return tuple(printable(found[value]) for value in values)
    main = _of_main(root / "ImageSets" / "Main")
    return tuple(printable(main[value]) for value in values) if max(values) < len(main) else ()


def _lists(root: Path) -> Iterator[Path]:
    inner = [path for path in sorted(root.iterdir()) if path.is_dir() and part_of(path.name)]
    around = (root.parent,) if part_of(root.name) else ()  # of the whole set; elsewhere it may be about anything
    for folder in (root, *inner, *around):
        for path in tables(folder):
            if _CALLED.fullmatch(path.stem) and not is_hidden(path.name) and path.stat().st_size <= LARGEST:
                yield path


def _read(path: Path) -> dict[int, str]:
    """The name of each value; of colours 0xRRGGBB."""
    try:
        lines = [line.strip() for block in blocks_of(path, encoding_of(path)) for line in block]
    except NoSamples:
        return {}
    lines = [line for line in lines if line and not line.startswith(("# ", "#,", "//"))][: MOST + 1]
    told = [found for line in lines if (found := _told(line)) is not None]
    if len(told) >= max(2, len(lines) - 1):  # but for a line of titles
        return dict(told)
    names = [line for line in lines if line != "__ignore__"]
    alone = all(_NAME.fullmatch(line) for line in names) and len(set(names)) == len(names)
    return dict(enumerate(names)) if alone else {}


def _told(line: str) -> tuple[int, str] | None:
    """The value and the name in a line; None where it has not just these."""
    words = line.split(None, 3)
    apart = words if len(words) == 4 and all(map(str.isdecimal, words[:3])) else _CELLS.split(line)
    cells = [cell.strip("\"' ") for cell in apart]
    numbers = [int(word) for cell in cells for word in cell.split() if all(map(str.isdecimal, cell.split()))]
    name = next((cell for cell in cells if not all(map(str.isdecimal, cell.split()))), "")
    if not name or max(numbers, default=256) > 255 or len(numbers) not in (1, 3):
        return None
    red, green, blue = numbers if len(numbers) == 3 else (0, 0, numbers[0])
    return (red << 16) + (green << 8) + blue, name


def _of_main(folder: Path) -> tuple[str, ...]:
    found = {match.group(1) for path in folder.glob("*_*.txt") if (match := _MAIN.fullmatch(path.stem))}
    return (BACKGROUND, *sorted(found)) if found else ()
