"""Which of two classes a sample is of, said by one number."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from camplab.blocks.base import Remark
from camplab.blocks.shape import Shape
from camplab.datasets.base import Data
from camplab.document.measures import OF_LOSS_AND_ACCURACY, Measure
from camplab.document.tasks.base import Answers
from camplab.document.tasks.squashing import before_binary_cross_entropy
from camplab.document.tasks.vectors import KINDS, VectorTask
from camplab.document.tree import Net
from camplab.words import Sentence, say


class Binary(VectorTask, tag="binary", title="Binary classification"):
    """Says with one number which of two classes a sample is of: the second where it is above 0.

    The sigmoid of that number is the probability of the second class; it is within the loss.
    """

    measures: ClassVar[tuple[Measure, ...]] = OF_LOSS_AND_ACCURACY
    answers: ClassVar[Answers] = "classes"

    positive_weight: float = Field(
        1.0, ge=0.001, le=1000, title="Weight of the second class",
        description="How many samples of the first class one of the second counts for: more where it is rare",
        json_schema_extra={"live": True},
    )  # fmt: skip

    def takes(self, data: Data) -> Sentence | None:
        if "classification" not in data.tasks:
            return super().takes(data)
        return (
            None if data.outputs == 2 else say("one number parts two classes, and these data have {n}", n=data.outputs)
        )

    def numbers(self, data: Data) -> int:
        return 1

    def loss(self, data: Data) -> Sentence:
        return say("Binary cross-entropy")

    def wanted(self, n: int, y: Shape) -> Sentence:
        return say("one number is to tell two classes apart; here comes {y} ({kind})", y=y, kind=KINDS[y.kind])

    def remark(self, stack: str, data: Data, net: Net) -> Remark | None:
        return before_binary_cross_entropy(net)
