"""Numbers that are to be predicted from a sample."""

from __future__ import annotations

from camplab.blocks.base import Remark
from camplab.blocks.shape import Shape
from camplab.datasets.base import Data
from camplab.document.tasks.squashing import before_numbers
from camplab.document.tasks.vectors import KINDS, VectorTask
from camplab.document.tree import Net
from camplab.words import Sentence, say


class Regression(VectorTask, tag="regression", title="Regression"):
    """Predicts one number, or several, from a sample."""

    def loss(self, data: Data) -> Sentence:
        return say("Mean squared error")

    def wanted(self, n: int, y: Shape) -> Sentence:
        if n == 1:
            return say("one number is to be predicted; here comes {y} ({kind})", y=y, kind=KINDS[y.kind])
        return say("{n} numbers are to be predicted; here comes {y} ({kind})", n=n, y=y, kind=KINDS[y.kind])

    def remark(self, stack: str, data: Data, net: Net) -> Remark | None:
        return before_numbers(net, data.outputs)
