"""What a language model writes, as a picture of numbers: what it is asked, and what is read in it. No torch, no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from math import exp
from typing import Any, Self

import numpy as np
import numpy.typing as npt

from camplab.datasets.base import Data
from camplab.datasets.text.symbols import UNKNOWN, numbers_of, pieces_of, places_of, symbols_of
from camplab.datasets.text.windowed import Text
from camplab.numbers import measured
from camplab.words import Sentence, say

Numbers = npt.NDArray[Any]
LIKELIEST = 8
"""Symbols that are told at each place, with how likely each is."""
MOST = 400
"""Symbols that are written at most, and of a prompt the last that count."""
STRENGTH = 0.55
"""How much colour there is behind a symbol that was quite unlikely."""
HOTTEST = 5.0
"""The highest temperature: all symbols are nearly alike."""


@dataclass(frozen=True)
class Prompt:
    """What a text begins with, and how it goes on."""

    symbols: tuple[int, ...]
    temperature: float = 1.0
    """Scores are divided by it: below 1 the likely gets likelier, at 0 the likeliest is always taken."""
    seed: int = 0
    count: int = 120
    """Symbols that are written."""

    @property
    def numbers(self) -> npt.NDArray[np.float32]:
        """As it crosses to the training process."""
        return np.array([self.temperature, self.seed, self.count, *self.symbols[-MOST:]], np.float32)

    @classmethod
    def of(cls, numbers: Numbers) -> Self:
        """Of such numbers, whoever has sent them: what cannot be is what can."""
        temperature, seed, count, *symbols = [*np.nan_to_num(numbers).tolist(), 0.0, 0.0, 0.0][: max(3, len(numbers))]
        return cls(
            tuple(int(symbol) for symbol in symbols[-MOST:]), min(max(temperature, 0.0), HOTTEST),
            int(min(max(seed, 0), 2**24)), int(min(max(count, 0), MOST)),
        )  # fmt: skip


@dataclass(frozen=True, eq=False)
class Written:
    """A text with how likely each of its symbols was held, n × (symbol, share, the likeliest symbols, their shares)."""

    rows: Numbers
    prompt: int
    """How many of the first were given."""

    def symbols(self, data: Data) -> list[str]:
        """What was given and what was written."""
        names = [str(name) for name in data.class_names]
        return [names[int(symbol)] if int(symbol) < len(names) else UNKNOWN for symbol in self.rows[:, 0]]

    def pieces(self, data: Data) -> list[str]:
        """The same as they stand in the text."""
        return pieces_of(self.symbols(data), data.unit if isinstance(data, Text) else "characters")

    def text(self, data: Data) -> tuple[str, str]:
        """What was given, and what was written."""
        pieces = self.pieces(data)
        return "".join(pieces[: self.prompt]), "".join(pieces[self.prompt :])

    def likeliest(self, place: int) -> list[tuple[int, float]]:
        """The symbols that were likeliest at this place of the text, and how likely each was; [] where none was."""
        symbols, shares = self.rows[place, 2 : 2 + LIKELIEST], self.rows[place, 2 + LIKELIEST :]
        return [(int(symbol), float(share)) for symbol, share in zip(symbols, shares, strict=True) if symbol >= 0]


def encoded(text: str, data: Data) -> tuple[int, ...]:
    """A text as the numbers of its symbols; the first symbol of all where it has none that is known."""
    unit = data.unit if isinstance(data, Text) else "characters"
    return tuple(numbers_of(symbols_of(text, unit), places_of([str(name) for name in data.class_names]))) or (0,)


def read_writing(loss: float, data: Data) -> Sentence:
    """What a validation loss in nats says of a language model, beside the best that can be."""
    perplexity = measured(exp(min(loss, 50.0)))
    if (best := data.floor) is not None:
        return say(
            "The validation loss is {loss} nats a symbol, a perplexity of {perplexity}: as if it wavered between so "
            "many symbols. The best that can be is the entropy, {best}.",
            loss=measured(loss), perplexity=perplexity, best=measured(best),
        )  # fmt: skip
    return say(
        "The validation loss is {loss} nats a symbol, a perplexity of {perplexity}: as if it wavered between so many "
        "of {n} symbols.", loss=measured(loss), perplexity=perplexity, n=data.outputs,
    )  # fmt: skip
