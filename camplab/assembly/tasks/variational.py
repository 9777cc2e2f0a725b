"""Variational autoencoding: the evidence lower bound (Kingma and Welling 2013), by a draw around the encoder's mean."""

from __future__ import annotations

from camplab.assembly.tasks.procedure import Computed, Phase, Procedure, define
from camplab.blocks.call import Call, Ref
from camplab.datasets.base import Data
from camplab.document.tasks.variational import KL, RECONSTRUCTION, Variational


def procedure(task: Variational, data: Data) -> Procedure:
    """What the decoder puts out is the mean of a normal distribution of deviation 1 for each number of a sample.

    In use nothing is drawn: the mean is decoded.
    """
    size = task.latent
    code = (
        Computed("code", Call("encoder", Ref("x"))),
        Computed("mean", Call(".narrow", Ref("code"), 1, 0, size)),
    )
    deviation = Call(".exp", Call("*", 0.5, Ref("log_variance")))
    drawn = Call("*", deviation, Call("normal_noise", Ref("mean"), size))
    error = Call("nn.functional.mse_loss", Ref("output"), Ref("x"))
    computes = (
        *code,
        Computed("log_variance", Call(".narrow", Ref("code"), 1, size, size)),
        Computed("z", Call("+", Ref("mean"), drawn)),
        Computed("output", Call("decoder", Ref("z"))),
        Computed(RECONSTRUCTION, Call("*", 0.5 * data.shape.numel, error)),
        Computed(KL, Call("kl_divergence", Ref("mean"), Ref("log_variance"))),
    )
    loss = Call("+", Ref(RECONSTRUCTION), Call("*", task.beta, Ref(KL)))
    return Procedure(
        phases=(Phase(("encoder", "decoder"), computes, loss),),
        use=(*code, Computed("output", Call("decoder", Ref("mean")))),
        tells=(RECONSTRUCTION, KL),
    )


define("variational", procedure)
