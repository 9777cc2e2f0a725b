"""Multi-label classification: cross-entropy of each number with its sigmoid, and how often its sign is right."""

from __future__ import annotations

from camplab.assembly.tasks.procedure import OUTPUT, Computed, Overall, Phase, Procedure, define
from camplab.blocks.call import Call, Ref
from camplab.document.measures import EXACT_MATCH

RIGHT = Call("==", Call(">", Ref("output"), 0), Ref("y"))
EXACT = Overall(
    EXACT_MATCH.name, (Computed("exact", Call(".all", RIGHT, 1)),), Call(".mean", Call(".double", Ref("exact")))
)

define("multi_label", Procedure(
    phases=(Phase(("net",), OUTPUT, Call("nn.functional.binary_cross_entropy_with_logits", Ref("output"), Ref("y"))),),
    use=OUTPUT,
    score=RIGHT,
    overall=(EXACT,),
    shown=Call(".sigmoid", Ref("output")),
))  # fmt: skip
