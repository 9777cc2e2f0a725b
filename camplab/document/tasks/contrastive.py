"""An embedding in which what is alike lies near: learned without labels, from two views of each sample."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from pydantic import Field

from camplab.blocks.base import Remark
from camplab.blocks.shape import Shape
from camplab.datasets.base import Data
from camplab.document.measures import NEAREST, OF_LOSS, Measure
from camplab.document.tasks.base import Answers, Net, Pass, Work
from camplab.document.tasks.squashing import squashing
from camplab.document.tasks.vectors import KINDS, VectorTask
from camplab.words import Sentence, say


class Contrastive(VectorTask, tag="contrastive", title="Contrastive embedding"):
    """Gives each sample a place: two views of one sample are to lie near each other, and far from all others.

    No label is learned from. How often the nearest neighbour is of the same class says what the places are worth.
    """

    measures: ClassVar[tuple[Measure, ...]] = (*OF_LOSS, NEAREST)
    answers: ClassVar[Answers] = "embedding"
    work: ClassVar[Mapping[str, Work]] = {"": Work((Pass("net"), Pass("net")), ("net",))}

    size: int = Field(16, ge=2, le=4096, title="Numbers of a place", description="How many come out for a sample")
    temperature: float = Field(
        0.2, ge=0.01, le=10, title="Temperature", description="The lower, the more the nearest others count"
    )
    change: float = Field(
        0.2, ge=0, le=1, title="Change of views",
        description="How far a view is moved, turned, scaled and noisy, as shares",
    )  # fmt: skip

    def takes(self, data: Data) -> Sentence | None:
        if data.shape.kind == "tokens":
            return say("tokens are only names: there is no view of them that is a little different")
        if "classification" in data.tasks:
            return None
        return say("without classes nobody can tell whether neighbours are alike")

    def numbers(self, data: Data) -> int:
        return self.size

    def loss(self, data: Data) -> Sentence:
        return say("Contrastive loss of two views (NT-Xent)")

    def wanted(self, n: int, y: Shape) -> Sentence:
        return say("{n} numbers give a sample its place; here comes {y} ({kind})", n=n, y=y, kind=KINDS[y.kind])

    def remark(self, stack: str, data: Data, net: Net) -> Remark | None:
        last = squashing(net)
        if last is None:
            return None
        return Remark(say("places lie on a sphere: with {kind} last they can reach only a part of it", kind=last.kind))
