"""In which blocks two networks differ, whatever these are called: the one definition. Knows no torch and no Qt."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from difflib import SequenceMatcher
from itertools import zip_longest
from typing import NamedTuple

from camplab.blocks.base import Block
from camplab.blocks.structure import Structure
from camplab.blocks.walk import Step
from camplab.document.format.setting_errors import setting_title
from camplab.document.settings.words import value_word
from camplab.words import Sentence, say

_WORDS = frozenset({"name", "probe"})
"""Settings that change nothing of what a network computes or learns."""


class Change(NamedTuple):
    """A stretch of blocks that both have (`same`), or what one has where the other has something else."""

    same: bool
    left: slice
    right: slice


def changes(left: Sequence[Step], right: Sequence[Step]) -> Iterator[Change]:
    """Both sides from the first block to the last, as a text editor compares lines.

    Blocks are the same when kind, settings and input are, and the place: the stack, and the branches they stand in.
    Output, weights and work follow from these. Given steps are those that are shown: a structure whose parts are not
    among them stands for these; of any other what differs is found inside it.
    """
    matcher = SequenceMatcher(None, _keys(left), _keys(right), autojunk=False)
    for kind, i, j, k, n in matcher.get_opcodes():
        yield Change(kind == "equal", slice(i, j), slice(k, n))


def other_values(left: Block, right: Block) -> Iterator[tuple[str, object, object]]:
    """The settings in which two blocks of one kind differ, with both values."""
    there = dict(_settings(right))
    for name, value in _settings(left):
        if there.get(name, value) != value:
            yield name, value, there[name]


def other_settings(left: Block, right: Block) -> Iterator[Sentence]:
    """The same in words: "Frozen: off → on"; none of blocks of two kinds."""
    model = type(left)
    for name, one, other in other_values(left, right) if left.tag == right.tag else ():
        yield say("{setting}: {left} → {right}", setting=setting_title(model, name),
                  left=value_word(model, name, one), right=value_word(model, name, other))  # fmt: skip


def _keys(steps: Sequence[Step]) -> list[Hashable]:
    pairs = zip_longest(steps, steps[1:])
    return [_key(step, after is not None and len(after.nesting) > len(step.nesting)) for step, after in pairs]


def _key(step: Step, unfolded: bool) -> Hashable:
    block = step.facts.block
    alike = _settings(block) if unfolded else made_of(block)
    return step.stack, step.nesting, block.tag, step.facts.x, alike


def made_of(block: Block) -> Hashable:
    """All of a block, with what it holds."""
    inside = block.children() if isinstance(block, Structure) else ()
    return block.tag, _settings(block), tuple(tuple(map(made_of, branch)) for branch in inside)


def _settings(block: Block) -> tuple[tuple[str, object], ...]:
    """Its own settings, but for words and for the blocks that it holds."""
    return tuple((name, value) for name, value in block if name not in _WORDS and not _holds_blocks(value))


def _holds_blocks(value: object) -> bool:
    return isinstance(value, Block) or (isinstance(value, tuple) and any(map(_holds_blocks, value)))
