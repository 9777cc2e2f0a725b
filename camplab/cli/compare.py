"""`camplab compare`: two networks side by side: their sums, then the blocks in which they differ. Imports no torch."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path
from textwrap import fill

from camplab.blocks.base import Block
from camplab.blocks.walk import Traces
from camplab.cli.folding import Row, cut, fitting, folded, line, rows
from camplab.cli.output import print_json, print_table, put
from camplab.cli.project import open_named
from camplab.document.comparison import changes, other_settings
from camplab.document.costs.block_costs import costs
from camplab.document.costs.memory import Memory, estimate
from camplab.document.presets.famous_sizes import remark
from camplab.document.project import Project
from camplab.numbers import byte_size, count

WIDTH = 100
BLOCK = 36
"""Width of a block on each side; with its weights, both sides fit 100 columns."""
WEIGHTS = 11


@dataclass(frozen=True)
class Side:
    """One of the two: the project and what follows from it."""

    name: str
    project: Project
    traces: Traces
    memory: Memory
    rows: list[Row]


@dataclass(frozen=True)
class Change:
    """A run of blocks that both have (`same`), or what one has where the other has something else."""

    same: bool
    left: Sequence[Row]
    right: Sequence[Row]


def compare_files(first: str, second: str, as_json: bool, deepest: int | None = None) -> None:
    """Print both; each is a file or the name of a preset. Raises `Trouble`."""
    left, right = _side(first), _side(second)
    found = list(_changes(left, right, deepest))
    notes = list(dict.fromkeys(str(said) for side in (left, right) if (said := remark(side.traces.params))))
    if as_json:
        differences = [{"left": _plain(c.left), "right": _plain(c.right)} for c in found if not c.same]
        print_json({"left": _sums(left), "right": _sums(right), "differences": differences, "notes": notes})
        return
    print_table(("", left.name, right.name, "Ratio"), list(_totals(left, right)), numbers=(left.name, right.name))
    put()
    if all(change.same for change in found):
        put("Both are built of the same blocks.")
    else:
        put("\n".join(text.rstrip() for change in found for text in _printed(change)))
    for note in notes:
        put()
        put(fill(note, WIDTH))


def _side(name: str) -> Side:
    project = open_named(name)
    traces = project.traces()
    every = rows(costs(project, None, traces))
    return Side(Path(name).stem, project, traces, estimate(project, None, traces), every)


MEASURES: dict[str, Callable[[Side], int]] = {
    "Parameters": lambda side: side.traces.params,
    "Trainable": lambda side: side.traces.trainable,
    "MACs": lambda side: side.traces.macs,
    "Layers": lambda side: len(side.rows),
    "Weights": lambda side: side.memory.weights,
    "Activations": lambda side: side.memory.activations,
    "Memory": lambda side: side.memory.total,
}
BYTES = {"Weights", "Activations", "Memory"}


def _totals(left: Side, right: Side) -> Iterator[tuple[str, str, str, str]]:
    yield "Data", str(left.project.data.title), str(right.project.data.title), ""
    yield "Input", str(left.project.x), str(right.project.x), ""
    yield "Output", _output(left), _output(right), ""
    yield "Batch", str(left.project.training.batch_size), str(right.project.training.batch_size), ""
    for title, measure in MEASURES.items():
        a, b = measure(left), measure(right)
        text = byte_size if title in BYTES else count if title == "MACs" else "{:,}".format
        yield title, text(a), text(b), f"{a / b:.3g}" if b else ""


def _output(side: Side) -> str:
    """What the last stack puts out."""
    return str(list(side.traces.values())[-1].y or "does not fit")


def _sums(side: Side) -> dict[str, object]:
    names = {title.lower(): measure(side) for title, measure in MEASURES.items()}
    return {"name": side.name, "input": list(side.project.x.dims), **names}


def _changes(left: Side, right: Side, deepest: int | None) -> Iterator[Change]:
    if deepest is None:
        deepest = min(fitting(left.rows), fitting(right.rows))
    a, b = folded(left.rows, deepest), folded(right.rows, deepest)
    for change in changes([row.cost.step for row in a], [row.cost.step for row in b]):
        yield Change(change.same, a[change.left], b[change.right])


def _printed(change: Change) -> Iterator[str]:
    if change.same:
        yield f"  = {len(change.left)} blocks alike" if len(change.left) > 1 else f"  = {_half(change.left[0])}"
        return
    for left, right in zip_longest(change.left, change.right):
        yield f"{_half(left)} | {_half(right)}"
        if left and right and line(left) == line(right):
            yield from (f"    {said}" for said in other_settings(_block(left), _block(right)))


def _block(row: Row) -> Block:
    return row.cost.step.facts.block


def _half(row: Row | None) -> str:
    if row is None:
        return " " * (BLOCK + 1 + WEIGHTS)
    weights = f"{row.cost.params:,}" if row.cost.params else ""
    return f"{cut(line(row), BLOCK):<{BLOCK}} {weights:>{WEIGHTS}}"


def _plain(rows: Sequence[Row]) -> list[dict[str, object]]:
    return [{"module": row.cost.step.module, "block": line(row).strip(), "parameters": row.cost.params} for row in rows]
