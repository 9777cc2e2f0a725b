"""Self attention: every step looks at every other step."""

from __future__ import annotations

from typing import Any, ClassVar

from pydantic import Field

from camplab.blocks.base import Leaf, Windows
from camplab.blocks.call import Call
from camplab.blocks.heads import Heads, LooksDropped, even_heads
from camplab.blocks.input_checks import want_sequence
from camplab.blocks.keeps import Keeps, attention_keeps
from camplab.blocks.known_as import KnownAs, known
from camplab.blocks.shape import Shape
from camplab.blocks.view import ATTENTION, View
from camplab.blocks.weights import Weights
from camplab.words import Sentence, say


class SelfAttention(Leaf, tag="self_attention", title="Self attention", family="attention"):
    """Lets every step look at every other step and take what it needs from there."""

    order: ClassVar[int] = 10
    known_as: ClassVar[tuple[KnownAs, ...]] = (
        known(
            "nn.MultiheadAttention, multi-head attention, mha, scaled dot product attention, "
            "멀티헤드 어텐션, 셀프 어텐션, 자기 주의, 주의"
        ),
        known("causal attention, masked attention, 마스크드 어텐션, 인과 어텐션", causal=True),
    )
    help = """$\\mathrm{softmax}\\left(Q K^T / \\sqrt{d}\\right) V$ with $Q = x W_q$, $K = x W_k$, $V = x W_v$

in several *heads*, each with its share $d$ of the features; what the heads found is mixed by one more dense layer.
The division by $\\sqrt{d}$ keeps the softmax from saturating.

**Use it** where any step may depend on any other. It costs $T^2$: twice the steps, four times the work.

**Typical mistake:** no positional encoding. Attention alone does not know the order of the steps: shuffle them, and it
puts out the same, shuffled.

Vaswani et al. 2017, *Attention is all you need*, section 3.2."""

    heads: Heads = 4
    causal: bool = Field(False, title="Causal", description="Each step sees only itself and earlier ones")
    dropout: LooksDropped = 0.0

    def stem(self) -> str:
        return "attention"

    def caption(self) -> str:
        return f"{self.heads} heads" + (" · causal" if self.causal else "")

    def shape(self, x: Shape) -> Shape:
        want_sequence(x, say("attention needs a sequence of steps; here comes {kind} of {x}"))
        even_heads(x.features, self.heads, say("{features} features cannot be shared out evenly to {heads} heads",
                                               features=x.features, heads=self.heads))  # fmt: skip
        return x

    def weights(self, x: Shape) -> Weights:
        e = x.features
        parameters: dict[str, tuple[int, ...]] = {
            "attention.in_proj_weight": (3 * e, e),
            "attention.in_proj_bias": (3 * e,),
            "attention.out_proj.weight": (e, e),
            "attention.out_proj.bias": (e,),
        }
        return Weights(parameters, formula=f"4 × ({e} × {e} + {e})")

    def macs(self, x: Shape) -> int:
        steps, e = x.dims
        return 4 * steps * e * e + 2 * steps * steps * e

    def windows(self, x: Shape) -> Windows | None:
        return None

    def arithmetic(self, x: Shape) -> Sentence | None:
        return say("{features} features / {heads} heads = {share} for each head",
                   features=x.features, heads=self.heads, share=x.features // self.heads)  # fmt: skip

    def views(self) -> tuple[View, ...]:
        return (ATTENTION,)

    def layer(self, x: Shape) -> Call:
        unusual: dict[str, Any] = {"causal": True} if self.causal else {}
        if self.dropout:
            unusual["dropout"] = self.dropout
        return Call("SelfAttention", x.features, self.heads, **unusual)

    def keeps(self, x: Shape, y: Shape) -> Keeps:
        return attention_keeps(x, self.heads, self.dropout)
