"""Which symbol comes next, at each step of a text."""

from __future__ import annotations

from camplab.blocks.base import Remark
from camplab.datasets.base import Data
from camplab.document.tasks.looking_ahead import looking_ahead
from camplab.document.tasks.steps import StepTask
from camplab.document.tree import Net
from camplab.words import Sentence, say


class LanguageModel(StepTask, tag="language_model", title="Language model"):
    """Says at each step of a text how likely each symbol is to come next, from those so far."""

    def loss(self, data: Data) -> Sentence:
        return say("Cross-entropy of the next of {n} symbols, at each of {steps} steps",
                   n=data.outputs, steps=data.positions[0])  # fmt: skip

    def remark(self, stack: str, data: Data, net: Net) -> Remark | None:
        """Whoever reads on sees what is to be predicted: the loss falls to nothing, and nothing is learned."""
        consequence = say("the loss will be nearly 0, and nothing is learned that could write a text")
        return looking_ahead(net, consequence) or super().remark(stack, data, net)
