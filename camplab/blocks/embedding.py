"""Embedding: a learned vector for each token."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from camplab.blocks.base import Leaf, Remedy, Windows, WrongKind
from camplab.blocks.call import Call
from camplab.blocks.keeps import LONG, Keeps
from camplab.blocks.known_as import KnownAs, known
from camplab.blocks.shape import KIND_NAMES, Shape, sequence
from camplab.blocks.weights import Weights
from camplab.words import Sentence, say


class Embedding(Leaf, tag="embedding", title="Embedding", family="dense"):
    """Looks up a learned vector for each token."""

    order: ClassVar[int] = 20
    known_as: ClassVar[tuple[KnownAs, ...]] = (
        known(
            "nn.Embedding, lookup table, word vectors, token embedding, word embedding, word2vec, "
            "단어 벡터, 토큰 임베딩"
        ),
    )
    help = """A table with one row for each token of the vocabulary; $T$ tokens become $T \\times F$ numbers.

**Use it** first in every network that reads text or other symbols: a token's number says nothing, its vector can.

**Typical mistake:** reading the numbers of tokens as amounts. Token 7 is not more than token 3; only the table says
which are alike.

Bengio et al. 2003, *A neural probabilistic language model*."""

    dim: int = Field(32, ge=1, le=65536, title="Features", description="Length of the vector of each token")

    def stem(self) -> str:
        return "embed"

    def caption(self) -> str:
        return f"{self.dim}"

    def shape(self, x: Shape) -> Shape:
        if x.kind != "tokens":
            raise WrongKind(say("an embedding looks up tokens; here comes {kind} of {x}, which are numbers already",
                                kind=KIND_NAMES[x.kind], x=x),
                            (Remedy(say("Remove the embedding"), instead=()),))  # fmt: skip
        return sequence(x.dims[0], self.dim)

    def weights(self, x: Shape) -> Weights:
        return Weights({"weight": (x.vocabulary, self.dim)}, formula=f"{x.vocabulary} × {self.dim}")

    def windows(self, x: Shape) -> Windows | None:
        return ((1, 1, 0, 1),)

    def layer(self, x: Shape) -> Call:
        return Call("nn.Embedding", x.vocabulary, self.dim)

    def keeps(self, x: Shape, y: Shape) -> Keeps:
        return Keeps(more=LONG * x.numel)


def embed_first() -> tuple[Remedy, ...]:
    """What makes numbers of tokens."""
    return (Remedy(say("Insert Embedding"), before=(Embedding(),)),)


def want_numbers(x: Shape, sentence: Sentence) -> None:
    """Raise `WrongKind` with `sentence` and the block that makes numbers of tokens, where `x` are tokens."""
    if x.kind == "tokens":
        raise WrongKind(sentence, embed_first())
