"""Networks in which a step sees those after it, which hold what it is to predict. Knows no project."""

from __future__ import annotations

from collections.abc import Iterator

from camplab.blocks.base import Block, Remark, Remedy
from camplab.blocks.cross_attention import CrossAttention
from camplab.blocks.flatten import Flatten
from camplab.blocks.recurrent import Recurrent
from camplab.document.tree import Net, children
from camplab.words import Sentence, say


def looking_ahead(net: Net, consequence: Sentence, beside: str = "") -> Remark | None:
    """That a block of `net` lets steps see those after them, the first that does; and what comes of it.

    beside: the tap of another sequence, which may be seen as a whole.
    """
    for block in running(net):
        if isinstance(block, Flatten):
            return Remark(say("Flatten joins all steps, so that each sees those after it: {what}", what=consequence))
        for setting, ahead in _AHEAD.items():
            if getattr(block, setting, None) is ahead and not _passes(block, beside):
                way = Remedy(_WAYS[setting], change={setting: not ahead}, uid=block.uid)
                return Remark(say(_WHY[setting], what=consequence), (way,))
    return None


def running(net: Net) -> Iterator[Block]:
    """Every block that runs, structures before what they hold."""
    for block in net:
        if not block.bypass:
            yield block
            for row in children(block):
                yield from running(row)


def _passes(block: Block, beside: str) -> bool:
    """Whether it looks at another sequence than the one that is predicted, or one state is all that it leaves."""
    if isinstance(block, CrossAttention):
        return block.memory == beside
    return isinstance(block, Recurrent) and block.output != "all"


_AHEAD = {"causal": False, "bidirectional": True}
_WHY = {
    "causal": "without a causal mask each step sees those after it: {what}",
    "bidirectional": "read from both ends, each step sees those after it: {what}",
}
_WAYS = {"causal": say("Make it causal"), "bidirectional": say("Read from the front only")}
