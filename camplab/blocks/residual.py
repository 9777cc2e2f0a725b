"""Residual: learn what to add to the input, as a template of two or three layers with a shortcut."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from camplab.blocks.activation import Activation
from camplab.blocks.activation import Kind as Curve
from camplab.blocks.base import Block
from camplab.blocks.batch_norm import BatchNorm
from camplab.blocks.convolution import Convolution
from camplab.blocks.dense import Dense
from camplab.blocks.misfit import Misfit, Remedy, WrongKind
from camplab.blocks.permute import Permute
from camplab.blocks.shape import KIND_NAMES, Shape
from camplab.blocks.structure import Parallel, Template
from camplab.words import say


class Residual(Template, tag="residual", title="Residual", family="template"):
    """Adds what two or three layers find to their own input, so that gradients have a straight way back."""

    order: ClassVar[int] = 10
    help = """$y = \\mathrm{relu}(x + f(x))$: the layers need to learn only what is to be *added*. If nothing is, they
learn $f(x) = 0$, which is easy; and $\\partial y / \\partial x$ always contains a 1, however deep the network.

*Basic:* two 3×3 convolutions. *Bottleneck:* 1×1 down to a quarter of the channels, 3×3, 1×1 up again.
When channels or size change, the shortcut gets a 1×1 convolution; else it is the input itself.
On a vector the convolutions are dense layers.

**Use it** for every network of more than about ten layers.

He et al. 2016, *Deep residual learning for image recognition*."""

    kind: Literal["basic", "bottleneck"] = Field(
        "basic", title="Kind", description="Two layers, or three with a narrow middle"
    )
    channels: int = Field(32, ge=1, le=65536, title="Channels", description="How many channels come out")
    stride: int = Field(1, ge=1, le=64, title="Stride", description="2 halves height and width",
                        json_schema_extra={"unit": "px"})  # fmt: skip
    activation: Curve = Field("relu", title="Activation", description="The curve between the layers and at the end")
    batch_norm: bool = Field(True, title="Batch norm", description="After each convolution")

    def stem(self) -> str:
        return "residual"

    def caption(self) -> str:
        stride = "" if self.stride == 1 else f" / {self.stride}"
        return f"{self.channels}{stride}" if self.kind == "basic" else f"{self.channels} · 1-3-1{stride}"

    def expand(self, x: Shape) -> tuple[Block, ...]:
        if x.kind == "grid":
            raise WrongKind(say("a residual block slides over an image; here comes {kind} of {x}",
                                kind=KIND_NAMES[x.kind], x=x),
                            (Remedy(say("Insert Permute"), before=(Permute(to="channels_first"),)),))  # fmt: skip
        if x.kind == "tokens":
            raise WrongKind(say("a residual block adds numbers; tokens are only names, embed them first"))
        if x.kind == "vector" and self.stride != 1:
            raise Misfit(say("a vector has no height and width to stride over: the stride must be 1"),
                         (Remedy(say("Set stride to 1"), change={"stride": 1}),))  # fmt: skip
        body = self._basic(x) if self.kind == "basic" else self._bottleneck(x)
        changes = self.stride != 1 or x.channels != self.channels
        shortcut = self._layer(x, self.channels, 1, self.stride) if changes else ()
        return Parallel(branches=(body, shortcut), merge="add"), self._curve

    @property
    def _curve(self) -> Block:
        return Activation(kind=self.activation)

    def _basic(self, x: Shape) -> tuple[Block, ...]:
        first = self._layer(x, self.channels, 3, self.stride)
        return (*first, self._curve, *self._layer(x, self.channels, 3))

    def _bottleneck(self, x: Shape) -> tuple[Block, ...]:
        narrow = max(1, self.channels // 4)
        middle = self._layer(x, narrow, 3, self.stride)
        return (*self._layer(x, narrow, 1), self._curve, *middle, self._curve, *self._layer(x, self.channels, 1))

    def _layer(self, x: Shape, channels: int, kernel: int, stride: int = 1) -> tuple[Block, ...]:
        """A convolution (dense layer on a vector) and its batch norm, which makes a bias needless."""
        bias = not self.batch_norm
        layer: Block = (
            Dense(out_features=channels, bias=bias)
            if x.kind == "vector"
            else Convolution(out_channels=channels, kernel=kernel, stride=stride, bias=bias)
        )
        return (layer, BatchNorm()) if self.batch_norm else (layer,)
