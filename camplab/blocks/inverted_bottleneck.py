"""Inverted bottleneck: wide in the middle, narrow at both ends, as a template."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field
from pydantic.config import JsonDict

from camplab.blocks.activation import Kind as Curve
from camplab.blocks.base import Block, Misfit, Remedy
from camplab.blocks.choice_words import Words
from camplab.blocks.gate import SqueezeExcite
from camplab.blocks.input_checks import want_windows
from camplab.blocks.known_as import KnownAs, known
from camplab.blocks.normed import normed
from camplab.blocks.shape import Shape
from camplab.blocks.stochastic_depth import StochasticDepth
from camplab.blocks.structure import Parallel, Template
from camplab.words import say

_GATED: JsonDict = {"when": {"gate": ["sigmoid", "hardsigmoid"]}}

Gate = Annotated[
    Literal["none", "sigmoid", "hardsigmoid"],
    Words(none=say("None"), sigmoid=say("Sigmoid"), hardsigmoid=say("Hardsigmoid")),
]


class InvertedBottleneck(Template, tag="inverted_bottleneck", title="Inverted bottleneck", family="template"):
    """Widens the channels, looks at each map alone with a cheap window, and narrows them again."""

    order: ClassVar[int] = 56
    known_as: ClassVar[tuple[KnownAs, ...]] = (
        known("MBConv, MobileNet block, InvertedResidual, EfficientNet block, inverted residual, 모바일넷, 에피션트넷"),
    )
    help = """1×1 from $C$ to $t \\, C$ channels, a *depthwise* window (one filter for each channel), 1×1 down to $C'$;
no activation after that, as it would throw away half of what is left. Where stride is 1 and $C' = C$, the input is
added.

A 3×3 convolution on $C$ channels costs $9 C^2$ products per pixel; a depthwise window and a 1×1 $9 C + C^2$.

| network | activation | gate | epsilon | momentum |
|---|---|---|---|---|
| MobileNetV2 | relu6 | none | 0.00001 | 0.1 |
| MobileNetV3 | relu, hardswish | hardsigmoid, relu inside | 0.001 | 0.01 |
| EfficientNet | silu | sigmoid, silu inside | 0.00001 | 0.1 |

**Use it** where work is dear, as on a telephone.

**Typical mistake:** expecting it to be as fast on a graphics card as its few products promise: a depthwise window waits
for memory, not for arithmetic.

Sandler et al. 2018 (MobileNetV2); Howard et al. 2019 (MobileNetV3); Tan & Le 2019 (EfficientNet)."""

    channels: int = Field(24, ge=1, le=65536, title="Channels", description="How many channels come out")
    expansion: float = Field(6.0, gt=0, le=64, title="Expansion", description="The middle has so many times the input")
    kernel: int = Field(3, ge=1, le=63, title="Kernel", description="Size of the depthwise window; odd",
                        json_schema_extra={"unit": "px"})  # fmt: skip
    stride: int = Field(1, ge=1, le=64, title="Stride", description="2 halves height and width",
                        json_schema_extra={"unit": "px"})  # fmt: skip
    activation: Curve = Field("relu6", title="Activation", description="The curve after the first two convolutions")
    gate: Gate = Field(
        "none", title="Gate", description="A squeeze-excite gate after the depthwise window, and its curve"
    )
    gate_width: int = Field(8, ge=1, le=65536, title="Gate width", description="Channels in the middle of the gate",
                            json_schema_extra=_GATED)  # fmt: skip
    gate_activation: Curve = Field("relu", title="Gate activation", description="The curve in the middle of the gate",
                                   json_schema_extra=_GATED)  # fmt: skip
    drop: float = Field(
        0.0, ge=0, lt=1, title="Stochastic depth", description="How often a sample skips this block in training"
    )
    eps: float = Field(1e-5, gt=0, le=1, title="Epsilon", description="Keeps the division of batch norm away from zero")
    momentum: float = Field(0.1, gt=0, le=1, title="Momentum", description="How fast the running mean follows")

    def stem(self) -> str:
        return "inverted"

    def caption(self) -> str:
        gate = "" if self.gate == "none" else " · ⊗"
        stride = "" if self.stride == 1 else f" / {self.stride}"
        return f"{self.channels} · × {self.expansion:.3g} · {self.kernel} px{stride}{gate}"

    def expand(self, x: Shape) -> tuple[Block, ...]:
        want_windows(x, say("an inverted bottleneck slides over an image or a sequence; here comes {kind} of {x}"))
        self._check_window()
        body = self._body(x)
        if self.stride != 1 or x.channels != self.channels:
            return body
        drop = (StochasticDepth(p=self.drop),) if self.drop else ()
        return (Parallel(branches=((*body, *drop), ()), merge="add"),)

    def _check_window(self) -> None:
        if self.stride != 1 and self.kernel % 2 == 0:
            raise Misfit(
                say("padding “same” with an even window of {kernel} px works at stride 1 only; the stride is {stride}",
                    kernel=self.kernel, stride=self.stride),
                (Remedy(say("Make the window odd"), change={"kernel": self.kernel + 1}),),
            )  # fmt: skip

    def _body(self, x: Shape) -> tuple[Block, ...]:
        middle = max(1, round(x.channels * self.expansion))
        widen = () if middle == x.channels else self._unit(middle)
        depthwise = normed(middle, self.kernel, self.stride, curve=self.activation, groups="depthwise",
                           eps=self.eps, momentum=self.momentum)  # fmt: skip
        narrow = normed(self.channels, curve=None, eps=self.eps, momentum=self.momentum)
        return (*widen, *depthwise, *self._gate(), *narrow)

    def _unit(self, channels: int) -> tuple[Block, ...]:
        return normed(channels, curve=self.activation, eps=self.eps, momentum=self.momentum)

    def _gate(self) -> tuple[Block, ...]:
        if self.gate == "none":
            return ()
        return (SqueezeExcite(width=self.gate_width, activation=self.gate_activation, gate=self.gate),)
