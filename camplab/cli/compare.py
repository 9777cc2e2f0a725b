"""`camplab compare`: two networks side by side: their sums, then the blocks in which they differ. Imports no torch."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import zip_longest
from pathlib import Path
from textwrap import fill

from camplab.blocks.walk import Traces
from camplab.cli.folding import Row, cut, fitting, folded, line, rows
from camplab.cli.output import print_json, print_table
from camplab.cli.project import open_named
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
    changes = list(_changes(left, right, deepest))
    notes = list(dict.fromkeys(str(said) for side in (left, right) if (said := remark(side.traces.params))))
    if as_json:
        differences = [{"left": _plain(c.left), "right": _plain(c.right)} for c in changes if not c.same]
        print_json({"left": _sums(left), "right": _sums(right), "differences": differences, "notes": notes})
        return
    print_table(("", left.name, right.name, "Ratio"), list(_totals(left, right)), numbers=(left.name, right.name))
    print()
    if all(change.same for change in changes):
        print("Both are built of the same blocks.")
    else:
        print("\n".join(text.rstrip() for change in changes for text in _printed(change)))
    for note in notes:
        print()
        print(fill(note, WIDTH))


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
    """Blocks with the same settings, output and cost are the same, whatever they are called."""
    if deepest is None:
        deepest = min(fitting(left.rows), fitting(right.rows))
    a, b = folded(left.rows, deepest), folded(right.rows, deepest)
    matcher = SequenceMatcher(None, _keys(a), _keys(b), autojunk=False)
    for kind, i, j, k, n in matcher.get_opcodes():
        yield Change(kind == "equal", a[i:j], b[k:n])


def _keys(rows: Sequence[Row]) -> list[tuple[object, ...]]:
    """What makes blocks the same. Of an unfolded structure not its sums: what differs is seen inside it."""
    return [_key(row, after is not None and after.depth > row.depth) for row, after in zip_longest(rows, rows[1:])]


def _key(row: Row, unfolded: bool) -> tuple[object, ...]:
    facts = row.cost.step.facts
    kind = (row.depth, facts.block.tag, facts.block.caption(), facts.y)
    return kind if unfolded else (*kind, facts.params, facts.macs)


def _printed(change: Change) -> Iterator[str]:
    if change.same:
        yield f"  = {len(change.left)} blocks alike" if len(change.left) > 1 else f"  = {_half(change.left[0])}"
        return
    for left, right in zip_longest(change.left, change.right):
        yield f"{_half(left)} | {_half(right)}"


def _half(row: Row | None) -> str:
    if row is None:
        return " " * (BLOCK + 1 + WEIGHTS)
    weights = f"{row.cost.params:,}" if row.cost.params else ""
    return f"{cut(line(row), BLOCK):<{BLOCK}} {weights:>{WEIGHTS}}"


def _plain(rows: Sequence[Row]) -> list[dict[str, object]]:
    return [{"module": row.cost.step.module, "block": line(row).strip(), "parameters": row.cost.params} for row in rows]
