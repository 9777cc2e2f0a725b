"""Data of the learner's own: choosing their folder or file, and what to do while none is chosen. Reads names only."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from camplab.app.data import bringing, fetching
from camplab.app.data.data_edits import edit_data
from camplab.app.editor import mending
from camplab.app.files import file_dialogs
from camplab.app.lab import Lab
from camplab.app.look.banner import NextStep, Notice
from camplab.app.look.language import called, translate
from camplab.app.transfer import fresh_head
from camplab.datasets.digits import Digits
from camplab.datasets.hugging_face.opening import is_one
from camplab.datasets.making import NoSamples
from camplab.datasets.photos import Photos
from camplab.datasets.published.published import Published
from camplab.document.brought.fitting import KIND
from camplab.document.brought.kinds import at
from camplab.document.brought.wanted import FOLDER, what
from camplab.document.project import Project
from camplab.words import Own, first_few, say

PIXELS = 8
"""Height and width of a digit."""
LARGEST = 28
"""How many times a digit can be enlarged."""
MOST_NAMES = 6


def choose(lab: Lab) -> None:
    """Ask for the folder and take it, with as many classes as it has; or for the file."""
    data = lab.session.project.data
    before, wanted = data.place_chosen, what(data)
    if wanted.files:
        chosen = file_dialogs.ask_open(lab.window, translate(wanted.title), before, wanted.files)
        if chosen:
            bringing.bring(lab, Path(chosen), bringing.take, {KIND: data.tag})
        return
    chosen = file_dialogs.ask_folder(lab.window, translate(wanted.title), before)
    if chosen:
        take(lab, chosen)


def take(lab: Lab, folder: str) -> bool:
    """Learn from the pictures in `folder`, whatever says what they are; when there are none say so."""
    now = lab.session.project.data
    try:
        kind = now if isinstance(now, Published) else None if is_one(Path(folder)) else at(Path(folder))
        if not isinstance(kind, Photos | Published):  # others have to be read, which takes a while
            bringing.bring(lab, Path(folder), bringing.take)
            return True
        same = isinstance(now, Photos) and isinstance(kind, Photos)
        data = (now if same else kind if isinstance(kind, Published) else Photos()).at_place(folder)
    except NoSamples as none:
        lab.tell(Notice(none.sentence, "warning", about="train", document=True))
        return False
    edit_data(lab, data)
    names = first_few([called(name) for name in data.class_names], MOST_NAMES)
    words = say("{n} picture files in {classes} classes: {names}", n=f"{data.count:,}", classes=data.outputs,
                names=Own(names))  # fmt: skip
    lab.tell(Notice(words, "good", about="train", document=True))
    return True


def missing(lab: Lab, project: Project, train: Callable[[Lab], object]) -> Notice | None:
    """What to say instead of training when no folder is chosen; None when there is nothing to say."""
    if not project.data.lacks_place:
        return None
    wanted = what(project.data)
    steps = [NextStep(wanted.offer, partial(choose, lab), "folder-open")]
    if isinstance(project.data, Published):
        steps.insert(0, NextStep(say("Fetch it"), partial(fetching.fetch, lab, project.data), "download"))
    if wanted is FOLDER:
        steps.append(NextStep(say("Train on enlarged digits"), partial(use_digits, lab, train), "play"))
    return Notice(wanted.missing, "accent", (wanted.wanted,), tuple(steps), about="train", document=True)


def use_digits(lab: Lab, train: Callable[[Lab], object]) -> None:
    """The digits that come with camplab, as large and colourful as the pictures were to be; a head for ten classes."""
    x = lab.session.project.x
    if x.kind == "image":
        colours, height, _ = x.dims
        enlarge = min(LARGEST, max(1, height // PIXELS))
        edit_data(lab, Digits(enlarge=enlarge, colours=3 if colours == 3 else 1))
    if fresh_head.can_fit(lab):
        mending.fit_head(lab.session)
    train(lab)
