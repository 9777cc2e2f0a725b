"""An embedding in which what is alike lies near: learned from two views of each sample, without labels or with them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from camplab.blocks.base import Remark
from camplab.blocks.choice_words import Words
from camplab.blocks.shape import Shape
from camplab.datasets.base import Data
from camplab.document.measures import NEAREST, OF_LOSS, Measure
from camplab.document.tasks.base import Answers, Pass, Work
from camplab.document.tasks.squashing import squashing
from camplab.document.tasks.vectors import KINDS, VectorTask
from camplab.document.tree import Net
from camplab.words import Sentence, say

Loss = Annotated[
    Literal["nt_xent", "supervised", "triplet"],
    Words(nt_xent=say("Two views (NT-Xent)"), supervised=say("Supervised contrastive"), triplet=say("Triplets")),
]


class Contrastive(VectorTask, tag="contrastive", title="Contrastive embedding"):
    """Gives each sample a place: two views of one sample are to lie near each other, and far from all others.

    Other losses ask for all samples of a class to lie near each other. How often the nearest neighbour is of the same
    class says what the places are worth.
    """

    measures: ClassVar[tuple[Measure, ...]] = (*OF_LOSS, NEAREST)
    answers: ClassVar[Answers] = "embedding"
    work: ClassVar[Mapping[str, Work]] = {"": Work((Pass("net"), Pass("net")), ("net",))}

    kind: Loss = Field(
        "nt_xent", title="Loss",
        description="What is to lie near: the other view of a sample, without labels (Chen 2020); all of its class "
        "(Khosla 2020); all of its class nearer than any other, by a margin (Schroff 2015, Hermans 2017)",
    )  # fmt: skip
    size: int = Field(16, ge=2, le=4096, title="Numbers of a place", description="How many come out for a sample")
    temperature: float = Field(
        0.2, ge=0.01, le=10, title="Temperature", description="The lower, the more the nearest others count",
        json_schema_extra={"when": {"kind": ["nt_xent", "supervised"]}, "live": True},
    )  # fmt: skip
    margin: float = Field(
        0.2, gt=0, le=4, title="Margin", description="By how much, in squared distances on a sphere of radius 1",
        json_schema_extra={"when": {"kind": ["triplet"]}, "live": True},
    )  # fmt: skip
    change: float = Field(
        0.2, ge=0, le=1, title="Change of views",
        description="How far a view is moved, turned, scaled and noisy, as shares",
        json_schema_extra={"live": True},
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
        return {
            "nt_xent": say("Contrastive loss of two views (NT-Xent)"),
            "supervised": say("Supervised contrastive loss"),
            "triplet": say("Triplet loss of the hardest of a batch"),
        }[self.kind]

    def wanted(self, n: int, y: Shape) -> Sentence:
        return say("{n} numbers give a sample its place; here comes {y} ({kind})", n=n, y=y, kind=KINDS[y.kind])

    def remark(self, stack: str, data: Data, net: Net) -> Remark | None:
        last = squashing(net)
        if last is None:
            return None
        return Remark(say("places lie on a sphere: with {kind} last they can reach only a part of it", kind=last.kind))
