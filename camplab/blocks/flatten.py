"""Flatten: all axes of a sample in one row."""

from __future__ import annotations

from typing import ClassVar

from camplab.blocks.base import Leaf, Windows
from camplab.blocks.call import Call
from camplab.blocks.embedding import want_numbers
from camplab.blocks.keeps import VIEW, Keeps
from camplab.blocks.known_as import KnownAs, known
from camplab.blocks.shape import Shape, vector
from camplab.words import Sentence, say


class Flatten(Leaf, tag="flatten", title="Flatten", family="shape"):
    """Lays all numbers of a sample in one row, ready for a dense layer."""

    order: ClassVar[int] = 10
    kept: ClassVar[Keeps] = VIEW
    known_as: ClassVar[tuple[KnownAs, ...]] = (known("nn.Flatten, flat, view(-1), 펼치기, 플래튼"),)
    help = """$C \\times H \\times W$ numbers become a vector of $C \\cdot H \\cdot W$. Nothing is computed,
nothing is lost; only the neighbourhood of the pixels is forgotten.

**Use it** between the last convolution or pooling and the first dense layer.

**Typical mistake:** flattening a large feature map. The dense layer behind it gets $C \\cdot H \\cdot W$ weights for
each output: in AlexNet and VGG that is most of the network."""

    def shape(self, x: Shape) -> Shape:
        want_numbers(x, say("tokens are already one row; embed them first"))
        return vector(x.numel)

    def windows(self, x: Shape) -> Windows | None:
        return None if x.spatial else ()

    def arithmetic(self, x: Shape) -> Sentence | None:
        if x.kind == "vector":
            return None
        return say("{sizes} = {n}", sizes=" · ".join(map(str, x.dims)), n=x.numel)

    def layer(self, x: Shape) -> Call:
        return Call("nn.Flatten")
