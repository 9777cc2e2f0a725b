"""Inception v3: the five kinds of module of the third Inception network, as a template."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar, Literal

from pydantic import Field

from camplab.blocks.base import Block
from camplab.blocks.input_checks import want_image
from camplab.blocks.known_as import KnownAs, known
from camplab.blocks.normed import normed
from camplab.blocks.pooling import Pooling
from camplab.blocks.shape import Shape
from camplab.blocks.sizes import Sizes
from camplab.blocks.structure import Parallel, Template
from camplab.words import say

Chain = tuple[Block, ...]


class InceptionV3(Template, tag="inception_v3", title="Inception v3 module", family="template"):
    """Takes large windows apart: two of 3×3 for one of 5×5, one row and one column for one of 7×7."""

    order: ClassVar[int] = 22
    known_as: ClassVar[tuple[KnownAs, ...]] = (
        known("InceptionV3, Inception A", form="A"),
        known("Inception B", form="B"),
        known("Inception C", form="C"),
        known("Inception D", form="D"),
        known("Inception E", form="E"),
    )
    help = """| form | branches side by side | size |
|---|---|---|
| A | 1×1 · 5×5 · two 3×3 · average, 1×1 | stays |
| B | 3×3 / 2 · two 3×3 / 2 · max / 2 | halves |
| C | 1×1 · 1×7, 7×1 · twice that · average, 1×1 | stays |
| D | 3×3 / 2 · 1×7, 7×1, 3×3 / 2 · max / 2 | halves |
| E | 1×1 · 1×3 beside 3×1 · 3×3, then both · average, 1×1 | stays |

A 7×7 window has $49 C^2$ weights, a row and a column of 7 together $14 C^2$. After each convolution stand batch norm
(epsilon 0.001) and relu.

**Use it** A at 35×35, C at 17×17, E at 8×8 cells, with B and D between them.

**Typical mistake:** form B or D on a picture of less than 3 pixels: these windows have no rim of zeros.

Szegedy et al. 2016, *Rethinking the Inception architecture for computer vision*, figures 5 to 7 and 10."""

    form: Literal["A", "B", "C", "D", "E"] = Field("A", title="Form", description="Which of the five modules")
    pooled: int = Field(32, ge=1, le=65536, title="After pooling", description="Channels of the pooling branch of A",
                        json_schema_extra={"when": {"form": ["A"]}})  # fmt: skip
    sevens: int = Field(128, ge=1, le=65536, title="1×7 and 7×1", description="Channels between rows and columns of C",
                        json_schema_extra={"when": {"form": ["C"]}})  # fmt: skip
    width: float = Field(1.0, gt=0, le=16, title="Width ×", description="All channels times this; 1 is as in the paper")

    def stem(self) -> str:
        return f"mixed_{self.form.lower()}"

    def caption(self) -> str:
        setting = {"A": f" · {self.pooled}", "C": f" · {self.sevens}"}.get(self.form, "")
        return f"{self.form}{setting}" + ("" if self.width == 1 else f" · × {self.width:.3g}")

    def expand(self, x: Shape) -> tuple[Block, ...]:
        want_image(x, say("an Inception v3 module slides over an image; here comes {kind} of {x}"))
        forms: dict[str, Callable[[], tuple[Chain, ...]]] = {
            "A": self._a, "B": self._b, "C": self._c, "D": self._d, "E": self._e,
        }  # fmt: skip
        return (Parallel(branches=forms[self.form](), merge="concat"),)

    def _a(self) -> tuple[Chain, ...]:
        return (
            self._unit(64),
            self._unit(48) + self._unit(64, 5),
            self._unit(64) + self._unit(96, 3) + self._unit(96, 3),
            _averaged() + self._unit(self.pooled),
        )

    def _b(self) -> tuple[Chain, ...]:
        return self._halved(384), self._unit(64) + self._unit(96, 3) + self._halved(96), _largest()

    def _c(self) -> tuple[Chain, ...]:
        n = self.sevens
        once = self._unit(n) + self._unit(n, (1, 7)) + self._unit(192, (7, 1))
        first = self._unit(n) + self._unit(n, (7, 1)) + self._unit(n, (1, 7))
        twice = first + self._unit(n, (7, 1)) + self._unit(192, (1, 7))
        return self._unit(192), once, twice, _averaged() + self._unit(192)

    def _d(self) -> tuple[Chain, ...]:
        sevens = self._unit(192) + self._unit(192, (1, 7)) + self._unit(192, (7, 1))
        return self._unit(192) + self._halved(320), sevens + self._halved(192), _largest()

    def _e(self) -> tuple[Chain, ...]:
        return (
            self._unit(320),
            self._unit(384) + self._both(384),
            self._unit(448) + self._unit(384, 3) + self._both(384),
            _averaged() + self._unit(192),
        )

    def _both(self, channels: int) -> Chain:
        """A row and a column side by side."""
        branches = (self._unit(channels, (1, 3)), self._unit(channels, (3, 1)))
        return (Parallel(branches=branches, merge="concat"),)

    def _halved(self, channels: int) -> Chain:
        return normed(self._scaled(channels), 3, 2, eps=1e-3, padding=0)

    def _unit(self, channels: int, kernel: Sizes = 1) -> Chain:
        return normed(self._scaled(channels), kernel, eps=1e-3)

    def _scaled(self, channels: int) -> int:
        return max(1, round(channels * self.width))


def _averaged() -> Chain:
    return (Pooling(kind="average", kernel=3, stride=1, padding=1),)


def _largest() -> Chain:
    return (Pooling(kernel=3, stride=2),)
