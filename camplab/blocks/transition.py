"""Transition: fewer channels and half the picture between two dense blocks, as a template."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from camplab.blocks.base import Block
from camplab.blocks.input_checks import want_room_to_halve, want_windows
from camplab.blocks.known_as import KnownAs, known
from camplab.blocks.normed import ahead
from camplab.blocks.pooling import Pooling
from camplab.blocks.shape import Shape
from camplab.blocks.structure import Template
from camplab.words import say


class Transition(Template, tag="transition", title="Transition", family="template"):
    """Mixes the many channels of a dense block down to half of them and halves the picture."""

    order: ClassVar[int] = 54
    known_as: ClassVar[tuple[KnownAs, ...]] = (known("DenseNet transition, transition layer"),)
    help = """Batch norm, relu, a 1×1 convolution to $\\lfloor \\theta \\, C \\rfloor$ channels, and the average of
every 2×2 pixels. In DenseNet-121: 64 → 256 → 128 → 512 → 256 → 1024 → 512 → 1024 channels.

**Use it** between two dense blocks: inside one the size must stay the same, or its maps could not stand side by side.

**Typical mistake:** one after the last dense block. There a batch norm and the average over the whole picture follow.

Huang et al. 2017, *Densely connected convolutional networks*, section 3."""

    compression: float = Field(0.5, gt=0, le=1, title="Compression", description="The share of channels that is left")

    def stem(self) -> str:
        return "transition"

    def caption(self) -> str:
        return f"× {self.compression:.3g}"

    def expand(self, x: Shape) -> tuple[Block, ...]:
        want_windows(x, say("a transition slides over an image or a sequence; here comes {kind} of {x}"))
        mixed = ahead(max(1, int(x.channels * self.compression)))
        want_room_to_halve(x, mixed)
        return (*mixed, Pooling(kind="average", kernel=2))
