"""What guesses at templates share: finding blocks in branches, making a template if its settings allow."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeGuard, TypeVar

from pydantic import ValidationError

from camplab.blocks.base import REGISTRY, Block
from camplab.blocks.compound import Structure, Template
from camplab.blocks.shape import Shape
from camplab.blocks.stochastic_depth import StochasticDepth
from camplab.blocks.structure import Parallel

Blocks = tuple[Block, ...]
Guess = Callable[[Blocks, Shape], Iterator[Template]]
"""Templates that the first of some blocks may have come from."""
B = TypeVar("B", bound=Block)


def every(kind: type[B], blocks: Blocks) -> list[B]:
    """Every block of this kind, those in branches too, in running order."""
    found: list[B] = []
    for block in blocks:
        if isinstance(block, kind):
            found.append(block)
        if isinstance(block, Structure):
            found += [inner for branch in block.children() for inner in every(kind, branch)]
    return found


def joins(block: Block | None, merge: str, branches: int = 2) -> TypeGuard[Parallel]:
    """Whether this is a Parallel that joins so many branches in this way."""
    return isinstance(block, Parallel) and block.merge == merge and len(block.branches) == branches


def make(tag: str, **settings: Any) -> Iterator[Template]:
    """The template, unless a setting is out of its bounds."""
    try:
        made = REGISTRY[tag].model_validate(settings)
    except (ValidationError, KeyError):
        return
    if isinstance(made, Template):
        yield made


def share_of(part: int, whole: int) -> float:
    """`part / whole` with as few digits as give `part` back."""
    return next((share for n in range(6) if round(whole * (share := round(part / whole, n))) == part), part / whole)


def drop_in(blocks: Blocks) -> float:
    """The share of the first stochastic depth in these, 0 without."""
    return next((block.p for block in every(StochasticDepth, blocks)), 0.0)
