"""What a learner chooses for each kind of data of their own, and for published sets, in words. Reads no file."""

from __future__ import annotations

from dataclasses import dataclass

from camplab.datasets.base import Data
from camplab.datasets.brought.arrays import Arrays
from camplab.datasets.brought.labelled_texts import LabelledTexts
from camplab.datasets.brought.listed import ListedPictures
from camplab.datasets.brought.masks import MaskedPictures
from camplab.datasets.brought.series import Series
from camplab.datasets.brought.table import Table
from camplab.datasets.brought.text import TextFile
from camplab.datasets.published.published import Published
from camplab.document.brought.endings import TABLES, TEXTS
from camplab.words import Sentence, say


@dataclass(frozen=True)
class What:
    """What is chosen for one kind of data, in words."""

    offer: Sentence
    """On the button."""
    title: Sentence
    """Of the dialog."""
    missing: Sentence
    """Said of a network that cannot be trained without it."""
    wanted: Sentence
    files: str = ""
    """The files that the dialog shows; "": it asks for a folder."""


FOLDER = What(
    say("Choose a folder…"), say("A folder with one folder of pictures per class"),
    say("This network learns from pictures of your own"),
    say("choose a folder that holds one folder of pictures for each class"),
)  # fmt: skip
CHOSEN: dict[type[Data], What] = {
    MaskedPictures: What(
        FOLDER.offer, say("A folder with a folder of pictures and one of masks"), FOLDER.missing,
        say("choose a folder that holds a folder pictures and a folder masks; or drag one onto the window"),
    ),
    ListedPictures: What(
        FOLDER.offer, say("A folder with pictures and a table of labels"), FOLDER.missing,
        say("choose a folder that holds pictures and a table that lists them; or drag one onto the window"),
    ),
    Table: What(
        say("Choose a table…"), say("A table, such as a CSV file"), say("This network learns from a table of your own"),
        say("choose a file with one row per sample, such as a CSV file; or drag one onto the window"),
        f"CSV, TSV ({' '.join(f'*{ending}' for ending in sorted(TABLES))});;* (*)",
    ),
    Arrays: What(
        say("Choose arrays…"), say("Arrays of NumPy, a .npy or .npz file"),
        say("This network learns from arrays of your own"),
        say("choose a .npy or .npz file with samples and targets; or drag one onto the window"),
        "NumPy (*.npy *.npz);;* (*)",
    ),
    Series: What(
        say("Choose a time series…"), say("A table with a time series, such as a CSV file"),
        say("This network learns from a time series of your own"),
        say("choose a table with a column of numbers, in the order of time"),
        f"CSV, TSV ({' '.join(f'*{ending}' for ending in sorted(TABLES))});;* (*)",
    ),
    LabelledTexts: What(
        say("Choose a table…"), say("A table with texts and their labels, such as a CSV file"),
        say("This network learns from texts of your own"),
        say("choose a table with a column of texts and one of labels; or drag one onto the window"),
        f"CSV, TSV ({' '.join(f'*{ending}' for ending in sorted(TABLES))});;* (*)",
    ),
    TextFile: What(
        say("Choose a text…"), say("A text in UTF-8, UTF-16 or CP949"),
        say("This network learns from a text of your own"),
        say("choose a text file; or drag one onto the window"),
        f"TXT ({' '.join(f'*{ending}' for ending in sorted(TEXTS))});;* (*)",
    ),
}  # fmt: skip
"""By kind of data; for others it is a folder of pictures for each class."""
PUBLISHED = What(
    say("Choose a folder…"), say("The folder in which the set lies"), say("This set is not here yet"),
    say("choose the folder in which it lies, as torchvision leaves it; or drag that onto the window"),
)  # fmt: skip


def what(data: Data) -> What:
    """What is chosen for data like these."""
    return PUBLISHED if isinstance(data, Published) else CHOSEN.get(type(data), FOLDER)
