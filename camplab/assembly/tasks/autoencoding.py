"""Autoencoding: the mean squared error of what the decoder makes of what the encoder has made of a sample."""

from __future__ import annotations

from camplab.assembly.tasks.procedure import Computed, Phase, Procedure, define
from camplab.blocks.call import Call, Ref

THROUGH = (Computed("latent", Call("encoder", Ref("x"))), Computed("output", Call("decoder", Ref("latent"))))

define("autoencoding", Procedure(
    phases=(Phase(("encoder", "decoder"), THROUGH, Call("nn.functional.mse_loss", Ref("output"), Ref("x"))),),
    use=THROUGH,
))  # fmt: skip
