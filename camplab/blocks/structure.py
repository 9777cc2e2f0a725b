"""The blocks that hold blocks: Parallel, Repeat and Group. No torch, no Qt."""

from __future__ import annotations

from functools import partial
from typing import Any, ClassVar, Self

from pydantic import Field

from camplab.blocks.base import Block, Misfit, Remedy
from camplab.blocks.call import Call
from camplab.blocks.compound import Blocks, Structure, Template, layer_of
from camplab.blocks.embedding import embed_first, want_numbers
from camplab.blocks.joining import Merge, broadcasts, ways_to_join
from camplab.blocks.known_as import KnownAs, known
from camplab.blocks.shape import Shape
from camplab.words import say

__all__ = ["Blocks", "Group", "Parallel", "Repeat", "Structure", "Template", "broadcasts", "layer_of"]


class Parallel(Structure, tag="parallel", title="Parallel", family="structure"):
    """Sends the same input through several branches and joins what comes out."""

    order: ClassVar[int] = 10
    known_as: ClassVar[tuple[KnownAs, ...]] = (
        known("branches, branch, multi-branch, 브랜치, 가지, 병렬"),
        known(
            "shortcut, skip connection, residual connection, torch.add, identity branch, "
            "sum, 스킵 연결, 스킵 커넥션, 지름길, 숏컷, 잔차 연결, 더하기",
            merge="add",
        ),
        known(
            "torch.cat, concatenate, concatenation, concat, merge, side by side, torch.concat, 이어 붙이기, 합치기",
            merge="concat",
        ),
        known("gate, multiply, torch.mul, gating, 게이트, 곱하기", merge="multiply"),
    )
    help = """An empty branch hands the input on as it is.

| join | with an empty branch | known as |
|---|---|---|
| add | $x + f(x)$ | residual connection (He et al. 2016) |
| concat | $[x, f(x)]$ | dense block (Huang et al. 2017) |
| multiply | $x \\cdot g(x)$ | gate (Hu et al. 2018) |

With *share out* each branch gets its own equal part of the channels instead of all of them (ShuffleNet v2, Ma et al.
2018).

**Typical mistake:** a branch that changes height and width while another does not."""

    branches: tuple[Blocks, ...] = Field(((), ()), min_length=1, max_length=64, title="Branches")
    merge: Merge = Field(
        "add", title="Join", description="Put side by side (concat), add, or multiply element by element"
    )

    split: bool = Field(
        False, title="Share out", description="Each branch gets an equal part of the channels, instead of all of them"
    )

    def stem(self) -> str:
        return "residual" if self.is_residual else {"concat": "branches", "add": "sum", "multiply": "gate"}[self.merge]

    @property
    def is_residual(self) -> bool:
        """Whether one branch is the identity and the branches are added."""
        return self.merge == "add" and not self.split and () in self.branches and len(self.branches) > 1

    def caption(self) -> str:
        return {"concat": "⧺", "add": "⊕", "multiply": "⊗"}[self.merge] + f" {len(self.branches)}"

    def branches_of(self, x: Shape | None) -> tuple[tuple[Block, ...], ...]:
        return self.branches

    def children(self) -> tuple[tuple[Block, ...], ...]:
        return self.branches

    def with_children(self, children: tuple[tuple[Block, ...], ...]) -> Self:
        return self.changed(branches=children)

    def inside(self, branch: int) -> str:
        return f"branches.{branch}"

    def inputs(self, x: Shape, branches: int) -> tuple[Shape, ...]:
        if not self.split:
            return (x,) * branches
        want_numbers(x, say("tokens are only names and cannot be shared out: embed them first"))
        if x.channels % branches:
            raise Misfit(
                say("{channels} channels cannot be shared out evenly to {n} branches", channels=x.channels, n=branches),
                (Remedy(say("Give every branch all channels"), change={"split": False}),),
            )
        return (x.with_channels(x.channels // branches),) * branches

    def join(self, x: Shape, outs: tuple[Shape, ...]) -> Shape:
        if len(outs) == 1:
            return outs[0]
        if any(out.kind == "tokens" for out in outs):
            why = say("tokens are only names and cannot be joined: embed them first")
            raise Misfit(why, embed_first() if x.kind == "tokens" else ())
        widest = max(outs, key=lambda out: out.numel)
        for out in outs:
            if self.merge == "concat" and (widest.kind, widest.spatial) != (out.kind, out.spatial):
                raise Misfit(say("branches of {a} and {b} cannot be put side by side: only the channels may differ",
                                 a=widest, b=out), partial(self._ways, x, outs))  # fmt: skip
            if self.merge != "concat" and not broadcasts(widest, out):
                raise Misfit(say("branches of {a} and {b} cannot be joined element by element: they must be equal",
                                 a=widest, b=out), partial(self._ways, x, outs))  # fmt: skip
        return widest.with_channels(sum(out.channels for out in outs)) if self.merge == "concat" else widest

    def _ways(self, x: Shape, outs: tuple[Shape, ...]) -> tuple[Remedy, ...]:
        ways = ways_to_join(self.merge, self.inputs(x, len(outs)), self.branches, outs)
        if self.merge != "concat" and len({(out.kind, out.spatial) for out in outs}) == 1:
            ways.append(Remedy(say("Join by concat"), change={"merge": "concat"}))
        return tuple(ways)

    def assemble(self, x: Shape, branches: tuple[Call, ...]) -> Call:
        unusual: dict[str, Any] = {"split": True} if self.split else {}
        if x.kind == "image" and (self.split or self.merge == "concat"):
            unusual["dim"] = 1
        return Call("Parallel", *branches, merge=self.merge, **unusual)


def _rate() -> Any:
    """The setting of Group and Repeat that makes what is inside learn faster or slower."""
    return Field(1.0, gt=0, le=100, title="Learning rate ×", json_schema_extra={"scale": "log"},
                 description="What is inside learns with so many times the learning rate")  # fmt: skip


class Repeat(Structure, tag="repeat", title="Repeat", family="structure"):
    """Runs the blocks inside several times, each time with weights of its own."""

    order: ClassVar[int] = 20
    known_as: ClassVar[tuple[KnownAs, ...]] = (known("nn.ModuleList, loop, stage, × N, 루프, 스테이지"),)
    help = """The blocks inside stand once in the editor and several times in the network; every turn has its own
weights, its own gradients and its own feature maps."""

    times: int = Field(2, ge=1, le=256, title="Times", description="How often the blocks inside follow each other")
    rate: float = _rate()
    body: Blocks = Field((), title="Blocks")

    def stem(self) -> str:
        return "stage"

    def caption(self) -> str:
        return f"× {self.times}" + ("" if self.rate == 1 else f" · η × {self.rate:g}")

    def _begin(self, context: object, /) -> None:
        super()._begin(context)
        self._most_layers = 1 + self.times * (self._most_layers - 1)

    def branches_of(self, x: Shape | None) -> tuple[tuple[Block, ...], ...]:
        return (self.body * self.times,)

    def children(self) -> tuple[tuple[Block, ...], ...]:
        return (self.body,)

    def with_children(self, children: tuple[tuple[Block, ...], ...]) -> Self:
        return self.changed(body=children[0])


class Group(Structure, tag="group", title="Group", family="structure"):
    """Holds blocks together under one name, to fold, freeze or skip them as one."""

    order: ClassVar[int] = 30
    known_as: ClassVar[tuple[KnownAs, ...]] = (known("nn.Sequential, module, container, 시퀀셜, 모듈, 묶음"),)
    help = """A group changes nothing in what is computed. Name it after what it does: *stem*, *head*, *encoder*.

With a *learning rate* below 1 what is inside learns more slowly than the rest: weights that are good already, as those
of a trained network, are only tuned. Groups in groups multiply.

Howard & Ruder 2018, *Universal language model fine-tuning*, section 3.2 (discriminative fine-tuning)."""

    rate: float = _rate()
    body: Blocks = Field((), title="Blocks")

    def caption(self) -> str:
        return "" if self.rate == 1 else f"η × {self.rate:g}"

    def branches_of(self, x: Shape | None) -> tuple[tuple[Block, ...], ...]:
        return (self.body,)

    def children(self) -> tuple[tuple[Block, ...], ...]:
        return (self.body,)

    def with_children(self, children: tuple[tuple[Block, ...], ...]) -> Self:
        return self.changed(body=children[0])
