"""The ends of stacks that have to put out a sequence, so many numbers at each step, and ways to get there.

Knows no project.
"""

from __future__ import annotations

from typing import ClassVar

from camplab.blocks.base import Misfit, Remark, Remedy
from camplab.blocks.dense import Dense
from camplab.blocks.embedding import Embedding
from camplab.blocks.flatten import Flatten
from camplab.blocks.recurrent import Recurrent
from camplab.blocks.reshape import Reshape
from camplab.blocks.select_step import SelectStep
from camplab.blocks.shape import Shape, sequence, vector
from camplab.datasets.base import Data
from camplab.document.measures import OF_LOSS_AND_ACCURACY, Measure
from camplab.document.tasks.base import NOTHING_TO_LEARN, Answers, Task
from camplab.document.tasks.squashing import before_cross_entropy
from camplab.document.tasks.vectors import KINDS, add_dense, opened
from camplab.document.tree import Net
from camplab.words import Sentence, say


class StepTask(Task):
    """A task of one stack that says for each step how likely each class is, T×classes. A subclass says its `loss`."""

    measures: ClassVar[tuple[Measure, ...]] = OF_LOSS_AND_ACCURACY
    answers: ClassVar[Answers] = "positions"

    def target(self, data: Data) -> Shape:
        return sequence(data.positions[0], data.outputs)

    def loss(self, data: Data) -> Sentence:
        return say("Cross-entropy over {n} classes at each of {steps} steps", n=data.outputs, steps=data.positions[0])

    def misfit(self, stack: str, data: Data, y: Shape, net: Net) -> Misfit | None:
        wanted = self.target(data)
        if y == wanted:
            return None
        why = say("{n} classes at each of {steps} steps need {wanted}; here comes {y} ({kind})",
                  n=data.outputs, steps=data.positions[0], wanted=wanted, y=y, kind=KINDS[y.kind])  # fmt: skip
        return Misfit(why, tuple(_ways(wanted, y, net)))

    def remark(self, stack: str, data: Data, net: Net) -> Remark | None:
        return before_cross_entropy(net, data.outputs)

    def beginning(self, data: Data) -> Misfit:
        return Misfit(NOTHING_TO_LEARN, (add_dense(data.outputs),))


def _ways(wanted: Shape, y: Shape, net: Net) -> list[Remedy]:
    """How `y` at the end of `net` becomes `wanted`, the nearest way first."""
    steps, n = wanted.dims
    if y.kind == "tokens":
        return [Remedy(say("Embed each step, then a dense layer"), after=(Embedding(), Dense(out_features=n)))]
    if y == sequence(steps, y.features):
        ending = opened(net)
        if not ending or not isinstance(ending[-1], Dense):
            return [add_dense(n)]
        title = say("Give the last dense layer {n} outputs", n=n)
        return [Remedy(title, change={"out_features": n}, uid=ending[-1].uid), add_dense(n)]
    flat = () if y == vector(y.numel) else (Flatten(),)
    anew = (*flat, Dense(out_features=steps * n), Reshape(dims=(steps, n)))
    return [*_with_all_steps(net), Remedy(say("A dense layer for all {n} steps at once", n=steps), after=anew)]


def _with_all_steps(net: Net) -> list[Remedy]:
    """What has made one vector of all steps keeps them."""
    for block in reversed(opened(net)):
        if isinstance(block, Recurrent) and block.output == "last":
            return [Remedy(say("Put out the state after every step"), change={"output": "all"}, uid=block.uid)]
        if isinstance(block, SelectStep):
            return [Remedy(say("Keep all steps"), uid=block.uid, instead=())]
        if isinstance(block, Flatten):
            return [Remedy(say("Remove Flatten: a dense layer works on each step alone"), uid=block.uid, instead=())]
    return []
