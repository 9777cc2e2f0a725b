"""What must be kept of a batch between forward and backward, block by block, from shapes alone. Knows no torch."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from camplab.blocks.base import Chain, Facts, Leaf
from camplab.blocks.keeps import FLOAT
from camplab.blocks.structure import Parallel, Structure
from camplab.blocks.walk import Trace, Traces
from camplab.document.tasks.base import Task


@dataclass(eq=False, slots=True)
class Tensor:
    """What flows between two layers: two that keep it keep it once."""

    size: int
    """Bytes for one sample."""
    learned: bool = False
    """Whether its gradient is needed: something before it is trained."""
    kept: bool = False

    def keep(self) -> int:
        """The bytes that this takes in addition."""
        fresh, self.kept = 0 if self.kept else self.size, True
        return fresh


KeptPass = tuple[str, bool]
"""A stack on a batch, and whether something before it is trained, so that a gradient goes through to it."""


def passes_kept(task: Task, traces: Traces) -> list[KeptPass]:
    """Those whose tensors are kept together when most is kept in a step."""
    moments = list(_moments(task, traces))
    return moments[0] if len(moments) == 1 else max(moments, key=lambda passes: kept_at_once(passes, traces))


def kept_at_once(passes: list[KeptPass], traces: Traces) -> int:
    """Bytes for one sample of all of them."""
    return sum(kept_in_all(traces[stack], learned) for stack, learned in passes)


def _moments(task: Task, traces: Traces) -> Iterator[list[KeptPass]]:
    """What is kept when each phase begins its way back. What that goes through is given back, the rest at the end."""
    alive: list[tuple[str, frozenset[str]]] = []  # a stack, and all those beyond it on its way back
    for work in task.working().values():
        runs: list[tuple[str, frozenset[str]]] = []
        for stack, after in work.passes:
            beyond = [further for before, further in (*alive, *runs) if before in after]
            runs.append((stack, frozenset(after).union(*beyond)))
        alive += runs
        yield [(stack, any(traces[each].trainable for each in beyond)) for stack, beyond in alive]
        way = {each for stack, beyond in runs for each in (stack, *beyond)}
        alive = [
            (stack, beyond)
            for stack, beyond in alive
            if stack not in way or beyond.union({stack}).isdisjoint(work.learns)
        ]


def kept(trace: Trace, learned: bool = False) -> tuple[int, ...]:
    """Bytes for one sample of each of `trace.steps()`, in their order; a structure's are those of what it holds.

    A layer with nothing trained at or before it keeps nothing; `learned`: something before the stack is trained. What
    two blocks keep counts for the first.
    """
    entries: list[int] = []
    _chain(trace.chain, Tensor(FLOAT * trace.x.numel, learned), False, entries)
    return tuple(entries)


def kept_in_all(trace: Trace, learned: bool = False) -> int:
    """Bytes for one sample of the whole stack."""
    return _chain(trace.chain, Tensor(FLOAT * trace.x.numel, learned), False, [])[1]


def _chain(chain: Chain, x: Tensor, frozen: bool, entries: list[int]) -> tuple[Tensor, int]:
    """What comes out, and the bytes kept on the way."""
    total = 0
    for facts in chain:
        x, size = _through(facts, x, frozen or facts.block.frozen, entries)
        total += size
    return x, total


def _through(facts: Facts, x: Tensor, frozen: bool, entries: list[int]) -> tuple[Tensor, int]:
    place = len(entries)
    entries.append(0)
    if facts.x is None or facts.block.bypass:
        return x, 0
    if isinstance(facts.block, Structure):
        parts = [_chain(branch, x, frozen, entries) for branch in facts.chains]
        y, own = _joined(facts, x, [out for out, _ in parts])
        entries[place] = own + sum(size for _, size in parts)
    else:
        y, entries[place] = _layer(facts, x, frozen)
    return y, entries[place]


def _joined(facts: Facts, x: Tensor, outs: list[Tensor]) -> tuple[Tensor, int]:
    """What a structure puts out; a product keeps its factors."""
    block = facts.block
    if not isinstance(block, Structure) or block.auxiliary or not outs:
        return x, 0
    if not isinstance(block, Parallel) or facts.y is None or len(outs) == 1:
        return outs[0], 0
    learned = any(out.learned for out in outs)
    factors = outs if block.merge == "multiply" and learned else []
    return Tensor(FLOAT * facts.y.numel, learned), sum(out.keep() for out in factors)


def _layer(facts: Facts, x: Tensor, frozen: bool) -> tuple[Tensor, int]:
    assert facts.x is not None
    assert isinstance(facts.block, Leaf)
    if facts.y is None:
        return x, 0
    keeps = facts.block.keeps(facts.x, facts.y)
    learned = x.learned or bool(facts.params and not frozen)
    if keeps.view and learned == x.learned:
        return x, 0
    y = Tensor(FLOAT * facts.y.numel, learned)
    if not learned:
        return y, 0
    return y, keeps.more + (x.keep() if keeps.input else 0) + (y.keep() if keeps.output else 0)
