"""Group norm: bring groups of channels of each sample to mean 0 and variance 1."""

from __future__ import annotations

from math import prod
from typing import ClassVar

from pydantic import Field

from camplab.blocks.base import Leaf, Misfit, Remedy, Windows
from camplab.blocks.call import Call
from camplab.blocks.embedding import want_numbers
from camplab.blocks.input_checks import even_groups, refuse_grid
from camplab.blocks.keeps import FLOAT, Keeps
from camplab.blocks.known_as import KnownAs, known
from camplab.blocks.shape import Shape
from camplab.blocks.weights import Weights
from camplab.words import Sentence, say


class GroupNorm(Leaf, tag="group_norm", title="Group norm", family="normalisation"):
    """Brings groups of channels of each sample to mean 0 and variance 1, then scales and shifts each channel."""

    order: ClassVar[int] = 30
    known_as: ClassVar[tuple[KnownAs, ...]] = (
        known(
            "nn.GroupNorm, GroupNormalization, gn, nn.InstanceNorm2d, nn.InstanceNorm1d, instance norm, "
            "인스턴스 정규화, 그룹 놈, 인스턴스 놈"
        ),
    )
    help = """$y_c = \\gamma_c \\, (x_c - \\mu_g) / \\sqrt{\\sigma_g^2 + \\epsilon} + \\beta_c$

with $\\mu_g, \\sigma_g^2$ over all pixels (steps) of the channels in the group of $c$, of one sample alone. As many
groups as channels is *instance norm* (Ulyanov et al. 2016); one group takes all channels together.

**Use it** instead of batch norm where batches are small: it needs no batch, and is the same in training and validation.

**Typical mistake:** a number of groups that does not divide the channels.

Wu & He 2018, *Group normalization*."""

    groups: int = Field(8, ge=1, le=65536, title="Groups", description="Channels are shared out to so many groups")
    eps: float = Field(1e-5, gt=0, le=1, title="Epsilon", description="Keeps the division away from zero")

    def stem(self) -> str:
        return "norm"

    def caption(self) -> str:
        return f"{self.groups}"

    def shape(self, x: Shape) -> Shape:
        want_numbers(x, say("group norm works on numbers; tokens are only names, embed them first"))
        refuse_grid(x, say("group norm wants the channels of an image first; here comes {kind} of {x}"))
        even_groups(x.channels, self.groups)
        if x.numel == self.groups:
            raise Misfit(
                say("each of {groups} groups would hold a single number, which has no spread", groups=self.groups),
                (Remedy(say("Set groups to 1"), change={"groups": 1}),) if x.numel > 1 else (),
            )
        return x

    def weights(self, x: Shape) -> Weights:
        n = (x.channels,)
        return Weights({"weight": n, "bias": n}, formula=f"2 × {n[0]}")

    def windows(self, x: Shape) -> Windows | None:
        return None if x.spatial else ()

    def arithmetic(self, x: Shape) -> Sentence | None:
        share, cells = x.channels // self.groups, prod(x.spatial)
        return say("{channels} / {groups} = {share} channels in a group, {numbers} numbers",
                   channels=x.channels, groups=self.groups, share=share, numbers=share * cells)  # fmt: skip

    def layer(self, x: Shape) -> Call:
        unusual = {} if self.eps == 1e-5 else {"eps": self.eps}
        return Call("SequenceGroupNorm" if x.kind == "sequence" else "nn.GroupNorm", self.groups, x.channels, **unusual)

    def keeps(self, x: Shape, y: Shape) -> Keeps:
        """Mean and deviation of each step or pixel."""
        return Keeps(input=True, more=2 * FLOAT * (x.numel // x.channels))
