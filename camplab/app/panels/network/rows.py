"""The costs of a network's blocks as a tree, folded like the stack. Knows no Qt and no torch."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from camplab.app.editor.shown import shown_chains
from camplab.blocks.base import Chain, Facts
from camplab.blocks.structure import Repeat, Structure, Template
from camplab.blocks.walk import Traces
from camplab.document.costs.block_costs import Cost, costs
from camplab.document.project import Project


@dataclass(slots=True, eq=False)
class Row:
    """One block with what it holds; the body of a Repeat stands once, with the numbers of one turn."""

    cost: Cost
    owner: int
    """The uid that a click selects: of what a template made, the template's."""
    depth: int
    virtual: bool = False
    """Made by a template."""
    rows: list[Row] = field(default_factory=list)

    @property
    def facts(self) -> Facts:
        return self.cost.step.facts

    @property
    def module(self) -> str:
        return self.cost.step.module

    def walk(self) -> Iterator[Row]:
        """Itself and everything inside."""
        yield self
        for row in self.rows:
            yield from row.walk()


@dataclass(frozen=True, slots=True)
class Totals:
    """Sums over the network; `weights` and what follows in bytes."""

    params: int
    trainable: int
    macs: int
    weights: int
    gradients: int
    optimizer: int
    activations: int
    memory: int


def totals(rows: list[Row]) -> Totals:
    """Of the outermost rows."""
    names = Totals.__dataclass_fields__
    return Totals(**{name: sum(getattr(row.cost, name) for row in rows) for name in names})


def rows_of(project: Project, traces: Traces | None = None) -> list[Row]:
    """A row for each outermost block, with what it holds."""
    traces = traces or project.traces()
    found = {(cost.step.module, id(cost.step.facts)): cost for cost in costs(project, traces=traces)}
    outermost = (pair for trace in traces.values() for pair in zip(trace.chain, trace.modules, strict=True))
    return [_row(found, facts, module, 0, None) for facts, module in outermost]


Found = Mapping[tuple[str, int], Cost]
"""By module name and facts: a structure and its only child share the name."""


def _row(found: Found, facts: Facts, module: str, depth: int, owner: int | None) -> Row:
    """The row of a block; `owner` is the template that made it."""
    block = facts.block
    made = Row(found[module, id(facts)], block.uid if owner is None else owner, depth, owner is not None)
    if isinstance(block, Structure) and not block.bypass and facts.chains:
        inside = block.uid if isinstance(block, Template) and owner is None else owner
        for number, chain in enumerate(shown_chains(facts)):
            made.rows += _inside(found, made, chain, number, inside)
    return made


def _inside(found: Found, outer: Row, chain: Chain, number: int, owner: int | None) -> Iterator[Row]:
    facts = outer.facts
    assert isinstance(facts.block, Structure)
    inside = facts.block.inside(number)
    prefix = f"{outer.module}.{inside}" if inside else outer.module
    alone, first = len(facts.chains[number]) == 1, _first(facts.chains[number], chain)
    for index, part in enumerate(chain, first):
        yield _row(found, part, prefix if alone else f"{prefix}.{index}", outer.depth + 1, owner)


def _first(whole: Chain, shown: Chain) -> int:
    """Where what is shown of a Repeat begins: at the turn in trouble, if there is one."""
    return next((at for at in range(len(whole)) if shown and whole[at] is shown[0]), 0)


def turns(row: Row) -> int:
    """How often what it holds runs: the turns of a Repeat, else 1."""
    return row.facts.block.times if isinstance(row.facts.block, Repeat) else 1
