"""Cross attention: every step looks at the steps of another place in the network."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, ClassVar

from pydantic import Field

from camplab.blocks.base import Facts, Leaf, Misfit, Remedy, Taps, Windows, WrongKind
from camplab.blocks.call import Call
from camplab.blocks.dense import Dense
from camplab.blocks.heads import Heads, LooksDropped
from camplab.blocks.input_checks import want_sequence
from camplab.blocks.keeps import Keeps, attention_keeps
from camplab.blocks.known_as import KnownAs, known
from camplab.blocks.names import OneLine
from camplab.blocks.self_attention import SelfAttention
from camplab.blocks.shape import KIND_NAMES, Shape
from camplab.blocks.tap import Tap, tapped
from camplab.blocks.view import ATTENTION, View
from camplab.blocks.weights import Weights
from camplab.words import Sentence, say


class CrossAttention(Leaf, tag="cross_attention", title="Cross attention", family="attention"):
    """Lets every step look at the steps that passed a tap further up, and take what it needs from there."""

    order: ClassVar[int] = 12
    known_as: ClassVar[tuple[KnownAs, ...]] = (
        known(
            "nn.MultiheadAttention, encoder-decoder attention, multi-head cross attention, "
            "멀티헤드 크로스 어텐션, 교차 어텐션"
        ),
    )
    help = """$\\mathrm{softmax}\\left(Q K^T / \\sqrt{d}\\right) V$ with $Q = x W_q$ from here, and $K = m W_k$,
$V = m W_v$ from the *memory* $m$: what passed the tap of that name.

**Use it** in a decoder: each step that is written looks at everything that was read. The number of steps may differ;
the features must be as many.

**Typical mistake:** *causal* switched on. That is for self attention, which must not see what it is to predict; the
memory may be seen as a whole.

Vaswani et al. 2017, *Attention is all you need*, section 3.2.3."""

    heads: Heads = 4
    memory: OneLine = Field("memory", max_length=60, title="Memory", description="Name of the tap that is looked at",
                        json_schema_extra={"names": "taps"})  # fmt: skip
    causal: bool = Field(False, title="Causal", description="Each step sees only as far into the memory as it stands")
    dropout: LooksDropped = 0.0

    def stem(self) -> str:
        return "attention"

    def caption(self) -> str:
        return f"{self.heads} heads ← {self.memory[:16]}" + (" · causal" if self.causal else "")

    def shape(self, x: Shape) -> Shape:
        want_sequence(x, say("cross attention needs a sequence of steps; here comes {kind} of {x}"))
        return self._alike.shape(x)

    @property
    def reads(self) -> str:
        return self.memory

    @property
    def _alike(self) -> SelfAttention:
        """It has the same weights, and shares features out to heads in the same way."""
        return SelfAttention(heads=self.heads, causal=self.causal, dropout=self.dropout)

    def _compute(self, x: Shape, taps: Taps) -> Facts:
        facts = super()._compute(x, taps)
        if facts.y is None or self.bypass:
            return facts
        try:
            return replace(facts, macs=self.macs_with(x, self._read(x, taps)))
        except Misfit as misfit:
            return Facts(self, x, misfit=misfit, taps=taps)

    def _read(self, x: Shape, taps: Taps) -> Shape:
        """The shape of the memory. Raises `Misfit` when there is none, or none that can be looked at."""
        others = tuple(_read_from(name) for name, shape in taps if shape.kind == "sequence" and name != self.memory)
        here = Remedy(say("Insert a tap here"), before=(Tap(name="memory"),), change={"memory": "memory"})
        memory = tapped(taps, self.memory, others if taps else (here,))
        if memory.kind != "sequence":
            raise WrongKind(say("the tap {name} holds {kind} of {x}; only the steps of a sequence can be looked at",
                                name=self.memory, kind=KIND_NAMES[memory.kind], x=memory), others)  # fmt: skip
        if memory.features != x.features:
            widen = Remedy(say("Insert Dense with {n} outputs", n=memory.features), before=(_dense(memory),))
            raise WrongKind(say("the tap {name} has {n} features and the steps here {m}: they must be equal",
                                name=self.memory, n=memory.features, m=x.features), (widen, *others))  # fmt: skip
        return memory

    def weights(self, x: Shape) -> Weights:
        return self._alike.weights(x)

    def macs_with(self, x: Shape, memory: Shape) -> int:
        """Queries and what was found are mixed at each step of `x`, keys and values at each step of `memory`."""
        (steps, e), looked_at = x.dims, memory.dims[0]
        return 2 * (steps + looked_at) * e * e + 2 * steps * looked_at * e

    def windows(self, x: Shape) -> Windows | None:
        return None

    def arithmetic(self, x: Shape) -> Sentence | None:
        return self._alike.arithmetic(x)

    def views(self) -> tuple[View, ...]:
        return (ATTENTION,)

    def layer(self, x: Shape) -> Call:
        unusual: dict[str, Any] = {"causal": True} if self.causal else {}
        if self.dropout:
            unusual["dropout"] = self.dropout
        return Call("CrossAttention", x.features, self.heads, **unusual)

    def keeps(self, x: Shape, y: Shape) -> Keeps:
        return attention_keeps(x, self.heads, self.dropout)


def _read_from(name: str) -> Remedy:
    return Remedy(say("Look at {name}", name=name), change={"memory": name})


def _dense(memory: Shape) -> Dense:
    return Dense(out_features=memory.features)
