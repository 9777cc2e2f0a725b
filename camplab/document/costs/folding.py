"""Which blocks of a network a table shows: structures folded from some depth on, turns of a repeat once. No torch."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from camplab.blocks.caption_words import spoken_caption
from camplab.document.costs.block_costs import Cost
from camplab.words import Sentence

ROWS = 45
"""A table that is not told how deep to go shows about so many: a screen."""


@dataclass(frozen=True, slots=True)
class Row:
    """A block and how many structures it stands in."""

    cost: Cost
    depth: int


def rows(costs: Iterable[Cost]) -> list[Row]:
    """Every block with its depth, in running order."""
    return [Row(cost, len(cost.step.nesting)) for cost in costs]


def folded(every: Sequence[Row], deepest: int | None) -> list[Row]:
    """Those at most `deepest` levels down, and of turns that are alike the first. None: as deep as a screen allows."""
    deepest = fitting(every) if deepest is None else deepest
    return [row for row in _without_turns(every) if row.depth <= deepest]


def fitting(every: Sequence[Row]) -> int:
    """The deepest level down to which all rows fit on a screen; at least the outermost."""
    depths = [row.depth for row in _without_turns(every)]
    deepest = max(depths, default=0)
    return next((level for level in range(deepest, 0, -1) if sum(d <= level for d in depths) <= ROWS), 0)


def _without_turns(every: Sequence[Row]) -> Iterator[Row]:
    """Without the second and later turns of a Repeat, where they have the same input as an earlier one."""
    seen: set[int] = set()
    for row in every:
        facts = row.cost.step.facts
        if not any(row.cost.step.turn) or id(facts) not in seen:
            seen.add(id(facts))
            yield row


def line(row: Row, speak: Callable[[Sentence], str] = str) -> str:
    """Its name, its kind and its key settings; blocks within structures stand further in."""
    block = row.cost.step.facts.block
    name = block.name if row.depth else row.cost.step.module
    first = f"{name}  " if name else ""
    return "  " * row.depth + f"{first}{speak(Sentence(block.title))} {spoken_caption(block, speak)}".rstrip()
