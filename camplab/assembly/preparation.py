"""What happens to a network once its layers are made, in order: `module` does it, `source` prints it. No torch."""

from __future__ import annotations

from collections.abc import Iterator

from camplab.blocks.base import Leaf
from camplab.blocks.call import Call
from camplab.blocks.tap import Tap
from camplab.blocks.walk import Step, Trace, Walk


def leaves(trace: Walk) -> Iterator[Step]:
    """The layers that run and own weights perhaps: no structures, none that are skipped."""
    for step in trace.steps():
        if isinstance(step.facts.block, Leaf) and not step.facts.block.bypass and step.facts.y is not None:
            yield step


def initial_calls(trace: Trace) -> Iterator[tuple[str, tuple[Call, ...]]]:
    """Module name and the calls that draw its weights anew, in walk order."""
    for step in leaves(trace):
        assert isinstance(step.facts.block, Leaf)
        assert step.facts.x is not None
        calls = step.facts.block.initial(step.facts.x)
        if calls:
            yield step.module, calls


def links(trace: Trace) -> Iterator[tuple[str, str]]:
    """Module name of each layer that reads a tap, and of that tap, in walk order; what is given beside x has one."""
    taps = {name: name for name, _ in trace.beside}
    for step in leaves(trace):
        block = step.facts.block
        if isinstance(block, Tap):
            taps[block.name] = step.module
        elif isinstance(block, Leaf) and block.reads:
            yield step.module, taps[block.reads]


def frozen_modules(trace: Trace) -> tuple[str, ...]:
    """The outermost frozen modules."""
    frozen: list[str] = []
    for step in trace.steps():
        if step.frozen and step.facts.y is not None and not any(_inside(step.module, outer) for outer in frozen[-1:]):
            frozen.append(step.module)
    return tuple(frozen)


def frozen_norms(trace: Trace) -> tuple[str, ...]:
    """Frozen layers with statistics of their own (batch norm): these must not follow the data any more."""
    return tuple(step.module for step in leaves(trace) if step.frozen and "running_mean" in step.facts.weights.buffers)


def _inside(module: str, outer: str) -> bool:
    return module == outer or module.startswith(f"{outer}.")
