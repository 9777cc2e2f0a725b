"""What the numbers of a sample are called, and a sample in words; data that have names of their own register them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import singledispatch

from camplab.datasets.base import Data
from camplab.numbers import measured

WORDS = 8
"""Symbols in a line."""


@singledispatch
def feature_names(data: Data) -> tuple[str, ...]:
    """One for each number of a sample, or of each of its steps: x1, x2, …"""
    return tuple(f"x{number}" for number in range(1, data.shape.features + 1))


@singledispatch
def token_names(data: Data) -> tuple[str, ...]:
    """What the tokens of a sample are called, by their number; () where they have numbers only."""
    return tuple(map(str, data.class_names)) if len(data.class_names) == data.shape.vocabulary else ()


@singledispatch
def spelled(data: Data, values: Sequence[float]) -> list[str]:
    """A sample of few numbers in words: what each is called, and how much it is; symbols one after another."""
    if data.shape.kind == "tokens":
        names = token_names(data)
        words = [names[int(value)] if names else f"{int(value)}" for value in values]
        return [" ".join(words[at : at + WORDS]) for at in range(0, len(words), WORDS)]
    return [f"{name} = {measured(value)}" for name, value in zip(feature_names(data), values, strict=False)]
