"""Pictures of the learner's own: choosing their folder, and what to do while none is chosen. Reads names only."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QFileDialog

from camplab.app.data.data_edits import edit_data
from camplab.app.lab import Lab
from camplab.app.look.banner import NextStep, Notice
from camplab.app.look.language import tr
from camplab.app.transfer import fresh_head
from camplab.datasets.digits import Digits
from camplab.datasets.photos import Photos
from camplab.datasets.pictures import listing
from camplab.document.project import Project
from camplab.words import Sentence, say

PIXELS = 8
"""Height and width of a digit."""
LARGEST = 28
"""How many times a digit can be enlarged."""
MOST_NAMES = 6


def choose(lab: Lab) -> None:
    """Ask for the folder and take it, with as many classes as it has."""
    data = lab.session.project.data
    before = data.folder if isinstance(data, Photos) else ""
    chosen = QFileDialog.getExistingDirectory(lab.window, tr("A folder with one folder of pictures per class"), before)
    if chosen:
        take(lab, chosen)


def take(lab: Lab, folder: str) -> bool:
    """Learn from the pictures in `folder`; when there are none say so."""
    try:
        found = listing.survey(folder)
        if len(found.classes) < 2:
            listing.look(folder, 2)  # says what is the matter
    except listing.NoPictures as none:
        lab.tell(Notice(none.sentence, "warning", about="train"))
        return False
    listing.remember(folder, len(found.pictures))
    now = lab.session.project.data
    shared = dict(now) if isinstance(now, Photos) else {}
    edit_data(lab, Photos(**{**shared, "folder": folder, "classes": len(found.classes)}))
    names = ", ".join(found.classes[:MOST_NAMES]) + (", …" if len(found.classes) > MOST_NAMES else "")
    words = say("{n} pictures in {classes} classes: {names}", n=f"{len(found.pictures):,}", classes=len(found.classes),
                names=names)  # fmt: skip
    lab.tell(Notice(words, "good", about="train"))
    return True


def missing(lab: Lab, project: Project, train: Callable[[Lab], object]) -> Notice | None:
    """What to say instead of training when no folder is chosen; None when there is nothing to say."""
    if not isinstance(project.data, Photos) or project.data.folder:
        return None
    steps = (
        NextStep(say("Choose a folder…"), partial(choose, lab), "folder-open"),
        NextStep(say("Train on enlarged digits"), partial(use_digits, lab, train), "play"),
    )
    return Notice(say("This network learns from pictures of your own"), "accent", (WANTED,), steps, about="train")


WANTED: Sentence = say("choose a folder that holds one folder of pictures for each class")


def use_digits(lab: Lab, train: Callable[[Lab], object]) -> None:
    """The digits that come with camplab, as large and colourful as the pictures were to be; a head for ten classes."""
    photos = lab.session.project.data
    if isinstance(photos, Photos):
        enlarge = min(LARGEST, max(1, photos.size // PIXELS))
        edit_data(lab, Digits(enlarge=enlarge, colours=photos.channels))
    if fresh_head.can_fit(lab):
        fresh_head.fit(lab)
    train(lab)
