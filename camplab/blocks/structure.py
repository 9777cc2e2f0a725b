"""Blocks that hold blocks: Parallel, Repeat, Group; and Template, which expands to them. No torch, no Qt."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import Field, InstanceOf

from camplab.blocks.base import Block
from camplab.blocks.call import Call, chain
from camplab.blocks.facts import Chain, Facts, bypassed, end, follow
from camplab.blocks.misfit import Misfit
from camplab.blocks.shape import Shape
from camplab.words import say

Blocks = tuple[InstanceOf[Block], ...]


class Structure(Block):
    """A block whose layer is made of the layers of its children."""

    def branches_of(self, x: Shape | None) -> tuple[tuple[Block, ...], ...]:
        """The children as they run: one chain of blocks per branch. `x` matters to templates only."""
        raise NotImplementedError

    def children(self) -> tuple[tuple[Block, ...], ...]:
        """The children as they are edited: what a path leads into. A template has none."""
        return ()

    def with_children(self, children: tuple[tuple[Block, ...], ...]) -> Self:
        """The same block around other children."""
        raise NotImplementedError

    def copied(self) -> Self:
        fresh = tuple(tuple(block.copied() for block in branch) for branch in self.children())
        return type(self)(**dict(self.with_children(fresh) if fresh else self))

    def join(self, x: Shape, outs: tuple[Shape, ...]) -> Shape:
        """The output shape from those of the branches. Raises `Misfit`."""
        return outs[0]

    def assemble(self, x: Shape, branches: tuple[Call, ...]) -> Call:
        """The layer from the layers of the branches."""
        return branches[0]

    def shape(self, x: Shape) -> Shape:
        facts = self.facts(x)
        if facts.y is None:
            raise facts.misfit or Misfit(say("a block inside does not fit"))
        return facts.y

    def layer(self, x: Shape) -> Call:
        chains = self.facts(x).chains
        return self.assemble(x, tuple(chain(tuple(layer_of(part) for part in branch)) for branch in chains))

    def _compute(self, x: Shape) -> Facts:
        try:
            chains = tuple(follow(branch, x) for branch in self.branches_of(x))
        except Misfit as misfit:
            return Facts(self, x, misfit=misfit)
        outs = tuple(end(branch, x) for branch in chains)
        whole = tuple(out for out in outs if out is not None)
        if len(whole) < len(outs):
            return Facts(self, x, chains=chains)
        try:
            y = self.join(x, whole)
            if self.bypass:
                return bypassed(self, x, y)
        except Misfit as misfit:
            return Facts(self, x, misfit=misfit, chains=chains)
        return _summed(self, x, y, chains)


def _summed(block: Structure, x: Shape, y: Shape, chains: tuple[Chain, ...]) -> Facts:
    parts = [part for branch in chains for part in branch]
    return Facts(
        block, x, y,
        params=sum(part.params for part in parts),
        trainable=0 if block.frozen else sum(part.trainable for part in parts),
        macs=sum(part.macs for part in parts),
        chains=chains,
    )  # fmt: skip


def layer_of(facts: Facts) -> Call:
    """The layer of a block that fits; a skipped one is the identity."""
    assert facts.x is not None
    return Call("nn.Identity") if facts.block.bypass else facts.block.layer(facts.x)


class Parallel(Structure, tag="parallel", title="Parallel", family="structure"):
    """Sends the same input through several branches and joins what comes out."""

    branches: tuple[Blocks, ...] = Field(((), ()), min_length=1, max_length=64, title="Branches")
    merge: Literal["concat", "add", "multiply"] = Field(
        "add", title="Join", description="Put side by side (concat), add, or multiply element by element"
    )

    def stem(self) -> str:
        return "residual" if self.is_residual else {"concat": "branches", "add": "sum", "multiply": "gate"}[self.merge]

    @property
    def is_residual(self) -> bool:
        """Whether one branch is the identity and the branches are added."""
        return self.merge == "add" and () in self.branches and len(self.branches) > 1

    def caption(self) -> str:
        return {"concat": "⧺", "add": "⊕", "multiply": "⊗"}[self.merge] + f" {len(self.branches)}"

    def branches_of(self, x: Shape | None) -> tuple[tuple[Block, ...], ...]:
        return self.branches

    def children(self) -> tuple[tuple[Block, ...], ...]:
        return self.branches

    def with_children(self, children: tuple[tuple[Block, ...], ...]) -> Self:
        return self.changed(branches=children)

    def join(self, x: Shape, outs: tuple[Shape, ...]) -> Shape:
        first = outs[0]
        for out in outs[1:]:
            if self.merge == "concat" and (out.kind, out.spatial) != (first.kind, first.spatial):
                raise Misfit(say("branches of {a} and {b} cannot be put side by side: only the channels may differ",
                                 a=first, b=out))  # fmt: skip
            if self.merge != "concat" and not broadcasts(first, out):
                raise Misfit(say("branches of {a} and {b} cannot be joined element by element: they must be equal",
                                 a=first, b=out))  # fmt: skip
        if self.merge == "concat":
            return first.with_channels(sum(out.channels for out in outs))
        return max(outs, key=lambda out: out.numel)

    def assemble(self, x: Shape, branches: tuple[Call, ...]) -> Call:
        return Call("Parallel", *branches, merge=self.merge)


def broadcasts(a: Shape, b: Shape) -> bool:
    """Equal, or images of which one is C×1×1 (a squeeze-excite gate over C×H×W)."""
    return a == b or (
        a.kind == b.kind == "image" and a.channels == b.channels and (1, 1) in (a.spatial, b.spatial)
    )  # fmt: skip


class Repeat(Structure, tag="repeat", title="Repeat", family="structure"):
    """Runs the blocks inside several times, each time with weights of its own."""

    times: int = Field(2, ge=1, le=256, title="Times", description="How often the blocks inside follow each other")
    body: Blocks = Field((), title="Blocks")

    def stem(self) -> str:
        return "stage"

    def caption(self) -> str:
        return f"× {self.times}"

    def branches_of(self, x: Shape | None) -> tuple[tuple[Block, ...], ...]:
        return (self.body * self.times,)

    def children(self) -> tuple[tuple[Block, ...], ...]:
        return (self.body,)

    def with_children(self, children: tuple[tuple[Block, ...], ...]) -> Self:
        return self.changed(body=children[0])


class Group(Structure, tag="group", title="Group", family="structure"):
    """Holds blocks together under one name, to fold, freeze or skip them as one."""

    body: Blocks = Field((), title="Blocks")

    def branches_of(self, x: Shape | None) -> tuple[tuple[Block, ...], ...]:
        return (self.body,)

    def children(self) -> tuple[tuple[Block, ...], ...]:
        return (self.body,)

    def with_children(self, children: tuple[tuple[Block, ...], ...]) -> Self:
        return self.changed(body=children[0])


class Template(Structure):
    """A well-known arrangement with settings of its own; it expands to other blocks for the input it gets."""

    def expand(self, x: Shape) -> tuple[Block, ...]:
        """The blocks it stands for on this input; unwrapping a template leaves these. Raises `Misfit`."""
        raise NotImplementedError

    def branches_of(self, x: Shape | None) -> tuple[tuple[Block, ...], ...]:
        return (self.expand(x),) if x is not None else ()

    def with_children(self, children: tuple[tuple[Block, ...], ...]) -> Self:
        return self
