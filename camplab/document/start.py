"""Weights to begin with: where a network's first weights come from, a frozen value. Reads nothing; knows no torch."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field

TORCHVISION = "torchvision:"
"""What the source of weights that torchvision offers begins with: `torchvision:resnet18.IMAGENET1K_V1`."""


class Start(BaseModel):
    """Where the first weights come from, instead of chance. They are read when training begins, not before."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    source: str = Field(
        min_length=1, max_length=4096, title="Weights to begin with",
        description="A .safetensors, .pt or .pth file, the folder of a run, or torchvision:resnet18.IMAGENET1K_V1",
    )  # fmt: skip
    sha256: str = Field(
        "", pattern=r"^([0-9a-f]{64})?$", title="SHA-256",
        description="The fingerprint of these weights; training refuses others. Empty: any are taken",
    )  # fmt: skip
    fresh_head: bool = Field(
        False, title="Fresh head", description="The last layer with weights begins anew, even where weights would fit"
    )

    stack: str = Field(
        "", max_length=200, title="Stack", description="The stack there whose weights are taken; empty: those of all"
    )

    @property
    def is_torchvision(self) -> bool:
        """Whether the weights come from torchvision's collection rather than from a file."""
        return self.source.startswith(TORCHVISION)
