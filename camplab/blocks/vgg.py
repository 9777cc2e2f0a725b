"""VGG block: a few small convolutions and a pooling, as a template."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from camplab.blocks.activation import Activation
from camplab.blocks.base import Block
from camplab.blocks.batch_norm import BatchNorm
from camplab.blocks.convolution import Convolution
from camplab.blocks.init import Scheme
from camplab.blocks.input_checks import want_room_to_halve, want_windows
from camplab.blocks.known_as import KnownAs, known
from camplab.blocks.pooling import Pooling
from camplab.blocks.shape import Shape
from camplab.blocks.structure import Template
from camplab.words import say


class VGGBlock(Template, tag="vgg_block", title="VGG block", family="template"):
    """A few 3×3 convolutions in a row, then a pooling that halves the picture."""

    order: ClassVar[int] = 50
    known_as: ClassVar[tuple[KnownAs, ...]] = (known("VGG, conv block, 브이지지"),)
    help = """Two 3×3 windows in a row see 5×5, three see 7×7: with fewer weights than one large window (18/25 and
27/49) and with an activation after each.

**Use it** several times, with twice the channels after each pooling.

**Typical mistakes:** one pooling too many (every block halves the picture: five of them bring 224 pixels to 7, and 8
pixels to 1 after three); many blocks without batch norm and with PyTorch's default weights, which make every layer's
numbers 0.4 times as large as those before: choose He.

Simonyan & Zisserman 2015, *Very deep convolutional networks*."""

    convolutions: int = Field(2, ge=1, le=16, title="Convolutions", description="How many in a row")
    channels: int = Field(32, ge=1, le=65536, title="Channels", description="Filters of each of them")
    batch_norm: bool = Field(False, title="Batch norm", description="After each convolution")
    keep_bias: bool = Field(
        False, title="Keep the bias", description="Beside batch norm, which subtracts it again; torchvision has it",
        json_schema_extra={"when": {"batch_norm": [True]}},
    )  # fmt: skip
    init: Scheme = Field(
        "default", title="Initialisation", description="How fresh weights of the convolutions are drawn"
    )

    def stem(self) -> str:
        return "vgg"

    def caption(self) -> str:
        return f"{self.convolutions} × {self.channels}"

    @property
    def most_layers(self) -> int:
        return 2 + 3 * self.convolutions

    def expand(self, x: Shape) -> tuple[Block, ...]:
        want_windows(x, say("a VGG block slides over an image or a sequence; here comes {kind} of {x}"))
        layers = tuple(block for _ in range(self.convolutions) for block in self._layer())
        want_room_to_halve(x, layers)
        return (*layers, Pooling(kernel=2))

    def _layer(self) -> tuple[Block, ...]:
        norm = (BatchNorm(),) if self.batch_norm else ()
        bias = self.keep_bias or not self.batch_norm
        convolution = Convolution(out_channels=self.channels, kernel=3, bias=bias, init=self.init)
        return (convolution, *norm, Activation())
