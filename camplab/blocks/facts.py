"""What follows from a block on an input shape: output, weights, cost, children. Knows no torch and no paths.

Facts are kept with the (immutable) block value, so an edit recomputes only what it touched.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from camplab.blocks.misfit import Misfit, Remedy
from camplab.blocks.shape import Shape
from camplab.blocks.weights import NO_WEIGHTS, Weights
from camplab.words import say

if TYPE_CHECKING:
    from camplab.blocks.base import Block, Leaf

Chain = tuple["Facts", ...]
"""Blocks one after another; the facts after a misfit have `x` None."""
Taps = tuple[tuple[str, Shape], ...]
"""Name and shape of every tap that has run, in order: what cross attention can read."""
NO_TAPS: Taps = ()
MOST_NUMBERS = 2**48
"""In one sample, at one place: a petabyte of them."""


@dataclass(frozen=True, slots=True)
class Facts:
    """`y` is None when the block, or one inside it, does not fit; `misfit` only where the trouble itself is."""

    block: Block
    x: Shape | None
    y: Shape | None = None
    misfit: Misfit | None = None
    weights: Weights = NO_WEIGHTS
    params: int = 0
    trainable: int = 0
    macs: int = 0
    chains: tuple[Chain, ...] = ()
    """The branches of a structure, each a chain of facts; the body of a Repeat stands once per turn."""
    layers: int = 1
    """How many blocks run, itself and those inside."""
    taps: Taps = NO_TAPS
    """Those that stand before the block after this one."""


def leaf_facts(block: Leaf, x: Shape, taps: Taps = NO_TAPS) -> Facts:
    """Facts of a block without children."""
    try:
        y = possible(x, block.shape(x))
        if block.bypass:
            return bypassed(block, x, y, taps)
    except Misfit as misfit:
        return Facts(block, x, misfit=misfit, taps=taps)
    weights = block.weights(x)
    count = weights.count
    return Facts(block, x, y, None, weights, count, 0 if block.frozen else count, block.macs(x), taps=taps)


def possible(x: Shape, y: Shape) -> Shape:
    """`y` itself. Raises `Misfit` where it grows beyond what any computer could hold: from there digits only add up."""
    if y.numel > MOST_NUMBERS and y.numel > x.numel:
        raise Misfit(say("{y} would be more numbers than any computer can hold", y=y))
    return y


def bypassed(block: Block, x: Shape, y: Shape, taps: Taps = NO_TAPS) -> Facts:
    """A skipped block is the identity; one that changes the shape cannot be skipped."""
    if x != y:
        raise Misfit(
            say("skipping this block would hand on {x} where {y} is expected", x=x, y=y),
            (Remedy(say("Do not skip it"), change={"bypass": False}),),
        )
    return Facts(block, x, y, taps=taps)


def follow(blocks: tuple[Block, ...], x: Shape | None, taps: Taps = NO_TAPS) -> Chain:
    """Facts of blocks one after another; what stands after a misfit waits (x None)."""
    chain = []
    for block in blocks:
        facts = block.facts(x, taps) if x is not None else Facts(block, None, taps=taps)
        chain.append(facts)
        x, taps = facts.y, facts.taps
    return tuple(chain)


def end(chain: Chain, x: Shape) -> Shape | None:
    """What comes out of a chain that `x` goes into."""
    return chain[-1].y if chain else x
