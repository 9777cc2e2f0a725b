"""Putting a sample out again, through a narrow place: an encoder and a decoder that are trained together."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from camplab.blocks.base import Block, Misfit, Remark, Remedy
from camplab.blocks.convolution import Convolution
from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.blocks.reshape import Reshape
from camplab.blocks.shape import Shape, vector
from camplab.datasets.base import Data, on_one_scale
from camplab.document.tasks.base import NOTHING_TO_LEARN, Net, Task, before
from camplab.document.tasks.squashing import before_numbers
from camplab.document.tasks.vectors import KINDS
from camplab.words import Sentence, say


class Autoencoding(Task, tag="autoencoding", title="Autoencoding"):
    """Learns to put each sample out again after an encoder has made it small: what matters in it has to stay."""

    stacks: ClassVar[Mapping[str, Sentence]] = {"encoder": say("Encoder"), "decoder": say("Decoder")}
    answers: ClassVar[Literal["classes", "numbers", "samples"]] = "samples"

    def takes(self, data: Data) -> Sentence | None:
        return say("tokens are only names: no decoder can put them out") if data.shape.kind == "tokens" else None

    def sees(self, stack: str, data: Data, made: Mapping[str, Shape | None]) -> Shape:
        return data.shape if stack == "encoder" else before(made, "encoder")

    def comes_from(self, stack: str) -> Sentence | None:
        return say("From the encoder") if stack == "decoder" else None

    def goes_to(self, stack: str) -> Sentence | None:
        return say("To the decoder") if stack == "encoder" else None

    def target(self, data: Data) -> Shape:
        return data.shape

    def loss(self, data: Data) -> Sentence:
        return say("Mean squared error")

    def misfit(self, stack: str, data: Data, y: Shape, net: Net) -> Misfit | None:
        x = data.shape
        if stack == "encoder" or y == x:
            return None
        why = say("the sample has to come out again, {x} ({kind}); here comes {y} ({other})",
                  x=x, kind=KINDS[x.kind], y=y, other=KINDS[y.kind])  # fmt: skip
        return Misfit(why, tuple(_ways(x, y, net)))

    def remark(self, stack: str, data: Data, net: Net) -> Remark | None:
        """Standardised samples lie on both sides of 0; pixels as they are may well lie between two bounds."""
        return before_numbers(net, data.shape.numel) if stack == "decoder" and on_one_scale(data) else None

    def beginning(self, data: Data) -> Misfit:
        x = data.shape
        way = Remedy(say("Add a dense layer with {n} outputs", n=x.numel), after=_dense(x, x))
        return Misfit(NOTHING_TO_LEARN, (way,))


def _ways(x: Shape, y: Shape, net: Net) -> list[Remedy]:
    """How `y` at the end of `net` becomes `x`, the nearest way first."""
    ways = []
    last = net[-1] if net else None
    if y.numel == x.numel and y.kind != "tokens":
        ways.append(Remedy(say("Lay the numbers out as {x}", x=x), after=_laid_out(x)))
    elif y.kind == x.kind == "image" and y.spatial == x.spatial:
        title = say("Add a 1×1 convolution with {n} maps", n=x.channels)
        ways.append(Remedy(title, after=(Convolution(out_channels=x.channels, kernel=1),)))
    elif isinstance(last, Dense) and not last.bypass and y.kind == "vector":
        title = say("Give the last dense layer {n} outputs", n=x.numel)
        ways.append(Remedy(title, change={"out_features": x.numel}, after=_laid_out(x)))
    if y.kind != "tokens" and y.numel != x.numel:
        ways.append(Remedy(say("Add a dense layer with {n} outputs", n=x.numel), after=_dense(x, y)))
    return ways


def _dense(x: Shape, y: Shape) -> tuple[Block, ...]:
    """A dense layer from `y` to all numbers of `x`."""
    flat = () if y == vector(y.numel) else (Flatten(),)
    return (*flat, Dense(out_features=x.numel), *_laid_out(x))


def _laid_out(x: Shape) -> tuple[Block, ...]:
    """A vector as `x`; a vector is one already."""
    return () if x.kind == "vector" else (Reshape(dims=x.dims),)
