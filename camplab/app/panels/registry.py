"""The panels, found by their folders: a folder here whose `__init__` has an `ENTRY` is one. Imports no panel itself."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from camplab.app import panels
from camplab.app.panels.entry import PanelEntry
from camplab.document.project import Project

MOST = 4
"""So many open by themselves at once."""


@cache
def entries() -> tuple[PanelEntry, ...]:
    """In the order of their tabs."""
    folders = [found.name for found in iter_modules(panels.__path__) if found.ispkg]
    made = (getattr(import_module(f"{panels.__name__}.{name}"), "ENTRY", None) for name in folders)
    return tuple(sorted((entry for entry in made if entry is not None), key=lambda entry: entry.order))


def suited(project: Project) -> tuple[str, ...]:
    """The panels that open by themselves for this project: the first few that suit it, in the order of their tabs."""
    return tuple(entry.id for entry in entries() if entry.suits is not None and entry.suits(project))[:MOST]
