"""A project that fits data which a learner brings: the data by what the file is, and a network that trains on them."""

from __future__ import annotations

import math
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
from camplab.datasets.base import DATA, Data, training_samples
from camplab.datasets.brought.series import Series
from camplab.datasets.brought.text import TextFile
from camplab.datasets.hugging_face.opening import is_one
from camplab.datasets.making import NoSamples
from camplab.document.brought.kinds import at, place_of
from camplab.document.project import Project
from camplab.document.recipe import Recipe
from camplab.document.settings.kinds import kind_of as of_setting
from camplab.document.settings.kinds import settable
from camplab.words import Own, say

STEPS = 2000
"""Of training, about."""
NOTHING: Mapping[str, str] = {}
KIND = "data"
"""Among what is said: the tag of the data that a file is to be read as."""
HIDDEN, CODE = 64, 8
"""Numbers in the middle of an autoencoder's stacks, and between them."""


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
    data = _settled(DATA[kind]() if kind else at(path), settings).at_place(place_of(path))
    return data if "window" in settings else _fitting_windows(data)


def _fitting_windows(data: Data) -> Data:
    """With smaller ones, where a series or text is too short for those that are usual."""
    while isinstance(data, Series | TextFile) and 0 in data.windows(data.length) and data.window > 2:
        smaller = {"window": data.window // 2}
        if isinstance(data, Series):
            smaller["horizon"] = max(1, data.horizon // 2)
        data = data.model_copy(update=smaller)
    return data


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
