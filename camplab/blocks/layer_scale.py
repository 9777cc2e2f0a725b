"""Layer scale: one learned factor for each channel."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from camplab.blocks.base import Leaf
from camplab.blocks.call import Call
from camplab.blocks.embedding import want_numbers
from camplab.blocks.keeps import INPUT, Keeps
from camplab.blocks.known_as import KnownAs, known
from camplab.blocks.shape import Shape
from camplab.blocks.weights import Weights
from camplab.words import say


class LayerScale(Leaf, tag="layer_scale", title="Layer scale", family="normalisation"):
    """Multiplies each channel by a learned number that begins near zero."""

    order: ClassVar[int] = 50
    kept: ClassVar[Keeps] = INPUT
    known_as: ClassVar[tuple[KnownAs, ...]] = (known("gamma, 층 스케일"),)
    help = """$y_c = \\lambda_c \\, x_c$, with $\\lambda_c$ = $10^{-6}$ or so at the beginning.

**Use it** at the end of a residual branch: a fresh deep network is then nearly the identity, and each branch grows as
far as it helps.

**Typical mistake:** putting it on the main path, where it makes everything that follows nearly zero.

Touvron et al. 2021, *Going deeper with image transformers*, section 3; Liu et al. 2022 (ConvNeXt)."""

    value: float = Field(1e-6, ge=0, le=100, title="Start value", description="What every factor is at the beginning",
                         json_schema_extra={"scale": "log"})  # fmt: skip

    def stem(self) -> str:
        return "scale"

    def caption(self) -> str:
        return f"{self.value:g}"

    def shape(self, x: Shape) -> Shape:
        want_numbers(x, say("layer scale multiplies numbers; tokens are only names, embed them first"))
        return x

    def weights(self, x: Shape) -> Weights:
        return Weights({"layer_scale": self._dims(x)}, formula=f"{x.channels}")

    def layer(self, x: Shape) -> Call:
        return Call("LayerScale", *self._dims(x), value=self.value)

    def _dims(self, x: Shape) -> tuple[int, ...]:
        """One factor for each channel, lying along its axis."""
        return (x.channels, 1, 1) if x.kind == "image" else (x.channels,)
