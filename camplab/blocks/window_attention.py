"""Window attention: every pixel looks at those in its window."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from camplab.blocks.base import Leaf, Misfit, Remedy, Windows, WrongKind
from camplab.blocks.call import Call
from camplab.blocks.choice_words import Words
from camplab.blocks.heads import LooksDropped, PixelHeads, even_heads
from camplab.blocks.keeps import FLOAT, Keeps
from camplab.blocks.known_as import KnownAs, known
from camplab.blocks.permute import Permute
from camplab.blocks.shape import KIND_NAMES, Shape
from camplab.blocks.view import WINDOW_ATTENTION, View
from camplab.blocks.weights import Weights
from camplab.words import Sentence, say

Version = Annotated[Literal["v1", "v2", "maxvit"], Words(v1=say("Swin"), v2=say("Swin v2"), maxvit=say("MaxViT"))]
LAYERS = {"v1": "WindowAttention", "v2": "CosineWindowAttention", "maxvit": "EvenWindowAttention"}
HIDDEN = 512
"""Width of the small network of v2 that turns distances into numbers."""

Partition = Annotated[Literal["block", "grid"], Words(block=say("Neighbours"), grid=say("Spread over the picture"))]


class WindowAttention(Leaf, tag="window_attention", title="Window attention", family="attention"):
    """Cuts the picture into windows; in each, every pixel looks at every other one and takes what it needs."""

    order: ClassVar[int] = 15
    known_as: ClassVar[tuple[KnownAs, ...]] = (
        known("Swin attention, local attention, WindowAttention", version="v1"),
        known("Swin v2 attention", version="v2"),
        known("MaxViT attention, block attention", version="maxvit"),
        known("grid attention", version="maxvit", partition="grid"),
    )
    help = """$\\mathrm{softmax}\\left(Q K^T / \\sqrt{d} + B\\right) V$ in each window alone; $B$ is a learned
number for every distance between two pixels.

Attention over a whole picture costs $(HW)^2$; in windows of $M \\times M$ only $HW \\cdot M^2$.

| setting | what it does |
|---|---|
| shift | the windows lie across the borders of those before, so that neighbours meet (Swin: every second block) |
| partition *grid* | a window is made of pixels far apart, so that the whole picture is seen, thinly (MaxViT) |
| version *v2* | compares directions only (cosine), and works $B$ out from the distance with a small network |
| version *maxvit* | divides by the root of all channels, not of those of one head |

A picture that is no multiple of the window is padded at the right and the bottom.

**Use it** on a grid (channels last), in pairs: once without shift, once with a shift of half a window.

**Typical mistake:** never shifting. Then nothing crosses the borders of the windows.

Liu et al. 2021, *Swin Transformer*; Liu et al. 2022, *Swin Transformer V2*; Tu et al. 2022, *MaxViT*."""

    heads: PixelHeads = 4
    window: int = Field(7, ge=1, le=32, title="Window", description="Height and width of a window",
                        json_schema_extra={"unit": "px"})  # fmt: skip
    shift: int = Field(0, ge=0, le=31, title="Shift", description="How far the windows are moved: 0, or half a window",
                       json_schema_extra={"unit": "px"})  # fmt: skip
    partition: Partition = Field(
        "block", title="Partition", description="A window is made of neighbours, or of pixels spread over the picture"
    )
    version: Version = Field("v1", title="Version", description="How scores are worked out: Swin, Swin V2 or MaxViT")
    dropout: LooksDropped = 0.0

    def stem(self) -> str:
        return "attention"

    def caption(self) -> str:
        shift = f" ↘{self.shift}" if self.shift else ""
        grid = " grid" if self.partition == "grid" else ""
        return f"{self.heads} heads · {self.window}×{self.window}{grid}{shift}"

    def shape(self, x: Shape) -> Shape:
        if x.kind != "grid":
            raise WrongKind(
                say("window attention needs a grid with the channels last; here comes {kind} of {x}",
                    kind=KIND_NAMES[x.kind], x=x),
                (Remedy(say("Insert Permute"), before=(Permute(),)),) if x.kind == "image" else (),
            )  # fmt: skip
        even_heads(x.channels, self.heads, say("{channels} channels cannot be shared out evenly to {heads} heads",
                                               channels=x.channels, heads=self.heads))  # fmt: skip
        self._check_shift()
        return x

    def _check_shift(self) -> None:
        if self.shift >= self.window:
            raise Misfit(
                say("a shift of {shift} moves windows of {window} pixels by a whole window or more: it must be smaller",
                    shift=self.shift, window=self.window),
                (Remedy(say("Set shift to {n}", n=self.window // 2), change={"shift": self.window // 2}),),
            )  # fmt: skip
        if self.shift and self.partition == "grid":
            raise Misfit(
                say("windows spread over the whole picture have no borders to shift across"),
                (Remedy(say("Set shift to {n}", n=0), change={"shift": 0}),
                 Remedy(say("Use windows of neighbours"), change={"partition": "block"})),
            )  # fmt: skip

    def _windows(self, x: Shape) -> tuple[int, int]:
        """How many windows, down and across."""
        return -(-x.dims[0] // self.window), -(-x.dims[1] // self.window)

    def weights(self, x: Shape) -> Weights:
        c, w, heads = x.channels, self.window, self.heads
        parameters: dict[str, tuple[int, ...]] = {
            "qkv.weight": (3 * c, c),
            "qkv.bias": (3 * c,),
            "proj.weight": (c, c),
            "proj.bias": (c,),
        }
        index = (w * w, w * w) if self.version == "maxvit" else (w**4,)
        buffers: dict[str, tuple[int, ...]] = {"relative_position_index": index}
        mixing = f"4 × ({c} × {c} + {c})"
        if self.version != "v2":
            parameters["relative_position_bias_table"] = ((2 * w - 1) ** 2, heads)
            return Weights(parameters, buffers, f"{mixing} + {2 * w - 1} × {2 * w - 1} × {heads}")
        parameters |= {
            "logit_scale": (heads, 1, 1),
            "cpb_mlp.0.weight": (HIDDEN, 2),
            "cpb_mlp.0.bias": (HIDDEN,),
            "cpb_mlp.2.weight": (heads, HIDDEN),
        }
        buffers["relative_coords_table"] = (1, 2 * w - 1, 2 * w - 1, 2)
        return Weights(parameters, buffers, f"{mixing} + {heads} + {HIDDEN} × (2 + 1 + {heads})")

    def macs(self, x: Shape) -> int:
        """Of a batch of one: the distances of v2 are worked out once for each batch."""
        c, w = x.channels, self.window
        down, across = self._windows(x)
        pixels = down * across * w * w
        distances = (2 * w - 1) ** 2 * HIDDEN * (2 + self.heads) if self.version == "v2" else 0
        return 4 * pixels * c * c + 2 * pixels * w * w * c + distances

    def windows(self, x: Shape) -> Windows | None:
        """At most: a pixel in one corner of a window sees as far as the other corner, and no further."""
        if self.partition == "grid" or self.window >= max(x.spatial):
            return None
        return ((2 * self.window - 1, 1, self.window - 1, 1),) * 2

    def arithmetic(self, x: Shape) -> Sentence | None:
        down, across = self._windows(x)
        return say("{height}×{width} pixels make {down} × {across} windows of {window}×{window}",
                   height=x.dims[0], width=x.dims[1], down=down, across=across, window=self.window)  # fmt: skip

    def views(self) -> tuple[View, ...]:
        return (WINDOW_ATTENTION,)

    def layer(self, x: Shape) -> Call:
        unusual: dict[str, Any] = {"shift": self.shift} if self.shift else {}
        if self.partition == "grid":
            unusual["spread"] = True
        if self.dropout:
            unusual["dropout"] = self.dropout
        return Call(LAYERS[self.version], x.channels, self.heads, self.window, **unusual)

    def keeps(self, x: Shape, y: Shape) -> Keeps:
        """As attention, for each window with one table of looks; v2 keeps what makes the directions, too."""
        table = (x.numel // x.channels) * self.window**2 * self.heads
        numbers = 9 * x.numel + 2 * table if self.version == "v2" else 4 * x.numel + table
        more = 2 * table if self.dropout else 0
        return Keeps(input=True, more=FLOAT * (numbers + more))
