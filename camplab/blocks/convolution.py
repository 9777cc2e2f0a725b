"""Convolution over images and sequences: the same small filters everywhere."""

from __future__ import annotations

from math import prod
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from camplab.blocks.base import Leaf, Misfit, Remedy, Windows
from camplab.blocks.call import Call, Ref
from camplab.blocks.choice_words import Words
from camplab.blocks.init import Initialised
from camplab.blocks.input_checks import even_groups, one_axis, want_windows
from camplab.blocks.keeps import INPUT, Keeps
from camplab.blocks.known_as import KnownAs, known
from camplab.blocks.shape import Shape
from camplab.blocks.size_words import axes_in_words, slid_in_words
from camplab.blocks.sizes import Axis, Padding, Pair, Positive, axes_of, collapse, per_axis, short
from camplab.blocks.weights import Weights
from camplab.words import Sentence, say

Same = Annotated[Literal["same"], Words(same=say("same"))]
Depthwise = Annotated[Literal["depthwise"], Words(depthwise=say("depthwise"))]


class Convolution(Initialised, Leaf, tag="convolution", title="Convolution", family="convolution"):
    """Slides small filters over the input; each filter makes one feature map."""

    order: ClassVar[int] = 10
    kept: ClassVar[Keeps] = INPUT
    known_as: ClassVar[tuple[KnownAs, ...]] = (
        known(
            "nn.Conv2d, nn.Conv1d, conv, conv layer, convolutional, filter, cnn, 컨볼루션, 콘볼루션, 필터, "
            "커널, kernel, padding, 패딩"
        ),
        known("1×1 convolution, 1x1 conv, pointwise, conv1x1, 점별 합성곱", kernel=1),
        known(
            "depthwise convolution, DepthwiseConv2D, dw conv, depthwise separable convolution, SeparableConv2D, "
            "깊이별 합성곱, 뎁스와이즈",
            groups="depthwise",
        ),
        known("grouped convolution, group convolution, 그룹 합성곱", groups=2),
        known("dilated convolution, atrous, 팽창 합성곱", dilation=2),
    )
    help = """On an image the filters slide over height and width, on a sequence over the steps.

$y_{k}(i, j) = b_k + \\sum_{c, u, v} w_{k c u v} \\; x_c(i s + d u - p, \\; j s + d v - p)$

with stride $s$, dilation $d$ and padding $p$. The output has
$\\lfloor (n + 2p - d(k - 1) - 1) / s \\rfloor + 1$ cells along an axis of $n$.

**Use it** where the same pattern may appear anywhere: a filter has few weights and looks at every place.
Two 3×3 filters in a row see as much as one 5×5 and need 18/25 of its weights.

**Typical mistake:** forgetting that each filter reaches through *all* channels: 32 filters of 3×3 on 16 channels have
32 × 16 × 3 × 3 weights, not 32 × 3 × 3.

LeCun et al. 1989, *Backpropagation applied to handwritten zip code recognition*."""

    out_channels: int = Field(32, ge=1, le=65536, title="Filters", description="How many feature maps come out")
    kernel: Pair = Field(3, title="Kernel", description="Size of the window, one number or height and width",
                         json_schema_extra={"unit": "px"})  # fmt: skip
    stride: Pair = Field(1, title="Stride", description="How far the window moves each time",
                         json_schema_extra={"unit": "px"})  # fmt: skip
    padding: Same | Padding = Field(
        "same", title="Padding", description="Zeros around the input; same keeps its size (at stride 1)",
        json_schema_extra={"unit": "px"},
    )  # fmt: skip
    dilation: Pair = Field(1, title="Dilation", description="Distance between the cells a filter looks at",
                           json_schema_extra={"unit": "px"})  # fmt: skip
    groups: Positive | Depthwise = Field(
        1, title="Groups",
        description="Each group of filters sees its share of the channels; depthwise gives each channel its own",
    )  # fmt: skip
    bias: bool = Field(True, title="Bias", description="Add a learned number to each feature map")

    def stem(self) -> str:
        return "conv"

    def caption(self) -> str:
        stride = "" if self.stride == 1 else f" / {short(self.stride)}"
        return f"{self.out_channels} · {short(self.kernel)} px{stride}"

    def shape(self, x: Shape) -> Shape:
        self._check_kind(x)
        self._check_groups(x.channels)
        out = self._out(x)
        if min(out) < 1:
            raise _too_large(self._axes(x))
        return x.with_spatial(out).with_channels(self.out_channels)

    def weights(self, x: Shape) -> Weights:
        kernel, share = per_axis(self.kernel, len(x.spatial)), x.channels // self._groups(x)
        dims = (self.out_channels, share, *kernel)
        formula = f"{dims[0]} × ({' × '.join(map(str, dims[1:]))})"
        if not self.bias:
            return Weights({"weight": dims}, formula=formula)
        return Weights({"weight": dims, "bias": dims[:1]}, formula=f"{formula} + {dims[0]}")

    def macs(self, x: Shape) -> int:
        out = self._out(x)
        kernel = prod(per_axis(self.kernel, len(out)))
        return prod(out) * self.out_channels * (x.channels // self._groups(x)) * kernel

    def windows(self, x: Shape) -> Windows | None:
        return tuple(axis[1:] for axis in self._axes(x))

    def arithmetic(self, x: Shape) -> Sentence | None:
        if self._uneven(x):
            return say("padding “same” adds what is missing on the far side: {size} stay {size}",
                       size="×".join(map(str, x.spatial)))  # fmt: skip
        return axes_in_words(tuple(slid_in_words(axis) for axis in self._axes(x)))

    def identity(self, x: Shape) -> Call:
        groups = self._groups(x)
        return Call("nn.init.dirac_", Ref("weight"), *((groups,) if groups > 1 else ()))

    def layer(self, x: Shape) -> Call:
        padding = "same" if self._uneven(x) else collapse(tuple(axis.padding for axis in self._axes(x)))
        settings: dict[str, Any] = {
            "stride": self.stride, "padding": padding, "dilation": self.dilation,
            "groups": self._groups(x), "bias": self.bias,
        }  # fmt: skip
        usual = {"stride": 1, "padding": 0, "dilation": 1, "groups": 1, "bias": True}
        target = "nn.Conv2d" if x.kind == "image" else "SequenceConv1d"
        unusual = {name: value for name, value in settings.items() if value != usual[name]}
        return Call(target, x.channels, self.out_channels, self.kernel, **unusual)

    def _out(self, x: Shape) -> tuple[int, ...]:
        return x.spatial if self._uneven(x) else tuple(axis.fits() for axis in self._axes(x))

    def _groups(self, x: Shape) -> int:
        return x.channels if self.groups == "depthwise" else self.groups

    def _axes(self, x: Shape) -> tuple[Axis, ...]:
        return axes_of(x.spatial, self.kernel, self.stride, self.padding, self.dilation)

    def _uneven(self, x: Shape) -> bool:
        """Whether "same" needs one zero more behind than before: an even kernel (torch does this at stride 1)."""
        if self.padding != "same" or (self.kernel == 3 and self.dilation == 1):
            return False
        return any((axis.span - 1) % 2 for axis in self._axes(x))

    def _check_kind(self, x: Shape) -> None:
        want_windows(x, say("a convolution slides over an image or a sequence; here comes {kind} of {x}"))
        if x.kind == "sequence":
            one_axis(self, "kernel", "stride", "padding", "dilation")
        if self._uneven(x) and self.stride != 1:
            odd = tuple(k + 1 - k % 2 for k in per_axis(self.kernel, len(x.spatial)))
            raise Misfit(
                say("padding “same” with an even window of {kernel} px works at stride 1 only; the stride is {stride}",
                    kernel=short(self.kernel), stride=short(self.stride)),
                (Remedy(say("Make the window odd"), change={"kernel": collapse(odd)}),
                 Remedy(say("Set stride to 1"), change={"stride": 1})),
            )  # fmt: skip

    def _check_groups(self, channels: int) -> None:
        groups = channels if self.groups == "depthwise" else self.groups
        even_groups(channels, groups)
        if self.out_channels % groups:
            near = max(1, self.out_channels // groups) * groups
            raise Misfit(
                say("{filters} filters cannot be shared out evenly to {groups} groups",
                    filters=self.out_channels, groups=groups),
                (Remedy(say("Use {n} filters", n=near), change={"out_channels": near}),
                 Remedy(say("Set groups to 1"), change={"groups": 1})),
            )  # fmt: skip


def _too_large(axes: tuple[Axis, ...]) -> Misfit:
    span = collapse(tuple(axis.span for axis in axes))
    room = collapse(tuple(axis.room for axis in axes))
    fitting = collapse(tuple(min(axis.kernel, (axis.room - 1) // axis.dilation + 1) for axis in axes))
    return Misfit(
        say("a window of {span} px does not fit in {room} px (the input with its padding)",
            span=short(span), room=short(room)),
        (Remedy(say("Set padding to “same”"), change={"padding": "same"}),
         Remedy(say("Make the window {kernel} px", kernel=short(fitting)), change={"kernel": fitting})),
    )  # fmt: skip
