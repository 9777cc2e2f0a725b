"""To sequence: an image read pixel by pixel."""

from __future__ import annotations

from typing import ClassVar

from camplab.blocks.base import Leaf, Remedy, WrongKind
from camplab.blocks.call import Call
from camplab.blocks.embedding import Embedding
from camplab.blocks.keeps import VIEW, Keeps
from camplab.blocks.known_as import KnownAs, known
from camplab.blocks.permute import Permute
from camplab.blocks.reshape import Reshape
from camplab.blocks.shape import KIND_NAMES, Shape, sequence
from camplab.words import Sentence, say


class ToSequence(Leaf, tag="to_sequence", title="To sequence", family="shape"):
    """Reads a picture pixel by pixel, row after row: each pixel becomes a step with its channels as features."""

    order: ClassVar[int] = 20
    kept: ClassVar[Keeps] = VIEW
    known_as: ClassVar[tuple[KnownAs, ...]] = (
        known("image to sequence, patches to tokens, patchify, patch embedding, 시퀀스로"),
    )
    help = """$C \\times H \\times W \\rightarrow (H \\cdot W) \\times C$

**Use it** after a convolution whose stride equals its kernel: each cell is then a *patch* of the picture, and the
sequence of patches goes into attention (vision transformer).

**Typical mistake:** one step for every pixel of a large picture. 224×224 pixels are 50,176 steps, and attention costs
the square of that; patches of 16×16 pixels are 196.

Dosovitskiy et al. 2021, *An image is worth 16×16 words*, section 3.1."""

    def stem(self) -> str:
        return "patches"

    def shape(self, x: Shape) -> Shape:
        if x.kind != "image":
            ways = {
                "grid": Remedy(say("Insert Permute"), before=(Permute(to="channels_first"),)),
                "sequence": Remedy(say("Remove To sequence"), instead=()),
                "vector": Remedy(say("Each number a step of its own"), instead=(Reshape(dims=(x.numel, 1)),)),
                "tokens": Remedy(say("An embedding instead"), instead=(Embedding(),)),
            }
            raise WrongKind(say("only an image can be read pixel by pixel; here comes {kind} of {x}",
                                kind=KIND_NAMES[x.kind], x=x), (ways[x.kind],))  # fmt: skip
        return sequence(x.dims[1] * x.dims[2], x.dims[0])

    def arithmetic(self, x: Shape) -> Sentence | None:
        return say("{height} · {width} = {steps} steps", height=x.dims[1], width=x.dims[2], steps=x.dims[1] * x.dims[2])

    def layer(self, x: Shape) -> Call:
        return Call("ToSequence")
