"""Blocks and inputs drawn by hypothesis, derived from the fields of the blocks themselves; sizes stay small."""

from __future__ import annotations

from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

import annotated_types as at
from hypothesis import strategies as st
from pydantic.fields import FieldInfo

from camplab.blocks.activation import Activation
from camplab.blocks.base import REGISTRY, Block
from camplab.blocks.batch_norm import BatchNorm
from camplab.blocks.convolution import Convolution
from camplab.blocks.dense import Dense
from camplab.blocks.dropout import Dropout
from camplab.blocks.layer_norm import LayerNorm
from camplab.blocks.shape import Shape, grid, image, sequence, tokens, vector
from camplab.blocks.structure import Blocks
from camplab.blocks.tap import Tap

LARGEST = 6
LEAVES = [tag for tag, block in REGISTRY.items() if block.family not in ("structure", "template")]
NOT_DRAWN = {"name", "frozen", "bypass", "probe"}

small = st.integers(1, LARGEST)
images = st.builds(image, small, st.integers(1, 9), st.integers(1, 9))
sequences = st.builds(sequence, st.integers(1, 9), small)
vectors = st.builds(vector, small)
words = st.builds(tokens, small, st.integers(2, 6))
grids = st.builds(grid, st.integers(1, 9), st.integers(1, 9), small)
shapes: st.SearchStrategy[Shape] = st.one_of(images, grids, sequences, vectors, words)
huge = st.builds(image, *[st.integers(1, 10**9)] * 3) | st.builds(sequence, *[st.integers(1, 10**9)] * 2)

gentle = st.sampled_from(
    [
        Activation(),
        Activation(kind="tanh"),
        LayerNorm(),
        BatchNorm(),
        Dropout(p=0.2),
        Dense(out_features=3),
        Convolution(out_channels=3),
        Convolution(out_channels=2, kernel=1, init="he"),
    ]
).map(Block.copied)
names = st.sampled_from(["memory", "memory", "other", ""])
"""Of taps, and of what reads them."""
chains = st.lists(gentle, max_size=3).map(tuple)


def blocks(tag: str) -> st.SearchStrategy[Block]:
    """Any block of this tag with small settings."""
    return blocks_of(REGISTRY[tag])


@cache
def blocks_of(kind: type[Block]) -> st.SearchStrategy[Block]:
    """Any block of this class, its settings drawn within their declared bounds."""
    fields = {name: field for name, field in kind.model_fields.items() if name not in NOT_DRAWN}
    drawn = {name: _field(field) for name, field in fields.items()}
    return st.builds(kind, **drawn, **({"name": names} if kind is Tap else {}))


def _field(field: FieldInfo) -> st.SearchStrategy[Any]:
    if field.annotation == Blocks:
        return chains
    if get_origin(field.annotation) is tuple and get_args(field.annotation)[0] == Blocks:
        return st.lists(chains, min_size=1, max_size=3).map(tuple)
    return _values(field.annotation, tuple(field.metadata))


def _values(annotation: Any, metadata: tuple[Any, ...]) -> st.SearchStrategy[Any]:
    """Values of an annotated type; `metadata` holds its bounds."""
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return _values(arguments[0], (*metadata, *_bounds(arguments[1:])))
    if origin in (Union, UnionType):
        return st.one_of(*[_values(part, metadata) for part in arguments])
    if origin is Literal:
        return st.sampled_from(arguments)
    if origin is tuple:
        return st.tuples(*[_values(part, metadata) for part in arguments])
    if annotation is str:
        return names
    if annotation is NoneType:
        return st.none()
    if annotation is bool:
        return st.booleans()
    if annotation in (int, float):
        return _numbers(annotation, metadata)
    raise TypeError(f"no strategy for {annotation}; teach it here")


def _bounds(metadata: tuple[Any, ...]) -> tuple[Any, ...]:
    return tuple(part for one in metadata for part in (one.metadata if isinstance(one, FieldInfo) else (one,)))


def _numbers(kind: type, metadata: tuple[Any, ...]) -> st.SearchStrategy[Any]:
    low, high = (-2, LARGEST) if kind is int else (-2.0, 2.0)
    for bound in metadata:
        if isinstance(bound, at.Ge):
            low = bound.ge
        if isinstance(bound, at.Gt):
            low = bound.gt + (1 if kind is int else 1e-6)
        if isinstance(bound, at.Le):
            high = min(high, bound.le)
        if isinstance(bound, at.Lt):
            high = min(high, bound.lt - (1 if kind is int else 0.1))
    if kind is int:
        return st.integers(max(low, -2), high)
    return st.floats(max(low, -2.0), high, allow_subnormal=False)
