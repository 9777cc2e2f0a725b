"""Regression: the mean squared error of what the network puts out."""

from __future__ import annotations

from camplab.assembly.tasks.procedure import OUTPUT, Phase, Procedure, define
from camplab.blocks.call import Call, Ref

define("regression", Procedure(
    phases=(Phase(("net",), OUTPUT, Call("nn.functional.mse_loss", Ref("output"), Ref("y"))),),
    use=OUTPUT,
))  # fmt: skip
