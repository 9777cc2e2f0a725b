"""Which labels a sample has: none, one or several, each said by a number of its own."""

from __future__ import annotations

from typing import ClassVar

from camplab.blocks.base import Remark
from camplab.blocks.shape import Shape
from camplab.datasets.base import Data
from camplab.document.measures import EXACT_MATCH, OF_LOSS_AND_ACCURACY, Measure
from camplab.document.tasks.base import Answers
from camplab.document.tasks.squashing import before_binary_cross_entropy
from camplab.document.tasks.vectors import KINDS, VectorTask
from camplab.document.tree import Net
from camplab.words import Sentence, say


class MultiLabel(VectorTask, tag="multi_label", title="Multi-label classification"):
    """Says for each label whether a sample has it: it may have none of them, one, or several.

    A sample has a label where its number is above 0. Accuracy is the share of all labels that are said right.
    """

    measures: ClassVar[tuple[Measure, ...]] = (*OF_LOSS_AND_ACCURACY[:-1], EXACT_MATCH, OF_LOSS_AND_ACCURACY[-1])
    answers: ClassVar[Answers] = "labels"

    def loss(self, data: Data) -> Sentence:
        return say("Binary cross-entropy over {n} labels", n=data.outputs)

    def wanted(self, n: int, y: Shape) -> Sentence:
        return say("{n} labels need a vector of {n} numbers; here comes {y} ({kind})", n=n, y=y, kind=KINDS[y.kind])

    def remark(self, stack: str, data: Data, net: Net) -> Remark | None:
        return before_binary_cross_entropy(net)
