"""Putting a sample out again through a narrow place in which close points are alike: one can draw from it, too."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Self

from pydantic import Field

from camplab.blocks.base import Misfit
from camplab.blocks.shape import Shape, vector
from camplab.datasets.base import Data
from camplab.document.measures import OF_LOSS, Measure, of_told
from camplab.document.tasks.autoencoding import Autoencoding
from camplab.document.tasks.vectors import KINDS, ways_to_vector
from camplab.document.tree import Net
from camplab.words import Sentence, say

RECONSTRUCTION, KL = "reconstruction", "kl"
"""The two parts of the loss, as measures."""


class Variational(Autoencoding, tag="variational", title="Variational autoencoding"):
    """Learns where in a latent space each sample lies, as a mean and a variance, and what lies there: new samples come
    out of places that chance chooses.

    "Auto-encoding variational Bayes" (Kingma and Welling 2013); beta after Higgins et al. 2017.
    """

    normal_codes: ClassVar[bool] = True
    measures: ClassVar[tuple[Measure, ...]] = (
        *of_told(RECONSTRUCTION, say("Reconstruction error")),
        *of_told(KL, say("KL divergence")),
        *OF_LOSS,
    )

    latent: int = Field(
        2,
        ge=1,
        le=4096,
        title="Latent numbers",
        description="Of each the encoder puts out the mean and the log variance",
    )
    beta: float = Field(
        1.0, ge=0, le=1000, title="Beta",
        description="How much the KL divergence counts beside the reconstruction; 1 is the bound of Kingma and Welling",
        json_schema_extra={"live": True},
    )  # fmt: skip

    @classmethod
    def suited(cls, made: Mapping[str, Shape | None]) -> Self:
        """As many latent numbers as the encoder puts out, so that the decoder can stay."""
        code = made.get("encoder")
        return cls(latent=code.numel) if code is not None and code == vector(code.numel) else cls()

    def sees(self, stack: str, data: Data, made: Mapping[str, Shape | None]) -> Shape:
        return data.shape if stack == "encoder" else vector(self.latent)

    def comes_from(self, stack: str) -> Sentence | None:
        return say("Drawn around the mean of the encoder") if stack == "decoder" else None

    def goes_to(self, stack: str) -> Sentence | None:
        return say("Mean and log variance, to the decoder") if stack == "encoder" else None

    def loss(self, data: Data) -> Sentence:
        if self.beta == 1:
            return say("Reconstruction + KL divergence")
        return say("Reconstruction + {beta} × KL divergence", beta=f"{self.beta:g}")

    def misfit(self, stack: str, data: Data, y: Shape, net: Net) -> Misfit | None:
        n = 2 * self.latent
        if stack != "encoder":
            return super().misfit(stack, data, y, net)
        if y == vector(n):
            return None
        why = say("{n} numbers are needed, a mean and a log variance for each of {latent} latent numbers; here comes "
                  "{y} ({kind})", n=n, latent=self.latent, y=y, kind=KINDS[y.kind])  # fmt: skip
        return Misfit(why, ways_to_vector(n, y, net))
