"""Texts cut into windows, in which the next symbol is wanted at each step. Knows no text by name, no torch."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, Annotated, Any, ClassVar

from pydantic import Field

from camplab.blocks.choice_words import Words
from camplab.blocks.shape import Shape, tokens
from camplab.datasets.base import sample_bytes
from camplab.datasets.making import Made, NoSamples, Progress, Rows
from camplab.datasets.one_row import OneRow
from camplab.datasets.room import too_many
from camplab.datasets.text.symbols import Unit, numbers_of, places_of, symbols_of
from camplab.words import say

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

Units = Annotated[Unit, Words(characters=say("Characters"), words=say("Words"))]


class Text(OneRow):
    """Windows of a text; the last part of it is for validation. What a subclass says: `symbols`, `length`, `text`."""

    tasks: ClassVar[tuple[str, ...]] = ("language_model",)

    unit: Units = Field("characters", title="Symbols", description="What the text is cut into")
    window: int = Field(
        32, ge=2, le=1024, title="Window", description="Symbols in one sample; each is to be told by those before it"
    )
    stride: int = Field(
        8, ge=1, le=1024, title="Stride", description="Symbols from the beginning of a window to that of the next"
    )

    @property
    def symbols(self) -> tuple[str, ...]:
        """Every symbol that has a number, in their order."""
        raise NotImplementedError

    def text(self) -> str:
        """All of it. Raises `NoSamples`, FileNotFoundError."""
        raise NotImplementedError

    @property
    def shape(self) -> Shape:
        return tokens(self.window, max(2, len(self.symbols)))

    @property
    def outputs(self) -> int:
        return max(2, len(self.symbols))

    @property
    def positions(self) -> tuple[int, ...]:
        return (self.window,)

    @property
    def class_names(self) -> tuple[str, ...]:
        return self.symbols

    def windows(self, length: int) -> tuple[int, int]:
        """How many to learn from, by strides, and how many for validation, one behind the other, of so many symbols."""
        begin = self.begin_of_validation(length)
        learned = max(0, (begin - self.window - 1) // self.stride + 1)
        return learned, max(0, (length - begin - 1) // self.window)

    def making(self) -> Generator[Progress, None, Made | Rows]:
        """x: n×window symbols as numbers (int64); y: the same, one step later. Windows are cut out when they are wanted
        where memory does not hold all. Raises `NoSamples`.
        """
        yield from ()
        import numpy as np

        numbers = np.array(numbers_of(symbols_of(self.text(), self.unit), places_of(self.symbols)), np.int64)
        if len(numbers) != self.length:
            raise NoSamples(say("the text has changed since it was chosen: choose it again"))
        learned, held = self.windows(len(numbers))
        if not learned or not held:
            raise NoSamples(say("the text has {n} symbols, too few for windows of {window}: choose a smaller window, "
                                "or a longer text", n=len(numbers), window=self.window))  # fmt: skip
        begin = self.begin_of_validation(len(numbers))
        starts = np.concatenate([self.stride * np.arange(learned), begin + self.window * np.arange(held)])
        flags = np.arange(len(starts)) >= learned

        def take(places: npt.NDArray[np.int64]) -> tuple[npt.NDArray[Any], npt.NDArray[Any]]:
            rows = numbers[starts[places][:, None] + np.arange(self.window + 1)]
            return np.ascontiguousarray(rows[:, :-1]), np.ascontiguousarray(rows[:, 1:])

        if too_many(len(starts), sample_bytes(self)):
            return Rows(take, np.zeros(len(starts), np.int64), self.symbols, held=flags)
        x, y = take(np.arange(len(starts)))
        return Made(x, y, self.symbols, held=flags)
