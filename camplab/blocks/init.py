"""How fresh weights are drawn: a mix-in of settings for blocks that have a weight matrix. No torch."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from camplab.blocks.call import Call, Ref
from camplab.blocks.choice_words import Words
from camplab.blocks.shape import Shape
from camplab.words import say

Scheme = Annotated[
    Literal["default", "he", "xavier", "lecun", "orthogonal", "normal", "identity", "zeros"],
    Words(
        default=say("Default"),
        he=say("He (for ReLU)"),
        xavier=say("Xavier (for tanh, sigmoid)"),
        lecun=say("LeCun"),
        orthogonal=say("Orthogonal"),
        normal=say("Normal"),
        identity=say("Identity"),
        zeros=say("Zeros"),
    ),
]


class Initialised(BaseModel):
    """Initialisation scheme and gain; PyTorch's own default stays unless the learner chooses."""

    model_config = ConfigDict(defer_build=True)

    init: Scheme = Field(
        "default", title="Initialisation",
        description="How fresh weights are drawn; default is what PyTorch does",
    )  # fmt: skip
    gain: float = Field(
        1.0, gt=0, le=100, title="Gain", description="Scales the fresh weights of the chosen scheme",
        json_schema_extra={"when": {"init": ["he", "xavier", "lecun", "orthogonal"]}},
    )  # fmt: skip
    std: float = Field(
        0.01, gt=0, le=100, title="Standard deviation", description="How far fresh weights lie around zero",
        json_schema_extra={"when": {"init": ["normal"]}, "scale": "log"},
    )  # fmt: skip

    def initial(self, x: Shape) -> tuple[Call, ...]:
        """The calls that draw the weights (He 2015; Glorot & Bengio 2010; LeCun 1998; Saxe 2013)."""
        if self.init == "identity":
            return (self.identity(x), *((Call("nn.init.zeros_", Ref("bias")),) if getattr(self, "bias", False) else ()))
        return initial_calls(self.init, self.gain, Ref("weight"), self.std)

    def identity(self, x: Shape) -> Call:
        """The call that makes the weight hand on its input, as much of it as there are outputs."""
        return Call("nn.init.eye_", Ref("weight"))


def initial_calls(scheme: Scheme, gain: float, weight: Ref, std: float = 0.01) -> tuple[Call, ...]:
    """`scheme` (not identity) for one weight; biases stay as torch draws them.

    With gain g: He N(0, g²·2/fan_in), LeCun N(0, g²/fan_in), Xavier N(0, g²·2/(fan_in + fan_out)), normal
    N(0, (g·std)²), orthogonal g times a random rotation.
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
            "normal": Call("nn.init.normal_", weight, std=std * gain),
            "zeros": Call("nn.init.zeros_", weight),
        }[scheme],
    )
