"""Putting a sample out clean that went in with noise: what an encoder and a decoder learn besides copying."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from camplab.blocks.choice_words import Words
from camplab.datasets.base import Data
from camplab.document.tasks.autoencoding import Autoencoding
from camplab.words import Sentence, say

Kind = Annotated[
    Literal["gaussian", "masking", "salt_and_pepper"],
    Words(
        gaussian=say("Gaussian"), masking=say("Masking: numbers become 0"),
        salt_and_pepper=say("Salt and pepper: smallest or largest"),
    ),
]  # fmt: skip


class Denoising(Autoencoding, tag="denoising", title="Denoising"):
    """Learns to put each sample out clean after noise was laid over it: what belongs to it has to be told from noise.

    "Extracting and composing robust features with denoising autoencoders" (Vincent et al. 2008).
    """

    noise: Kind = Field(
        "gaussian", title="Noise", description="What is done to each number of a sample before it is seen"
    )
    deviation: float = Field(
        0.5, ge=0, le=10, title="Deviation", description="Of the noise that is added; numbers of samples have about 1",
        json_schema_extra={"when": {"noise": "gaussian"}, "live": True},
    )  # fmt: skip
    share: float = Field(
        0.3, ge=0, le=1, title="Share", description="Of the numbers of a sample that are lost to noise, by chance",
        json_schema_extra={"when": {"noise": ["masking", "salt_and_pepper"]}, "live": True},
    )  # fmt: skip

    def comes_from(self, stack: str) -> Sentence | None:
        return say("Samples with noise") if stack == "encoder" else super().comes_from(stack)

    def loss(self, data: Data) -> Sentence:
        return say("Mean squared error against the clean sample")
