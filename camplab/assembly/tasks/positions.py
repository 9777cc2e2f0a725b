"""What tasks with one class at each of many positions have in common: their loss, and how often they are right.

The classes stand on the last axis of a sequence, n×T×C, and on the first of a map, n×C×H×W.
"""

from __future__ import annotations

from camplab.assembly.tasks.procedure import OUTPUT, Phase, Procedure
from camplab.blocks.call import Call, Ref
from camplab.datasets.base import Data
from camplab.datasets.making import IGNORED


def labelled(data: Data) -> Procedure:
    """Cross-entropy over all positions; those that are `IGNORED` count in nothing."""
    output, y = Ref("output"), Ref("y")
    axis = -1 if len(data.positions) == 1 else 1
    if axis == -1:  # in rows, which is quicker than classes on the second axis
        loss = Call("nn.functional.cross_entropy", Call(".flatten", output, 0, 1), Call(".flatten", y))
    else:
        loss = Call("nn.functional.cross_entropy", output, y)
    return Procedure(
        phases=(Phase(("net",), OUTPUT, loss),),
        use=OUTPUT,
        score=Call("==", Call(".argmax", output, axis), y),
        counted=Call("!=", y, IGNORED) if data.ignores else None,
        shown=Call(".softmax", output, axis),
    )
