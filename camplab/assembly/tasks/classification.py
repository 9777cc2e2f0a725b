"""Classification: cross-entropy of what the network puts out, and how often the largest number is the right class."""

from __future__ import annotations

from camplab.assembly.tasks.procedure import OUTPUT, Phase, Procedure, define
from camplab.blocks.call import Call, Ref

define("classification", Procedure(
    phases=(Phase(("net",), OUTPUT, Call("nn.functional.cross_entropy", Ref("output"), Ref("y"))),),
    use=OUTPUT,
    score=Call("==", Call(".argmax", Ref("output"), 1), Ref("y")),
    shown=Call(".softmax", Ref("output"), 1),
))  # fmt: skip
