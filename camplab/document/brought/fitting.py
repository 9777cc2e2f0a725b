"""A project that fits data which a learner brings: the data by what the file is, and a network that trains on them."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from pathlib import Path

from pydantic import ValidationError

from camplab.blocks.activation import Activation
from camplab.blocks.adaptive_pooling import AdaptivePooling
from camplab.blocks.base import Block
from camplab.blocks.batch_norm import BatchNorm
from camplab.blocks.convolution import Convolution
from camplab.blocks.dense import Dense
from camplab.blocks.embedding import Embedding
from camplab.blocks.flatten import Flatten
from camplab.blocks.pooling import Pooling
from camplab.blocks.recurrent import Recurrent
from camplab.blocks.reshape import Reshape
from camplab.blocks.unet_level import UNetLevel
from camplab.datasets.arrays.torch_files import data_in
from camplab.datasets.base import DATA, Data, training_samples
from camplab.datasets.brought.arrays import Arrays
from camplab.datasets.brought.labelled_texts import LabelledTexts
from camplab.datasets.brought.listed import ListedPictures
from camplab.datasets.brought.masks import MaskedPictures
from camplab.datasets.brought.series import Series
from camplab.datasets.brought.table import Table
from camplab.datasets.brought.text import TextFile
from camplab.datasets.hugging_face.opening import is_one
from camplab.datasets.making import UNKNOWN_LETTERS, NoSamples, is_unknown, read_from, refuse
from camplab.datasets.photos import Photos
from camplab.datasets.pictures.listing import ENDINGS, check_boxes
from camplab.datasets.pictures.parts import is_hidden, part_of
from camplab.datasets.pictures.places import forms, layout
from camplab.datasets.published.published import Published
from camplab.datasets.tables.columns import COUNTS, MANY
from camplab.datasets.tables.files import NETWORK, known_by
from camplab.datasets.tables.survey import survey
from camplab.datasets.text.files import is_text
from camplab.datasets.text.labelled import is_labelled
from camplab.document import files
from camplab.document.brought.endings import ARRAYS, RENAMED, TABLES, TEXTS
from camplab.document.brought.files_in import check_files
from camplab.document.project import Project
from camplab.document.recipe import Recipe
from camplab.document.settings.kinds import kind_of as of_setting
from camplab.document.settings.kinds import settable
from camplab.words import Own, say

WEIGHTS = say("the weights of a network, and no data: open the network, then load them")
NO_DATA = {
    ".py": say("a program in Python, and no data: build its network from blocks, then load its weights"),
    ".ipynb": say("a notebook, and no data: save what it learns from as CSV, or with numpy.savez"),
    **dict.fromkeys((".onnx", ".pb", ".tflite", ".pt2", ".mlmodel"), NETWORK),
    **dict.fromkeys((".safetensors", ".pt", ".pth", ".ckpt"), WEIGHTS),
}  # fmt: skip
"""What files are, by their endings, that people have beside their data."""
_JSON = re.compile(rb"(\xef\xbb\xbf)?\s*[\[{]\s*[\[{\"'\d\]}-]")
STEPS = 2000
"""Of training, about."""
NOTHING: Mapping[str, str] = {}
KIND = "data"
"""Among what is said: the tag of the data that a file is to be read as."""
HIDDEN, CODE = 64, 8
"""Numbers in the middle of an autoencoder's stacks, and between them."""
SIDE = 64
"""Pixels of pictures brought along: what a laptop trains on in minutes."""


def data_of(path: Path, said: Mapping[str, str] = NOTHING) -> Data:
    """The data in this file or folder, as they are found to be. said: settings that are not to be found out, and as
    `data` the tag of what it is to be read as: a table as a time series.

    Raises `NoSamples`.
    """
    kind = said.get(KIND, "")
    if is_one(path):
        from camplab.datasets.hugging_face.taking_over import taken_over

        path, found = taken_over(path)
        kind = kind or found
    if kind and not (kind in DATA and DATA[kind].needs_place):
        able = ", ".join(tag for tag, each in DATA.items() if each.needs_place)
        raise NoSamples(say("nothing is read as {kind}; there are {kinds}", kind=Own(kind), kinds=Own(able)))
    settings = {name: value for name, value in said.items() if name != KIND}
    data = _settled(DATA[kind]() if kind else at(path), settings).at_place(_place(path))
    return data if "window" in settings else _fitting_windows(data)


def _place(path: Path) -> str:
    """Where it is, as a project keeps it: as a text. Raises `NoSamples`."""
    place = str(path.absolute())
    try:
        place.encode()
    except UnicodeEncodeError:
        raise refuse(path, UNKNOWN_LETTERS) from None
    if is_unknown(path):
        raise refuse(path, UNKNOWN_LETTERS)
    return place


def _fitting_windows(data: Data) -> Data:
    """With smaller ones, where a series or text is too short for those that are usual."""
    while isinstance(data, Series | TextFile) and 0 in data.windows(data.length) and data.window > 2:
        smaller = {"window": data.window // 2}
        if isinstance(data, Series):
            smaller["horizon"] = max(1, data.horizon // 2)
        data = data.model_copy(update=smaller)
    return data


def at(path: Path) -> Data:
    """Data of the kind that this file or folder is, with nothing chosen yet. Raises `NoSamples`."""
    _place(path)
    if path.is_dir():
        return _published(path) or _pictures(path)
    if not path.is_file():
        raise NoSamples(say("there is no file {file}", file=Own(path)))
    if path.suffix.lower() == files.SUFFIX or (path.suffix.lower() in RENAMED and files.is_project(path)):
        raise NoSamples(say("{file} is a project and no data: `camplab inspect` shows what it learns from",
                            file=Own(path.name)))  # fmt: skip
    ending = path.suffix.lower()
    if (ending in TEXTS or not ending) and is_text(path):
        _check_lines(path)
        return TextFile()
    if ending in TABLES or not ending:
        return _tabular(path, is_prose=ending not in TABLES - TEXTS)
    if ending in ARRAYS:
        return Arrays()
    raise _of_no_kind(path)


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
    if MANY in found.why and not any(
        column.kind != "left out" for column in found.columns if column.name != found.target
    ):
        raise refuse(path, say("there is no column to learn from: {why}", why=MANY))
    if len(found.columns) == 1 and (found.columns[0].kind == "number" or found.why[0] == COUNTS):
        return Series()
    return TextFile() if is_prose and not found.target else Table()


def _of_no_kind(path: Path) -> NoSamples:
    """What a file is of which nothing can be learned, and what to do, as far as it is known."""
    with read_from(path), path.open("rb") as file:
        head = file.read(1000)
    what = NO_DATA.get(path.suffix.lower()) or known_by(path, head)
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


def _settled(data: Data, said: Mapping[str, str]) -> Data:
    for name, value in said.items():
        names = settable(type(data))
        if name not in names:
            raise NoSamples(say("there is no setting {name} of these data; there are {names}",
                                name=Own(name), names=Own(", ".join(names))))  # fmt: skip
        words = {word.template: choice for choice, word in of_setting(type(data).model_fields[name]).words.items()}
        known = data.model_dump(exclude_unset=True)
        try:
            data = type(data).model_validate({**known, name: words.get(value, value)})
        except ValidationError:
            raise NoSamples(say("{name} cannot be {value}", name=Own(name), value=Own(value))) from None
    return data


def project_for(data: Data, title: str) -> Project:
    """These data, and a network of the usual kind for what they are."""
    count = max(1, training_samples(data))
    batch = min(64, max(8, 2 ** round(math.log2(max(1, count / 16)))))
    epochs = min(100, max(3, round(STEPS * batch / count)))
    project = Project(data=data, title=" ".join(title.split())[:200], training=Recipe(batch_size=batch, epochs=epochs))
    if data.tasks[0] == "autoencoding":
        return project.with_stack("encoder", _encoder(data)).with_stack("decoder", _decoder(data))
    return project.with_net(STACKS[data.shape.kind](data))


def _dense(data: Data) -> tuple[Block, ...]:
    return (Dense(out_features=64), Activation(), Dense(out_features=64), Activation(), _head(data))


def _recurrent(data: Data) -> tuple[Block, ...]:
    return (Recurrent(), _head(data))


def _tokens(data: Data) -> tuple[Block, ...]:
    if data.positions:  # a class at each step
        return (Embedding(dim=64), Recurrent(hidden=128, output="all"), _head(data))
    return (Embedding(), Recurrent(), _head(data))


def _convolution(data: Data) -> tuple[Block, ...]:
    """Halved as long as a side of eight is left; a U-Net where every pixel has a class."""
    if data.positions:
        levels = min(3, *((side & -side).bit_length() - 1 for side in data.shape.spatial))
        whole = UNetLevel(channels=16, levels=levels) if levels else Convolution(out_channels=16)
        return (whole, Convolution(out_channels=data.outputs, kernel=1))
    blocks: list[Block] = []
    side = min(data.shape.spatial)
    for channels in (32, 64, 128):
        blocks += [Convolution(out_channels=channels, kernel=3), BatchNorm(), Activation()]
        if side >= 8:
            blocks.append(Pooling())
            side //= 2
    return (*blocks, AdaptivePooling(), Flatten(), _head(data))


def _encoder(data: Data) -> tuple[Block, ...]:
    flat = () if data.shape.kind == "vector" else (Flatten(),)
    return (*flat, Dense(out_features=HIDDEN), Activation(), Dense(out_features=min(CODE, data.shape.numel)))


def _decoder(data: Data) -> tuple[Block, ...]:
    laid_out = () if data.shape.kind == "vector" else (Reshape(dims=data.shape.dims),)
    return (Dense(out_features=HIDDEN), Activation(), Dense(out_features=data.shape.numel), *laid_out)


def _head(data: Data) -> Block:
    return Dense(out_features=data.outputs)


STACKS: dict[str, Callable[[Data], tuple[Block, ...]]] = {
    "vector": _dense, "sequence": _recurrent, "tokens": _tokens, "image": _convolution,
}  # fmt: skip
"""Kind of a sample -> the blocks that learn from it."""
