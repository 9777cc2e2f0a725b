"""Flatten: all axes of a sample in one row."""

from __future__ import annotations

from camplab.blocks.base import Leaf, Windows
from camplab.blocks.call import Call
from camplab.blocks.misfit import Misfit
from camplab.blocks.shape import Shape, vector
from camplab.words import say


class Flatten(Leaf, tag="flatten", title="Flatten", family="shape"):
    """Lays all numbers of a sample in one row, ready for a dense layer."""

    def shape(self, x: Shape) -> Shape:
        if x.kind == "tokens":
            raise Misfit(say("tokens are already one row; embed them first"))
        return vector(x.numel)

    def windows(self, x: Shape) -> Windows | None:
        return None if x.spatial else ()

    def layer(self, x: Shape) -> Call:
        return Call("nn.Flatten")
