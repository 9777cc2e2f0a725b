"""The columns of the network table: heading, what is written and what is sorted by. Knows no widget."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from camplab.app.editor.fact_sheet import memory
from camplab.app.editor.numbers import short
from camplab.app.language import tr
from camplab.app.network.rows import Row, Totals, turns
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
        return f"{block.name}{times}  {tr(block.title)}"
    return f"{tr(block.title)}{times}" + (f"  {row.module}" if not row.depth else "")


def output(row: Row) -> str:
    """The shape that comes out."""
    facts = row.facts
    return str(facts.y) if facts.y else tr("does not fit") if facts.x else tr("waits")


def sees(row: Row) -> str:
    """What one output cell sees of the input."""
    if row.sees is None or row.facts.y is None:
        return ""
    return tr("all") if row.sees.whole else "×".join(map(str, row.sees.size))


def where(row: Row) -> str:
    """Stride and centre of the first cell's receptive field, in pixels of the input."""
    if row.sees is None or row.sees.whole or row.facts.y is None or not row.sees.size:
        return ""
    stride = "×".join(map(str, row.sees.stride))
    centre = ", ".join(f"{a + (s - 1) / 2:g}" for a, s in zip(row.sees.start, row.sees.size, strict=True))
    return tr("{stride}, from {centre}", stride=stride, centre=centre)


def _size(row: Row) -> int:
    return row.facts.y.numel if row.facts.y else -1


def _area(row: Row) -> int:
    if row.sees is None:
        return -1
    return 10**12 if row.sees.whole else sum(row.sees.size)


def _bytes(id: str, title: Sentence, tip: Sentence | None = None) -> Column:
    return Column(
        id, title, lambda row: memory(getattr(row, id)) if getattr(row, id) else "",
        lambda row: int(getattr(row, id)), lambda sums: memory(getattr(sums, id)), tip,
    )  # fmt: skip


COLUMNS = (
    Column("block", say("Block"), called, called, lambda _: tr("Total")),
    Column("output", say("Output"), output, _size),
    Column("params", say("Parameters"), lambda row: f"{row.params:,}" if row.params else "", lambda row: row.params,
           lambda sums: f"{sums.params:,}"),
    Column("trainable", say("Trainable"), lambda row: f"{row.trainable:,}" if row.params else "",
           lambda row: row.trainable, lambda sums: f"{sums.trainable:,}", say("Parameters that training may change")),
    Column("macs", say("MACs"), lambda row: short(row.macs) if row.macs else "", lambda row: row.macs,
           lambda sums: short(sums.macs), say("Multiply-adds for one sample")),
    _bytes("memory", say("Memory"), say("Weights, gradients, optimizer and activations of a batch")),
    Column("sees", say("Sees"), sees, _area, None, say("Receptive field: what one output cell sees of the input")),
    Column("where", say("Stride, centre"), where, _area, None,
           say("How far apart the fields of neighbours are, and the centre of the first, in pixels of the input")),
    _bytes("weights", say("Weights")),
    _bytes("gradients", say("Gradients")),
    _bytes("optimizer", say("Optimizer")),
    _bytes("activations", say("Activations"), say("What is kept of a batch for the way back")),
)  # fmt: skip
