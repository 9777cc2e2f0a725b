"""What flows between the stacks of a task, and into them from outside, as it follows from what its steps do."""

from __future__ import annotations

from collections.abc import Mapping

from camplab.document.tasks.base import Task
from camplab.words import Sentence, say


def between(task: Task) -> tuple[tuple[str, str], ...]:
    """From which stack to which, in running order: what the one puts out the other is given, with its gradient."""
    passes = [each for work in task.working().values() for each in work.passes]
    found = {(before, each.stack) for each in passes for before in each.after}
    order = list(task.stacks)
    return tuple(sorted(found, key=lambda way: (order.index(way[0]), order.index(way[1]))))


def from_outside(task: Task) -> Mapping[str, Sentence]:
    """Stack -> what comes into it that no other stack has made."""
    return task.enters or {next(iter(task.stacks)): say("data")}
