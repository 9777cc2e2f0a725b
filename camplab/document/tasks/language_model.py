"""Which symbol comes next, at each step of a text."""

from __future__ import annotations

from collections.abc import Iterator

from camplab.blocks.base import Block, Remark, Remedy
from camplab.blocks.flatten import Flatten
from camplab.blocks.recurrent import Recurrent
from camplab.blocks.structure import Structure
from camplab.datasets.base import Data
from camplab.document.tasks.base import Net
from camplab.document.tasks.steps import StepTask
from camplab.words import Sentence, say


class LanguageModel(StepTask, tag="language_model", title="Language model"):
    """Says at each step of a text how likely each symbol is to come next, from those so far."""

    def loss(self, data: Data) -> Sentence:
        return say("Cross-entropy of the next of {n} symbols, at each of {steps} steps",
                   n=data.outputs, steps=data.positions[0])  # fmt: skip

    def remark(self, stack: str, data: Data, net: Net) -> Remark | None:
        """Whoever reads on sees what is to be predicted: the loss falls to nothing, and nothing is learned."""
        for block in _all(net):
            change = {"causal": False, "bidirectional": True}
            for setting, ahead in change.items():
                if getattr(block, setting, None) is ahead:
                    return Remark(_WHY[setting], (Remedy(_WAYS[setting], change={setting: not ahead}, uid=block.uid),))
            if isinstance(block, Flatten):
                return Remark(say("Flatten joins all steps: each then sees the symbol that it is to predict"))
        return super().remark(stack, data, net)


def _all(net: Net) -> Iterator[Block]:
    """Every block that runs, with those in structures; a recurrent layer that keeps one state is told of elsewhere."""
    for block in net:
        if block.bypass:
            continue
        if not isinstance(block, Recurrent) or block.output == "all":
            yield block
        if isinstance(block, Structure):
            for body in block.children():
                yield from _all(body)


_WHY = {
    "causal": say("without a causal mask each step sees the symbol that it is to predict: the loss will be nearly 0, "
                  "and nothing is learned that could write a text"),
    "bidirectional": say("read from both ends, each step sees the symbol that it is to predict: the loss will be "
                         "nearly 0, and nothing is learned that could write a text"),
}  # fmt: skip
_WAYS = {"causal": say("Make it causal"), "bidirectional": say("Read from the front only")}
