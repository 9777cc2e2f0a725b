"""The costs of a network's blocks as a tree, folded like the stack. Knows no Qt and no torch."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain, repeat, starmap

from camplab.app.editor.shown import shown_chains
from camplab.blocks.base import Chain, Facts
from camplab.blocks.structure import Repeat
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
    found: list[Row] = []
    around: list[tuple[Row | None, tuple[Iterator[bool], ...]]] = []
    for cost in costs(project, traces=traces):
        step, row = cost.step, None
        del around[len(step.nesting) :]
        outer, shown = around[-1] if around else (None, ())
        if not around:
            row = Row(cost, step.facts.block.uid, 0)
            found.append(row)
        elif outer is not None and next(shown[step.nesting[-1]]):
            owner = outer.owner if step.inside_template else step.facts.block.uid
            row = Row(cost, owner, len(around), step.inside_template)
            outer.rows.append(row)
        around.append((row, _shown(step.facts) if step.facts.chains else ()))
    return found


def _shown(facts: Facts) -> tuple[Iterator[bool], ...]:
    """For each branch, which of its blocks have a row: of a Repeat one turn, that in trouble if there is one."""
    return tuple(starmap(_stretch, zip(facts.chains, shown_chains(facts), strict=True)))


def _stretch(whole: Chain, shown: Chain) -> Iterator[bool]:
    first = next((at for at in range(len(whole)) if shown and whole[at] is shown[0]), 0)
    return chain(repeat(False, first), repeat(True, len(shown)), repeat(False))


def turns(row: Row) -> int:
    """How often what it holds runs: the turns of a Repeat, else 1."""
    return row.facts.block.times if isinstance(row.facts.block, Repeat) else 1
