"""Channel shuffle: deal the channels of all groups out like cards."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from camplab.blocks.base import Leaf
from camplab.blocks.call import Call
from camplab.blocks.embedding import want_numbers
from camplab.blocks.input_checks import even_groups
from camplab.blocks.keeps import NOTHING, Keeps
from camplab.blocks.known_as import KnownAs, known
from camplab.blocks.shape import Shape
from camplab.words import Sentence, say


class ChannelShuffle(Leaf, tag="channel_shuffle", title="Channel shuffle", family="shape"):
    """Takes channels from all groups in turn, so that what one group found reaches the others."""

    order: ClassVar[int] = 80
    kept: ClassVar[Keeps] = NOTHING
    known_as: ClassVar[tuple[KnownAs, ...]] = (known("nn.ChannelShuffle, ShuffleNet shuffle, 채널 섞기"),)
    help = """With $g$ groups of $n = C / g$ channels, channel $a n + b$ goes to place $b g + a$: the first of every
group, then the second of every group, and so on.

**Use it** between two convolutions with groups, or behind branches that share the channels out: otherwise each group
would only ever see itself.

**Typical mistake:** expecting chance. The order is always the same; nothing is drawn.

Zhang et al. 2018, *ShuffleNet*, section 3.1."""

    groups: int = Field(2, ge=1, le=65536, title="Groups", description="Channels are taken from so many groups in turn")

    def stem(self) -> str:
        return "shuffle"

    def caption(self) -> str:
        return f"{self.groups}"

    def shape(self, x: Shape) -> Shape:
        want_numbers(x, say("channels are shuffled, and tokens have none: embed them first"))
        even_groups(x.channels, self.groups)
        return x

    def arithmetic(self, x: Shape) -> Sentence | None:
        return say("{channels} / {groups} = {share} channels in a group",
                   channels=x.channels, groups=self.groups, share=x.channels // self.groups)  # fmt: skip

    def layer(self, x: Shape) -> Call:
        return Call("ChannelShuffle", self.groups, **({"dim": 1} if x.kind == "image" else {}))
