"""Upsample: a larger picture without weights, by copying or blending its cells."""

from __future__ import annotations

from fractions import Fraction
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from camplab.blocks.base import Leaf, Windows
from camplab.blocks.call import Call
from camplab.blocks.choice_words import Words
from camplab.blocks.input_checks import one_axis, want_windows
from camplab.blocks.keeps import NOTHING, Keeps
from camplab.blocks.known_as import KnownAs, known
from camplab.blocks.shape import Shape
from camplab.blocks.size_words import axes_in_words
from camplab.blocks.sizes import Pair, per_axis, short
from camplab.words import Sentence, say

Mode = Annotated[
    Literal["nearest", "bilinear"], Words(nearest=say("Copy the nearest"), bilinear=say("Blend (bilinear)"))
]


class Upsample(Leaf, tag="upsample", title="Upsample", family="convolution"):
    """Enlarges the picture by copying or blending its cells; it learns nothing."""

    order: ClassVar[int] = 50
    kept: ClassVar[Keeps] = NOTHING
    known_as: ClassVar[tuple[KnownAs, ...]] = (
        known("nn.Upsample, UpSampling2D, interpolate, resize, unpooling, 업샘플링, 확대, 보간"),
        known("nn.UpsamplingNearest2d, nearest neighbour, nearest neighbor", mode="nearest"),
        known("nn.UpsamplingBilinear2d, bilinear interpolation, 쌍선형 보간", mode="bilinear"),
    )
    help = """With factor $f$ output cell $i$ lies at $u = (i + 1/2) / f - 1/2$ of the input.

*Nearest* copies the cell it lies in: $y(i) = x(\\lfloor i / f \\rfloor)$. *Bilinear* blends the two cells beside it
along each axis: $y(i) = (1 - t) \\, x(m) + t \\, x(m + 1)$ with $m = \\lfloor u \\rfloor$ and $t = u - m$.

**Use it** before a convolution in decoders, generators and U-Nets: it leaves no checkerboard.

**Typical mistake:** expecting detail that is not there. Upsampling adds cells, not information; a connection from an
earlier, larger feature map brings the detail back.

Odena et al. 2016, *Deconvolution and checkerboard artifacts*."""

    factor: Pair = Field(2, title="Factor", description="How many times larger, one number or height and width",
                         json_schema_extra={"when": {"size": [None]}})  # fmt: skip
    size: Pair | None = Field(None, title="Size", description="The size that comes out; empty: by the factor",
                              json_schema_extra={"unit": "px"})  # fmt: skip
    mode: Mode = Field("nearest", title="Kind", description="Copy cells, or blend them")

    def caption(self) -> str:
        return f"{self.mode} · " + (f"× {short(self.factor)}" if self.size is None else f"{short(self.size)} px")

    def shape(self, x: Shape) -> Shape:
        want_windows(x, say("upsampling enlarges an image or a sequence; here comes {kind} of {x}"))
        if x.kind == "sequence":
            one_axis(self, "factor" if self.size is None else "size")
        return x.with_spatial(self._out(x))

    def windows(self, x: Shape) -> Windows | None:
        steps = (Fraction(n, out) for n, out in zip(x.spatial, self._out(x), strict=True))
        if self.mode == "nearest":
            return tuple((1, step, 0, 1) for step in steps)
        return tuple((2, step, (1 - step) / 2, 1) for step in steps)

    def arithmetic(self, x: Shape) -> Sentence | None:
        if self.size is not None:
            return None
        factors = per_axis(self.factor, len(x.spatial))
        lines = (say("{n} · {f} = {out}", n=n, f=f, out=n * f) for n, f in zip(x.spatial, factors, strict=False))
        return axes_in_words(tuple(lines))

    def layer(self, x: Shape) -> Call:
        settings: dict[str, Any] = {"scale_factor": self.factor} if self.size is None else {"size": self.size}
        if self.mode == "bilinear":
            settings["mode"] = "bilinear" if x.kind == "image" else "linear"
        return Call("nn.Upsample" if x.kind == "image" else "SequenceUpsample", **settings)

    def _out(self, x: Shape) -> tuple[int, ...]:
        if self.size is not None:
            return per_axis(self.size, len(x.spatial))
        return tuple(n * f for n, f in zip(x.spatial, per_axis(self.factor, len(x.spatial)), strict=False))
