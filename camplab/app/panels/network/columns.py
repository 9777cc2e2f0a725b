"""The columns of the network table: heading, what is written and what is sorted by. Knows no widget."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from camplab.app.editor.captions import kind
from camplab.app.look.language import tr
from camplab.app.panels.network.rows import Row, Totals, turns
from camplab.numbers import byte_size, count
from camplab.words import Sentence, say


@dataclass(frozen=True)
class Column:
    """`text` is what stands in a cell, `value` what it is sorted and exported by; `total` the sum, if it has one."""

    id: str
    title: Sentence
    text: Callable[[Row], str]
    value: Callable[[Row], int | str]
    total: Callable[[Totals], str] | None = None
    tip: Sentence | None = None


def called(row: Row) -> str:
    """The learner's name and the kind, or the kind and its name in the code."""
    block = row.facts.block
    times = f" × {turns(row)}" if turns(row) > 1 else ""
    if block.name:
        return f"{block.name}{times}  {kind(block)}"
    return f"{kind(block)}{times}" + (f"  {row.module}" if not row.depth else "")


def output(row: Row) -> str:
    """The shape that comes out."""
    facts = row.facts
    return str(facts.y) if facts.y else tr("does not fit") if facts.x else tr("waits")


def sees(row: Row) -> str:
    """What one output cell sees of the input."""
    field = row.cost.sees
    if field is None:
        return ""
    return tr("all") if field.whole else "×".join(map(str, field.size))


def where(row: Row) -> str:
    """Stride and centre of the first cell's receptive field, in pixels of the input."""
    field, centre = row.cost.sees, row.cost.centre
    if field is None or not centre:
        return ""
    return tr("{stride}, from {centre}", stride="×".join(map(str, field.stride)),
              centre=", ".join(f"{middle:g}" for middle in centre))  # fmt: skip


def _size(row: Row) -> int:
    return row.facts.y.numel if row.facts.y else -1


def _area(row: Row) -> int:
    field = row.cost.sees
    if field is None:
        return -1
    return 10**12 if field.whole else sum(field.size)


def _count(id: str, title: Sentence, tip: Sentence | None) -> Column:
    return Column(
        id, title, lambda row: f"{getattr(row.cost, id):,}" if row.cost.params else "",
        lambda row: int(getattr(row.cost, id)), lambda sums: f"{getattr(sums, id):,}", tip,
    )  # fmt: skip


def _bytes(id: str, title: Sentence, tip: Sentence | None = None) -> Column:
    return Column(
        id, title, lambda row: byte_size(getattr(row.cost, id)) if getattr(row.cost, id) else "",
        lambda row: int(getattr(row.cost, id)), lambda sums: byte_size(getattr(sums, id)), tip,
    )  # fmt: skip


COLUMNS = (
    Column("block", say("Block"), called, called, lambda _: tr("Total")),
    Column("output", say("Output"), output, _size),
    _count("params", say("Parameters"), None),
    _count("trainable", say("Trainable"), say("Parameters that training may change")),
    Column("macs", say("MACs"), lambda row: count(row.cost.macs) if row.cost.macs else "", lambda row: row.cost.macs,
           lambda sums: count(sums.macs), say("Multiply-adds for one sample")),
    _bytes("memory", say("Memory"), say("Weights, gradients, optimizer and activations of a batch")),
    Column("sees", say("Sees"), sees, _area, None, say("Receptive field: what one output cell sees of the input")),
    Column("where", say("Stride, centre"), where, _area, None,
           say("How far apart the fields of neighbours are, and the centre of the first, in pixels of the input")),
    _bytes("weights", say("Weights")),
    _bytes("gradients", say("Gradients")),
    _bytes("optimizer", say("Optimizer")),
    _bytes("activations", say("Activations"), say("What is kept of a batch for the way back")),
)  # fmt: skip
