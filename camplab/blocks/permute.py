"""Permute: the axes of a sample in another order."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from camplab.blocks.base import Leaf, Remedy, Windows, WrongKind
from camplab.blocks.call import Call
from camplab.blocks.choice_words import Words
from camplab.blocks.keeps import VIEW, Keeps
from camplab.blocks.known_as import KnownAs, known
from camplab.blocks.shape import KIND_NAMES, Kind, Shape
from camplab.words import say

Order = Annotated[
    Literal["channels_last", "channels_first", "transpose"],
    Words(
        channels_last=say("Channels last"), channels_first=say("Channels first"), transpose=say("Steps for features")
    ),
]
FROM = {"channels_last": "image", "channels_first": "grid", "transpose": "sequence"}
"""What each order is for."""
TO: dict[Order, Kind] = {"channels_last": "grid", "channels_first": "image", "transpose": "sequence"}
AXES = {"channels_last": (1, 2, 0), "channels_first": (2, 0, 1), "transpose": (1, 0)}
LAYERS = {"channels_last": "ChannelsLast", "channels_first": "ChannelsFirst", "transpose": "Transpose"}


class Permute(Leaf, tag="permute", title="Permute", family="shape"):
    """Puts the axes of a sample in another order; no number changes."""

    order: ClassVar[int] = 60
    kept: ClassVar[Keeps] = VIEW
    known_as: ClassVar[tuple[KnownAs, ...]] = (
        known("torch.permute, channels first, swapaxes, 축 바꾸기"),
        known("torch.transpose", to="transpose"),
        known("channels last", to="channels_last"),
    )
    help = """| order | from | to |
|---|---|---|
| channels_last | image $C \\times H \\times W$ | grid $H \\times W \\times C$ |
| channels_first | grid $H \\times W \\times C$ | image $C \\times H \\times W$ |
| transpose | sequence $T \\times F$ | sequence $F \\times T$ |

**Use it** where layers work on each pixel alone: with the channels last, a dense layer mixes the channels of one pixel
and a layer norm looks at one pixel. ConvNeXt and Swin are built so.

**Typical mistake:** a convolution after *channels_last*. It slides over height and width of an image; change the order
back first.

Liu et al. 2022, *A ConvNet for the 2020s*."""

    to: Order = Field("channels_last", title="Order", description="Which axis goes where")

    def caption(self) -> str:
        return {"channels_last": "C×H×W → H×W×C", "channels_first": "H×W×C → C×H×W", "transpose": "T×F → F×T"}[self.to]

    def shape(self, x: Shape) -> Shape:
        if x.kind != FROM[self.to]:
            fitting = next((order for order, kind in FROM.items() if kind == x.kind), None)
            raise WrongKind(
                say("this order is for {wanted}; here comes {kind} of {x}",
                    wanted=KIND_NAMES[FROM[self.to]], kind=KIND_NAMES[x.kind], x=x),
                (Remedy(say("Change the order to {order}", order=fitting), change={"to": fitting}),) if fitting else (),
            )  # fmt: skip
        return Shape(TO[self.to], tuple(x.dims[axis] for axis in AXES[self.to]))

    def windows(self, x: Shape) -> Windows | None:
        return None if self.to == "transpose" else super().windows(x)

    def layer(self, x: Shape) -> Call:
        return Call(LAYERS[self.to])
