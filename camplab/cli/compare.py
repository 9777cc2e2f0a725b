"""`camplab compare`: two networks side by side: their sums, then the blocks in which they differ. Imports no torch."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path

from camplab.blocks.base import Block
from camplab.blocks.walk import Traces
from camplab.cli.language import spoken
from camplab.cli.moment import found
from camplab.cli.output import WIDTH, cut, padded, print_json, print_table, put, words, wrapped
from camplab.cli.project import open_named, open_project
from camplab.cli.runs.compare import compare_runs
from camplab.datasets.base import called
from camplab.document.comparison import changes, other_settings
from camplab.document.costs.block_costs import costs
from camplab.document.costs.folding import Row, fitting, folded, line, rows
from camplab.document.costs.memory import Memory, estimate
from camplab.document.differences import learning_differences
from camplab.document.presets.famous_sizes import remark
from camplab.document.project import Project
from camplab.numbers import byte_size, count
from camplab.runs.folder import RunFolder
from camplab.words import Sentence, say

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


def compare_any(first: str, second: str, as_json: bool, deepest: int | None = None) -> None:
    """Print two runs, or the networks of what is named: files, presets, runs. Raises `Trouble`."""
    one, other = found(first), found(second)
    if one and other:
        compare_runs(one, other, as_json)
    else:
        _compare_networks(_side(first, one), _side(second, other), as_json, deepest)


def _compare_networks(left: Side, right: Side, as_json: bool, deepest: int | None) -> None:
    learning = learning_differences(left.project, right.project)
    unlike = list(_changes(left, right, deepest))
    found_notes = [said for side in (left, right) if (said := remark(side.traces.params))]
    notes = [said for place, said in enumerate(found_notes) if said not in found_notes[:place]]
    if as_json:
        differences = [{"left": _plain(c.left), "right": _plain(c.right)} for c in unlike if not c.same]
        print_json({"left": _sums(left), "right": _sums(right), "differences": differences,
                    "learning": list(map(str, learning)), "notes": list(map(str, notes))})  # fmt: skip
        return
    print_table(("", left.name, right.name, say("Ratio")), list(_totals(left, right)), numbers=(left.name, right.name))
    put()
    if all(change.same for change in unlike):
        put(say("Both are built of the same blocks."))
    else:
        put("\n".join(text.rstrip() for change in unlike for text in _printed(change)))
    if learning:
        put()
        put("\n".join(map(words, learning)))
    for note in notes:
        put()
        put(wrapped(note, WIDTH))


def _side(name: str, run: Path | None) -> Side:
    project = open_project(RunFolder(run).project) if run else open_named(name)
    traces = project.traces()
    every = rows(costs(project, None, traces))
    return Side(Path(name).stem, project, traces, estimate(project, None, traces), every)


MEASURES: tuple[tuple[Sentence, Callable[[Side], int], Callable[[float], str]], ...] = (
    (say("Parameters"), lambda side: side.traces.params, "{:,}".format),
    (say("Trainable"), lambda side: side.traces.trainable, "{:,}".format),
    (say("MACs"), lambda side: side.traces.macs, count),
    (say("Layers"), lambda side: len(side.rows), "{:,}".format),
    (say("Weights"), lambda side: side.memory.weights, byte_size),
    (say("Activations"), lambda side: side.memory.activations, byte_size),
    (say("Memory"), lambda side: side.memory.total, byte_size),
)
"""What is compared, and how it is written."""


def _totals(left: Side, right: Side) -> Iterator[tuple[object, object, object, str]]:
    yield say("Data"), called(left.project.data), called(right.project.data), ""
    yield say("Input"), str(left.project.x), str(right.project.x), ""
    yield say("Output"), _output(left), _output(right), ""
    yield say("Batch"), str(left.project.training.batch_size), str(right.project.training.batch_size), ""
    for title, measure, text in MEASURES:
        a, b = measure(left), measure(right)
        yield title, text(a), text(b), f"{a / b:.3g}" if b else ""


def _output(side: Side) -> str:
    """What the last stack puts out."""
    return words(list(side.traces.values())[-1].y or say("does not fit"))


def _sums(side: Side) -> dict[str, object]:
    names = {str(title).lower(): measure(side) for title, measure, _ in MEASURES}
    return {"name": side.name, "input": list(side.project.x.dims), **names}


def _changes(left: Side, right: Side, deepest: int | None) -> Iterator[Change]:
    if deepest is None:
        deepest = min(fitting(left.rows), fitting(right.rows))
    a, b = folded(left.rows, deepest), folded(right.rows, deepest)
    for change in changes([row.cost.step for row in a], [row.cost.step for row in b]):
        yield Change(change.same, a[change.left], b[change.right])


def _printed(change: Change) -> Iterator[str]:
    if change.same:
        alike = words(say("{n} blocks alike", n=len(change.left)))
        yield f"  = {alike}" if len(change.left) > 1 else f"  = {_half(change.left[0])}"
        return
    for left, right in zip_longest(change.left, change.right):
        yield f"{_half(left)} | {_half(right)}"
        if left and right and line(left) == line(right):
            yield from (f"    {words(said)}" for said in other_settings(_block(left), _block(right)))


def _block(row: Row) -> Block:
    return row.cost.step.facts.block


def _half(row: Row | None) -> str:
    if row is None:
        return " " * (BLOCK + 1 + WEIGHTS)
    weights = f"{row.cost.params:,}" if row.cost.params else ""
    return f"{padded(cut(line(row, spoken), BLOCK), BLOCK)} {weights:>{WEIGHTS}}"


def _plain(rows: Sequence[Row]) -> list[dict[str, object]]:
    return [{"module": row.cost.step.module, "block": line(row).strip(), "parameters": row.cost.params} for row in rows]
