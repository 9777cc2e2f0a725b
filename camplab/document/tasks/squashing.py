"""What an activation does to the numbers that go into the loss, when it is the last thing in a network. No project."""

from __future__ import annotations

from math import exp, inf, isfinite, log1p

from camplab.blocks.activation import Activation
from camplab.blocks.base import Remark, Remedy
from camplab.blocks.flatten import Flatten
from camplab.blocks.reshape import Reshape
from camplab.document.tasks.vectors import opened
from camplab.document.tree import Net
from camplab.words import say

RANGES: dict[str, tuple[float, float]] = {
    "relu": (0, inf), "relu6": (0, 6), "elu": (-1, inf), "gelu": (-0.17, inf), "silu": (-0.28, inf),
    "hardswish": (-0.375, inf), "sigmoid": (0, 1), "hardsigmoid": (0, 1), "tanh": (-1, 1), "softmax": (0, 1),
}  # fmt: skip
"""Between which numbers each kind puts out; leaky relu knows no bounds."""


def squashing(net: Net) -> Activation | None:
    """The activation that comes last at the end of a stack, if it has bounds; rows laid out anew do not count."""
    for block in reversed(opened(net)):
        if isinstance(block, Activation):
            return block if block.kind in RANGES else None
        if not isinstance(block, Flatten | Reshape):
            return None
    return None


def before_cross_entropy(net: Net, classes: int) -> Remark | None:
    """Cross-entropy wants scores without bounds: the softmax in it makes shares of them.

    Of scores between a and b the loss is at least ln(1 + (n − 1) e^(a − b)) for n classes: the right class has b.
    """
    last = squashing(net)
    if last is None:
        return None
    low, high = RANGES[last.kind]
    least = f"{log1p((classes - 1) * exp(low - high)):.2f}" if isfinite(high) else ""
    if last.kind == "softmax":
        sentence = say("the loss has the softmax already: with one before it, it cannot fall below {least}",
                       least=least)  # fmt: skip
    elif least:
        sentence = say("the loss wants scores without bounds: from {low} to {high}, as {kind} gives them, it cannot "
                       "fall below {least}", low=f"{low:g}", high=f"{high:g}", kind=last.kind, least=least)  # fmt: skip
    else:
        sentence = say("the loss wants scores without bounds: {kind} gives none below {low}",
                       kind=last.kind, low=f"{low:g}")  # fmt: skip
    return Remark(sentence, (removed(last),))


def before_binary_cross_entropy(net: Net) -> Remark | None:
    """Binary cross-entropy has a sigmoid of its own: of a number between a and b it says σ(a) to σ(b)."""
    last = squashing(net)
    if last is None:
        return None
    low, high = RANGES[last.kind]
    if last.kind == "softmax":
        sentence = say("the softmax makes shares that add up to 1: the loss has a sigmoid already, number by number")
    elif last.kind == "sigmoid":
        sentence = say("the loss has the sigmoid already: with one before it, no probability is below {low} or above "
                       "{high}", low=f"{_sigmoid(low):.2f}", high=f"{_sigmoid(high):.2f}")  # fmt: skip
    elif isfinite(high):
        sentence = say("the loss has a sigmoid: with {kind} before it, probabilities go from {low} to {high} only",
                       kind=last.kind, low=f"{_sigmoid(low):.2f}", high=f"{_sigmoid(high):.2f}")  # fmt: skip
    else:
        sentence = say("the loss has a sigmoid: with {kind} before it, no probability is below {low}",
                       kind=last.kind, low=f"{_sigmoid(low):.2f}")  # fmt: skip
    return Remark(sentence, (removed(last),))


def _sigmoid(number: float) -> float:
    return 1 / (1 + exp(-number))


def before_numbers(net: Net, numbers: int) -> Remark | None:
    """What is to be predicted may lie beyond the bounds."""
    last = squashing(net)
    if last is None:
        return None
    low, high = RANGES[last.kind]
    if last.kind == "softmax" and numbers == 1:
        sentence = say("the softmax of a single number is always 1: nothing can be learned")
    elif isfinite(high):
        sentence = say("only numbers from {low} to {high} can be predicted, as {kind} comes last",
                       low=f"{low:g}", high=f"{high:g}", kind=last.kind)  # fmt: skip
    else:
        sentence = say("no number below {low} can be predicted, as {kind} comes last",
                       low=f"{low:g}", kind=last.kind)  # fmt: skip
    return Remark(sentence, (removed(last),))


def removed(last: Activation) -> Remedy:
    """The way without it."""
    return Remedy(say("Remove the {kind}", kind=last.kind), uid=last.uid, instead=())
