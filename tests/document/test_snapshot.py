"""A project that is held, by a run or by the history, is untouched by whatever is edited afterwards."""

from __future__ import annotations

import hashlib
import random

import pytest

from camplab.document import edits, files
from camplab.document.history import History
from camplab.document.project import Project
from camplab.words import say
from tests.document.help import random_edit, random_net, small_net


def fingerprint(project: Project) -> str:
    """All that a run depends on: text, identities, module names and shapes."""
    steps = [(step.module, step.path, str(step.facts.y), step.facts.params) for step in project.trace().steps()]
    whole = repr((files.dumps(project), edits.all_uids(project.net), steps))
    return hashlib.sha256(whole.encode()).hexdigest()


def edit_while_held(count: int, seed: int) -> None:
    rng = random.Random(seed)
    held = Project().with_net(small_net())
    before = fingerprint(held)
    history = History.of(held)
    changes = 0
    for number in range(count):
        other = random_edit(history.now.project, rng)
        changes += other != history.now.project
        if len(edits.all_uids(other.net)) > 80:
            other = other.with_net(random_net(rng, 3) or small_net())
        history = history.push(other, say("Edit"))
        other.trace()
        if number % 50 == 0:
            assert fingerprint(held) == before
    assert fingerprint(held) == before
    assert changes > count / 4, "hardly anything was edited: the test shows nothing"


def test_three_hundred_edits_leave_a_held_project_alone() -> None:
    edit_while_held(300, seed=0)


@pytest.mark.long
@pytest.mark.timeout(600)
def test_five_thousand_edits_leave_a_held_project_alone() -> None:
    edit_while_held(5000, seed=1)


def test_no_value_can_be_changed_in_place() -> None:
    project = Project().with_net(small_net())
    for thing, name in [
        (project, "title"),
        (project.net[1], "out_features"),
        (project.training, "seed"),
        (project.data, "split_seed"),
    ]:
        with pytest.raises(ValueError, match="frozen"):
            setattr(thing, name, 1)


def test_undo_goes_back_a_thousand_steps_and_no_further() -> None:
    history = History.of(Project(title="0"))
    for number in range(1, 1201):
        history = history.push(Project(title=str(number)), say("Edit"))
    while history.past:
        history = history.undo()
    assert history.now.project.title == "200"
    assert history.undo() is history
    while history.future:
        history = history.redo()
    assert history.now.project.title == "1200"
    assert history.redo() is history


def test_a_drag_is_one_step_until_it_is_settled() -> None:
    history = History.of(Project(title="before"))
    for number in range(50):
        history = history.push(Project(title=str(number)), say("Drag"), merge="spin 7")
    assert history.undo().now.project.title == "before"
    history = history.settled().push(Project(title="again"), say("Drag"), merge="spin 7")
    assert history.undo().now.project.title == "49"
    history = history.undo().push(Project(title="other"), say("Drag"), merge="spin 7")
    assert history.undo().now.project.title == "49"
    assert history.future == ()
