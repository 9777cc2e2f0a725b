"""Of which kind the data are that a learner brings: by the name of the file, its first lines, what lies in a folder."""

from __future__ import annotations

import re
from pathlib import Path

from camplab.datasets.arrays.roles import targets_beside
from camplab.datasets.arrays.torch_files import data_in
from camplab.datasets.base import DATA, Data
from camplab.datasets.brought.arrays import Arrays
from camplab.datasets.brought.labelled_texts import LabelledTexts
from camplab.datasets.brought.listed import ListedPictures
from camplab.datasets.brought.masks import MaskedPictures
from camplab.datasets.brought.series import Series, is_one_series
from camplab.datasets.brought.table import Table
from camplab.datasets.brought.text import TextFile
from camplab.datasets.making import UNKNOWN_LETTERS, NoSamples, is_unknown, read_from, refuse
from camplab.datasets.photos import Photos
from camplab.datasets.pictures.listing import ENDINGS, check_boxes
from camplab.datasets.pictures.parts import is_hidden, part_of
from camplab.datasets.pictures.places import forms, layout
from camplab.datasets.published.published import Published, there
from camplab.datasets.tables.columns import DIFFERENT, MANY
from camplab.datasets.tables.dialect import guessed
from camplab.datasets.tables.files import NETWORK, known_by
from camplab.datasets.tables.header import is_value
from camplab.datasets.tables.survey import survey
from camplab.datasets.text.files import is_text
from camplab.datasets.text.labelled import is_labelled
from camplab.document import files
from camplab.document.brought.endings import ARRAYS, RENAMED, TABLES, TEXTS
from camplab.document.brought.files_in import check_files
from camplab.words import Own, Sentence, say

WEIGHTS = say("the weights of a network, and no data: open the network, then load them")
NO_DATA = {
    ".py": say("a program in Python, and no data: build its network from blocks, then load its weights"),
    ".ipynb": say("a notebook, and no data: save what it learns from as CSV, or with numpy.savez"),
    **dict.fromkeys((".onnx", ".pb", ".tflite", ".pt2", ".mlmodel"), NETWORK),
    **dict.fromkeys((".safetensors", ".pt", ".pth", ".ckpt"), WEIGHTS),
}  # fmt: skip
"""What files are, by their endings, that people have beside their data."""
OF_SETS = {
    r".*[.-]idx\d-ubyte(\.gz)?": say("a part of MNIST or one of its kin: choose the folder that holds all four files"),
    r"(data_batch_\d|test_batch|train|test)\.bin": say("a part of CIFAR as C programs have it: take the version for "
                                                      "Python, and choose its folder"),
}  # fmt: skip
"""And by their names, where they come from a set that everybody knows."""
_JSON = re.compile(rb"(\xef\xbb\xbf)?\s*[\[{]\s*[\[{\"'\d\]}-]")
ROWS = 8
"""Of a table whose name does not say that it is one, at least."""
SIDE = 64
"""Pixels of pictures brought along: what a laptop trains on in minutes."""


def place_of(path: Path) -> str:
    """Where it is, as a project keeps it: as a text. Raises `NoSamples`."""
    place = str(path.absolute())
    try:
        place.encode()
    except UnicodeEncodeError:
        raise refuse(path, UNKNOWN_LETTERS) from None
    if is_unknown(path):
        raise refuse(path, UNKNOWN_LETTERS)
    return place


def at(path: Path) -> Data:
    """Data of the kind that this file or folder is, with nothing chosen yet. Raises `NoSamples`."""
    place_of(path)
    if path.is_dir():
        return _published(path) or _pictures(path)
    if not path.is_file():
        raise NoSamples(say("there is no file {file}", file=Own(path)))
    if path.suffix.lower() == files.SUFFIX or (path.suffix.lower() in RENAMED and files.is_project(path)):
        raise NoSamples(say("{file} is a project and no data: `camplab inspect` shows what it learns from",
                            file=Own(path.name)))  # fmt: skip
    ending = path.suffix.lower()
    if ending not in TABLES | TEXTS | ARRAYS:
        _check_part(path)
    if (ending in TEXTS or not ending) and is_text(path):
        _check_lines(path)
        return TextFile()
    if ending in TABLES | TEXTS or not ending:
        return _tabular(path, is_prose=ending not in TABLES - TEXTS)
    if ending in ARRAYS:
        return Arrays()
    if ending not in NO_DATA.keys() | ENDINGS and _is_rows(path):
        return _tabular(path, is_prose=False)
    raise _of_no_kind(path)


def _check_part(path: Path) -> None:
    """Raises `NoSamples` where it is one of the files of a set that everybody knows, all of which lie beside it."""
    for data in DATA.values():
        if not issubclass(data, Published) or _stem(path) not in map(_stem, map(Path, data().files)):
            continue
        if all(there(path.parent, name) for name in data().files):
            raise NoSamples(say("{file} is a part of {set}: choose the folder in which it lies, {folder}",
                                    file=Own(path.name), set=Sentence(data.title),
                                    folder=Own(path.parent.name)))  # fmt: skip


def _stem(path: Path) -> str:
    """train-images.idx3-ubyte is train-images-idx3-ubyte, packed or not."""
    return path.name.removesuffix(".gz").replace(".idx", "-idx")


def _is_rows(path: Path) -> bool:
    """Whether what has an ending that nobody knows are rows of as many cells, most of them numbers or days."""
    try:
        begun = guessed(path)
    except NoSamples:
        return False
    cells = [cell for row in begun.rows for cell in row]
    return (
        begun.dialect.skipped <= 1 < len(begun.names)
        and len(begun.rows) >= ROWS
        and 2 * sum(map(is_value, cells)) > len(cells)
    )


def _check_lines(path: Path) -> None:
    """Raises `NoSamples` where the lines of a text begin with labels."""
    with path.open("rb") as file:
        if file.read(9).lower() == b"__label__":
            raise refuse(path, say("each line begins with its label (fastText): make a table of it, with a column of "
                                   "labels and one of texts"))  # fmt: skip


def _tabular(path: Path, is_prose: bool) -> Data:
    """A table by its columns: texts with classes, a single one of numbers, or whatever else; or a text after all, of
    which nothing can be predicted. Raises `NoSamples`."""
    if is_labelled(path):
        return LabelledTexts()
    found = survey(path)
    if (other := targets_beside(path)) is not None and _rows_in(other) == found.rows:
        raise refuse(path, say("it holds samples alone, and {other} says what is to be predicted of them: put both "
                               "into one table, side by side", other=Own(other.name)))  # fmt: skip
    if MANY in found.why and not any(
        column.kind != "left out" for column in found.columns if column.name != found.target
    ):
        raise refuse(path, say("there is no column to learn from: {why}", why=MANY))
    if is_one_series(found):
        return Series()
    if is_prose and not found.target:
        return TextFile()
    if not found.target and any(column.kind == "number" for column in found.columns):
        raise refuse(path, say("it holds the pixels of pictures, and no column of classes: choose the file that has "
                               "it, or save the pictures as an array with numpy.save to learn from them "
                               "alone"))  # fmt: skip
    if not found.target and found.why.count(DIFFERENT) == 1:
        raise refuse(path, say("it holds texts alone: add a column of classes, or save them as .txt to learn their "
                               "next symbols"))  # fmt: skip
    if not found.target and DIFFERENT in found.why:
        raise refuse(path, say("its columns are texts, and none has classes or numbers to predict: add a column of "
                               "them; a text that is written after another, as in translation, is not learned "
                               "from"))  # fmt: skip
    return Table()


def _rows_in(path: Path) -> int:
    """Of a table; 0 of what is none."""
    try:
        return survey(path).rows
    except NoSamples:
        return 0


def _of_no_kind(path: Path) -> NoSamples:
    """What a file is of which nothing can be learned, and what to do, as far as it is known."""
    with read_from(path), path.open("rb") as file:
        head = file.read(1000)
    of_set = next((what for name, what in OF_SETS.items() if re.fullmatch(name, path.name, re.IGNORECASE)), None)
    what = of_set or NO_DATA.get(path.suffix.lower()) or known_by(path, head)
    if what == WEIGHTS:
        what = data_in(path) or what
    if path.suffix.lower() in ENDINGS:
        what = say("a single picture: choose the folder that holds a folder of pictures for each class")
    elif what is None and _JSON.match(head):
        what = say("JSON: save it as CSV")
    if what is not None:
        return refuse(path, say("it is {what}", what=what))
    return NoSamples(say("{file} is of no kind that can be learned from: bring a table (CSV, TSV), arrays of NumPy "
                         "(.npy, .npz), a text (.txt) or a folder with one folder of pictures per class",
                         file=Own(path.name)))  # fmt: skip


def _pictures(folder: Path) -> Data:
    """By what lies in it: pictures and masks; pictures, not in folders of classes, and a table; folders of classes."""
    from camplab.datasets.pictures.masked import are_classes

    if (found := layout(folder)) is not None and not are_classes(found):
        return MaskedPictures(size=SIDE)
    if names := forms(folder):
        raise NoSamples(say("{folder} holds the same pictures with masks in several formats, {names}: choose one of "
                            "them", folder=Own(folder.name), names=Own(", ".join(names))))  # fmt: skip
    inside = next((part for part in sorted(folder.iterdir()) if part_of(part.name) and layout(part)), None)
    if inside is not None:
        check_boxes(folder)
        raise NoSamples(say("{folder} holds parts of pictures with masks: choose one of them, such as {part}",
                            folder=Own(folder.name), part=Own(inside.name)))  # fmt: skip
    here = [entry for entry in folder.iterdir() if not is_hidden(entry.name)]
    if len(here) == 1 and here[0].is_dir() and layout(here[0]):
        raise NoSamples(say("{folder} holds a folder of pictures with masks: choose {inside} itself",
                            folder=Own(folder.name), inside=Own(here[0].name)))  # fmt: skip
    from camplab.datasets.pictures.listed import is_listed

    if is_listed(folder):
        return ListedPictures(size=SIDE)
    check_files(folder)
    return Photos(size=SIDE)


def _published(folder: Path) -> Data | None:
    """The set that everybody knows whose files lie in this folder, if any; that whose name the folder has before
    others."""
    sets = [data() for data in DATA.values() if issubclass(data, Published)]
    found = [(data, root) for data in sets if (root := data.root(folder)) is not None]
    return min(found, key=lambda each: not each[0].named(each[1]), default=(None, None))[0]
