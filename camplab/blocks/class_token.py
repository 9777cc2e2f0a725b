"""Class token: a step that stands for the whole sequence."""

from __future__ import annotations

from typing import ClassVar

from camplab.blocks.base import Leaf, Windows
from camplab.blocks.call import Call
from camplab.blocks.input_checks import want_sequence
from camplab.blocks.keeps import NOTHING, Keeps
from camplab.blocks.known_as import KnownAs, known
from camplab.blocks.shape import Shape, sequence
from camplab.blocks.weights import Weights
from camplab.words import Sentence, say


class ClassToken(Leaf, tag="class_token", title="Class token", family="attention"):
    """Puts one learned step in front of the sequence, in which attention can gather the answer."""

    order: ClassVar[int] = 30
    kept: ClassVar[Keeps] = NOTHING
    known_as: ClassVar[tuple[KnownAs, ...]] = (known("cls token, cls, CLS 토큰"),)
    help = """$T \\times F \\rightarrow (T + 1) \\times F$

**Use it** before the positional encoding; after the last attention select step 0 and classify from it.

**Typical mistake:** classifying from the last step. The token stands in front, at step 0.

Devlin et al. 2019 (BERT); Dosovitskiy et al. 2021 (ViT)."""

    def shape(self, x: Shape) -> Shape:
        want_sequence(x, say("a class token is put in front of a sequence; here comes {kind} of {x}"))
        return sequence(x.dims[0] + 1, x.features)

    def weights(self, x: Shape) -> Weights:
        return Weights({"token": (1, 1, x.features)}, formula=f"{x.features}")

    def windows(self, x: Shape) -> Windows | None:
        return ((1, 1, 1, 1),)  # what comes out at a step came in at the one before

    def arithmetic(self, x: Shape) -> Sentence | None:
        return say("{steps} steps + 1 = {out} steps", steps=x.dims[0], out=x.dims[0] + 1)

    def layer(self, x: Shape) -> Call:
        return Call("ClassToken", x.features)
