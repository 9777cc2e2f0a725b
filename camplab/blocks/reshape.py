"""Reshape: the same numbers in other rows."""

from __future__ import annotations

from math import prod
from typing import Annotated, ClassVar

from pydantic import AfterValidator, Field

from camplab.blocks.base import Leaf, Misfit, Remedy, Windows
from camplab.blocks.call import Call
from camplab.blocks.embedding import want_numbers
from camplab.blocks.keeps import VIEW, Keeps
from camplab.blocks.known_as import KnownAs, known
from camplab.blocks.shape import Kind, Shape
from camplab.words import Sentence, say

LONGEST = 1_000_000_000
"""The largest size along one axis."""
Size = Annotated[int, Field(ge=-1, le=LONGEST)]
Given = int | tuple[int, int] | tuple[int, int, int]


def _one(dims: Given | tuple[int]) -> Given:
    return dims[0] if isinstance(dims, tuple) and len(dims) == 1 else dims


Dims = Annotated[Size | tuple[Size, Size, Size] | tuple[Size, Size] | tuple[Size], AfterValidator(_one)]
"""One, two or three sizes; −1 for one of them is what is left."""


class Reshape(Leaf, tag="reshape", title="Reshape", family="shape"):
    """Lays the same numbers out in other rows; no number changes."""

    order: ClassVar[int] = 90
    kept: ClassVar[Keeps] = VIEW
    known_as: ClassVar[tuple[KnownAs, ...]] = (
        known("nn.Unflatten, torch.reshape, view, unflatten, 리셰이프, 모양 바꾸기"),
    )
    help = """One size makes a vector $F$, two a sequence $T \\times F$, three an image $C \\times H \\times W$. Numbers
are taken row by row, as they stand. One of the sizes may be $-1$: it is what the others leave over.

**Use it** to make a picture of the vector in the middle of a decoder: a dense layer to 128 · 7 · 7 numbers, then
Reshape to 128×7×7.

**Typical mistake:** using it to change the order of axes. Rows and columns are not swapped but torn apart; that is what
Permute is for."""

    dims: Dims = Field(-1, title="Sizes", description="One: vector; two: sequence; three: image; −1: what is left")

    def caption(self) -> str:
        return "×".join("?" if size == -1 else str(size) for size in self.sizes)

    @property
    def sizes(self) -> tuple[int, ...]:
        """The sizes as given."""
        return self.dims if isinstance(self.dims, tuple) else (self.dims,)

    def shape(self, x: Shape) -> Shape:
        want_numbers(x, say("tokens are already one row; embed them first"))
        if 0 in self.sizes or self.sizes.count(-1) > 1:
            raise Misfit(say("sizes are at least 1, and only one of them can be −1, what is left"), (_row(),))
        known = prod(size for size in self.sizes if size != -1)
        if -1 in self.sizes and x.numel % known:
            raise Misfit(say("{n} numbers cannot be shared out evenly to {known}", n=x.numel, known=known), (_row(),))
        if -1 not in self.sizes and x.numel != known:
            raise self._unequal(x, known)
        kind: Kind = ("vector", "sequence", "image")[len(self.sizes) - 1]
        return Shape(kind, tuple(x.numel // known if size == -1 else size for size in self.sizes))

    def windows(self, x: Shape) -> Windows | None:
        return None if x.spatial else ()

    def arithmetic(self, x: Shape) -> Sentence | None:
        return say("{before} = {n} = {after}", before=" · ".join(map(str, x.dims)), n=x.numel,
                   after=" · ".join(map(str, self.shape(x).dims)))  # fmt: skip

    def layer(self, x: Shape) -> Call:
        return Call("Reshape", *self.sizes)

    def _unequal(self, x: Shape, known: int) -> Misfit:
        rest = known // self.sizes[0]
        open_ended = (Remedy(say("Leave the first size open"), change={"dims": (-1, *self.sizes[1:])}),)
        return Misfit(
            say("{n} numbers come in, but {sizes} holds {known}", n=x.numel, sizes=self.caption(), known=known),
            (*(() if x.numel % rest or rest == 1 else open_ended), _row()),
        )


def _row() -> Remedy:
    return Remedy(say("Lay them in one row"), change={"dims": -1})
