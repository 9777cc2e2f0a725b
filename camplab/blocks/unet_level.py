"""U-Net level: down, work, up again, and beside it a straight way across, as a template."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from camplab.blocks.activation import Activation
from camplab.blocks.base import Block, Misfit, Remedy
from camplab.blocks.convolution import Convolution
from camplab.blocks.input_checks import want_image
from camplab.blocks.known_as import KnownAs, known
from camplab.blocks.normed import normed
from camplab.blocks.pooling import Pooling
from camplab.blocks.shape import Shape
from camplab.blocks.sizes import LARGEST
from camplab.blocks.structure import Parallel, Template
from camplab.blocks.transposed_convolution import TransposedConvolution
from camplab.blocks.upsample import Upsample
from camplab.words import say


class UNetLevel(Template, tag="unet_level", title="U-Net level", family="template"):
    """Looks at the picture in full and at half its size, and puts both side by side."""

    order: ClassVar[int] = 70
    known_as: ClassVar[tuple[KnownAs, ...]] = (known("U-Net, UNet, encoder-decoder, segmentation, 유넷"),)
    help = """At each level two 3×3 convolutions; then $[x, \\; \\mathrm{up}(g(\\mathrm{down}(x)))]$, where *down* is a
max pooling, *up* a transposed convolution with stride 2 and $g$ the next level, with twice the channels; then two more
convolutions. The size of the picture stays.

The deep levels know *what* is in the picture, the way across still knows *where*.

**Use it** where every pixel needs an answer: segmentation, removing noise, diffusion models.

**Typical mistake:** a height or width that cannot be halved so often. 8 pixels take three levels, 7 none: what comes
up again would be of another size than what goes across.

Ronneberger et al. 2015, *U-Net: convolutional networks for biomedical image segmentation* (here with a rim of zeros, so
that nothing needs to be cropped)."""

    levels: int = Field(2, ge=1, le=8, title="Levels", description="How often the picture is halved")
    channels: int = Field(
        16, ge=1, le=8192, title="Channels", description="At full size; every level has twice as many"
    )
    convolutions: int = Field(2, ge=1, le=8, title="Convolutions", description="How many in a row, on both sides")
    batch_norm: bool = Field(True, title="Batch norm", description="After each convolution")

    def stem(self) -> str:
        return "unet"

    def caption(self) -> str:
        return f"{self.channels} ↓{self.levels}"

    @property
    def most_layers(self) -> int:
        return 1 + 3 * self.convolutions * (2 * self.levels + 1) + 3 * self.levels

    def expand(self, x: Shape) -> tuple[Block, ...]:
        want_image(x, say("a U-Net level halves an image; here comes {kind} of {x}"))
        possible = min(map(_halvings, x.spatial))
        if self.levels > possible:
            fewer = Remedy(say("Set levels to {n}", n=possible), change={"levels": possible})
            raise Misfit(
                say("{height}×{width} pixels can be halved {possible} times without a rest, not {levels} times",
                    height=x.dims[1], width=x.dims[2], possible=possible, levels=self.levels),
                (*_resized(x.spatial, 2**self.levels), *((fewer,) if possible else ())),
            )  # fmt: skip
        return self._level(self.levels, self.channels)

    def _level(self, below: int, channels: int) -> tuple[Block, ...]:
        if below == 0:
            return self._worked(channels)
        up = TransposedConvolution(out_channels=channels, kernel=2, stride=2, padding=0)
        inner = (Pooling(kernel=2), *self._level(below - 1, 2 * channels), up)
        across = Parallel(branches=((), inner), merge="concat")
        return (*self._worked(channels), across, *self._worked(channels))

    def _worked(self, channels: int) -> tuple[Block, ...]:
        if self.batch_norm:
            return tuple(block for _ in range(self.convolutions) for block in normed(channels, 3))
        plain = (Convolution(out_channels=channels, kernel=3), Activation())
        return tuple(block.copied() for _ in range(self.convolutions) for block in plain)


def _resized(spatial: tuple[int, ...], multiple: int) -> tuple[Remedy, ...]:
    """The picture is made as large as the next multiples before it goes in, unless that is more than twice as large."""
    height, width = (-(-n // multiple) * multiple for n in spatial)
    if max(height, width) > LARGEST or height > 2 * spatial[0] or width > 2 * spatial[1]:
        return ()
    title = say("Enlarge it to {height}×{width} px first", height=height, width=width)
    return (Remedy(title, before=(Upsample(size=(height, width)),)),)


def _halvings(size: int) -> int:
    """How often a whole number can be halved."""
    return (size & -size).bit_length() - 1
