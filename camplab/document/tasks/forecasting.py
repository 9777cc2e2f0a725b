"""The next values of a series."""

from __future__ import annotations

from camplab.blocks.base import Remark
from camplab.blocks.shape import Shape
from camplab.datasets.base import Data
from camplab.document.tasks.squashing import before_numbers
from camplab.document.tasks.vectors import KINDS, VectorTask
from camplab.document.tree import Net
from camplab.words import Sentence, say


class Forecasting(VectorTask, tag="forecasting", title="Forecasting"):
    """Predicts the next values of a series from those before them, as many as the horizon of the data says."""

    def loss(self, data: Data) -> Sentence:
        return say("Mean squared error")

    def wanted(self, n: int, y: Shape) -> Sentence:
        return say("a horizon of {n} wants a number for each step ahead; here comes {y} ({kind})",
                   n=n, y=y, kind=KINDS[y.kind])  # fmt: skip

    def remark(self, stack: str, data: Data, net: Net) -> Remark | None:
        return before_numbers(net, data.outputs)
