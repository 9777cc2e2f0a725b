"""The panels, found by their folders: a folder here whose `__init__` has an `ENTRY` is one. Imports no panel itself."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from camplab.app import panels
from camplab.app.panels.entry import PanelEntry


def entries() -> tuple[PanelEntry, ...]:
    """In the order of their tabs."""
    folders = [found.name for found in iter_modules(panels.__path__) if found.ispkg]
    made = (getattr(import_module(f"{panels.__name__}.{name}"), "ENTRY", None) for name in folders)
    return tuple(sorted((entry for entry in made if entry is not None), key=lambda entry: entry.order))
