"""Between images, sequences, tokens and vectors: make steps, choose one, embed words."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from camplab.blocks.base import Leaf, Windows
from camplab.blocks.call import Call
from camplab.blocks.misfit import Misfit, Remedy, WrongKind
from camplab.blocks.shape import KIND_NAMES, Shape, sequence, vector
from camplab.blocks.weights import Weights
from camplab.words import Sentence, say


class ToSequence(Leaf, tag="to_sequence", title="To sequence", family="shape"):
    """Reads a picture pixel by pixel, row after row: each pixel becomes a step with its channels as features."""

    order: ClassVar[int] = 20
    help = """$C \\times H \\times W \\rightarrow (H \\cdot W) \\times C$

**Use it** after a convolution whose stride equals its kernel: each cell is then a *patch* of the picture, and the
sequence of patches goes into attention (vision transformer).

Dosovitskiy et al. 2021, *An image is worth 16×16 words*, section 3.1."""

    def stem(self) -> str:
        return "patches"

    def shape(self, x: Shape) -> Shape:
        if x.kind != "image":
            raise WrongKind(say("only an image can be read pixel by pixel; here comes {kind} of {x}",
                                kind=KIND_NAMES[x.kind], x=x))  # fmt: skip
        return sequence(x.dims[1] * x.dims[2], x.dims[0])

    def arithmetic(self, x: Shape) -> Sentence | None:
        return say("{height} · {width} = {steps} steps", height=x.dims[1], width=x.dims[2], steps=x.dims[1] * x.dims[2])

    def layer(self, x: Shape) -> Call:
        return Call("ToSequence")


class SelectStep(Leaf, tag="select_step", title="Select step", family="shape"):
    """Keeps one step of a sequence as a vector and drops the others."""

    order: ClassVar[int] = 30
    help = """$T \\times F \\rightarrow F$

**Use it** to classify a sequence: step 0 after a class token, the last step (−1) after a recurrent layer that puts out
all its states."""

    step: int = Field(0, ge=-65536, le=65536, title="Step", description="Counted from 0; −1 is the last")

    def stem(self) -> str:
        return "select"

    def caption(self) -> str:
        return f"{self.step}"

    def shape(self, x: Shape) -> Shape:
        if x.kind != "sequence":
            raise WrongKind(say("a step can be chosen from a sequence; here comes {kind} of {x}",
                                kind=KIND_NAMES[x.kind], x=x))  # fmt: skip
        steps = x.dims[0]
        if not -steps <= self.step < steps:
            raise Misfit(
                say("there is no step {step}: the sequence has {steps}, from 0 to {last}",
                    step=self.step, steps=steps, last=steps - 1),
                (Remedy(say("Take the last step"), change={"step": -1}),
                 Remedy(say("Take the first step"), change={"step": 0})),
            )  # fmt: skip
        return vector(x.features)

    def layer(self, x: Shape) -> Call:
        return Call("SelectStep", self.step)


class Embedding(Leaf, tag="embedding", title="Embedding", family="dense"):
    """Looks up a learned vector for each token."""

    order: ClassVar[int] = 20
    help = """A table with one row for each token of the vocabulary; $T$ tokens become $T \\times F$ numbers.

**Use it** first in every network that reads text or other symbols: a token's number says nothing, its vector can.

Bengio et al. 2003, *A neural probabilistic language model*."""

    dim: int = Field(32, ge=1, le=65536, title="Features", description="Length of the vector of each token")

    def stem(self) -> str:
        return "embed"

    def caption(self) -> str:
        return f"{self.dim}"

    def shape(self, x: Shape) -> Shape:
        if x.kind != "tokens":
            raise WrongKind(say("an embedding looks up tokens; here comes {kind} of {x}, which are numbers already",
                                kind=KIND_NAMES[x.kind], x=x))  # fmt: skip
        return sequence(x.dims[0], self.dim)

    def weights(self, x: Shape) -> Weights:
        return Weights({"weight": (x.vocabulary, self.dim)}, formula=f"{x.vocabulary} × {self.dim}")

    def windows(self, x: Shape) -> Windows | None:
        return ((1, 1, 0, 1),)

    def layer(self, x: Shape) -> Call:
        return Call("nn.Embedding", x.vocabulary, self.dim)
