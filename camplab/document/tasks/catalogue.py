"""Finds every task: imports all modules of this package, so that a new task is one new file. No torch."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from camplab.datasets.base import Data
from camplab.document import tasks
from camplab.document.tasks.base import TASKS, Task


def usual(data: Data) -> Task:
    """What is learned from `data` when nobody says otherwise: the first task that it names."""
    return TASKS[data.tasks[0]]()


for _module in sorted(iter_modules(tasks.__path__), key=lambda found: found.name):
    import_module(f"{tasks.__name__}.{_module.name}")
