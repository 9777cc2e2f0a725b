"""Transposed convolution: a convolution run backwards, so that the picture grows."""

from __future__ import annotations

from fractions import Fraction
from math import gcd, prod
from typing import Any, ClassVar

from pydantic import Field

from camplab.blocks.base import Leaf, Misfit, Remedy, Windows
from camplab.blocks.call import Call, Ref
from camplab.blocks.init import Initialised
from camplab.blocks.input_checks import one_axis, want_windows
from camplab.blocks.keeps import INPUT, Keeps
from camplab.blocks.known_as import KnownAs, known
from camplab.blocks.shape import Shape
from camplab.blocks.size_words import axes_in_words
from camplab.blocks.sizes import Padding, Pair, Positive, Sizes, collapse, per_axis, short
from camplab.blocks.weights import Weights
from camplab.words import Sentence, say

SIZES = ("kernel", "stride", "padding", "output_padding", "dilation")


class TransposedConvolution(
    Initialised, Leaf, tag="transposed_convolution", title="Transposed convolution", family="convolution"
):
    """Lays a small pattern over the output for every input cell and adds them up, so that the picture grows."""

    order: ClassVar[int] = 40
    kept: ClassVar[Keeps] = INPUT
    known_as: ClassVar[tuple[KnownAs, ...]] = (
        known(
            "nn.ConvTranspose2d, nn.ConvTranspose1d, deconv, deconvolution, Conv2DTranspose, "
            "up-convolution, fractionally strided, "
            "역합성곱, 디컨볼루션"
        ),
    )
    help = """It does forwards what a convolution does in the backward pass: every input cell $i$ adds

$\\sum_c w_{c k u} \\; x_c(i)$ to $y_k(i s + d u - p)$, at every place $u$ of the kernel

along each axis, with stride $s$, dilation $d$ and padding $p$. Of $n$ cells come
$(n - 1) s - 2p + d(k - 1) + o + 1$, with $o$ the output padding. Kernel 4, stride 2, padding 1 doubles the size.

**Use it** in decoders and generators, to learn how a small feature map becomes a large picture.

**Typical mistake:** a kernel that the stride does not divide, such as 3 at stride 2. Its patterns overlap unevenly and
leave a checkerboard; take a multiple of the stride, or Upsample and a convolution.

Zeiler et al. 2010, *Deconvolutional networks*; Odena et al. 2016, *Deconvolution and checkerboard artifacts*."""

    out_channels: int = Field(32, ge=1, le=65536, title="Filters", description="How many feature maps come out")
    kernel: Pair = Field(4, title="Kernel", description="Size of the pattern, one number or height and width",
                         json_schema_extra={"unit": "px"})  # fmt: skip
    stride: Pair = Field(2, title="Stride", description="How far apart the patterns are laid: how much it grows",
                         json_schema_extra={"unit": "px"})  # fmt: skip
    padding: Padding = Field(1, title="Padding", description="How much is cut off around the output",
                             json_schema_extra={"unit": "px"})  # fmt: skip
    output_padding: Padding = Field(
        0, title="Output padding", description="Cells added at the far side, to reach an odd or even size",
        json_schema_extra={"unit": "px"},
    )  # fmt: skip
    dilation: Pair = Field(1, title="Dilation", description="Distance between the cells of a pattern",
                           json_schema_extra={"unit": "px"})  # fmt: skip
    groups: Positive = Field(1, title="Groups", description="Each group of filters sees its share of the channels")
    bias: bool = Field(True, title="Bias", description="Add a learned number to each feature map")

    def stem(self) -> str:
        return "deconv"

    def caption(self) -> str:
        return f"{self.out_channels} · {short(self.kernel)} px / {short(self.stride)}"

    def shape(self, x: Shape) -> Shape:
        want_windows(x, say("a transposed convolution grows an image or a sequence; here comes {kind} of {x}"))
        if x.kind == "sequence":
            one_axis(self, *SIZES)
        self._check_groups(x.channels)
        for _, _, stride, _, extra, dilation in self._axes(x):
            if extra >= max(stride, dilation):
                raise self._too_much_output_padding(x)
        if min(self._out(x)) < 1:
            raise Misfit(
                say("padding {padding} cuts off everything: {size} px would become {out} px",
                    padding=short(self.padding), size=short(collapse(x.spatial)), out=short(collapse(self._out(x)))),
                (Remedy(say("Set padding to 0"), change={"padding": 0}),),
            )  # fmt: skip
        return x.with_channels(self.out_channels).with_spatial(self._out(x))

    def weights(self, x: Shape) -> Weights:
        dims = (x.channels, self.out_channels // self.groups, *per_axis(self.kernel, len(x.spatial)))
        formula = f"{dims[0]} × ({' × '.join(map(str, dims[1:]))})"
        if not self.bias:
            return Weights({"weight": dims}, formula=formula)
        return Weights({"weight": dims, "bias": (self.out_channels,)}, formula=f"{formula} + {self.out_channels}")

    def macs(self, x: Shape) -> int:
        return x.numel * (self.out_channels // self.groups) * prod(per_axis(self.kernel, len(x.spatial)))

    def windows(self, x: Shape) -> Windows | None:
        """Output cell o sees the cells i with o = i·s + d·u − p: those from ⌊(o + p − d(k − 1) + s − 1) / s⌋ on."""
        return tuple(
            (d * (k - 1) // s + 1, Fraction(1, s), Fraction(d * (k - 1) - p - s + 1, s), 1)
            for _, k, s, p, _, d in self._axes(x)
        )

    def arithmetic(self, x: Shape) -> Sentence | None:
        return axes_in_words(
            tuple(
                say("({n} − 1)·{s} − 2·{p} + {reach} + {o} + 1 = {out}", n=n, s=s, p=p, reach=d * (k - 1), o=o, out=out)
                for (n, k, s, p, o, d), out in zip(self._axes(x), self._out(x), strict=True)
            )
        )

    def identity(self, x: Shape) -> Call:
        return Call("nn.init.dirac_", Ref("weight"), *((self.groups,) if self.groups > 1 else ()))

    def layer(self, x: Shape) -> Call:
        usual = {"stride": 1, "padding": 0, "output_padding": 0, "groups": 1, "bias": True, "dilation": 1}
        unusual: dict[str, Any] = {name: value for name, u in usual.items() if (value := getattr(self, name)) != u}
        target = "nn.ConvTranspose2d" if x.kind == "image" else "SequenceConvTranspose1d"
        return Call(target, x.channels, self.out_channels, self.kernel, **unusual)

    def _axes(self, x: Shape) -> tuple[tuple[int, ...], ...]:
        """Size, kernel, stride, padding, output padding and dilation of each axis."""
        given: list[Sizes] = [getattr(self, name) for name in SIZES]
        return tuple(zip(x.spatial, *(per_axis(value, len(x.spatial)) for value in given), strict=False))

    def _out(self, x: Shape) -> tuple[int, ...]:
        """(n − 1)·s − 2·p + d·(k − 1) + o + 1 (Dumoulin & Visin 2016, section 4)."""
        return tuple((n - 1) * s - 2 * p + d * (k - 1) + o + 1 for n, k, s, p, o, d in self._axes(x))

    def _too_much_output_padding(self, x: Shape) -> Misfit:
        fitting = collapse(tuple(min(o, max(s, d) - 1) for _, _, s, _, o, d in self._axes(x)))
        return Misfit(
            say("output padding {given} must be smaller than the stride of {stride} or the dilation of {dilation}",
                given=short(self.output_padding), stride=short(self.stride), dilation=short(self.dilation)),
            (Remedy(say("Set output padding to {n}", n=short(fitting)), change={"output_padding": fitting}),),
        )  # fmt: skip

    def _check_groups(self, channels: int) -> None:
        if channels % self.groups or self.out_channels % self.groups:
            common = gcd(channels, self.out_channels, self.groups)
            raise Misfit(
                say("{channels} channels and {filters} filters cannot both be shared out evenly to {groups} groups",
                    channels=channels, filters=self.out_channels, groups=self.groups),
                (Remedy(say("Set groups to {n}", n=common), change={"groups": common}),),
            )  # fmt: skip
