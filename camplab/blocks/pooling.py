"""Pooling: the largest or the mean of neighbouring cells."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from camplab.blocks.base import Leaf, Misfit, Remedy, Windows
from camplab.blocks.call import Call
from camplab.blocks.choice_words import Words
from camplab.blocks.input_checks import one_axis, want_windows
from camplab.blocks.keeps import LONG, Keeps
from camplab.blocks.known_as import KnownAs, known
from camplab.blocks.shape import Shape
from camplab.blocks.size_words import axes_in_words, slid_in_words
from camplab.blocks.sizes import Axis, Padding, Pair, axes_of, collapse, short
from camplab.words import Sentence, say

Kind = Annotated[Literal["max", "average"], Words(max=say("Largest"), average=say("Average"))]


class Pooling(Leaf, tag="pooling", title="Pooling", family="convolution"):
    """Keeps the largest or the mean of each window, so that the picture gets smaller."""

    order: ClassVar[int] = 20
    known_as: ClassVar[tuple[KnownAs, ...]] = (
        known("pool, subsampling, downsampling, 다운샘플링"),
        known("nn.MaxPool2d, nn.MaxPool1d, max pooling, MaxPooling2D, 최대 풀링, 맥스 풀링", kind="max"),
        known("nn.AvgPool2d, nn.AvgPool1d, average pooling, mean pooling, AveragePooling2D, 평균 풀링", kind="average"),
    )
    help = """Max: $y = \\max_{u, v} x(i s + u, j s + v)$. Average: the mean of the same cells.

**Use it** to halve height and width: what follows sees more of the picture and costs a quarter.

**Typical mistake:** thinking that pooling has weights. It has none; it makes the *next* dense layer smaller.
In the backward pass max pooling hands the whole gradient to one cell of each window, average pooling an equal share
to all.

LeCun et al. 1998, *Gradient-based learning applied to document recognition*, section II."""

    kind: Kind = Field("max", title="Kind", description="Keep the largest, or the mean")
    kernel: Pair = Field(2, title="Window", description="Size of the window, one number or height and width",
                         json_schema_extra={"unit": "px"})  # fmt: skip
    stride: Pair | None = Field(None, title="Stride", description="How far the window moves; empty: its own size",
                                json_schema_extra={"unit": "px"})  # fmt: skip
    padding: Padding = Field(0, title="Padding", description="Empty cells around the input, at most half a window; "
                             "a mean takes them for zeros", json_schema_extra={"unit": "px"})  # fmt: skip
    ceil: bool = Field(False, title="Round up", description="Let a last window stick out instead of leaving cells over")

    def stem(self) -> str:
        return "pool"

    def caption(self) -> str:
        stride = "" if self.stride in (None, self.kernel) else f" / {short(self.stride or 1)}"
        return f"{self.kind} · {short(self.kernel)} px{stride}"

    def shape(self, x: Shape) -> Shape:
        want_windows(x, say("pooling slides over an image or a sequence; here comes {kind} of {x}"))
        if x.kind == "sequence":
            one_axis(self, "kernel", "stride", "padding")
        axes = self._axes(x)
        if any(2 * axis.padding > axis.kernel for axis in axes):
            half = collapse(tuple(min(axis.padding, axis.kernel // 2) for axis in axes))
            raise Misfit(say("padding {padding} is more than half of the window of {kernel} px",
                             padding=short(self.padding), kernel=short(self.kernel)),
                         (Remedy(say("Set padding to {n}", n=short(half)), change={"padding": half}),))  # fmt: skip
        out = tuple(axis.fits(self.ceil) for axis in axes)
        if min(out) < 1:
            raise self._too_large(axes)
        return x.with_spatial(out)

    def windows(self, x: Shape) -> Windows | None:
        return tuple(axis[1:] for axis in self._axes(x))

    def arithmetic(self, x: Shape) -> Sentence | None:
        return axes_in_words(tuple(slid_in_words(axis, self.ceil) for axis in self._axes(x)))

    def layer(self, x: Shape) -> Call:
        unusual: dict[str, Any] = {}
        if self.stride not in (None, self.kernel):
            unusual["stride"] = self.stride
        if self.padding:
            unusual["padding"] = self.padding
        if self.ceil:
            unusual["ceil_mode"] = True
        kind = "Max" if self.kind == "max" else "Avg"
        return Call(f"nn.{kind}Pool2d" if x.kind == "image" else f"Sequence{kind}Pool1d", self.kernel, **unusual)

    def keeps(self, x: Shape, y: Shape) -> Keeps:
        """The largest of a window: also where it stood."""
        return Keeps(input=True, more=LONG * y.numel if self.kind == "max" else 0)

    def _axes(self, x: Shape) -> tuple[Axis, ...]:
        return axes_of(x.spatial, self.kernel, self.stride or self.kernel, self.padding)

    def _too_large(self, axes: tuple[Axis, ...]) -> Misfit:
        room = collapse(tuple(axis.room for axis in axes))
        fitting = collapse(tuple(min(axis.kernel, axis.size) for axis in axes))
        return Misfit(
            say("a window of {kernel} px does not fit in {room} px", kernel=short(self.kernel), room=short(room)),
            (Remedy(say("Make the window {kernel} px", kernel=short(fitting)),
                    change={"kernel": fitting, "stride": None, "padding": 0}),),
        )  # fmt: skip
