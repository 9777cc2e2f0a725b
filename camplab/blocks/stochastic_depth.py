"""Stochastic depth: leave a branch out at random while training."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from camplab.blocks.base import Leaf
from camplab.blocks.call import Call
from camplab.blocks.choice_words import Words
from camplab.blocks.embedding import want_numbers
from camplab.blocks.keeps import NOTHING, Keeps
from camplab.blocks.known_as import KnownAs, known
from camplab.blocks.shape import Shape
from camplab.words import say

Mode = Annotated[Literal["row", "batch"], Words(row=say("Each sample"), batch=say("The whole batch"))]


class StochasticDepth(Leaf, tag="stochastic_depth", title="Stochastic depth", family="regularisation"):
    """Sets whole samples to zero at random while training: at the end of a residual branch, the branch is left out."""

    order: ClassVar[int] = 20
    kept: ClassVar[Keeps] = NOTHING
    known_as: ClassVar[tuple[KnownAs, ...]] = (known("StochasticDepth, DropPath, drop path, drop connect, 드롭 패스"),)
    help = """$y = b \\, x / (1 - p)$ with $b = 0$ with probability $p$ and else $b = 1$, drawn for each sample (or once
for the whole batch). In validation $y = x$.

**Use it** at the end of the branch of a residual block, with $p$ growing from block to block: the network is shorter on
average while it learns, and as long as ever when it is used.

**Typical mistake:** putting it on the main path. There is nothing left of a sample that was set to zero.

Huang et al. 2016, *Deep networks with stochastic depth*."""

    p: float = Field(0.1, ge=0, lt=1, title="Share", description="The share of samples that is set to zero")
    mode: Mode = Field("row", title="Drawn for", description="Each sample by itself, or the whole batch at once")

    def stem(self) -> str:
        return "drop_path"

    def caption(self) -> str:
        return f"{self.p:g}" + (" · batch" if self.mode == "batch" else "")

    def shape(self, x: Shape) -> Shape:
        want_numbers(x, say("stochastic depth sets numbers to zero; tokens are only names, embed them first"))
        return x

    def layer(self, x: Shape) -> Call:
        return Call("StochasticDepth", self.p, **({} if self.mode == "row" else {"mode": self.mode}))
