"""What a fork has otherwise than its run had where it begins: knobs as they stand in the document. Knows no widget."""

from __future__ import annotations

from contextlib import suppress

from camplab.document.differences import learning_differences
from camplab.document.places import Places
from camplab.document.project import Project
from camplab.document.settings.knobs import RATE, Fixed, same_stacks, turned, turns, with_knobs_of, words
from camplab.document.settings.turn import Setting, Turn
from camplab.runs.fingerprint import length_matters
from camplab.runs.record import Record, changed_by
from camplab.words import Sentence, say

Turns = list[tuple[Turn, Setting]]
"""What is turned, and how it stood before."""


def then(run: Record, step: int, document: Project) -> Project:
    """What was trained after so many steps; with the blocks of the document, where those are other ones by now."""
    project = changed_by(run.project, [change for change in run.changes if change.step < step])
    return project if same_stacks(project, document) else project.model_copy(update={"stacks": document.stacks})


def lasting(project: Project, document: Project) -> Project:
    """For as many epochs as the document says, where the schedule does not depend on that."""
    if length_matters(project.training):
        return project
    epochs = {"epochs": document.training.epochs}
    return project.model_copy(update={"training": project.training.model_copy(update=epochs)})


def turned_since(run: Record, step: int, document: Project) -> Turns:
    """What the document has otherwise than the run had after `step` steps.

    The learning rate counts where it was edited, and not where a schedule or the training bar turned it.
    """
    project, found = then(run, step, document), []
    known = [project.training.learning_rate]
    known += [float(change.new) for change in run.changes if change.what == RATE and change.step < step and change.new]
    for turn in turns(project, document):
        if turn.what == RATE and turn.value in (known[0], known[-1]):
            continue
        try:
            project, old, new = turned(project, turn)
        except Fixed:  # said by `stays`: the rule of the run has no such knob
            continue
        if old != new:
            found.append((turn, known[-1] if turn.what == RATE else old))
    return found


def turned_back(document: Project, done: Turns) -> Project:
    """The document with these knobs as they stood before, as far as it still has them."""
    for turn, old in done:
        with suppress(Fixed):
            document = turned(document, Turn(turn.what, old, turn.block)).project
    return document


def in_words(run: Record, step: int, document: Project, done: Turns) -> list[Sentence]:
    """What is turned for the fork; and, of what only a new run can have otherwise, the first."""
    project = then(run, step, document)
    places = Places(project)
    said = [say("Changed for it, as it stands now: {what}", what=words(places, turn.what, turn.block, old, turn.value))
            for turn, old in done]  # fmt: skip
    stays = learning_differences(project, with_knobs_of(lasting(document, project), project))
    if stays:
        said.append(say("Only a new run can have this: {what}", what=stays[0]))
    return said
