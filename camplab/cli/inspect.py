"""`camplab inspect`: what follows from a project without running it: shapes, counts, cost, memory. Imports no torch."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import psutil

from camplab.blocks.base import Misfit
from camplab.blocks.receptive import Receptive
from camplab.blocks.shape import Shape
from camplab.blocks.walk import Traces
from camplab.cli.language import spoken
from camplab.cli.output import WIDTH, cut, padded, print_json, print_table, put, wide, words, wrapped
from camplab.cli.project import open_named
from camplab.datasets.base import called
from camplab.document.costs.block_costs import Cost, costs
from camplab.document.costs.folding import Row, folded, line, rows
from camplab.document.costs.memory import Memory, estimate, fits
from camplab.document.finish import finish, loss_title, remarks
from camplab.document.presets.famous_sizes import remark
from camplab.document.project import Project
from camplab.numbers import byte_size, count
from camplab.words import Sentence, say

SUMS = 12
"""Columns for the title of a sum."""
TITLES = (say("Block"), say("Output"), say("Parameters"), say("MACs"), say("Memory"), say("Sees"), say("Every"),
          say("Centre"))  # fmt: skip
"""Memory: of training with the recipe's batch. The last three: receptive field, its stride, its middle."""


def inspect_file(file: Path, as_json: bool, deepest: int | None = None) -> None:
    """Print the blocks and the sums of the project in `file` (or the preset called so). Raises `Trouble`.

    A misfit is shown where it is.
    """
    project = open_named(str(file))
    if as_json:
        print_json(facts(project))
    else:
        _print(project, deepest)


def facts(project: Project) -> dict[str, object]:
    """Everything as plain values: sizes in bytes, shapes as lists, None where a block does not fit."""
    traces = project.traces()
    fault = finish(project, traces)
    ends = list(traces.values())
    return {
        "title": project.title,
        "data": project.data.tag,
        "task": project.task.tag,
        "loss": str(loss_title(project)),
        "input": _dims(ends[0].x),
        "output": _dims(ends[-1].y),
        "parameters": traces.params,
        "trainable": traces.trainable,
        "macs": traces.macs,
        "batch_size": project.training.batch_size,
        "memory": estimate(project, None, traces).__dict__,
        "too_large": _text(too_large(project, traces)),
        "fits": fault is None,
        "problem": str(fault.sentence) if fault else None,
        "remedies": _titles(fault),
        "remarks": [] if fault else [str(sentence) for sentence in remarks(project, traces)],
        "blocks": [_block(row, _seen_by(row, traces)) for row in rows(costs(project, None, traces))],
    }


def _text(sentence: object) -> str | None:
    return None if sentence is None else str(sentence)


def too_large(project: Project, traces: Traces) -> Sentence | None:
    """Why it cannot be trained on this computer's own memory; None when it can."""
    return fits(project, int(psutil.virtual_memory().total), traces)


def _block(row: Row, x: Shape) -> dict[str, object]:
    cost, step, block = row.cost, row.cost.step, row.cost.step.facts.block
    sees = sight(cost.sees, x)
    return {
        "module": step.module,
        "block": block.tag,
        "title": block.title,
        "name": block.name,
        "settings": block.caption(),
        "depth": row.depth,
        "input": _dims(step.facts.x),
        "output": _dims(step.facts.y),
        "parameters": cost.params,
        "formula": step.facts.weights.formula,
        "trainable": cost.trainable,
        "macs": cost.macs,
        "weights": cost.weights,
        "gradients": cost.gradients,
        "optimizer": cost.optimizer,
        "activations": cost.activations,
        "receptive_field": list(sees) if sees else None,
        "stride": [float(step) for step in cost.sees.stride] if cost.sees and sees else None,
        "centre": list(cost.centre) if cost.centre else None,
        "problem": str(step.facts.misfit.sentence) if step.facts.misfit else None,
        "remedies": _titles(step.facts.misfit),
    }


def _titles(misfit: Misfit | None) -> list[str]:
    """Of the ways out."""
    return [str(way.title) for way in misfit.remedies] if misfit else []


def sight(field: Receptive | None, x: Shape) -> tuple[int, ...] | None:
    """How many pixels (steps) of the input one output cell sees per axis, cut at the borders; None: all of them."""
    if field is None or field.whole:
        return None
    return tuple(min(size, total) for size, total in zip(field.size, x.spatial, strict=True))


def _dims(shape: Shape | None) -> list[int] | None:
    return list(shape.dims) if shape else None


def _print(project: Project, deepest: int | None) -> None:
    traces = project.traces()
    every = rows(costs(project, None, traces))
    shown = folded(every, deepest)
    _print_rows([line for stack in traces for line in _lines(project, stack, traces, shown)])
    if len(shown) < len(folded(every, len(every))):
        put()
        put(say("Structures are folded; --depth N shows N levels inside them."))
    for step in (row.cost.step for row in every):
        if step.facts.misfit:
            put(f"! {step.module}: {spoken(step.facts.misfit.sentence)}")
            _print_ways_out(step.facts.misfit)
    _print_sums(project, traces, estimate(project, None, traces))


def _print_ways_out(misfit: Misfit) -> None:
    for way in misfit.remedies:
        put(f"  > {spoken(way.title)}")


def _lines(project: Project, stack: str, traces: Traces, shown: Sequence[Row]) -> Iterator[tuple[str, ...]]:
    """What a stack sees, and its blocks."""
    trace = traces[stack]
    head = project.task.stacks[stack] if trace.stack else called(project.data)
    yield spoken(head), str(trace.x), *[""] * 6
    yield from (_cells(row, trace.x) for row in shown if row.cost.step.stack == trace.stack)


def _seen_by(row: Row, traces: Traces) -> Shape:
    """The input of the stack in which a block stands."""
    stack = row.cost.step.stack
    return traces[stack].x if stack else next(iter(traces.values())).x


def _print_rows(cells: Sequence[tuple[str, ...]]) -> None:
    """The first column takes what the others leave of the width."""
    others = [max(wide(words(title)), *(wide(row[place]) for row in cells)) for place, title in enumerate(TITLES)][1:]
    room = WIDTH - sum(others) - 2 * len(others)
    print_table(TITLES, [(cut(row[0], room), *row[1:]) for row in cells], numbers=TITLES[2:])


def _cells(row: Row, x: Shape) -> tuple[str, ...]:
    cost, facts = row.cost, row.cost.step.facts
    output = str(facts.y) if facts.y else spoken(say("does not fit")) if facts.misfit else ""
    return (
        line(row, spoken),
        output,
        f"{cost.params:,}" if cost.params else "",
        count(cost.macs) if cost.macs else "",
        byte_size(cost.memory) if cost.memory else "",
        *_seen(cost, x),
    )


def _seen(cost: Cost, x: Shape) -> tuple[str, str, str]:
    """Size, stride and middle of the receptive field: one number where all axes are alike."""
    if cost.step.facts.y is None:
        return "", "", ""
    sees = sight(cost.sees, x)
    if cost.sees is None or cost.centre is None or sees is None:
        return spoken(say("all")), "", ""
    return _axes(sees), _axes(tuple(map(float, cost.sees.stride))), _axes(cost.centre)


def _axes(values: Sequence[float]) -> str:
    return "×".join(f"{value:g}" for value in (values[:1] if len(set(values)) == 1 else values))


def _print_sums(project: Project, traces: Traces, memory: Memory) -> None:
    fault = finish(project, traces)
    put()
    for title, value in _sums(project, traces, memory):
        _print_sum(title, value)
    sentence = too_large(project, traces)
    if sentence is not None:
        put(f"! {spoken(sentence)}")
    if fault is None:
        _print_sum(say("Loss"), loss_title(project))
    elif traces.fits:  # what does not fit was said where it is
        put(f"! {spoken(fault.sentence)}")
        _print_ways_out(fault)
    for sentence in remarks(project, traces) if fault is None else ():
        put(f"! {spoken(sentence)}")
    said = remark(traces.params)
    if said is not None:
        put()
        put(wrapped(said, WIDTH))


def _sums(project: Project, traces: Traces, memory: Memory) -> Iterator[tuple[Sentence, Sentence | str]]:
    """What it holds and costs; a second line of a sum has no title."""
    frozen = traces.params - traces.trainable
    held = f"{traces.params:,}"
    yield say("Parameters"), say("{n}, {frozen} of them frozen", n=held, frozen=f"{frozen:,}") if frozen else held
    yield say("MACs"), say("{n} for one sample", n=count(traces.macs))
    yield say("Memory"), say("{total} in training: weights {weights}, gradients {gradients}, optimizer {optimizer},",
                             **{name: byte_size(getattr(memory, name))
                                for name in ("total", "weights", "gradients", "optimizer")})  # fmt: skip
    samples, activations = say("{n} samples", n=project.training.batch_size), byte_size(memory.activations)
    rest = say("activations of {samples} {activations}", samples=samples, activations=activations)
    if memory.data:
        rest = say("{these}, data {data}", these=rest, data=byte_size(memory.data))
    yield Sentence(""), rest


def _print_sum(title: Sentence, value: Sentence | str) -> None:
    put(padded(title, SUMS) + words(value))
