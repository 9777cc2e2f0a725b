"""Guesses at templates that put maps side by side, and at plain rows of a VGG. Knows no torch."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile
from typing import Any

from camplab.assembly.importing.guessing import Blocks, Guess, every, joins, make, share_of
from camplab.blocks.activation import Activation
from camplab.blocks.batch_norm import BatchNorm
from camplab.blocks.channel_shuffle import ChannelShuffle
from camplab.blocks.compound import Template
from camplab.blocks.convolution import Convolution
from camplab.blocks.pooling import Pooling
from camplab.blocks.shape import Shape
from camplab.blocks.structure import Parallel


def _shuffle_unit(blocks: Blocks, _: Shape) -> Iterator[Template]:
    if len(blocks) > 1 and joins(blocks[0], "concat") and isinstance(blocks[1], ChannelShuffle):
        convolutions = every(Convolution, blocks[:1])
        strides = {one.stride for one in convolutions}
        yield from make("shuffle_unit", channels=2 * convolutions[-1].out_channels, stride=max(strides, key=str))


def _fire(blocks: Blocks, _: Shape) -> Iterator[Template]:
    if len(blocks) > 2 and isinstance(blocks[0], Convolution) and joins(blocks[2], "concat"):
        ones = every(Convolution, blocks[2:3])
        if len(ones) == 2:
            yield from make("fire", squeeze=blocks[0].out_channels, ones=ones[0].out_channels,
                             threes=ones[1].out_channels)  # fmt: skip


def _dense_block(blocks: Blocks, _: Shape) -> Iterator[Template]:
    row = tuple(takewhile(lambda block: joins(block, "concat") and () in block.children(), blocks))
    convolutions = every(Convolution, row[:1])
    if len(convolutions) == 2:
        growth = convolutions[1].out_channels
        yield from make("dense_block", layers=len(row), growth=growth,
                         squeeze=convolutions[0].out_channels // growth)  # fmt: skip


def _transition(blocks: Blocks, x: Shape) -> Iterator[Template]:
    if len(blocks) > 3 and isinstance(blocks[2], Convolution) and isinstance(blocks[3], Pooling):
        yield from make("transition", compression=share_of(blocks[2].out_channels, x.channels))


def _vgg_block(blocks: Blocks, _: Shape) -> Iterator[Template]:
    row = tuple(takewhile(lambda block: isinstance(block, Convolution | BatchNorm | Activation), blocks))
    convolutions = every(Convolution, row)
    if len(convolutions) > 0 and len(blocks) > len(row) and isinstance(blocks[len(row)], Pooling):
        normed = bool(every(BatchNorm, row))
        yield from make("vgg_block", convolutions=len(convolutions), channels=convolutions[0].out_channels,
                         batch_norm=normed, keep_bias=normed and convolutions[0].bias)  # fmt: skip


def _inception(blocks: Blocks, _: Shape) -> Iterator[Template]:
    if not joins(blocks[0], "concat", 4):
        return
    names = ("ones", "reduce_threes", "threes", "reduce_fives", "fives", "pooled")
    convolutions, norms = every(Convolution, blocks[:1]), every(BatchNorm, blocks[:1])
    if len(convolutions) == len(names):
        channels = {name: one.out_channels for name, one in zip(names, convolutions, strict=True)}
        normed: dict[str, Any] = {"batch_norm": True, "eps": norms[0].eps} if norms else {}
        yield from make("inception", five_is_three=convolutions[4].kernel == 3, **channels, **normed)


def _inception_v3(blocks: Blocks, _: Shape) -> Iterator[Template]:
    if not isinstance(blocks[0], Parallel) or blocks[0].merge != "concat":
        return
    convolutions = every(Convolution, blocks[:1])
    if len(convolutions) < 4 or not all(blocks[0].branches):
        return
    yield from make("inception_v3", form="A", pooled=convolutions[-1].out_channels)
    yield from make("inception_v3", form="C", sevens=convolutions[1].out_channels)
    for form in "BDE":
        yield from make("inception_v3", form=form)


CONCAT: tuple[Guess, ...] = (_shuffle_unit, _fire, _dense_block, _transition, _vgg_block, _inception, _inception_v3)
