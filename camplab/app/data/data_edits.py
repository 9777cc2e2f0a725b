"""Learning from other data: edits of the document, each one undoable step. Knows no widget."""

from __future__ import annotations

from typing import Any

from pydantic import ValidationError

from camplab.app.lab import Lab
from camplab.datasets.added import added_to, with_added
from camplab.datasets.base import DATA, Data
from camplab.datasets.published.published import Published
from camplab.document.tasks.base import TASKS, Task
from camplab.words import say


def choose_data(lab: Lab, tag: str) -> None:
    """Learn from another data set; the settings they share are kept, but not what was added by hand, nor the place.

    A published set that was fetched before is here at once.
    """
    now = lab.session.project.data
    if now.tag != tag:
        now = with_added(now, ()) or now
        shared = {name: getattr(now, name) for name in DATA[tag].model_fields if name in type(now).model_fields}
        if now.place_chosen:
            shared = {name: value for name, value in shared.items() if value != now.place_chosen}
        edit_data(lab, _fetched(_with(DATA[tag], shared)))


def _fetched(data: Data) -> Data:
    """A published set where it lies, if it was fetched; reads names only."""
    if isinstance(data, Published) and data.root(data.place_fetched) is not None:
        return data.at_place(str(data.place_fetched))
    return data


def _with(kind: type[Data], shared: dict[str, Any]) -> Data:
    """With these settings, but for those that mean something else there, or may not be as much."""
    try:
        return kind(**shared)
    except ValidationError as error:
        wrong = {each["loc"][0] for each in error.errors() if each["loc"]}
        return kind(**{name: value for name, value in shared.items() if name not in wrong})


def edit_data(lab: Lab, data: Data, merge: str = "") -> None:
    """Change the data of the document, undoably."""
    project = lab.session.project.with_data(data)
    lab.session.edit_project(project, say("Change the data"), merge=merge)


def add_sample(lab: Lab, sample: tuple[float, ...]) -> None:
    """Learn from one sample more, which the learner has placed, undoably."""
    data = lab.session.project.data
    more = with_added(data, (*added_to(data), sample))
    if more is not None:
        lab.session.edit_project(lab.session.project.with_data(more), say("Add a point"))


def take_away_added(lab: Lab) -> None:
    """Learn from none of the samples that were added by hand any more, undoably."""
    data = lab.session.project.data
    if added_to(data) and (fewer := with_added(data, ())) is not None:
        lab.session.edit_project(lab.session.project.with_data(fewer), say("Take away the added points"))


def choose_task(lab: Lab, tag: str) -> None:
    """Learn something else from the same data; blocks stay where the stacks allow it. Undoable."""
    project = lab.session.project
    if project.task.tag != tag:
        made = {stack: trace.y for stack, trace in project.traces().items()}
        edit_task(lab, TASKS[tag].suited(made))


def edit_task(lab: Lab, task: Task, merge: str = "") -> None:
    """Change the task of the document, undoably."""
    lab.session.edit_project(lab.session.project.with_task(task), say("Change the task"), merge=merge)
