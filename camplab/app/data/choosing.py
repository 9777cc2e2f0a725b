"""Data of the learner's own: choosing their folder or file, and what to do while none is chosen. Reads names only."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from camplab.app.data import bringing
from camplab.app.data.data_edits import edit_data
from camplab.app.editor import mending
from camplab.app.lab import Lab
from camplab.app.look.banner import NextStep, Notice
from camplab.app.look.language import called, tr
from camplab.app.transfer import fresh_head
from camplab.datasets.brought.table import Table
from camplab.datasets.digits import Digits
from camplab.datasets.photos import Photos
from camplab.datasets.pictures.listing import NoPictures
from camplab.document.brought.fitting import TABLES
from camplab.document.project import Project
from camplab.words import Own, Sentence, say

PIXELS = 8
"""Height and width of a digit."""
LARGEST = 28
"""How many times a digit can be enlarged."""
MOST_NAMES = 6
TABLES_ONLY = f"CSV, TSV ({' '.join(f'*{ending}' for ending in sorted(TABLES))});;* (*)"


def choose(lab: Lab) -> None:
    """Ask for the folder and take it, with as many classes as it has; or for the table."""
    before = lab.session.project.data.place_chosen
    if isinstance(lab.session.project.data, Table):
        chosen, _ = QFileDialog.getOpenFileName(lab.window, tr("A table, such as a CSV file"), before, TABLES_ONLY)
        if chosen:
            bringing.bring(lab, Path(chosen), bringing.take)
        return
    chosen = QFileDialog.getExistingDirectory(lab.window, tr("A folder with one folder of pictures per class"), before)
    if chosen:
        take(lab, chosen)


def take(lab: Lab, folder: str) -> bool:
    """Learn from the pictures in `folder`; when there are none say so."""
    now = lab.session.project.data
    try:
        data = (now if now.needs_place else Photos()).at_place(folder)
    except NoPictures as none:
        lab.tell(Notice(none.sentence, "warning", about="train", document=True))
        return False
    edit_data(lab, data)
    names = ", ".join(map(called, data.class_names[:MOST_NAMES])) + (", …" if data.outputs > MOST_NAMES else "")
    words = say("{n} picture files in {classes} classes: {names}", n=f"{data.count:,}", classes=data.outputs,
                names=Own(names))  # fmt: skip
    lab.tell(Notice(words, "good", about="train", document=True))
    return True


def missing(lab: Lab, project: Project, train: Callable[[Lab], object]) -> Notice | None:
    """What to say instead of training when no folder is chosen; None when there is nothing to say."""
    if not project.data.needs_place or project.data.place_chosen:
        return None
    if isinstance(project.data, Table):
        chosen = NextStep(say("Choose a table…"), partial(choose, lab), "folder-open")
        said = say("This network learns from a table of your own")
        return Notice(said, "accent", (TABLE_WANTED,), (chosen,), about="train", document=True)
    steps = (
        NextStep(say("Choose a folder…"), partial(choose, lab), "folder-open"),
        NextStep(say("Train on enlarged digits"), partial(use_digits, lab, train), "play"),
    )
    said = say("This network learns from pictures of your own")
    return Notice(said, "accent", (WANTED,), steps, about="train", document=True)


TABLE_WANTED: Sentence = say("choose a file with one row per sample, such as a CSV file; or drag one onto the window")
WANTED: Sentence = say("choose a folder that holds one folder of pictures for each class")


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
