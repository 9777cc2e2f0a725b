"""Adaptive pooling: any feature map to a fixed number of cells."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from camplab.blocks.base import Leaf, Windows
from camplab.blocks.call import Call
from camplab.blocks.choice_words import Words
from camplab.blocks.input_checks import one_axis, want_windows
from camplab.blocks.keeps import INPUT, LONG, NOTHING, Keeps
from camplab.blocks.known_as import KnownAs, known
from camplab.blocks.shape import Shape
from camplab.blocks.sizes import Pair, per_axis, short
from camplab.words import say

Kind = Annotated[Literal["average", "max"], Words(average=say("Average"), max=say("Largest"))]


class AdaptivePooling(Leaf, tag="adaptive_pooling", title="Adaptive pooling", family="convolution"):
    """Shrinks every feature map to a fixed number of cells, whatever its size."""

    order: ClassVar[int] = 30
    known_as: ClassVar[tuple[KnownAs, ...]] = (
        known("global pooling, 전역 풀링"),
        known(
            "nn.AdaptiveAvgPool2d, nn.AdaptiveAvgPool1d, global average pooling, gap, "
            "GlobalAveragePooling2D, adaptive average pooling, "
            "전역 평균 풀링, 글로벌 평균 풀링",
            kind="average",
        ),
        known(
            "nn.AdaptiveMaxPool2d, nn.AdaptiveMaxPool1d, global max pooling, "
            "GlobalMaxPooling2D, adaptive max pooling, "
            "전역 최대 풀링, 글로벌 최대 풀링",
            kind="max",
        ),
    )
    help = """Each output cell is the mean (or the largest) of its share of the input. With one cell this is
*global average pooling*: $y_c = \\frac{1}{H W} \\sum_{i, j} x_c(i, j)$

**Use it** before the last dense layer: one number for each feature map, and the network takes pictures of any size.

**Typical mistake:** averaging over everything too early. What is left of each map is one number: where in the picture
something stood is forgotten.

Lin et al. 2014, *Network in network*, section 3.2."""

    kind: Kind = Field("average", title="Kind", description="Take the mean, or the largest")
    output: Pair = Field(1, title="Cells", description="How many cells come out along each axis",
                         json_schema_extra={"unit": "cells"})  # fmt: skip

    def stem(self) -> str:
        return "pool"

    def caption(self) -> str:
        return f"{self.kind} · {short(self.output)}"

    def shape(self, x: Shape) -> Shape:
        want_windows(x, say("pooling shrinks an image or a sequence; here comes {kind} of {x}"))
        if x.kind == "image":
            return x.with_spatial(self.output if isinstance(self.output, tuple) else (self.output, self.output))
        one_axis(self, "output")
        return x.with_spatial(per_axis(self.output, 1))

    def windows(self, x: Shape) -> Windows | None:
        return None

    def layer(self, x: Shape) -> Call:
        kind = "Max" if self.kind == "max" else "Avg"
        target = f"nn.Adaptive{kind}Pool2d" if x.kind == "image" else f"SequenceAdaptive{kind}Pool1d"
        return Call(target, self.output)

    def keeps(self, x: Shape, y: Shape) -> Keeps:
        """The mean of a whole map needs to know nothing but its size; of the largest also where it stood."""
        if self.kind == "max":
            return Keeps(input=True, more=LONG * y.numel)
        return NOTHING if y.numel == y.channels else INPUT
