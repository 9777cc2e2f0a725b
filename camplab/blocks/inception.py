"""Inception: windows of several sizes side by side, as a template."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from camplab.blocks.activation import Activation
from camplab.blocks.base import Block
from camplab.blocks.batch_norm import BatchNorm
from camplab.blocks.convolution import Convolution
from camplab.blocks.input_checks import want_windows
from camplab.blocks.known_as import KnownAs, known
from camplab.blocks.pooling import Pooling
from camplab.blocks.shape import Shape
from camplab.blocks.structure import Parallel, Template
from camplab.words import say


class Inception(Template, tag="inception", title="Inception", family="template"):
    """Looks with windows of 1, 3 and 5 pixels and a pooling at once and puts all feature maps side by side."""

    order: ClassVar[int] = 20
    known_as: ClassVar[tuple[KnownAs, ...]] = (known("GoogLeNet, GoogLeNet module, Inception v1, 구글넷"),)
    help = """Four branches: 1×1; 1×1 then 3×3; 1×1 then 5×5; 3×3 max pooling then 1×1. Their channels add up.

The 1×1 convolutions in front *reduce* the channels before the costly windows. In GoogLeNet's first module (3a) they
bring 387,072 weights down to 163,328.

**Use it** when you do not want to choose a window size: the network chooses.

**Typical mistake:** looking for the 5×5 windows in torchvision's GoogLeNet. It has 3×3 ones in this branch (a slip that
was kept, as trained weights depend on it): 6.6 instead of 7.0 million parameters. The last setting does the same.

Szegedy et al. 2015, *Going deeper with convolutions*, section 4."""

    ones: int = Field(16, ge=1, le=65536, title="1×1", description="Channels of the 1×1 branch")
    reduce_threes: int = Field(16, ge=1, le=65536, title="1×1 before 3×3", description="Channels the 3×3 window sees",
                               json_schema_extra={"when": {"reductions": [True]}})  # fmt: skip
    threes: int = Field(24, ge=1, le=65536, title="3×3", description="Channels of the 3×3 branch")
    reduce_fives: int = Field(4, ge=1, le=65536, title="1×1 before 5×5", description="Channels the 5×5 window sees",
                              json_schema_extra={"when": {"reductions": [True]}})  # fmt: skip
    fives: int = Field(8, ge=1, le=65536, title="5×5", description="Channels of the 5×5 branch")
    pooled: int = Field(8, ge=1, le=65536, title="After pooling", description="Channels of the pooling branch",
                        json_schema_extra={"when": {"reductions": [True]}})  # fmt: skip
    reductions: bool = Field(
        True, title="Reductions", description="1×1 convolutions that spare work; off: the naive module"
    )
    batch_norm: bool = Field(False, title="Batch norm", description="After each convolution")
    eps: float = Field(
        1e-5, gt=0, le=1, title="Epsilon", description="Keeps the division of batch norm away from zero",
        json_schema_extra={"when": {"batch_norm": [True]}},
    )  # fmt: skip
    five_is_three: bool = Field(
        False, title="5×5 is 3×3", description="A window of 3×3 in the branch for 5×5, as in torchvision's GoogLeNet"
    )

    def stem(self) -> str:
        return "inception"

    def caption(self) -> str:
        return f"{self.ones} ⧺ {self.threes} ⧺ {self.fives} ⧺ {self.pooled if self.reductions else '…'}"

    def expand(self, x: Shape) -> tuple[Block, ...]:
        want_windows(x, say("an inception module slides over an image or a sequence; here comes {kind} of {x}"))
        pool = Pooling(kind="max", kernel=3, stride=1, padding=1)
        branches = (
            self._layer(self.ones, 1),
            self._reduce(self.reduce_threes) + self._layer(self.threes, 3),
            self._reduce(self.reduce_fives) + self._layer(self.fives, 3 if self.five_is_three else 5),
            (pool, *self._reduce(self.pooled)),
        )
        return (Parallel(branches=branches, merge="concat"),)

    def _reduce(self, channels: int) -> tuple[Block, ...]:
        return self._layer(channels, 1) if self.reductions else ()

    def _layer(self, channels: int, kernel: int) -> tuple[Block, ...]:
        convolution = Convolution(out_channels=channels, kernel=kernel, bias=not self.batch_norm)
        norm = (BatchNorm(eps=self.eps),) if self.batch_norm else ()
        return (convolution, *norm, Activation())
