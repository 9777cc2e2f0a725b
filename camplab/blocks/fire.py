"""Fire: squeeze to few channels, expand with small and larger windows, as a template."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from camplab.blocks.activation import Activation
from camplab.blocks.base import Block
from camplab.blocks.convolution import Convolution
from camplab.blocks.init import Scheme
from camplab.blocks.input_checks import want_windows
from camplab.blocks.known_as import KnownAs, known
from camplab.blocks.shape import Shape
from camplab.blocks.structure import Parallel, Template
from camplab.words import say


class Fire(Template, tag="fire", title="Fire", family="template"):
    """Squeezes to a few channels, then looks at them with windows of 1 and 3 pixels side by side."""

    order: ClassVar[int] = 58
    known_as: ClassVar[tuple[KnownAs, ...]] = (known("SqueezeNet, fire module, 스퀴즈넷"),)
    help = """$s$ 1×1 filters *squeeze*; then $e_1$ 1×1 and $e_3$ 3×3 filters *expand* side by side, a relu after each:
$C \\rightarrow s \\rightarrow [e_1, e_3]$. The 3×3 windows, nine times as costly, see only $s$ channels.

**Use it** where the file must be small: SqueezeNet reaches AlexNet's accuracy with 50 times fewer weights.

**Typical mistake:** as many squeeze channels as expand channels. Then nothing is squeezed, and a plain convolution is
better.

Iandola et al. 2016, *SqueezeNet*, section 3.2."""

    squeeze: int = Field(16, ge=1, le=65536, title="Squeeze", description="Channels the windows see")
    ones: int = Field(64, ge=1, le=65536, title="1×1", description="Channels of the 1×1 branch")
    threes: int = Field(64, ge=1, le=65536, title="3×3", description="Channels of the 3×3 branch")
    init: Scheme = Field(
        "default", title="Initialisation", description="How fresh weights of the convolutions are drawn"
    )

    def stem(self) -> str:
        return "fire"

    def caption(self) -> str:
        return f"{self.squeeze} → {self.ones} ⧺ {self.threes}"

    def expand(self, x: Shape) -> tuple[Block, ...]:
        want_windows(x, say("a fire module slides over an image or a sequence; here comes {kind} of {x}"))
        branches = (self._layer(self.ones, 1), self._layer(self.threes, 3))
        return (*self._layer(self.squeeze, 1), Parallel(branches=branches, merge="concat"))

    def _layer(self, channels: int, kernel: int) -> tuple[Block, ...]:
        return Convolution(out_channels=channels, kernel=kernel, init=self.init), Activation()
