"""Positional encoding: tells every step where it stands."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from camplab.blocks.base import Leaf
from camplab.blocks.call import Call
from camplab.blocks.choice_words import Words
from camplab.blocks.input_checks import want_sequence
from camplab.blocks.keeps import NOTHING, Keeps
from camplab.blocks.known_as import KnownAs, known
from camplab.blocks.shape import Shape
from camplab.blocks.weights import Weights
from camplab.words import say

Kind = Annotated[Literal["learned", "sinusoidal"], Words(learned=say("Learned"), sinusoidal=say("Sines"))]


class PositionalEncoding(Leaf, tag="positional_encoding", title="Positional encoding", family="attention"):
    """Adds to every step a pattern that says where it stands."""

    order: ClassVar[int] = 20
    kept: ClassVar[Keeps] = NOTHING
    known_as: ClassVar[tuple[KnownAs, ...]] = (
        known(
            "position embedding, positional embedding, pos enc, 포지션, 위치 임베딩, 포지셔널 인코딩, 포지셔널 임베딩"
        ),
        known("learned positions", kind="learned"),
        known("sinusoidal, sine positions, 사인", kind="sinusoidal"),
    )
    help = """*Sinusoidal:* $p_{t, 2i} = \\sin(t / 10000^{2i/F})$, $p_{t, 2i+1} = \\cos(t / 10000^{2i/F})$: fixed.
*Learned:* one learned vector for each step.

**Use it** once, before the first attention: attention itself does not know the order of the steps.

**Typical mistake:** a network for longer sequences than it learned on. A learned position exists only for the steps it
was trained with.

Vaswani et al. 2017, section 3.5; Dosovitskiy et al. 2021 (learned)."""

    kind: Kind = Field("learned", title="Kind", description="Learned, or fixed sines")

    def stem(self) -> str:
        return "position"

    def caption(self) -> str:
        return self.kind

    def shape(self, x: Shape) -> Shape:
        want_sequence(x, say("positions are given to the steps of a sequence; here comes {kind} of {x}"))
        return x

    def weights(self, x: Shape) -> Weights:
        if self.kind == "sinusoidal":
            return Weights(buffers={"position": (1, *x.dims)})
        return Weights({"position": (1, *x.dims)}, formula=f"{x.dims[0]} × {x.dims[1]}")

    def layer(self, x: Shape) -> Call:
        return Call("LearnedPosition" if self.kind == "learned" else "SinusoidalPosition", *x.dims)
