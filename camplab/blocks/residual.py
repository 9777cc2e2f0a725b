"""Residual: learn what to add to the input, as a template of two or three layers with a shortcut."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field
from pydantic.config import JsonDict

from camplab.blocks.activation import Activation
from camplab.blocks.activation import Kind as Curve
from camplab.blocks.base import Block, Misfit, Remedy, WrongKind
from camplab.blocks.batch_norm import BatchNorm
from camplab.blocks.choice_words import Words
from camplab.blocks.convolution import Convolution
from camplab.blocks.dense import Dense
from camplab.blocks.embedding import want_numbers
from camplab.blocks.known_as import KnownAs, known
from camplab.blocks.permute import Permute
from camplab.blocks.shape import KIND_NAMES, Shape
from camplab.blocks.structure import Parallel, Template
from camplab.words import say

_NARROW: JsonDict = {"when": {"kind": ["bottleneck"]}}

Kind = Annotated[
    Literal["basic", "bottleneck", "pre_activation"],
    Words(basic=say("Basic"), bottleneck=say("Bottleneck"), pre_activation=say("Pre-activation")),
]


class Residual(Template, tag="residual", title="Residual", family="template"):
    """Adds what two or three layers find to their own input, so that gradients have a straight way back."""

    order: ClassVar[int] = 10
    known_as: ClassVar[tuple[KnownAs, ...]] = (
        known(
            "ResNet block, BasicBlock, res block, basic block, skip connection, shortcut, 레즈넷, "
            "스킵 연결, 스킵 커넥션, 잔차 연결, 지름길, 숏컷, 레지듀얼",
            kind="basic",
        ),
        known("Bottleneck, ResNet bottleneck, 병목", kind="bottleneck"),
        known("pre-activation, PreActBlock, ResNet v2, 사전 활성화", kind="pre_activation"),
        known("ResNeXt block", kind="bottleneck", groups=32, width=4),
    )
    help = """$y = \\mathrm{relu}(x + f(x))$: the layers need to learn only what is to be *added*. If nothing is, they
learn $f(x) = 0$, which is easy; and $\\partial y / \\partial x$ always contains a 1, however deep the network.

*Basic:* two 3×3 convolutions. *Bottleneck:* 1×1 down to a quarter of the channels, 3×3, 1×1 up again.
*Pre-activation:* norm and activation stand before each of two convolutions, none after the sum: $y = x + f(x)$, and
the way back is free of any curve.
When channels or size change, the shortcut gets a 1×1 convolution; else it is the input itself.
On a vector the convolutions are dense layers.

*Groups* share out the middle of a bottleneck (ResNeXt-50: 32 groups of width 4); more *width* makes it wider
(Wide ResNet-50: width 128). The middle has $\\lfloor C / 4 \\cdot w / 64 \\rfloor \\cdot g$ channels.

**Use it** for every network of more than about ten layers.

**Typical mistake:** an activation inside the shortcut. What is added must be able to be the input itself.

He et al. 2016, *Deep residual learning for image recognition* (the stride stands at the 3×3 window, as in most code
since); He et al. 2016, *Identity mappings in deep residual networks*; Xie et al. 2017 (ResNeXt); Zagoruyko & Komodakis
2016 (width)."""

    kind: Kind = Field(
        "basic", title="Kind", description="Two layers, three with a narrow middle, or two with norm and curve in front"
    )
    channels: int = Field(32, ge=1, le=65536, title="Channels", description="How many channels come out")
    stride: int = Field(1, ge=1, le=64, title="Stride", description="2 halves height and width",
                        json_schema_extra={"unit": "px"})  # fmt: skip
    activation: Curve = Field("relu", title="Activation", description="The curve between the layers and at the end")
    batch_norm: bool = Field(True, title="Batch norm", description="With each convolution")
    groups: int = Field(1, ge=1, le=4096, title="Groups", description="Into how many groups the middle is shared out",
                        json_schema_extra=_NARROW)  # fmt: skip
    width: int = Field(
        64, ge=1, le=4096, title="Width of a group",
        description="Channels of each group where 256 come out; 64 with one group is the plain bottleneck",
        json_schema_extra=_NARROW,
    )  # fmt: skip

    def stem(self) -> str:
        return "residual"

    def caption(self) -> str:
        middle = "" if self.kind != "bottleneck" else " · 1-3-1"
        groups = "" if self.kind != "bottleneck" or self.groups == 1 else f" · {self.groups}×{self.width}d"
        return f"{self.channels}{middle}{groups}" + ("" if self.stride == 1 else f" / {self.stride}")

    @property
    def most_layers(self) -> int:
        return 16

    def expand(self, x: Shape) -> tuple[Block, ...]:
        self._check(x)
        if self.kind == "pre_activation":
            return self._pre_activation(x)
        body = self._basic(x) if self.kind == "basic" else self._bottleneck(x)
        shortcut = self._layer(x, self.channels, 1, self.stride) if self._changes(x) else ()
        return Parallel(branches=(body, shortcut), merge="add"), self._curve

    def _check(self, x: Shape) -> None:
        if x.kind == "grid":
            raise WrongKind(say("a residual block slides over an image; here comes {kind} of {x}",
                                kind=KIND_NAMES[x.kind], x=x),
                            (Remedy(say("Insert Permute"), before=(Permute(to="channels_first"),)),))  # fmt: skip
        want_numbers(x, say("a residual block adds numbers; tokens are only names, embed them first"))
        if x.kind == "vector" and self.stride != 1:
            raise Misfit(say("a vector has no height and width to stride over: the stride must be 1"),
                         (Remedy(say("Set stride to 1"), change={"stride": 1}),))  # fmt: skip

    def _changes(self, x: Shape) -> bool:
        return self.stride != 1 or x.channels != self.channels

    @property
    def _curve(self) -> Block:
        return Activation(kind=self.activation)

    def _basic(self, x: Shape) -> tuple[Block, ...]:
        first = self._layer(x, self.channels, 3, self.stride)
        return (*first, self._curve, *self._layer(x, self.channels, 3))

    def _bottleneck(self, x: Shape) -> tuple[Block, ...]:
        narrow = max(1, self.channels * self.width // 256) * self.groups
        groups = 1 if x.kind == "vector" else self.groups
        middle = self._layer(x, narrow, 3, self.stride, groups)
        return (*self._layer(x, narrow, 1), self._curve, *middle, self._curve, *self._layer(x, self.channels, 1))

    def _pre_activation(self, x: Shape) -> tuple[Block, ...]:
        """Where the shape changes, body and shortcut share the first norm and curve (He et al. 2016b)."""
        first = (BatchNorm(), self._curve) if self.batch_norm else (self._curve,)
        between = (BatchNorm(), self._curve) if self.batch_norm else (self._curve,)
        body = (self._weighted(x, self.channels, 3, self.stride), *between, self._weighted(x, self.channels, 3))
        if not self._changes(x):
            return (Parallel(branches=((*first, *body), ()), merge="add"),)
        shortcut = (self._weighted(x, self.channels, 1, self.stride),)
        return (*first, Parallel(branches=(body, shortcut), merge="add"))

    def _layer(self, x: Shape, channels: int, kernel: int, stride: int = 1, groups: int = 1) -> tuple[Block, ...]:
        """A convolution (dense layer on a vector) and its batch norm."""
        layer = self._weighted(x, channels, kernel, stride, groups)
        return (layer, BatchNorm()) if self.batch_norm else (layer,)

    def _weighted(self, x: Shape, channels: int, kernel: int, stride: int = 1, groups: int = 1) -> Block:
        """A convolution, or a dense layer on a vector; batch norm makes its bias needless."""
        bias = not self.batch_norm
        if x.kind == "vector":
            return Dense(out_features=channels, bias=bias)
        return Convolution(out_channels=channels, kernel=kernel, stride=stride, groups=groups, bias=bias)
