"""Which of the classes of the data a sample is of."""

from __future__ import annotations

from typing import ClassVar

from camplab.blocks.base import Remark
from camplab.blocks.shape import Shape
from camplab.datasets.base import Data
from camplab.document.measures import OF_LOSS_AND_ACCURACY, Measure
from camplab.document.tasks.base import Answers
from camplab.document.tasks.squashing import before_cross_entropy
from camplab.document.tasks.vectors import KINDS, VectorTask
from camplab.document.tree import Net
from camplab.words import Sentence, say


class Classification(VectorTask, tag="classification", title="Classification"):
    """Says for each class how likely it is that a sample is of it."""

    measures: ClassVar[tuple[Measure, ...]] = OF_LOSS_AND_ACCURACY
    answers: ClassVar[Answers] = "classes"

    def loss(self, data: Data) -> Sentence:
        return say("Cross-entropy over {n} classes", n=data.outputs)

    def wanted(self, n: int, y: Shape) -> Sentence:
        return say("{n} classes need a vector of {n} numbers; here comes {y} ({kind})", n=n, y=y, kind=KINDS[y.kind])

    def remark(self, stack: str, data: Data, net: Net) -> Remark | None:
        return before_cross_entropy(net, data.outputs)
