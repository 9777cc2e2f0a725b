"""Dense: every output is a weighted sum of every input feature."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from camplab.blocks.base import Leaf, Remedy, WrongKind
from camplab.blocks.call import Call
from camplab.blocks.embedding import want_numbers
from camplab.blocks.flatten import Flatten
from camplab.blocks.init import Initialised
from camplab.blocks.keeps import INPUT, Keeps
from camplab.blocks.known_as import KnownAs, known
from camplab.blocks.shape import KIND_NAMES, Shape
from camplab.blocks.weights import Weights
from camplab.words import say


class Dense(Initialised, Leaf, tag="dense", title="Dense", family="dense"):
    """Mixes all features: every output is a weighted sum of every input."""

    order: ClassVar[int] = 10
    kept: ClassVar[Keeps] = INPUT
    known_as: ClassVar[tuple[KnownAs, ...]] = (
        known(
            "nn.Linear, fc, fully connected, affine, perceptron, mlp, classifier, head, "
            "hidden layer, output layer, FC층, 선형, 리니어, 전결합, 퍼셉트론, 덴스, 밀집층, 은닉층, 출력층"
        ),
    )
    help = """$y = W x + b$

On a sequence it works on each step alone, with the same weights at every step.

**Use it** at the end of a network, to turn features into one score for each class; or everywhere, when the input has
no order that could be used.

**Typical mistake:** two dense layers without an activation between them. They are no stronger than one:
$W_2 (W_1 x) = (W_2 W_1) x$.

Rosenblatt 1958, *The perceptron*; Rumelhart et al. 1986 (how several layers learn)."""

    out_features: int = Field(64, ge=1, le=1_000_000, title="Outputs", description="How many features come out")
    bias: bool = Field(True, title="Bias", description="Add a learned number to each output")

    def stem(self) -> str:
        return "fc"

    def caption(self) -> str:
        return f"{self.out_features}"

    def shape(self, x: Shape) -> Shape:
        if x.kind == "image":
            raise WrongKind(
                say("a dense layer takes a vector; here comes an image of {x}: flatten it to {n} first",
                    x=x, n=x.numel),
                (Remedy(say("Insert Flatten"), before=(Flatten(),)),),
            )  # fmt: skip
        want_numbers(x, say("a dense layer takes numbers with a size; here come {kind}", kind=KIND_NAMES[x.kind]))
        return x.with_channels(self.out_features)

    def weights(self, x: Shape) -> Weights:
        n, m = x.features, self.out_features
        if not self.bias:
            return Weights({"weight": (m, n)}, formula=f"{m} × {n}")
        return Weights({"weight": (m, n), "bias": (m,)}, formula=f"{m} × {n} + {m}")

    def macs(self, x: Shape) -> int:
        return x.numel * self.out_features

    def layer(self, x: Shape) -> Call:
        return Call("nn.Linear", x.features, self.out_features, **({} if self.bias else {"bias": False}))
