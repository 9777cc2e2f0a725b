"""Layer norm: bring the features of each sample to mean 0 and variance 1."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from camplab.blocks.base import Leaf, Windows
from camplab.blocks.call import Call
from camplab.blocks.choice_words import Words
from camplab.blocks.embedding import want_numbers
from camplab.blocks.keeps import FLOAT, Keeps
from camplab.blocks.known_as import KnownAs, known
from camplab.blocks.shape import Shape
from camplab.blocks.weights import Weights
from camplab.words import say

Axis = Annotated[
    Literal["features", "channels"], Words(features=say("All features"), channels=say("Channels of a pixel"))
]


class LayerNorm(Leaf, tag="layer_norm", title="Layer norm", family="normalisation"):
    """Brings the features of each sample (of each step) to mean 0 and variance 1, then scales and shifts them."""

    order: ClassVar[int] = 20
    known_as: ClassVar[tuple[KnownAs, ...]] = (
        known("nn.LayerNorm, LayerNormalization, ln, 레이어 정규화, 레이어 놈, 레이어 노름, 레이어 노멀라이제이션"),
    )
    help = """$y = \\gamma \\, (x - \\mu) / \\sqrt{\\sigma^2 + \\epsilon} + \\beta$

with $\\mu, \\sigma^2$ over the features of one sample alone; of a sequence, of each step alone. No batch is needed, so
training and validation are the same.

On an image, *features* means all numbers of the sample, *channels* the channels of each pixel alone.

**Use it** in transformers, and where batches are small.

**Typical mistake:** taking it for batch norm with another name. It compares the features of one sample with each
other, not one feature over the samples.

Ba et al. 2016, *Layer normalization*."""

    eps: float = Field(1e-5, gt=0, le=1, title="Epsilon", description="Keeps the division away from zero")
    axis: Axis = Field(
        "features", title="Over", description="Of an image: all numbers together, or the channels of each pixel"
    )

    def stem(self) -> str:
        return "norm"

    def shape(self, x: Shape) -> Shape:
        want_numbers(x, say("layer norm works on numbers; tokens are only names, embed them first"))
        return x

    def weights(self, x: Shape) -> Weights:
        dims = self._normalised(x)
        return Weights({"weight": dims, "bias": dims}, formula=f"2 × {' × '.join(map(str, dims))}")

    def windows(self, x: Shape) -> Windows | None:
        return None if x.kind == "image" and self.axis == "features" else super().windows(x)

    def layer(self, x: Shape) -> Call:
        dims = self._normalised(x)
        unusual = {} if self.eps == 1e-5 else {"eps": self.eps}
        target = "ChannelLayerNorm" if x.kind == "image" and self.axis == "channels" else "nn.LayerNorm"
        return Call(target, dims[0] if len(dims) == 1 else dims, **unusual)

    def keeps(self, x: Shape, y: Shape) -> Keeps:
        """Mean and deviation of each step or pixel."""
        return Keeps(input=True, more=2 * FLOAT * (x.numel // x.channels))

    def _normalised(self, x: Shape) -> tuple[int, ...]:
        return x.dims if x.kind == "image" and self.axis == "features" else (x.channels,)
