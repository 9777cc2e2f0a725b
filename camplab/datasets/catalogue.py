"""Finds every data set: imports all modules of this package and sorts DATA as menus show it. No torch, no Qt."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from camplab import datasets
from camplab.datasets.base import DATA as DATA


def complete() -> None:
    """Import all modules, so that a new data set is one new file; then sort DATA by order."""
    for module in sorted(iter_modules(datasets.__path__), key=lambda found: found.name):
        import_module(f"{datasets.__name__}.{module.name}")
    in_order = sorted(DATA.items(), key=lambda entry: (entry[1].order, entry[0]))
    DATA.clear()
    DATA.update(in_order)


complete()
