"""ConvNeXt block: a wide depthwise window, then two dense layers at each pixel, as a template."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from camplab.blocks.activation import Activation
from camplab.blocks.base import Block
from camplab.blocks.convolution import Convolution
from camplab.blocks.dense import Dense
from camplab.blocks.input_checks import want_image
from camplab.blocks.known_as import KnownAs, known
from camplab.blocks.layer_norm import LayerNorm
from camplab.blocks.layer_scale import LayerScale
from camplab.blocks.permute import Permute
from camplab.blocks.shape import Shape
from camplab.blocks.stochastic_depth import StochasticDepth
from camplab.blocks.structure import Parallel, Template
from camplab.words import say


class ConvNeXtBlock(Template, tag="convnext_block", title="ConvNeXt block", family="template"):
    """Looks around with one wide window in each map, then thinks at each pixel; the result is added to the input."""

    order: ClassVar[int] = 62
    known_as: ClassVar[tuple[KnownAs, ...]] = (known("ConvNeXt, CNBlock, 컨브넥스트"),)
    help = """$x + \\lambda \\cdot W_2 \\, \\mathrm{gelu}(W_1 \\, \\mathrm{norm}(\\mathrm{window}(x)))$

A transformer layer built of convolutions: the depthwise 7×7 window stands where attention would, and the two dense
layers, with $4 C$ features between them, are the same at every pixel. The channels are put last in between, so that
dense layers and layer norm look at one pixel.

**Use it** several times in a row; between the stages halve height and width with a layer norm and a 2×2 convolution of
stride 2.

**Typical mistake:** looking for the activations. There is only one in a block, as in a transformer.

Liu et al. 2022, *A ConvNet for the 2020s*."""

    kernel: int = Field(7, ge=1, le=63, title="Kernel", description="Size of the depthwise window; odd",
                        json_schema_extra={"unit": "px"})  # fmt: skip
    ratio: int = Field(4, ge=1, le=64, title="Ratio", description="How many times wider the dense layers are inside")
    scale: float = Field(1e-6, ge=0, le=100, title="Layer scale", description="What every factor is at the beginning",
                         json_schema_extra={"scale": "log"})  # fmt: skip
    drop: float = Field(
        0.0, ge=0, lt=1, title="Stochastic depth", description="How often a sample skips this block in training"
    )

    def stem(self) -> str:
        return "convnext"

    def caption(self) -> str:
        return f"{self.kernel}×{self.kernel} · × {self.ratio}"

    def expand(self, x: Shape) -> tuple[Block, ...]:
        want_image(x, say("a ConvNeXt block slides over an image; here comes {kind} of {x}"))
        body: tuple[Block, ...] = (
            Convolution(out_channels=x.channels, kernel=self.kernel, groups="depthwise"),
            Permute(to="channels_last"),
            LayerNorm(eps=1e-6),
            Dense(out_features=self.ratio * x.channels),
            Activation(kind="gelu"),
            Dense(out_features=x.channels),
            Permute(to="channels_first"),
            LayerScale(value=self.scale),
        )
        drop = (StochasticDepth(p=self.drop),) if self.drop else ()
        return (Parallel(branches=((*body, *drop), ()), merge="add"),)
