"""Finds how every task is trained: imports all modules of this package, so that one more is one new file. No torch."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from camplab.assembly import tasks
from camplab.assembly.tasks.procedure import PROCEDURES, Procedure
from camplab.document.tasks.base import Task


def procedure_of(task: Task) -> Procedure:
    """How `task` is trained. Raises KeyError for one that nobody has said it of."""
    return PROCEDURES[task.tag]


for _module in sorted(iter_modules(tasks.__path__), key=lambda found: found.name):
    import_module(f"{tasks.__name__}.{_module.name}")
