"""Arrangements that have a name: runs of blocks that a template makes are replaced by that template.

A template is guessed from the blocks and taken only if what it expands to is what stood there, layer by layer, with
the same arguments. So a wrong guess costs time, never correctness.
"""

from __future__ import annotations

from typing import Any

from camplab.assembly.importing.guesses import GUESSES
from camplab.assembly.importing.translate import Placed, common
from camplab.blocks.base import Block, Chain, Leaf, follow
from camplab.blocks.compound import Template
from camplab.blocks.shape import Shape
from camplab.blocks.side_head import SideHead
from camplab.blocks.structure import Parallel


def recognised(placed: tuple[Placed, ...]) -> tuple[Placed, ...]:
    """The same row with templates where blocks are what a template makes; the order of the layers does not change."""
    done = []
    at = 0
    while at < len(placed):
        blocks, x = tuple(each.block for each in placed[at:]), placed[at].x
        template, length = _found(blocks, x)
        members = placed[at : at + length]
        block = template or _inside(blocks[0], x)
        done.append(Placed(block, x, common([each.owner for each in members])))
        at += length
    return tuple(done)


def _inside(block: Block, x: Shape) -> Block:
    """A block without a name of its own; what stands in its branches may have one."""
    if isinstance(block, SideHead):
        return block.changed(body=_named(block.body, x))
    if not isinstance(block, Parallel):
        return block
    starts = block.inputs(x, len(block.branches))
    return block.changed(branches=tuple(map(_named, block.branches, starts)))


def _named(blocks: tuple[Block, ...], x: Shape) -> tuple[Block, ...]:
    done: list[Block] = []
    at = 0
    facts = follow(blocks, x)
    while at < len(blocks):
        start = facts[at].x
        assert start is not None
        template, length = _found(blocks[at:], start)
        done.append(template or _inside(blocks[at], start))
        at += length
    return tuple(done)


def _found(blocks: tuple[Block, ...], x: Shape) -> tuple[Template | None, int]:
    """The template that makes the first of `blocks`, and how many of them; None and 1 where there is none."""
    for guess in GUESSES:
        for template in guess(blocks, x):
            length = _fits(template, blocks, x)
            if length:
                return template, length
    return None, 1


def _fits(template: Template, blocks: tuple[Block, ...], x: Shape) -> int:
    """How many of the first blocks the template makes, 0 when it makes others."""
    facts = template.facts(x)
    if facts.y is None:
        return 0
    (made,) = facts.chains
    there = follow(blocks[: len(made)], x)
    return len(made) if len(made) == len(there) and signature(made) == signature(there) else 0


def signature(chain: Chain) -> tuple[Any, ...]:
    """What runs: the call of each layer in order, branches as rows side by side, without groups and templates."""
    parts: list[Any] = []
    for facts in chain:
        block = facts.block
        if isinstance(block, Leaf):
            assert facts.x is not None
            parts.append(block.layer(facts.x))
        elif isinstance(block, Parallel):
            parts.append((block.merge, block.split, tuple(signature(branch) for branch in facts.chains)))
        elif isinstance(block, SideHead):
            parts.append(("aside", signature(facts.chains[0])))
        else:
            parts += [part for branch in facts.chains for part in signature(branch)]
    return tuple(parts)
