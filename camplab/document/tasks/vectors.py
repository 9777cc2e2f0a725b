"""The ends of stacks that have to put out a vector, one number for each class or number wanted, and ways to get there.

Knows no project.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import takewhile

from camplab.blocks.activation import Activation
from camplab.blocks.adaptive_pooling import AdaptivePooling
from camplab.blocks.base import Misfit, Remedy, end, follow
from camplab.blocks.dense import Dense
from camplab.blocks.embedding import Embedding
from camplab.blocks.flatten import Flatten
from camplab.blocks.select_step import SelectStep
from camplab.blocks.shape import Shape, vector
from camplab.blocks.structure import Group
from camplab.datasets.base import Data
from camplab.document.tasks.base import NOTHING_TO_LEARN, Task
from camplab.document.tree import Net
from camplab.words import Sentence, say

KINDS = {
    "image": say("an image"),
    "grid": say("a grid"),
    "sequence": say("a sequence"),
    "vector": say("a vector"),
    "tokens": say("tokens"),
}
"""What each kind of shape is called in brackets."""


OF_OUTPUTS = "softmax", "sigmoid"
"""Activations that stand behind the last layer of networks; others stand between two."""


class VectorTask(Task):
    """A task of one stack that puts out a vector. What a subclass says: `loss` and `wanted`."""

    def numbers(self, data: Data) -> int:
        """How many are put out for a sample."""
        return data.outputs

    def target(self, data: Data) -> Shape:
        return vector(self.numbers(data))

    def wanted(self, n: int, y: Shape) -> Sentence:
        """That `n` numbers have to come out, where `y` does."""
        raise NotImplementedError

    def misfit(self, stack: str, data: Data, y: Shape, net: Net) -> Misfit | None:
        n = self.numbers(data)
        return None if y == vector(n) else Misfit(self.wanted(n, y), ways_to_vector(n, y, net))

    def beginning(self, data: Data) -> Misfit:
        return Misfit(NOTHING_TO_LEARN, (add_dense(self.numbers(data)),))


def ways_to_vector(n: int, y: Shape, net: Net) -> tuple[Remedy, ...]:
    """How `y` at the end of `net` becomes a vector of `n` numbers, the nearest way first."""
    if y != vector(y.numel):
        return tuple(make(n) for make in _WAYS[y.kind])
    ending = opened(net)
    place = max((place for place, block in enumerate(ending) if isinstance(block, Dense)), default=None)
    if place is not None and end(follow(ending[place + 1 :], vector(n)), vector(n)) == vector(n):
        change = {"out_features": n}
        widened = Remedy(say("Give the last dense layer {n} outputs", n=n), change=change, uid=ending[place].uid)
        return (add_dense(n), widened) if ends_hidden(net) else (widened, add_dense(n))
    return (add_dense(n),)


def opened(net: Net) -> Net:
    """The blocks that run at the end of a stack, with those in groups: a head is often one."""
    parts = (opened(block.body) if isinstance(block, Group) else (block,) for block in net if not block.bypass)
    return tuple(block for part in parts for block in part)


def ends_hidden(net: Net) -> bool:
    """Whether the last dense layer at the end of a stack is followed by an activation that stands between layers."""
    behind = takewhile(lambda block: not isinstance(block, Dense), reversed(opened(net)))
    return any(isinstance(block, Activation) and block.kind not in OF_OUTPUTS for block in behind)


def add_dense(n: int) -> Remedy:
    """The shortest way to `n` numbers."""
    return Remedy(say("Add a dense layer with {n} outputs", n=n), after=(Dense(out_features=n),))


def _flatten(n: int) -> Remedy:
    return Remedy(say("Add Flatten and a dense layer"), after=(Flatten(), Dense(out_features=n)))


def _average(n: int) -> Remedy:
    title = say("Average each map, then a dense layer")
    return Remedy(title, after=(AdaptivePooling(), Flatten(), Dense(out_features=n)))


def _last_step(n: int) -> Remedy:
    return Remedy(say("Take the last step, then a dense layer"), after=(SelectStep(step=-1), Dense(out_features=n)))


def _embed(n: int) -> Remedy:
    return Remedy(say("Embed, flatten, then a dense layer"), after=(Embedding(), Flatten(), Dense(out_features=n)))


_WAYS: dict[str, tuple[Callable[[int], Remedy], ...]] = {
    "image": (_flatten, _average),
    "grid": (_flatten,),
    "sequence": (_last_step, _flatten),
    "tokens": (_embed,),
}
