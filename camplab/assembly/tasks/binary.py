"""Binary classification: cross-entropy of one number with its sigmoid, and how often the sign of it is right.

The probability of the second class is the sigmoid of the number z; softmax of (0, z) is the same, for both classes.
"""

from __future__ import annotations

from camplab.assembly.tasks.procedure import OUTPUT, Phase, Procedure, define
from camplab.blocks.call import Call, Ref
from camplab.datasets.base import Data
from camplab.document.tasks.binary import Binary

NUMBER = Call(".flatten", Ref("output"))
BOTH = Call("nn.functional.pad", Ref("output"), (1, 0))
"""N×2: 0 for the first class, the number for the second."""


def procedure(task: Binary, _: Data) -> Procedure:
    """A weight of 1 is left out."""
    weight = {} if task.positive_weight == 1 else {"pos_weight": Call("torch.tensor", task.positive_weight)}
    loss = Call("nn.functional.binary_cross_entropy_with_logits", NUMBER, Call(".float", Ref("y")), **weight)
    return Procedure(
        phases=(Phase(("net",), OUTPUT, loss),),
        use=OUTPUT,
        score=Call("==", Call(">", NUMBER, 0), Ref("y")),
        shown=Call(".softmax", BOTH, 1),
    )


define("binary", procedure)
