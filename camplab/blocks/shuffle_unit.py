"""Shuffle unit: half of the channels goes straight on, the other half is worked on, as a template."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from camplab.blocks.base import Block, Misfit, Remedy
from camplab.blocks.channel_shuffle import ChannelShuffle
from camplab.blocks.input_checks import want_windows
from camplab.blocks.known_as import KnownAs, known
from camplab.blocks.normed import normed
from camplab.blocks.shape import Shape
from camplab.blocks.structure import Parallel, Template
from camplab.words import say


class ShuffleUnit(Template, tag="shuffle_unit", title="Shuffle unit", family="template"):
    """Works on one half of the channels, leaves the other as it is, and shuffles both together."""

    order: ClassVar[int] = 60
    known_as: ClassVar[tuple[KnownAs, ...]] = (known("ShuffleNet, shuffle block, InvertedResidual v2, 셔플넷"),)
    help = """Stride 1, as many channels out as in: $[x_1, \\; f(x_2)]$ with the two halves $x_1, x_2$ of the channels.
Else both branches see everything: $[g(x), \\; f(x)]$. Then the channels are shuffled, so that the next unit finds some
of each half in each of its halves.

$f$ is 1×1, a 3×3 *depthwise* window (one filter for each channel) and 1×1; $g$ the depthwise window and 1×1.

**Use it** on small devices: what goes straight on costs nothing, and equal widths spare memory traffic.

**Typical mistake:** no shuffle. Then one half of the channels is handed on untouched from the first unit to the last.

Ma et al. 2018, *ShuffleNet V2: practical guidelines for efficient CNN architecture design*, section 3.2."""

    channels: int = Field(116, ge=2, le=65536, title="Channels", description="How many channels come out; even")
    stride: int = Field(1, ge=1, le=64, title="Stride", description="2 halves height and width",
                        json_schema_extra={"unit": "px"})  # fmt: skip

    def stem(self) -> str:
        return "shuffle_unit"

    def caption(self) -> str:
        return f"{self.channels}" + ("" if self.stride == 1 else f" / {self.stride}")

    def expand(self, x: Shape) -> tuple[Block, ...]:
        want_windows(x, say("a shuffle unit slides over an image or a sequence; here comes {kind} of {x}"))
        if self.channels % 2:
            even = self.channels + 1
            raise Misfit(say("{channels} channels have no two equal halves", channels=self.channels),
                         (Remedy(say("Use {n} channels", n=even), change={"channels": even}),))  # fmt: skip
        half, shuffle = self.channels // 2, ChannelShuffle(groups=2)
        body = (*normed(half), *self._depthwise(half), *normed(half))
        if self.stride == 1 and x.channels == self.channels:
            return Parallel(branches=((), body), merge="concat", split=True), shuffle
        beside = (*self._depthwise(x.channels), *normed(half))
        return Parallel(branches=(beside, body), merge="concat"), shuffle

    def _depthwise(self, channels: int) -> tuple[Block, ...]:
        return normed(channels, 3, self.stride, curve=None, groups="depthwise")
