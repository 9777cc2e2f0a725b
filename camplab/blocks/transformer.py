"""Transformer encoder layer: attention, then a dense layer at each step, as a template."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from camplab.blocks.activation import Activation
from camplab.blocks.base import Block
from camplab.blocks.dense import Dense
from camplab.blocks.dropout import Dropout
from camplab.blocks.heads import Heads, NumbersDropped
from camplab.blocks.input_checks import want_sequence
from camplab.blocks.known_as import KnownAs, known
from camplab.blocks.layer_norm import LayerNorm
from camplab.blocks.self_attention import SelfAttention
from camplab.blocks.shape import Shape
from camplab.blocks.structure import Parallel, Template
from camplab.words import say


class TransformerLayer(Template, tag="transformer_layer", title="Transformer encoder layer", family="template"):
    """Each step looks at all others, then thinks on its own; both are added to what it was."""

    order: ClassVar[int] = 40
    known_as: ClassVar[tuple[KnownAs, ...]] = (
        known(
            "nn.TransformerEncoderLayer, nn.TransformerEncoder, nn.Transformer, "
            "transformer block, ViT block, BERT layer, encoder, 인코더"
        ),
        known("GPT block, decoder only, causal transformer, 인과 마스크", causal=True),
    )
    help = """*Norm first:* $x \\leftarrow x + \\mathrm{attention}(\\mathrm{norm}(x))$, then
$x \\leftarrow x + \\mathrm{mlp}(\\mathrm{norm}(x))$. Else the norm comes after each sum, as in the first paper.
The mlp is two dense layers with a gelu between them, the same at every step.

**Use it** several times in a row (Repeat), after a positional encoding. Norm first trains without a warm-up; put a
layer norm after the last one.

**Typical mistake:** heads that do not divide the features: each head gets an equal share of them.

Vaswani et al. 2017; Xiong et al. 2020, *On layer normalization in the transformer architecture*."""

    heads: Heads = 4
    width: int = Field(128, ge=1, le=1_000_000, title="MLP width", description="Features between the two dense layers")
    norm_first: bool = Field(True, title="Norm first", description="Layer norm before attention and mlp, or after")
    causal: bool = Field(False, title="Causal", description="Each step sees only itself and earlier ones")
    dropout: NumbersDropped = 0.0
    eps: float = Field(1e-5, gt=0, le=1, title="Epsilon", description="Keeps the division of layer norm away from zero")

    def stem(self) -> str:
        return "encoder"

    def caption(self) -> str:
        return f"{self.heads} heads · {self.width}"

    def expand(self, x: Shape) -> tuple[Block, ...]:
        want_sequence(x, say("a transformer layer needs a sequence of steps; here comes {kind} of {x}"))
        SelfAttention(heads=self.heads).shape(x)  # its misfit is ours: heads has the same name in both
        drop = (Dropout(p=self.dropout),) if self.dropout else ()
        attention = (SelfAttention(heads=self.heads, causal=self.causal, dropout=self.dropout), *drop)
        mlp = (Dense(out_features=self.width), Activation(kind="gelu"), *drop, Dense(out_features=x.features), *drop)
        return (*self._added(attention), *self._added(mlp))

    def _added(self, body: tuple[Block, ...]) -> tuple[Block, ...]:
        if self.norm_first:
            return (Parallel(branches=((LayerNorm(eps=self.eps), *body), ()), merge="add"),)
        return Parallel(branches=(body, ()), merge="add"), LayerNorm(eps=self.eps)
