"""Learning from other data: edits of the document, each one undoable step. Knows no widget."""

from __future__ import annotations

from camplab.app.lab import Lab
from camplab.datasets.base import DATA, Data
from camplab.document.tasks.base import TASKS
from camplab.words import say


def choose_data(lab: Lab, tag: str) -> None:
    """Learn from another data set; the settings they share are kept."""
    now = lab.session.project.data
    if now.tag != tag:
        shared = {name: getattr(now, name) for name in DATA[tag].model_fields if hasattr(now, name)}
        edit_data(lab, DATA[tag](**shared))


def edit_data(lab: Lab, data: Data, merge: str = "") -> None:
    """Change the data of the document, undoably."""
    project = lab.session.project.with_data(data)
    lab.session.edit_project(project, say("Change the data"), merge=merge)


def choose_task(lab: Lab, tag: str) -> None:
    """Learn something else from the same data; blocks stay where the stacks allow it. Undoable."""
    project = lab.session.project
    if project.task.tag != tag:
        lab.session.edit_project(project.with_task(TASKS[tag]()), say("Change the task"))
