"""Space to depth: small squares of pixels become channels."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from camplab.blocks.base import Leaf, Windows, WrongKind
from camplab.blocks.call import Call
from camplab.blocks.keeps import NOTHING, Keeps
from camplab.blocks.known_as import KnownAs, known
from camplab.blocks.shape import KIND_NAMES, Shape
from camplab.blocks.size_words import axes_in_words
from camplab.words import Sentence, say


class SpaceToDepth(Leaf, tag="space_to_depth", title="Space to depth", family="shape"):
    """Lays the pixels of each small square on top of each other: fewer pixels, more channels, nothing lost."""

    order: ClassVar[int] = 70
    kept: ClassVar[Keeps] = NOTHING
    known_as: ClassVar[tuple[KnownAs, ...]] = (known("nn.PixelUnshuffle, pixel unshuffle, patch merging, focus"),)
    help = """$C \\times H \\times W \\rightarrow f^2 C \\times H/f \\times W/f$: output pixel $(i, j)$ holds the pixels
$(f i + u, f j + v)$ one after another, $u$ running fastest. A side that $f$ does not divide is filled up with zeros.

**Use it** to make a picture smaller without throwing anything away, often with a dense layer behind it that mixes the
$f^2 C$ channels (*patch merging* in Swin).

**Typical mistake:** forgetting that the next layer has $f^2$ times as many channels, and as many more weights.

Liu et al. 2021, *Swin transformer*, section 3.1."""

    factor: int = Field(2, ge=1, le=64, title="Factor", description="Side of the squares",
                        json_schema_extra={"unit": "px"})  # fmt: skip

    def stem(self) -> str:
        return "merge"

    def caption(self) -> str:
        return f"{self.factor}×{self.factor} px"

    def shape(self, x: Shape) -> Shape:
        if x.kind not in ("image", "grid"):
            raise WrongKind(say("squares of pixels are found in an image; here comes {kind} of {x}",
                                kind=KIND_NAMES[x.kind], x=x))  # fmt: skip
        spatial = tuple(-(-size // self.factor) for size in x.spatial)
        return x.with_channels(x.channels * self.factor**2).with_spatial(spatial)

    def windows(self, x: Shape) -> Windows | None:
        return tuple((self.factor, self.factor, 0, 1) for _ in x.spatial)

    def arithmetic(self, x: Shape) -> Sentence | None:
        return axes_in_words(
            tuple(
                say("{size} / {factor} = {out}", size=size, factor=self.factor, out=out)
                if size % self.factor == 0
                else say("⌈{size} / {factor}⌉ = {out}", size=size, factor=self.factor, out=out)
                for size, out in zip(x.spatial, self.shape(x).spatial, strict=True)
            )
        )

    def layer(self, x: Shape) -> Call:
        return Call("ImageToDepth" if x.kind == "image" else "GridToDepth", self.factor)
