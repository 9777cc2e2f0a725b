"""Dense: every output is a weighted sum of every input feature."""

from __future__ import annotations

from pydantic import Field

from camplab.blocks.base import Leaf
from camplab.blocks.call import Call
from camplab.blocks.init import Initialised
from camplab.blocks.misfit import Misfit, Remedy
from camplab.blocks.shape import KIND_NAMES, Shape
from camplab.blocks.weights import Weights
from camplab.words import say


class Dense(Initialised, Leaf, tag="dense", title="Dense", family="dense"):
    """Mixes all features: every output is a weighted sum of every input."""

    help = """$y = xW^T + b$

On a sequence it works on each step alone (the same weights at every step)."""

    out_features: int = Field(64, ge=1, le=1_000_000, title="Outputs", description="How many features come out")
    bias: bool = Field(True, title="Bias", description="Add a learned number to each output")

    def stem(self) -> str:
        return "fc"

    def caption(self) -> str:
        return f"{self.out_features}"

    def shape(self, x: Shape) -> Shape:
        if x.kind == "image":
            from camplab.blocks.flatten import Flatten

            raise Misfit(
                say(
                    "a dense layer takes a vector; here comes an image of {x}: flatten it to {n} first", x=x, n=x.numel
                ),
                (Remedy(say("Insert Flatten"), before=(Flatten(),)),),
            )
        if x.kind == "tokens":
            raise Misfit(say("a dense layer takes numbers with a size; here come {kind}", kind=KIND_NAMES[x.kind]))
        return x.with_channels(self.out_features)

    def weights(self, x: Shape) -> Weights:
        n, m = x.features, self.out_features
        parameters = {"weight": (m, n)} | ({"bias": (m,)} if self.bias else {})
        return Weights(parameters, formula=f"{m} × {n}" + (f" + {m}" if self.bias else ""))

    def macs(self, x: Shape) -> int:
        return x.numel * self.out_features

    def layer(self, x: Shape) -> Call:
        return Call("nn.Linear", x.features, self.out_features, **({} if self.bias else {"bias": False}))
