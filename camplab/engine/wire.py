"""What messages are made of: arrays, sentences, and the base of all messages. Knows no message, no torch, no Qt."""

from __future__ import annotations

from typing import Any

import msgspec
import numpy as np

from camplab.words import Sentence


class Array(msgspec.Struct, frozen=True, array_like=True):
    """A numpy array: dtype, shape, bytes (C order)."""

    dtype: str
    shape: tuple[int, ...]
    data: bytes

    @classmethod
    def of(cls, values: Any) -> Array:
        """From anything numpy takes."""
        array = np.ascontiguousarray(values)
        return cls(array.dtype.str, array.shape, array.tobytes())

    def numpy(self) -> np.ndarray[Any, Any]:
        """Read-only view. Raises ValueError when bytes and shape disagree or the dtype is not numeric."""
        dtype = np.dtype(self.dtype)
        if dtype.kind not in "biuf":
            raise ValueError(f"an array of {self.dtype} is not numbers")
        return np.frombuffer(self.data, dtype).reshape(self.shape)


class Message(msgspec.Struct, frozen=True, tag=True, kw_only=True):
    """Base of all messages."""


class Text(msgspec.Struct, frozen=True):
    """A `Sentence` on the wire; values are str, int, float or sentences in their turn."""

    template: str
    values: dict[str, str | int | float | Text] = {}

    @classmethod
    def of(cls, sentence: Sentence) -> Text:
        """For the wire; values of other kinds become str."""
        return cls(sentence.template, {name: _wired(value) for name, value in sentence.values.items()})

    def sentence(self) -> Sentence:
        """As it was before the wire, to be translated."""
        values = {name: value.sentence() if isinstance(value, Text) else value for name, value in self.values.items()}
        return Sentence(self.template, values)

    def __str__(self) -> str:
        return str(self.sentence())


def _wired(value: object) -> str | int | float | Text:
    if isinstance(value, Sentence):
        return Text.of(value)
    return value if isinstance(value, str | int | float) and not isinstance(value, bool) else str(value)
