"""Writing one sequence after reading another: an encoder that reads, and a decoder that writes symbol by symbol."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import ClassVar

from camplab.blocks.base import NO_TAPS, Block, Misfit, Remark, Remedy, Taps
from camplab.blocks.cross_attention import CrossAttention
from camplab.blocks.embedding import Embedding
from camplab.blocks.recurrent import Recurrent
from camplab.blocks.shape import UNKNOWN, Shape, tokens
from camplab.blocks.tap import READERS
from camplab.datasets.base import Data
from camplab.document.tasks.base import before
from camplab.document.tasks.looking_ahead import looking_ahead, running
from camplab.document.tasks.steps import StepTask
from camplab.document.tasks.vectors import KINDS
from camplab.document.tree import Net
from camplab.words import Sentence, say

MEMORY = "memory"
"""What the encoder puts out, as the blocks of the decoder name it."""


def begin(data: Data) -> int:
    """The symbol that a decoder is given first, which no sample has: one more than those of the data."""
    return data.outputs


class SequenceToSequence(StepTask, tag="sequence_to_sequence", title="Sequence to sequence"):
    """Learns to write a sequence after another was read: what comes next, from what was read and written so far.

    In training the decoder is told what is right so far (teacher forcing); accuracy on validation samples and all
    pictures are of what it writes by itself, at each step the likeliest symbol.
    """

    stacks: ClassVar[Mapping[str, Sentence]] = {"encoder": say("Encoder"), "decoder": say("Decoder")}

    def sees(self, stack: str, data: Data, made: Mapping[str, Shape | None]) -> Shape:
        if stack == "encoder":
            return data.shape
        return tokens(data.positions[0], data.outputs + 1) if _holds(before(made, "encoder")) else UNKNOWN

    def beside(self, stack: str, made: Mapping[str, Shape | None]) -> Taps:
        memory = before(made, "encoder")
        return ((MEMORY, memory),) if stack == "decoder" and _holds(memory) else NO_TAPS

    def comes_from(self, stack: str) -> Sentence | None:
        return say("What is written so far, and the memory of the encoder") if stack == "decoder" else None

    def goes_to(self, stack: str) -> Sentence | None:
        return say("To the decoder, as its memory") if stack == "encoder" else None

    def misfit(self, stack: str, data: Data, y: Shape, net: Net) -> Misfit | None:
        if stack == "encoder":
            return None if _holds(y) else _no_memory(y)
        return super().misfit(stack, data, y, net) or (None if any(map(_reads, running(net))) else _unread(net))

    def remark(self, stack: str, data: Data, net: Net) -> Remark | None:
        if stack == "encoder":
            return None
        consequence = say("what it is to write among them, so that it is right in training and wrong in use")
        return looking_ahead(net, consequence, MEMORY) or super().remark(stack, data, net)


def _holds(y: Shape) -> bool:
    """Whether it can be a memory: steps that can be looked at, or one state to begin with."""
    return y != UNKNOWN and y.kind in ("sequence", "vector")


def _no_memory(y: Shape) -> Misfit:
    why = say("a decoder looks at the steps of a sequence, or begins with a vector; here comes {y} ({kind})",
              y=y, kind=KINDS[y.kind])  # fmt: skip
    way = Remedy(say("Embed the symbols and read them with a GRU"), after=(Embedding(), Recurrent(output="all")))
    return Misfit(why, (way,) if y.kind == "tokens" else ())


def _reads(block: Block) -> bool:
    return any(getattr(block, setting, "") == MEMORY for setting in READERS)


def _unread(net: Net) -> Misfit:
    """That the decoder writes without having read anything."""
    why = say("no block of the decoder reads the memory: it would write without knowing what was read")
    ways = {
        Recurrent: Remedy(say("Begin with {name}", name=MEMORY), change={"begins": MEMORY}),
        CrossAttention: Remedy(say("Look at {name}", name=MEMORY), change={"memory": MEMORY}),
    }
    found = tuple(replace(ways[type(block)], uid=block.uid) for block in running(net) if type(block) in ways)
    return Misfit(why, found or _with_a_reader(net))


def _with_a_reader(net: Net) -> tuple[Remedy, ...]:
    """A block that reads the memory, after the symbols were embedded."""
    embedding = next((block for block in net if isinstance(block, Embedding)), None)
    if embedding is None:
        return ()
    reader = Recurrent(output="all", begins=MEMORY)
    return (Remedy(say("Read on with a GRU that begins with {name}", name=MEMORY), after=(reader,), uid=embedding.uid),)
