"""What the steps of a sequence inside a network stand for in the sample: patches, pixels, rows, words, a class token.

Knows no torch and no Qt.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import takewhile
from typing import Literal

from camplab.blocks.base import NO_TAPS, Taps
from camplab.blocks.class_token import ClassToken
from camplab.blocks.cross_attention import CrossAttention
from camplab.blocks.shape import Shape
from camplab.blocks.tap import Tap
from camplab.blocks.walk import Step
from camplab.document.places import Places
from camplab.words import Own, Sentence, say

Box = tuple[float, float, float, float]
"""Top, left, height, width in the sample, as shares of it."""


@dataclass(frozen=True)
class Tokens:
    """Of each step what it is called, and where it lies in the sample (None: nowhere)."""

    names: tuple[Sentence, ...]
    boxes: tuple[Box | None, ...]
    grid: tuple[int, int] | None = None
    """Rows and columns in which they lie, the class token aside."""
    of: Literal["", "read", "written"] = ""
    """Of whose symbols there is one at each step: the sample's, or those that a decoder writes."""
    words: tuple[str, ...] = ()
    """These symbols, once they are known."""

    def __len__(self) -> int:
        return len(self.names)

    def worded(self, read: Sequence[str], written: Sequence[str]) -> Tokens:
        """The same with the symbols that stand there, in names, too; those of a decoder are what it writes."""
        words = tuple({"read": read, "written": written}.get(self.of, ()))
        if len(words) != len(self) or not words:
            return self
        names = (say("step {t}: {word}", t=at, word=Own(word)) for at, word in enumerate(words))
        return replace(self, names=tuple(names), words=words)


def seen_by(places: Places, module: str) -> tuple[Tokens, Tokens]:
    """The queries and the keys of a module with attention."""
    at = next(number for number, step in enumerate(places.steps) if step.module == module and step.facts.block.views())
    step = places.steps[at]
    queries = tokens(places, step.facts.x, places.steps[:at], step.stack)
    if not isinstance(step.facts.block, CrossAttention):
        return queries, queries
    memory = dict(_beside(places, step.stack)).get(step.facts.block.memory)
    if memory is not None:  # what the stack before has put out
        before = list(takewhile(lambda other: other.stack != step.stack, places.steps))
        return queries, tokens(places, memory, before, before[-1].stack)
    for number, other in enumerate(places.steps[:at]):
        if isinstance(other.facts.block, Tap) and other.facts.block.name == step.facts.block.memory:
            return queries, tokens(places, other.facts.x, places.steps[:number], other.stack)
    return queries, queries


def tokens(places: Places, shape: Shape | None, before: Sequence[Step], stack: str) -> Tokens:
    """Of a sequence or a grid of this shape, which came out of the steps `before`."""
    if shape is None:
        return Tokens((), ())
    if shape.kind == "grid":
        return _cells(shape.dims[0], shape.dims[1], 0)
    count = shape.dims[0]
    own = [step for step in before if step.stack == stack and step.facts.y is not None]
    classes = sum(isinstance(step.facts.block, ClassToken) and not step.facts.block.bypass for step in own)
    if _beside(places, stack):
        return replace(_steps(count, 0), of="written")
    data = places.project.data.shape
    if data.kind == "image":
        rows, columns = _last_grid(own, data)
        return _cells(rows, columns, classes) if rows * columns == count - classes else _steps(count, 0)
    if data.kind == "tokens" and data.dims[0] == count:
        return replace(_steps(count, 0), of="read")
    boxes = data.kind == "sequence" and data.dims[0] == count - classes
    return _steps(count - classes, classes, boxes) if boxes else _steps(count, 0)


def _beside(places: Places, stack: str) -> Taps:
    """What a stack is given beside its input."""
    traces = places.project.traces()
    return traces[stack].beside if stack in traces else NO_TAPS


def _last_grid(before: Sequence[Step], data: Shape) -> tuple[int, int]:
    """Rows and columns of the last maps before they were made a sequence."""
    found = data.dims[1], data.dims[2]
    for step in takewhile(lambda step: not isinstance(step.facts.block, ClassToken), before):
        y = step.facts.y
        if y is not None and y.kind == "image":
            found = y.dims[1], y.dims[2]
        elif y is not None and y.kind == "grid":
            found = y.dims[0], y.dims[1]
    return found


def _cells(rows: int, columns: int, classes: int) -> Tokens:
    places = [(row, column) for row in range(rows) for column in range(columns)]
    names = (say("row {row}, column {column}", row=row, column=column) for row, column in places)
    boxes: list[Box | None] = [(row / rows, column / columns, 1 / rows, 1 / columns) for row, column in places]
    return Tokens((*_classes(classes), *names), (*[None] * classes, *boxes), (rows, columns))


def _steps(count: int, classes: int, boxes: bool = False) -> Tokens:
    where: list[Box | None] = [(at / count, 0.0, 1 / count, 1.0) if boxes else None for at in range(count)]
    names = (say("step {t}", t=at) for at in range(count))
    return Tokens((*_classes(classes), *names), (*[None] * classes, *where), (count, 1) if boxes else None)


def _classes(count: int) -> tuple[Sentence, ...]:
    return (say("class token"),) * count
