"""Dense block: every layer sees the outputs of all layers before it, as a template."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from camplab.blocks.base import Block
from camplab.blocks.input_checks import want_windows
from camplab.blocks.known_as import KnownAs, known
from camplab.blocks.normed import ahead
from camplab.blocks.shape import Shape
from camplab.blocks.structure import Parallel, Template
from camplab.words import say


class DenseBlock(Template, tag="dense_block", title="Dense block", family="template"):
    """Every layer adds a few feature maps to all that came before, and the next one sees them all."""

    order: ClassVar[int] = 52
    known_as: ClassVar[tuple[KnownAs, ...]] = (known("DenseNet, DenseNet block, 덴스넷"),)
    help = """$x_{l} = [x_{l-1}, \\; f_l(x_{l-1})]$: each layer puts its $k$ new feature maps (the *growth*) beside the
old ones, so $C$ channels become $C + l \\cdot k$ after $l$ layers. $f_l$ is batch norm, relu, a 1×1 convolution to
$4 k$ channels, then batch norm, relu and a 3×3 convolution to $k$.

**Use it** with a Transition after each block: few weights, as nothing is computed twice.

**Typical mistake:** a large growth. 12 to 32 is plenty, since every layer still sees all the maps before it.

Huang et al. 2017, *Densely connected convolutional networks* (DenseNet-BC)."""

    layers: int = Field(6, ge=1, le=128, title="Layers", description="How many layers add feature maps")
    growth: int = Field(32, ge=1, le=4096, title="Growth", description="Feature maps each layer adds")
    squeeze: int = Field(4, ge=1, le=64, title="Squeeze to", description="The 1×1 convolution leaves this × the growth")

    def stem(self) -> str:
        return "dense_block"

    def caption(self) -> str:
        return f"{self.layers} × +{self.growth}"

    @property
    def most_layers(self) -> int:
        return 1 + 7 * self.layers

    def expand(self, x: Shape) -> tuple[Block, ...]:
        want_windows(x, say("a dense block slides over an image or a sequence; here comes {kind} of {x}"))
        return tuple(Parallel(branches=((), self._layer()), merge="concat") for _ in range(self.layers))

    def _layer(self) -> tuple[Block, ...]:
        return (*ahead(self.squeeze * self.growth), *ahead(self.growth, 3))
