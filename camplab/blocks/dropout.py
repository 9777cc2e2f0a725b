"""Dropout: switch off numbers at random while training."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from camplab.blocks.base import Leaf
from camplab.blocks.call import Call
from camplab.blocks.choice_words import Words
from camplab.blocks.embedding import want_numbers
from camplab.blocks.keeps import FLOAT, VIEW, Keeps
from camplab.blocks.known_as import KnownAs, known
from camplab.blocks.shape import Shape
from camplab.words import say

Unit = Annotated[Literal["element", "channel"], Words(element=say("Single numbers"), channel=say("Whole channels"))]


class Dropout(Leaf, tag="dropout", title="Dropout", family="regularisation"):
    """Switches off some numbers at random while training, so that no feature is relied on alone."""

    order: ClassVar[int] = 10
    known_as: ClassVar[tuple[KnownAs, ...]] = (
        known("nn.Dropout, drop out"),
        known("nn.Dropout2d, nn.Dropout1d, spatial dropout, SpatialDropout2D, 채널 드롭아웃", unit="channel"),
    )
    help = """Each number is set to 0 with probability $p$ and else divided by $1 - p$, so that the mean stays.
In validation nothing is switched off.

**Use it** between dense layers when validation is much worse than training.

**Typical mistake:** expecting the training loss to be lower than the validation loss: with dropout it is measured with
numbers missing, and is often higher.

Srivastava et al. 2014, *Dropout: a simple way to prevent neural networks from overfitting*."""

    p: float = Field(
        0.5, ge=0, lt=1, title="Share", description="The share of numbers that is switched off",
        json_schema_extra={"live": True},
    )  # fmt: skip
    unit: Unit = Field("element", title="Switch off", description="Single numbers, or whole channels (features)")

    def stem(self) -> str:
        return "drop"

    def caption(self) -> str:
        return f"{self.p:g}"

    def shape(self, x: Shape) -> Shape:
        want_numbers(x, say("dropout switches off numbers; tokens are only names, embed them first"))
        return x

    def layer(self, x: Shape) -> Call:
        by_channel = {"image": "nn.Dropout2d", "sequence": "SequenceDropout1d", "grid": "GridDropout2d"}
        return Call(by_channel.get(x.kind, "nn.Dropout") if self.unit == "channel" else "nn.Dropout", self.p)

    def keeps(self, x: Shape, y: Shape) -> Keeps:
        """What was drawn for each number, or for each channel."""
        if not self.p:
            return VIEW
        return Keeps(more=FLOAT * (x.channels if self.unit == "channel" else x.numel))
