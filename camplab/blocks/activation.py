"""Activation: a bend in the line, without which depth adds nothing."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from camplab.blocks.base import Leaf
from camplab.blocks.call import Call
from camplab.blocks.choice_words import Words
from camplab.blocks.embedding import want_numbers
from camplab.blocks.flat import HARDSIGMOID, RELU, RELU6, SIGMOID, TANH, Flat
from camplab.blocks.keeps import INPUT, OUTPUT, Keeps
from camplab.blocks.known_as import KnownAs, known
from camplab.blocks.shape import Shape
from camplab.words import say

LAYERS = {
    "relu": "nn.ReLU",
    "relu6": "nn.ReLU6",
    "leaky_relu": "nn.LeakyReLU",
    "elu": "nn.ELU",
    "gelu": "nn.GELU",
    "silu": "nn.SiLU",
    "hardswish": "nn.Hardswish",
    "sigmoid": "nn.Sigmoid",
    "hardsigmoid": "nn.Hardsigmoid",
    "tanh": "nn.Tanh",
    "softmax": "nn.Softmax",
}
Kind = Annotated[
    Literal[
        "relu", "relu6", "leaky_relu", "elu", "gelu", "silu", "hardswish", "sigmoid", "hardsigmoid", "tanh", "softmax"
    ],
    Words(
        relu=say("ReLU"),
        relu6=say("ReLU6"),
        leaky_relu=say("Leaky ReLU"),
        elu=say("ELU"),
        gelu=say("GELU"),
        silu=say("SiLU"),
        hardswish=say("Hardswish"),
        sigmoid=say("Sigmoid"),
        hardsigmoid=say("Hardsigmoid"),
        tanh=say("Tanh"),
        softmax=say("Softmax"),
    ),
]


KEPT_OUTPUTS = frozenset({"relu", "sigmoid", "tanh", "softmax"})
"""Those whose slope follows from what they put out; the others keep what comes in."""
FLAT = {
    "relu": RELU,
    "relu6": RELU6,
    "hardswish": RELU,
    "sigmoid": SIGMOID,
    "hardsigmoid": HARDSIGMOID,
    "tanh": TANH,
}
"""Those that are flat somewhere; leaky_relu, elu, gelu and silu let a little through everywhere."""


class Activation(Leaf, tag="activation", title="Activation", family="activation"):
    """Bends every number by the same curve, so that layers together can do more than one."""

    order: ClassVar[int] = 10
    known_as: ClassVar[tuple[KnownAs, ...]] = (
        known("nonlinearity, activation function, 비선형, 활성 함수, 활성화 층"),
        known("nn.ReLU, rectifier, 렐루", kind="relu"),
        known("nn.ReLU6", kind="relu6"),
        known("nn.LeakyReLU, leaky relu, 리키 렐루", kind="leaky_relu"),
        known("nn.ELU", kind="elu"),
        known("nn.GELU, 젤루", kind="gelu"),
        known("nn.SiLU, swish, 스위시", kind="silu"),
        known("nn.Hardswish, hard swish", kind="hardswish"),
        known("nn.Sigmoid, logistic, 시그모이드", kind="sigmoid"),
        known("nn.Hardsigmoid, hard sigmoid", kind="hardsigmoid"),
        known("nn.Tanh, hyperbolic tangent, 하이퍼볼릭 탄젠트, 쌍곡 탄젠트", kind="tanh"),
        known("nn.Softmax, nn.Softmax2d, 소프트맥스", kind="softmax"),
    )
    help = """| kind | curve |
|---|---|
| relu | $\\max(0, x)$ |
| relu6 | $\\min(6, \\max(0, x))$ |
| leaky_relu | $x$ if $x > 0$, else $0.01 x$ |
| elu | $x$ if $x > 0$, else $e^x - 1$ |
| gelu | $x \\, \\Phi(x)$ |
| silu | $x \\, \\sigma(x)$ |
| hardswish | $x \\, \\min(6, \\max(0, x + 3)) / 6$ |
| sigmoid | $\\sigma(x) = 1 / (1 + e^{-x})$ |
| hardsigmoid | $\\min(6, \\max(0, x + 3)) / 6$ |
| tanh | $\\tanh(x)$ |
| softmax | $e^{x_i} / \\sum_j e^{x_j}$ over the features |

**Use** relu first; gelu in transformers; sigmoid where a number must lie between 0 and 1, such as a gate.

**Typical mistakes:** sigmoid in every layer of a deep network: its slope is at most 1/4, so gradients vanish.
Softmax before the loss: cross entropy already contains it.

Nair & Hinton 2010 (ReLU); Hendrycks & Gimpel 2016 (GELU); Ramachandran et al. 2017 (SiLU)."""

    kind: Kind = Field("relu", title="Kind", description="The curve")
    slope: float = Field(
        0.01, ge=0, le=1, title="Slope", description="Slope below zero (leaky_relu only)",
        json_schema_extra={"when": {"kind": ["leaky_relu"]}},
    )  # fmt: skip

    def stem(self) -> str:
        return self.kind

    def caption(self) -> str:
        return self.kind if self.kind != "leaky_relu" else f"{self.kind} {self.slope:g}"

    def shape(self, x: Shape) -> Shape:
        want_numbers(x, say("an activation bends numbers; tokens are only names, embed them first"))
        return x

    def layer(self, x: Shape) -> Call:
        if self.kind == "softmax":
            return Call("nn.Softmax", dim=1 if x.kind == "image" else -1)
        if self.kind == "leaky_relu" and self.slope != 0.01:
            return Call("nn.LeakyReLU", self.slope)
        return Call(LAYERS[self.kind])

    def flat(self) -> Flat | None:
        return FLAT.get(self.kind)

    def keeps(self, x: Shape, y: Shape) -> Keeps:
        return OUTPUT if self.kind in KEPT_OUTPUTS else INPUT
