"""A project that is handed on together with its data: what lies beside its file now is found there. Reads nothing.

A project keeps where its data lay when they were chosen; on another machine the whole folder lies elsewhere.
"""

from __future__ import annotations

import re
from pathlib import Path

from camplab import folders
from camplab.document.project import Project

PLACES = ("file", "folder")
"""Settings of data that say where they lie."""
DEEPEST = 8
"""Names of folders, from the last one on, that are looked for beside a project."""


def at_hand(project: Project, path: Path) -> Project:
    """With the data, and the weights to begin with, that lie beside `path` by the same name, where they are gone from
    where they were."""
    data, start = project.data, project.start
    places = {name: found for name in PLACES if (found := _beside(getattr(data, name, ""), path))}
    if places:
        project = project.model_copy(update={"data": data.model_copy(update=places)})
    if start is not None and not start.is_torchvision and (source := _beside(start.source, path)):
        project = project.model_copy(update={"start": start.model_copy(update={"source": source})})
    return project


def _beside(place: str, path: Path) -> str:
    """Where it lies now; "" where it is not gone, or is not there. Windows parts names by backslashes."""
    try:
        if not place or folders.from_text(place).expanduser().exists():
            return ""
        names = re.split(r"[\\/]+", place.rstrip("\\/"))[-DEEPEST:]
        if "" in names[1:] or ".." in names:
            return ""
        around = path.absolute().parent
        able = (around.joinpath(*names[at:]) for at in range(len(names)) if ":" not in names[at] and names[at])
        return next((folders.as_text(each) for each in able if each.exists()), "")
    except (OSError, ValueError, RuntimeError):  # names that no system takes; a home that nobody has
        return ""
