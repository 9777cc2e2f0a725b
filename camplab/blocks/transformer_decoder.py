"""Transformer decoder layer: attention to itself, to a tap, then a dense layer at each step, as a template."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from camplab.blocks.activation import Activation
from camplab.blocks.base import Block, Chain, Misfit
from camplab.blocks.compound import first_trouble
from camplab.blocks.cross_attention import CrossAttention
from camplab.blocks.dense import Dense
from camplab.blocks.dropout import Dropout
from camplab.blocks.heads import Heads, NumbersDropped
from camplab.blocks.input_checks import want_sequence
from camplab.blocks.known_as import KnownAs, known
from camplab.blocks.layer_norm import LayerNorm
from camplab.blocks.names import OneLine
from camplab.blocks.self_attention import SelfAttention
from camplab.blocks.shape import Shape
from camplab.blocks.structure import Parallel, Template
from camplab.words import say


class TransformerDecoderLayer(
    Template, tag="transformer_decoder_layer", title="Transformer decoder layer", family="template"
):
    """Each step looks at the steps before it, then at what passed a tap, then thinks on its own."""

    order: ClassVar[int] = 42
    known_as: ClassVar[tuple[KnownAs, ...]] = (
        known("nn.TransformerDecoderLayer, nn.TransformerDecoder, nn.Transformer, decoder, 디코더"),
    )
    help = """Three parts, each added to what it gets: *causal* self attention (a step sees itself and those before),
cross attention to the *memory*, and an mlp of two dense layers with a gelu between them.

*Norm first:* $x \\leftarrow x + f(\\mathrm{norm}(x))$ for each part $f$; else $x \\leftarrow \\mathrm{norm}(x + f(x))$,
as in the first paper.

**Use it** in a decoder: put a Tap behind the encoder, and give its name as memory.

**Typical mistake:** causal switched off where each step is to predict the next one. It then reads the answer.

Vaswani et al. 2017, *Attention is all you need*, section 3.1."""

    heads: Heads = 4
    width: int = Field(128, ge=1, le=1_000_000, title="MLP width", description="Features between the two dense layers")
    memory: OneLine = Field("memory", max_length=60, title="Memory", description="Name of the tap that is looked at",
                        json_schema_extra={"names": "taps"})  # fmt: skip
    norm_first: bool = Field(True, title="Norm first", description="Layer norm before each part, or after")
    causal: bool = Field(True, title="Causal", description="Each step sees only itself and earlier ones")
    dropout: NumbersDropped = 0.0

    def stem(self) -> str:
        return "decoder"

    def caption(self) -> str:
        return f"{self.heads} heads · {self.width} ← {self.memory[:12]}"

    def expand(self, x: Shape) -> tuple[Block, ...]:
        want_sequence(x, say("a transformer layer needs a sequence of steps; here comes {kind} of {x}"))
        SelfAttention(heads=self.heads).shape(x)  # its misfit is ours: heads has the same name in both
        drop = (Dropout(p=self.dropout),) if self.dropout else ()
        own = (SelfAttention(heads=self.heads, causal=self.causal, dropout=self.dropout), *drop)
        other = (CrossAttention(heads=self.heads, memory=self.memory, dropout=self.dropout), *drop)
        mlp = (Dense(out_features=self.width), Activation(kind="gelu"), *drop, Dense(out_features=x.features), *drop)
        return tuple(block for body in (own, other, mlp) for block in self._added(body))

    def _added(self, body: tuple[Block, ...]) -> tuple[Block, ...]:
        if self.norm_first:
            return (Parallel(branches=((LayerNorm(), *body), ()), merge="add"),)
        return Parallel(branches=(body, ()), merge="add"), LayerNorm()

    def _misfit_inside(self, x: Shape, chains: tuple[Chain, ...]) -> Misfit | None:
        """That of cross attention with all its remedies: memory has the same name in both, and so has the shape."""
        trouble = first_trouble(chains)
        if trouble is not None and isinstance(trouble.block, CrossAttention):
            return trouble.misfit
        return super()._misfit_inside(x, chains)
