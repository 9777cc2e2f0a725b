"""The ends of stacks that judge: one number for each sample, how real it looks. Knows no task and no project."""

from __future__ import annotations

from camplab.blocks.activation import Activation
from camplab.blocks.base import Misfit, Remark, Remedy
from camplab.blocks.batch_norm import BatchNorm
from camplab.blocks.shape import Shape, vector
from camplab.document.tasks.base import NOTHING_TO_LEARN
from camplab.document.tasks.squashing import removed, squashing
from camplab.document.tasks.vectors import KINDS, add_dense, opened, ways_to_vector
from camplab.document.tree import Net
from camplab.words import Sentence, say

HOW_REAL = say("1 number: how real it looks")


def misfit_of_critic(y: Shape, net: Net) -> Misfit | None:
    """Why `y` at the end of `net` will not do where one number judges a sample; None when it will."""
    if y == vector(1):
        return None
    why = say("one number has to come out, how real a sample looks; here comes {y} ({kind})", y=y, kind=KINDS[y.kind])
    return Misfit(why, ways_to_vector(1, y, net))


def beginning_of_critic() -> Misfit:
    """That there is nothing to learn yet where a sample is judged."""
    return Misfit(NOTHING_TO_LEARN, (add_dense(1),))


def remark_of_critic(net: Net, logits: bool, each_alone: bool) -> Remark | None:
    """What is likely a mistake in a stack that judges.

    logits: the loss has the sigmoid already. each_alone: slopes count, so that no sample may hang on the others.
    """
    last = squashing(net)
    if last is not None and last.kind == "softmax":
        return Remark(say("the softmax of a single number is always 1: nothing can be learned"), (removed(last),))
    if last is not None and (logits or each_alone):
        return Remark(_why(last, logits), (removed(last),))
    norm = next((block for block in opened(net) if isinstance(block, BatchNorm)), None)
    if norm is None or not each_alone:
        return None
    why = say("the penalty is on the slope at each sample, and batch norm makes it hang on the others of its batch")
    return Remark(why, (Remedy(say("Remove the batch norm"), uid=norm.uid, instead=()),))


def _why(last: Activation, logits: bool) -> Sentence:
    if logits and last.kind == "sigmoid":
        return say("the loss has the sigmoid already: with one before it, the discriminator can never be sure")
    return say("the score of a sample has no bounds: {kind} puts some there", kind=last.kind)
