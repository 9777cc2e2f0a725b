"""Side head: a second output in the middle of a network. No torch, no Qt."""

from __future__ import annotations

from typing import ClassVar, Self

from pydantic import Field

from camplab.blocks.base import Block
from camplab.blocks.call import Call
from camplab.blocks.compound import Blocks, Structure
from camplab.blocks.known_as import KnownAs, known
from camplab.blocks.shape import Shape


class SideHead(Structure, tag="side_head", title="Side head", family="structure"):
    """A second output in the middle of the network: it is trained on the same task, and left out afterwards."""

    order: ClassVar[int] = 40
    known_as: ClassVar[tuple[KnownAs, ...]] = (
        known("auxiliary head, auxiliary classifier, aux, deep supervision, 보조 헤드, 보조 분류기"),
    )
    help = """The input goes on as it is. While training, the blocks inside make a prediction of it as well, and

$\\mathrm{loss} = \\mathrm{loss}_{\\mathrm{output}} + w \\cdot \\mathrm{loss}_{\\mathrm{side\\ head}}$

So layers far from the output get a gradient that has not come a long way. In validation and in the exported network
the side head does nothing: it costs weights, but no work.

**Use it** in a deep network without residual connections, once or twice. Its last block needs as many outputs as the
task.

**Typical mistake:** reading the training loss as that of the output alone. It holds the side heads as well.

Szegedy et al. 2015, *Going deeper with convolutions*, section 5."""

    auxiliary: ClassVar[bool] = True

    body: Blocks = Field((), title="Blocks")
    loss_weight: float = Field(0.3, ge=0, le=100, title="Loss weight", description="How much its loss counts")

    def caption(self) -> str:
        return f"× {self.loss_weight:g}"

    def branches_of(self, x: Shape | None) -> tuple[tuple[Block, ...], ...]:
        return (self.body,)

    def children(self) -> tuple[tuple[Block, ...], ...]:
        return (self.body,)

    def with_children(self, children: tuple[tuple[Block, ...], ...]) -> Self:
        return self.changed(body=children[0])

    def inside(self, branch: int) -> str:
        return "body"

    def join(self, x: Shape, outs: tuple[Shape, ...]) -> Shape:
        return x

    def assemble(self, x: Shape, branches: tuple[Call, ...]) -> Call:
        return Call("SideHead", *branches, loss_weight=self.loss_weight)
