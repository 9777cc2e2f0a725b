"""A fixed piece of work that tells how fast this machine is now: bars in seconds are stretched by it.

The bars are for a machine that takes `REFERENCE` for it: one of two quiet cores of an AMD EPYC server. On a slower or
busier one everything may take as many times longer; on a faster one no less than the bar is asked for.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable

import numpy as np

REFERENCE = 0.063
"""Seconds."""


def scales() -> dict[str, float]:
    """How many times longer everything takes here and now, at least 1: by the clock, and in time of this thread.

    The second one hardly sees what else the machine does.
    """
    clocks = {"clock": time.perf_counter, "thread": time.thread_time}
    return {name: max(1.0, seconds(clock) / REFERENCE) for name, clock in clocks.items()}


def seconds(clock: Callable[[], float], times: int = 5) -> float:
    """What the work takes, the median."""
    found = []
    for _ in range(times):
        began = clock()
        _work()
        found.append(clock() - began)
    return sorted(found)[times // 2]


class _Node:
    def __init__(self, name: str, inside: tuple[_Node, ...]) -> None:
        self.name, self.inside = name, inside

    def count(self) -> int:
        return 1 + sum(node.count() for node in self.inside)


def _work() -> None:
    """Objects, calls, text and arrays, as in the window."""
    for _ in range(16):
        tree = _Node("root", tuple(_Node(f"{i}", tuple(_Node(f"{i}.{j}", ()) for j in range(20))) for i in range(120)))
        assert tree.count() == 2521
        text = json.dumps({f"block {i}": {"kernel": [i, i], "name": f"conv{i}"} for i in range(1500)})
        assert len(json.loads(text)) == 1500
        numbers = np.arange(400_000, dtype=np.float32)
        assert float(np.sqrt(numbers).reshape(-1, 100).max(1).sum()) > 0


if __name__ == "__main__":
    print(json.dumps(scales()))
