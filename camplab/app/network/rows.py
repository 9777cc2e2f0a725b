"""What each block of a network puts out, holds and costs, as a tree of plain values. Knows no Qt and no torch."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from camplab.app.editor.shown import shown_chains
from camplab.blocks.facts import Chain, Facts
from camplab.blocks.receptive import Receptive, receptive_fields
from camplab.blocks.structure import Parallel, Repeat, Structure, Template
from camplab.blocks.walk import Trace
from camplab.document.memory import FLOAT32, OPTIMIZER_STATES
from camplab.document.project import Project


@dataclass(slots=True, eq=False)
class Row:
    """One block with what it holds. Numbers are of all its turns; memory in bytes for a whole batch."""

    facts: Facts
    owner: int
    """The uid that a click selects: of what a template made, the template's."""
    module: str
    depth: int
    trainable: int
    activations: int
    states: int
    """Numbers the optimizer keeps for each trained weight."""
    sees: Receptive | None
    virtual: bool = False
    rows: list[Row] = field(default_factory=list)

    @property
    def params(self) -> int:
        return self.facts.params

    @property
    def macs(self) -> int:
        return self.facts.macs

    @property
    def weights(self) -> int:
        return FLOAT32 * self.params

    @property
    def gradients(self) -> int:
        return FLOAT32 * self.trainable

    @property
    def optimizer(self) -> int:
        return self.states * FLOAT32 * self.trainable

    @property
    def memory(self) -> int:
        """All four parts."""
        return self.weights + self.gradients + self.optimizer + self.activations

    def walk(self) -> Iterator[Row]:
        """Itself and everything inside."""
        yield self
        for row in self.rows:
            yield from row.walk()


@dataclass(frozen=True, slots=True)
class Totals:
    """Sums over the network."""

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
    return Totals(**{name: sum(getattr(row, name) for row in rows) for name in names})


def rows_of(project: Project, trace: Trace | None = None) -> list[Row]:
    """A row for each outermost block, with what it holds."""
    trace = trace or project.trace()
    batch = project.training.batch_size
    if project.data.count:
        batch = min(batch, project.data.count)
    made = _Making(receptive_fields(trace), batch, OPTIMIZER_STATES[project.training.optimizer])
    return [made.row(facts, name, 0, False, None) for facts, name in zip(trace.chain, trace.names, strict=True)]


@dataclass(frozen=True, slots=True)
class _Making:
    fields: Mapping[str, Receptive]
    batch: int
    states: int

    def row(self, facts: Facts, module: str, depth: int, frozen: bool, owner: int | None) -> Row:
        """The row of a block; `frozen`: a block around it is, `owner`: the template that made it."""
        block = facts.block
        frozen = frozen or block.frozen
        made = Row(
            facts, block.uid if owner is None else owner, module, depth, 0 if frozen else facts.trainable,
            self.batch * FLOAT32 * kept(facts), self.states, self.fields.get(module), owner is not None,
        )  # fmt: skip
        if isinstance(block, Structure) and not block.bypass and facts.chains:
            inside = block.uid if isinstance(block, Template) and owner is None else owner
            for number, chain in enumerate(shown_chains(facts)):
                made.rows += self._inside(facts, chain, number, made, frozen, inside)
        return made

    def _inside(
        self, facts: Facts, chain: Chain, number: int, outer: Row, frozen: bool, owner: int | None
    ) -> Iterator[Row]:
        parallel, alone = isinstance(facts.block, Parallel), len(facts.chains[number]) == 1
        prefix = f"{outer.module}.branches.{number}" if parallel else outer.module
        for index, part in enumerate(chain):
            yield self.row(part, prefix if alone else f"{prefix}.{index}", outer.depth + 1, frozen, owner)


def kept(facts: Facts) -> int:
    """Numbers that the layers inside put out for one sample: close to what autograd keeps for the way back."""
    if facts.chains and not facts.block.bypass:
        return sum(kept(part) for chain in facts.chains for part in chain)
    return facts.y.numel if facts.y else 0


def turns(row: Row) -> int:
    """How often what it holds runs: the turns of a Repeat, else 1."""
    return row.facts.block.times if isinstance(row.facts.block, Repeat) else 1
