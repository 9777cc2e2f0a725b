"""Squeeze-excite gate: the network turns its own channels up and down, as a template."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from camplab.blocks.activation import Activation
from camplab.blocks.activation import Kind as Curve
from camplab.blocks.adaptive_pooling import AdaptivePooling
from camplab.blocks.base import Block, Remedy, WrongKind
from camplab.blocks.choice_words import Words
from camplab.blocks.convolution import Convolution
from camplab.blocks.dense import Dense
from camplab.blocks.embedding import want_numbers
from camplab.blocks.known_as import KnownAs, known
from camplab.blocks.permute import Permute
from camplab.blocks.shape import KIND_NAMES, Shape
from camplab.blocks.structure import Parallel, Template
from camplab.words import say

Gate = Annotated[Literal["sigmoid", "hardsigmoid"], Words(sigmoid=say("Sigmoid"), hardsigmoid=say("Hardsigmoid"))]


class SqueezeExcite(Template, tag="squeeze_excite", title="Squeeze-excite gate", family="template"):
    """Looks at the whole picture, then turns each channel up or down by a number between 0 and 1."""

    order: ClassVar[int] = 30
    known_as: ClassVar[tuple[KnownAs, ...]] = (
        known(
            "squeeze-and-excitation, SE block, se, senet, SqueezeExcitation, channel attention, 채널 어텐션, SE 블록"
        ),
    )
    help = """$y_c = x_c \\cdot g_c$ with $g = \\sigma(W_2 \\, \\mathrm{relu}(W_1 \\bar{x}))$, where $\\bar{x}$ is the
mean of each feature map. $W_1$ squeezes $C$ channels to $C / r$ (or to the given width), $W_2$ brings them back.

**Use it** at the end of a residual branch, or in the wide middle of an inverted bottleneck: some accuracy for few
weights.

**Typical mistake:** a softmax instead of the sigmoid. The channels do not compete; several may be turned up at once.

Hu et al. 2018, *Squeeze-and-excitation networks*; Howard et al. 2019 (MobileNetV3: relu and hardsigmoid); Tan & Le
2019 (EfficientNet: silu and sigmoid)."""

    ratio: int = Field(4, ge=1, le=1024, title="Ratio", description="The middle has this many times fewer channels")
    width: int | None = Field(
        None, ge=1, le=65536, title="Width", description="Channels of the middle, instead of a ratio",
        json_schema_extra={"empty": "by the ratio"},
    )  # fmt: skip
    activation: Curve = Field("relu", title="Activation", description="The curve in the middle")
    gate: Gate = Field("sigmoid", title="Gate", description="The curve that makes numbers between 0 and 1")

    def stem(self) -> str:
        return "gate"

    def caption(self) -> str:
        return f"1/{self.ratio}" if self.width is None else f"{self.width}"

    def expand(self, x: Shape) -> tuple[Block, ...]:
        want_numbers(x, say("a gate turns numbers up and down; tokens are only names, embed them first"))
        if x.kind == "grid":
            raise WrongKind(say("a gate turns the channels of an image up and down; here comes {kind} of {x}",
                                kind=KIND_NAMES[x.kind], x=x),
                            (Remedy(say("Insert Permute"), before=(Permute(to="channels_first"),)),))  # fmt: skip
        narrow = self.width or max(1, x.channels // self.ratio)
        squeeze = () if x.kind == "vector" else (AdaptivePooling(output=1),)
        middle = (_mix(x, narrow), Activation(kind=self.activation), _mix(x, x.channels))
        return (Parallel(branches=((*squeeze, *middle, Activation(kind=self.gate)), ()), merge="multiply"),)


def _mix(x: Shape, channels: int) -> Block:
    """A dense layer over the channels; on an image that is a 1×1 convolution."""
    if x.kind == "image":
        return Convolution(out_channels=channels, kernel=1)
    return Dense(out_features=channels)
