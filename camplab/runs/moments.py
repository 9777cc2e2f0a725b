"""What a run said at the ends of epochs, or when it was looked at: a list of events, kept as columns. Knows no Qt.

Tiny epochs come by the thousand: as columns they take a tenth of the memory, and a curve over them is there at once.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from typing import Generic, TypeVar, overload

import numpy as np

from camplab.runs.events import Epoch, Look, Value
from camplab.runs.growing import Growing

Moment = TypeVar("Moment", Epoch, Look)
PIECE = 1024
"""Moments read at once."""


class Said:
    """One measure: the number of each moment at which it was said, the step, and the value."""

    def __init__(self, columns: int | None) -> None:
        self.numbers, self.steps = Growing(dtype=np.int64), Growing(dtype=np.int64)
        self.values = Growing(columns, np.float64)

    def between(self, first: int, last: int) -> Iterator[tuple[int, Value]]:
        """What was said at the moments `first` to `last`."""
        rows = slice(bisect_left(self.numbers, first), bisect_left(self.numbers, last))
        for number, value in zip(self.numbers[rows].tolist(), self.values[rows].tolist(), strict=True):
            yield number, tuple(value) if isinstance(value, list) else value


class Moments(Sequence[Moment], Generic[Moment]):
    """All of one kind, oldest first; what is taken out is made anew, equal to what was put in."""

    def __init__(self, kind: type[Moment]) -> None:
        self._made_of: Callable[..., Moment] = kind
        self._fields = ("epoch", "step", "seconds") if kind is Epoch else ("step",)
        self._facts = Growing(len(self._fields), np.float64)
        self._said: dict[str, Said] = {}
        self._run = ""

    def add(self, moment: Moment) -> None:
        """The next one. Its values must be as many as those before."""
        number = len(self)
        for name, value in moment.values.items():
            said = self._said.get(name)
            if said is None:
                said = self._said[name] = Said(len(value) if isinstance(value, tuple) else None)
            said.numbers.append(number)
            said.steps.append(moment.step)
            said.values.append(value)
        self._facts.append([getattr(moment, field) for field in self._fields])
        self._run = moment.run

    def said(self, name: str) -> Said | None:
        """All of a measure, if it was ever said."""
        return self._said.get(name)

    def fact(self, field: str) -> np.ndarray:
        """One field of all of them."""
        found: np.ndarray = self._facts[:, self._fields.index(field)]
        return found

    def __len__(self) -> int:
        return len(self._facts)

    def __iter__(self) -> Iterator[Moment]:
        for first in range(0, len(self), PIECE):
            yield from self[first : first + PIECE]

    @overload
    def __getitem__(self, at: int) -> Moment: ...
    @overload
    def __getitem__(self, at: slice) -> list[Moment]: ...
    def __getitem__(self, at: int | slice) -> Moment | list[Moment]:
        if isinstance(at, slice):
            first, last, _ = at.indices(len(self))
            return self._made(first, max(first, last))
        index = range(len(self))[at]
        return self._made(index, index + 1)[0]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and len(self) == len(other) and list(self) == list(other)

    __hash__ = None  # type: ignore[assignment]

    def _made(self, first: int, last: int) -> list[Moment]:
        values: list[dict[str, Value]] = [{} for _ in range(first, last)]
        for name, said in self._said.items():
            for number, value in said.between(first, last):
                values[number - first][name] = value
        rows = zip(self._facts[first:last].tolist(), values, strict=True)
        return [self._one(facts, known) for facts, known in rows]

    def _one(self, facts: list[float], values: dict[str, Value]) -> Moment:
        named = zip(self._fields, facts, strict=True)
        known = {field: fact if field == "seconds" else int(fact) for field, fact in named}
        return self._made_of(values=values, run=self._run, **known)
