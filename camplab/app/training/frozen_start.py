"""What a run has learned as the frozen start of another network, in two clicks. Edits only; knows no widget."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from camplab import folders
from camplab.app.actions import needed
from camplab.app.lab import Lab
from camplab.app.look.banner import Notice
from camplab.app.training import resuming, stored_runs
from camplab.document import files
from camplab.document.project import Project
from camplab.document.transfer.frozen_start import Part, encodes, in_words, onto_itself, parts, started_from
from camplab.document.tree import EditRefused
from camplab.runs.folder import RunFolder
from camplab.runs.listing import Info
from camplab.words import Own, Sentence, say


@needed(say("no encoder was trained yet"))
def can_start(lab: Lab) -> bool:
    """Whether the open network was trained to encode, as an autoencoder is."""
    last = resuming.last(lab)
    return last is not None and encodes(last.project) and bool(parts(last.project))


def from_open(lab: Lab) -> None:
    """A classifier of the same data whose start is the encoder of the open network, frozen."""
    last = resuming.last(lab)
    if last is not None and can_start(lab):
        take(last.folder, last.now, parts(last.project)[0], lab, anew=True)


def offered(info: Info) -> list[tuple[Sentence, Callable[[Info, Lab], None]]]:
    """What of a kept run can be taken, in words, and what does it; none where it cannot be read."""
    try:
        trained = files.load(RunFolder(info.folder).project)
    except (files.BadFile, OSError):
        return []
    return [(in_words(trained, part), partial(_take_kept, trained, part)) for part in parts(trained)]


def _take_kept(trained: Project, part: Part, info: Info, lab: Lab) -> None:
    take(info.folder, trained, part, lab)


def take(folder: Path, trained: Project, part: Part, lab: Lab, anew: bool = False) -> None:
    """Put a part of what was trained at the start of the open network, where that sees such samples; else, or `anew`,
    of a new one for the data of the run."""
    now = lab.session.project
    into = not anew and len(now.stacks) == 1 and now.x == trained.x
    try:
        project = started_from(trained, part, folders.as_text(folder), now if into else onto_itself(trained))
    except EditRefused as refused:
        lab.tell(Notice(say("Nothing was taken over: {why}", why=refused.sentence), about="start", document=True))
        return
    lab.session.settle()  # what is typed is there when one comes back
    back, was = stored_runs.way_back(lab)
    if into:
        lab.session.edit_project(project, say("Take what was learned"))
    else:
        title = say("Classifier on the start of {name}", name=Own(trained.title)) if trained.title else None
        named = project.model_copy(update={"title": str(title)[:200], "notes": ""}) if title else project
        if not lab.documents.begin(named):
            return
    traces = lab.session.project.traces()
    said = say(
        "{what} of {run} is the frozen start: {n} of {all} parameters are trained now",
        what=in_words(trained, part), run=Own(folder.name), n=f"{traces.trainable:,}", all=f"{traces.params:,}",
    )  # fmt: skip
    if into:
        lab.tell(Notice(said, "good", about="start", document=True))
    else:  # another document, which Undo does not leave: the way back stays
        lab.tell(Notice(said, "accent", (was,), (back,), about="start", document=True))
