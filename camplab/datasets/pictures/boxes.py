"""Whether boxes around things lie beside pictures, as COCO, VOC and YOLO have them. Looks at few files."""

from __future__ import annotations

import re
from itertools import chain
from pathlib import Path

from camplab.datasets.pictures.parts import is_hidden

NAMES = ("instances_*.json", "person_keypoints_*.json", "*coco*.json", "data.yaml")
"""Files that say where things are."""
NOTES = (".txt", ".xml", ".json")
_OUTLINED = re.compile(r'"(shapes|bbox|bndbox|polygons?|regions)"')
"""What labelme, VIA and offices write."""
_OF_YOLO = re.compile(r"\d+( -?\d*\.?\d+){4,}\s*")
LOOKED_AT = 20
"""Files of one folder, and folders."""
FEW = 3
"""Of the folders three levels below: they hold the same."""


def has_boxes(root: Path) -> bool:
    """In this folder, or in those one, two or three levels below."""
    try:
        inner = _folders(root)
        deeper = [deep for place in inner for deep in _folders(place)]
        deepest = (place for deep in deeper[:LOOKED_AT] for place in _folders(deep)[:FEW])
        return any(map(_has_boxes, chain((root,), inner, deeper, deepest)))
    except OSError:
        return False


def _folders(place: Path) -> list[Path]:
    return [path for path in sorted(place.iterdir()) if path.is_dir() and not is_hidden(path.name)][:LOOKED_AT]


def _has_boxes(place: Path) -> bool:
    if any(next(place.glob(name), None) for name in NAMES):
        return True
    notes = (path for path in sorted(place.iterdir()) if path.suffix.lower() in NOTES and path.is_file())
    for path, _ in zip(notes, range(LOOKED_AT), strict=False):
        with path.open(errors="replace") as file:
            line = file.read(1000)
        if _OF_YOLO.match(line) or line.lstrip().startswith("<annotation") or _OUTLINED.search(line):
            return True
    return False
