"""Which parts of a network learn faster or slower than the rest: parameter groups as names. Knows no torch."""

from __future__ import annotations

from dataclasses import dataclass

from camplab.assembly.preparation import leaves
from camplab.blocks.walk import Walk


@dataclass(frozen=True, slots=True)
class RateGroup:
    """Modules whose weights learn with `rate` times the learning rate."""

    rate: float
    modules: tuple[str, ...]


def rate_groups(trace: Walk, times: float = 1.0) -> tuple[RateGroup, ...]:
    """A group for each rate among the weights that are trained, that of rate 1 first; none when all have rate 1.

    times: so many times the learning rate for all of them. A top-level block, of several stacks a whole one, stands for
    all inside it when they share one rate.
    """
    rates = {step.module: step.rate for step in leaves(trace) if step.facts.weights.count and not step.frozen}
    if all(rate == 1 for rate in rates.values()):
        return ()
    within: dict[str, set[float]] = {}
    for module, rate in rates.items():
        within.setdefault(_top(module), set()).add(rate)
    groups: dict[float, dict[str, None]] = {}
    for module, rate in rates.items():
        groups.setdefault(rate, {})[_top(module) if len(within[_top(module)]) == 1 else module] = None
    ordered = sorted(groups.items(), key=lambda group: group[0] != 1)
    return tuple(RateGroup(rate * times, tuple(modules)) for rate, modules in ordered)


def _top(module: str) -> str:
    return module.partition(".")[0]
