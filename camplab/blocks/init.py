"""How fresh weights are drawn: a mix-in of settings for blocks that have a weight matrix. No torch."""

from __future__ import annotations

from typing import Any, Literal

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
    gain: float = Field(
        1.0, gt=0, le=100, title="Gain", description="Scales the fresh weights of the chosen scheme",
        json_schema_extra={"when": {"init": ["he", "xavier", "lecun", "orthogonal", "normal"]}},
    )  # fmt: skip

    def initial(self, x: Shape) -> tuple[Call, ...]:
        """The calls that draw the weights (He 2015; Glorot & Bengio 2010; LeCun 1998; Saxe 2013)."""
        return initial_calls(self.init, self.gain, Ref("weight"))


def initial_calls(scheme: Scheme, gain: float, weight: Ref) -> tuple[Call, ...]:
    """`scheme` for one weight; biases stay as torch draws them.

    With gain g: He N(0, g²·2/fan_in), LeCun N(0, g²/fan_in), Xavier N(0, g²·2/(fan_in + fan_out)), normal
    N(0, (0.01 g)²), orthogonal g times a random rotation.
    """
    if scheme == "default":
        return ()
    scaled: dict[str, Any] = {} if gain == 1 else {"gain": gain}
    kaiming = "scaled_kaiming_normal_" if scaled else "nn.init.kaiming_normal_"
    return (
        {
            "he": Call(kaiming, weight, **scaled, nonlinearity="relu"),
            "lecun": Call(kaiming, weight, **scaled, nonlinearity="linear"),
            "xavier": Call("nn.init.xavier_normal_", weight, **scaled),
            "orthogonal": Call("nn.init.orthogonal_", weight, **scaled),
            "normal": Call("nn.init.normal_", weight, std=0.01 * gain),
            "zeros": Call("nn.init.zeros_", weight),
        }[scheme],
    )
