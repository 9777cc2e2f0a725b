"""Denoising: the mean squared error between a clean sample and what is made of it once noise was laid over it."""

from __future__ import annotations

from typing import Any

from camplab.assembly.tasks.procedure import Computed, Phase, Procedure, define
from camplab.blocks.call import Call, Ref
from camplab.datasets.base import Data

THROUGH = (Computed("latent", Call("encoder", Ref("noisy"))), Computed("output", Call("decoder", Ref("latent"))))
NOISES = {
    "gaussian": ("gaussian_noise", "deviation"),
    "masking": ("masking_noise", "share"),
    "salt_and_pepper": ("salt_and_pepper", "share"),
}
"""Of each kind the function of `camplab.nn`, and the setting that says how strong it is."""


def procedure(task: Any, _data: Data) -> Procedure:
    """The network is given the sample with its noise: that is what it is for."""
    function, strength = NOISES[task.noise]
    noisy = Computed("noisy", Call(function, Ref("x"), getattr(task, strength)))
    loss = Call("nn.functional.mse_loss", Ref("output"), Ref("x"))
    return Procedure(phases=(Phase(("encoder", "decoder"), (noisy, *THROUGH), loss),), use=THROUGH, given=noisy)


define("denoising", procedure)
