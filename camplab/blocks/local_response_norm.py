"""Local response norm: neighbouring channels damp each other."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from camplab.blocks.base import Leaf
from camplab.blocks.call import Call
from camplab.blocks.input_checks import want_windows
from camplab.blocks.keeps import Keeps
from camplab.blocks.known_as import KnownAs, known
from camplab.blocks.shape import Shape
from camplab.words import say


class LocalResponseNorm(
    Leaf, tag="local_response_norm", title="Local response norm", family="normalisation"
):  # fmt: skip
    """Divides each number by the strength of the neighbouring channels at the same place; it learns nothing."""

    order: ClassVar[int] = 40
    known_as: ClassVar[tuple[KnownAs, ...]] = (known("nn.LocalResponseNorm, nn.CrossMapLRN2d, lrn"),)
    help = """$y_c = x_c \\, / \\, \\left( k + \\frac{\\alpha}{n} \\sum_{c'} x_{c'}^2 \\right)^{\\beta}$

over the $n$ channels $c'$ around $c$, at the same pixel (step).

**Use it** to build AlexNet as its paper does. Later networks found that it brings little and use batch norm.

**Typical mistake:** taking $\\alpha$ of the paper as it stands. PyTorch divides it by $n$, the paper does not: the
paper's $10^{-4}$ with $n = 5$ is $5 \\cdot 10^{-4}$ here.

Krizhevsky et al. 2012, *ImageNet classification with deep convolutional neural networks*, section 3.3."""

    size: int = Field(5, ge=1, le=4096, title="Neighbours", description="How many channels damp each other",
                      json_schema_extra={"unit": "channels"})  # fmt: skip
    alpha: float = Field(1e-4, ge=0, le=10, title="Alpha", description="How strongly they damp each other",
                         json_schema_extra={"scale": "log"})  # fmt: skip
    beta: float = Field(0.75, gt=0, le=4, title="Beta", description="The power of the damping")
    k: float = Field(2.0, gt=0, le=1000, title="k", description="Damping that is always there")

    def stem(self) -> str:
        return "lrn"

    def caption(self) -> str:
        return f"{self.size}"

    def shape(self, x: Shape) -> Shape:
        want_windows(x, say("channels damp each other in an image or a sequence; here comes {kind} of {x}"))
        return x

    def layer(self, x: Shape) -> Call:
        usual = {"alpha": 1e-4, "beta": 0.75, "k": 1.0}
        unusual = {name: value for name, u in usual.items() if (value := getattr(self, name)) != u}
        return Call("nn.LocalResponseNorm" if x.kind == "image" else "SequenceLocalResponseNorm", self.size, **unusual)

    def keeps(self, x: Shape, y: Shape) -> Keeps:
        """x, its square in a wider frame, the sum of squares, and that to the power."""
        return Keeps(input=True, more=13 * x.numel)
