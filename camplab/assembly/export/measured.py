"""What is measured of an epoch and printed, as lines of the exported program. Knows no torch."""

from __future__ import annotations

from collections.abc import Iterator

from camplab.assembly.export.learning import Learner
from camplab.assembly.export.printing import WIDTH
from camplab.assembly.export.task_lines import TaskLines, total
from camplab.assembly.tasks.procedure import Procedure


def report(learners: tuple[Learner, ...], lines: TaskLines) -> Iterator[str]:
    """At the end of an epoch: everything that the lab says of one is printed."""
    tells, together = lines.procedure.tells, [each.measure for each in lines.procedure.overall]
    accuracy = ["accuracy"] if lines.scored else []
    found = [*(learner.phase.own("loss") for learner in learners), *accuracy, *tells, *together]
    told = [f"{each.label}loss {{{each.phase.own('total')} / len(order)!r}}" for each in learners]
    told += [f"validation {each.label}loss {{{each.phase.own('loss')}!r}}" for each in learners]
    told += [f"{_said(name)} {{{total(name)} / len(order)!r}}" for name in tells]
    told += [f"validation {_said(name)} {{{name}!r}}" for name in tells]
    told += [f"{_said(name)} {{{name}!r}}" for name in (*accuracy, *together)]
    yield from listed("        ", found, " = evaluate(model, validation_x, validation_y)")
    if len(learners) == 1 and not tells:
        yield f'        print(f"epoch {{epoch}}: {", ".join(told)}")'
        return
    yield "        print("
    yield f'            f"epoch {{epoch}}: {told[0]}"'
    yield from (f'            f", {part}"' for part in told[1:])
    yield "        )"


def _said(name: str) -> str:
    return name.replace("_", " ")


def of_batches(procedure: Procedure) -> list[str]:
    """Measures that are means over batches."""
    return [each.measure for each in procedure.overall if each.result is None]


def zeros(names: list[str], indent: int) -> Iterator[str]:
    """Sums begin at nothing."""
    if names:
        yield f"{' ' * indent}{', '.join(names)} = {', '.join(['0.0'] * len(names))}"


def listed(before: str, parts: list[str], after: str = "") -> Iterator[str]:
    """Several values in one line where there is room for them, else in a line each."""
    line = f"{before}{', '.join(parts)}{after}"
    if len(line) <= WIDTH:
        yield line
        return
    indent = " " * (len(before) - len(before.lstrip()))
    yield f"{before}("
    yield from (f"{indent}    {part}," for part in parts)
    yield f"{indent}){after}"
