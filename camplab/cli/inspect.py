"""`camplab inspect`: what follows from a project without running it: shapes, counts, cost, memory. Imports no torch."""

from __future__ import annotations

from pathlib import Path

from camplab.blocks.receptive import Receptive, receptive_fields
from camplab.blocks.shape import Shape
from camplab.blocks.walk import Step
from camplab.cli.output import print_json, print_table, short, size
from camplab.cli.project import open_project
from camplab.document.memory import Memory, estimate
from camplab.document.project import Project
from camplab.document.task import finish, loss_title


def inspect_file(file: Path, as_json: bool) -> None:
    """Print the blocks and the sums of the project in `file`. A misfit is shown where it is. Raises `Trouble`."""
    project = open_project(file)
    if as_json:
        print_json(facts(project))
    else:
        _print(project)


def facts(project: Project) -> dict[str, object]:
    """Everything as plain values: sizes in bytes, shapes as lists, None where a block does not fit."""
    trace = project.trace()
    fields = receptive_fields(trace)
    fault = finish(project)
    return {
        "title": project.title,
        "data": project.data.tag,
        "task": project.task,
        "loss": str(loss_title(project)),
        "input": _dims(trace.x),
        "output": _dims(trace.y),
        "parameters": trace.params,
        "trainable": trace.trainable,
        "macs": trace.macs,
        "memory": estimate(project).__dict__,
        "fits": fault is None,
        "problem": str(fault.sentence) if fault else None,
        "blocks": [_block(step, sight(fields.get(step.module), trace.x)) for step in trace.steps()],
    }


def _block(step: Step, sees: tuple[int, ...] | None) -> dict[str, object]:
    block, facts = step.facts.block, step.facts
    return {
        "module": step.module,
        "block": block.tag,
        "title": block.title,
        "name": block.name,
        "settings": block.caption(),
        "depth": depth(step),
        "input": _dims(facts.x),
        "output": _dims(facts.y),
        "parameters": facts.params,
        "formula": facts.weights.formula,
        "trainable": facts.trainable,
        "macs": facts.macs,
        "receptive_field": list(sees) if sees else None,
        "problem": str(facts.misfit.sentence) if facts.misfit else None,
    }


def depth(step: Step) -> int:
    """How many structures the block stands in."""
    return step.module.count(".") - step.module.count(".branches.")


def sight(field: Receptive | None, x: Shape) -> tuple[int, ...] | None:
    """How many pixels (steps) of the input one output cell sees per axis, cut at the borders; None: all of them."""
    if field is None or field.whole:
        return None
    return tuple(min(size, total) for size, total in zip(field.size, x.spatial, strict=True))


def _dims(shape: Shape | None) -> list[int] | None:
    return list(shape.dims) if shape else None


def _print(project: Project) -> None:
    trace = project.trace()
    fields = receptive_fields(trace)
    rows = [_row(step, sight(fields.get(step.module), trace.x)) for step in trace.steps()]
    first = ("", project.data.title, "", str(trace.x), "", "", "")
    titles = ("Module", "Block", "Settings", "Output", "Parameters", "MACs", "Sees")
    print_table(titles, [first, *rows], numbers=("Parameters", "MACs"))
    for step in trace.steps():
        if step.facts.misfit:
            print(f"! {step.module}: {step.facts.misfit.sentence}")
    _print_sums(project, estimate(project))


def _row(step: Step, sees: tuple[int, ...] | None) -> tuple[object, ...]:
    facts = step.facts
    title = "  " * depth(step) + f"{facts.block.title} {facts.block.name}".rstrip()
    output = facts.y or ("does not fit" if facts.misfit else "")
    field = "" if facts.y is None else "×".join(map(str, sees)) if sees else "all"
    return (
        step.module,
        title,
        facts.block.caption(),
        output,
        facts.params or "",
        short(facts.macs) if facts.macs else "",
        field,
    )


def _print_sums(project: Project, memory: Memory) -> None:
    trace = project.trace()
    fault = finish(project)
    kept = "" if trace.trainable == trace.params else f", {trace.trainable} of them trained"
    print(f"\nParameters  {trace.params}{kept}")
    print(f"MACs        {short(trace.macs)} for one sample")
    print(f"Memory      {size(memory.total)} in training: weights {size(memory.weights)}, "
          f"gradients {size(memory.gradients)}, optimizer {size(memory.optimizer)}, "
          f"activations of {project.training.batch_size} samples {size(memory.activations)}, "
          f"data {size(memory.data)}")  # fmt: skip
    print(f"Loss        {loss_title(project)}" if fault is None else f"! {fault.sentence}")
