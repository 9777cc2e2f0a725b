"""How fresh weights are drawn: a mix-in of settings for blocks that have a weight matrix. No torch."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, Field

from camplab.blocks.call import Call, Ref
from camplab.blocks.shape import Shape

Scheme = Literal["default", "he", "xavier", "lecun", "orthogonal", "normal", "zeros"]


class Initialised(BaseModel):
    """Initialisation scheme and gain; PyTorch's own default stays unless the learner chooses."""

    init: Scheme = Field(
        "default", title="Initialisation",
        description="How fresh weights are drawn; default is what PyTorch does",
    )  # fmt: skip
    gain: float = Field(1.0, gt=0, le=100, title="Gain", description="Scales the fresh weights of the chosen scheme")

    def initial(self, x: Shape) -> tuple[Call, ...]:
        """The calls that draw the weights (He 2015; Glorot & Bengio 2010; LeCun 1998; Saxe 2013)."""
        return initial_calls(self.init, self.gain, Ref("weight"))


def initial_calls(scheme: Scheme, gain: float, weight: Ref) -> tuple[Call, ...]:
    """`scheme` for one weight. He with gain g draws N(0, g²·2/fan_in), Xavier N(0, g²·2/(fan_in+fan_out))."""
    if scheme == "default":
        return ()
    return {
        "he": (Call("scaled_kaiming_normal_", weight, gain=gain),),
        "xavier": (Call("nn.init.xavier_normal_", weight, gain=gain),),
        "lecun": (Call("nn.init.kaiming_normal_", weight, nonlinearity="linear"),),
        "orthogonal": (Call("nn.init.orthogonal_", weight, gain=gain),),
        "normal": (Call("nn.init.normal_", weight, std=0.01 * gain),),
        "zeros": (Call("nn.init.zeros_", weight),),
    }[scheme]
