"""Swin pair: attention in windows, then in shifted windows, each with two dense layers, as a template."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from camplab.blocks.activation import Activation
from camplab.blocks.base import Block
from camplab.blocks.choice_words import Words
from camplab.blocks.dense import Dense
from camplab.blocks.dropout import Dropout
from camplab.blocks.heads import NumbersDropped, PixelHeads
from camplab.blocks.known_as import KnownAs, known
from camplab.blocks.layer_norm import LayerNorm
from camplab.blocks.shape import Shape
from camplab.blocks.stochastic_depth import StochasticDepth
from camplab.blocks.structure import Parallel, Template
from camplab.blocks.window_attention import WindowAttention
from camplab.words import say

Version = Annotated[Literal["v1", "v2"], Words(v1=say("Swin"), v2=say("Swin v2"))]


class SwinPair(Template, tag="swin_pair", title="Swin pair", family="template"):
    """Attention in windows, twice: the second time the windows lie across the borders of the first."""

    order: ClassVar[int] = 64
    known_as: ClassVar[tuple[KnownAs, ...]] = (
        known("Swin Transformer block, SwinTransformerBlock, shifted windows, 스윈", version="v1"),
        known("Swin v2 block, SwinTransformerBlockV2", version="v2"),
    )
    help = """Two transformer layers on a grid, whose attention stays inside windows of $M \\times M$ pixels:

$x \\leftarrow x + \\mathrm{attention}(\\mathrm{norm}(x))$, $x \\leftarrow x + \\mathrm{mlp}(\\mathrm{norm}(x))$,

then the same with the windows shifted by half their size, so that neighbours on two sides of a border meet. In version
*v2* the norm comes after attention and mlp, and scores are cosines.

**Use it** on a grid (Permute puts the channels last), several pairs in a stage; between the stages Space to depth, a
layer norm and a dense layer halve height and width.

**Typical mistake:** a window that does not divide height and width. The picture is padded, and what was padded is
looked at, too.

Liu et al. 2021, *Swin Transformer*; Liu et al. 2022, *Swin Transformer V2*."""

    heads: PixelHeads = 4
    window: int = Field(7, ge=1, le=32, title="Window", description="Height and width of a window",
                        json_schema_extra={"unit": "px"})  # fmt: skip
    ratio: int = Field(4, ge=1, le=64, title="Ratio", description="How many times wider the dense layers are inside")
    version: Version = Field("v1", title="Version", description="Swin, or Swin V2")
    dropout: NumbersDropped = 0.0
    drop: float = Field(0.0, ge=0, lt=1, title="Stochastic depth 1",
                        description="How often a sample skips the branches of the first half in training")  # fmt: skip
    drop_second: float = Field(0.0, ge=0, lt=1, title="Stochastic depth 2",
                               description="How often a sample skips those of the second half")  # fmt: skip

    def stem(self) -> str:
        return "swin"

    def caption(self) -> str:
        return f"{self.heads} heads · {self.window}×{self.window}"

    def expand(self, x: Shape) -> tuple[Block, ...]:
        self._attention(0).shape(x)  # its misfit is ours: heads and window have the same names in both
        halves = ((0, self.drop), (self.window // 2, self.drop_second))
        return tuple(block for shift, drop in halves for block in self._half(x, shift, drop))

    def _half(self, x: Shape, shift: int, drop: float) -> tuple[Block, ...]:
        off = (Dropout(p=self.dropout),) if self.dropout else ()
        wide = Dense(out_features=self.ratio * x.channels)
        mlp = (wide, Activation(kind="gelu"), *off, Dense(out_features=x.channels), *off)
        return self._added((self._attention(shift), *off), drop), self._added(mlp, drop)

    def _attention(self, shift: int) -> WindowAttention:
        return WindowAttention(
            heads=self.heads, window=self.window, shift=shift, version=self.version, dropout=self.dropout
        )

    def _added(self, body: tuple[Block, ...], drop: float) -> Block:
        normed = (LayerNorm(), *body) if self.version == "v1" else (*body, LayerNorm())
        skipped = (StochasticDepth(p=drop),) if drop else ()
        return Parallel(branches=((*normed, *skipped), ()), merge="add")
