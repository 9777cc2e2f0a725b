"""Finds every probe: imports all modules of this folder, so that a new one is one new file."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from camplab.training import probes


def complete() -> None:
    """Import every module of the folder; each probe enters `base.PROBES` by itself. May be called again."""
    for module in sorted(iter_modules(probes.__path__), key=lambda found: found.name):
        import_module(f"{probes.__name__}.{module.name}")
