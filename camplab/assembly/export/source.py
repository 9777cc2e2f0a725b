"""A trace as Python: the class a person would have written, and which lines belong to which block. Knows no torch."""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, partial
from itertools import groupby

from camplab.assembly.export.for_each import attribute, for_each
from camplab.assembly.export.printing import Line, Owners, Printer
from camplab.assembly.export.values import expression
from camplab.assembly.nn_definitions import closure, helpers
from camplab.assembly.preparation import frozen_modules, frozen_norms, initial_calls, links
from camplab.assembly.tasks.procedure import Procedure, procedure_of
from camplab.blocks.base import Facts
from camplab.blocks.call import Call, chain
from camplab.blocks.structure import Structure, Template
from camplab.blocks.walk import Trace, Traces
from camplab.document.project import Project


@dataclass(frozen=True)
class Source:
    """Python text: `imports` and `body` (helper classes and the network), together `text`."""

    imports: tuple[str, ...]
    body_lines: tuple[Line, ...]
    first: int = 0
    """The number of the line on which the body begins."""

    @cached_property
    def body(self) -> str:
        """Helper classes, functions and the network."""
        return "\n".join(map(str, self.body_lines)) + "\n"

    @cached_property
    def text(self) -> str:
        """A complete module, in which the body begins at line `first` (unless `placed` elsewhere)."""
        return "\n".join((*self.imports, "", "", self.body))

    @cached_property
    def lines(self) -> Mapping[int, tuple[int, int]]:
        """uid of a block -> its first and last line where its layer is made."""
        found: dict[int, tuple[int, int]] = {}
        for number, line in enumerate(self.body_lines, self.first):
            for uid in line.uids if line.makes else ():
                found[uid] = (found.get(uid, (number, number))[0], number)
        return found

    @cached_property
    def all_lines(self) -> Mapping[int, tuple[int, ...]]:
        """uid of a block -> every line that speaks of it: made, initialised, frozen, run."""
        found: dict[int, list[int]] = {}
        for number, line in enumerate(self.body_lines, self.first):
            for uid in line.uids:
                found.setdefault(uid, []).append(number)
        return {uid: tuple(numbers) for uid, numbers in found.items()}

    def block_at(self, line: int) -> int | None:
        """The uid of the innermost block of this line, None when it belongs to none."""
        index = line - self.first
        uids = self.body_lines[index].uids if 0 <= index < len(self.body_lines) else ()
        spans = {uid: self.lines[uid] for uid in uids}
        return min(uids, key=lambda uid: spans[uid][1] - spans[uid][0]) if uids else None

    def placed(self, first: int) -> Source:
        """The same, with lines counted as in a file where the body begins at line `first`."""
        return replace(self, first=first)


def source_of(project: Project, also: tuple[Call, ...] = ()) -> Source:
    """The class `Network` of a project; of several stacks a class each, and `Network` that uses them."""
    traces = project.traces()
    if len(traces) == 1:
        return network_source(next(iter(traces.values())), also=also)
    classes = {stack: _class_of(stack) for stack in traces}
    parts = [(trace.alone(), classes[stack]) for stack, trace in traces.items()]
    procedure = procedure_of(project)
    used = tuple(value.call for value in procedure.use)
    return _source(parts, (*also, *used), [Line(0, ""), Line(0, ""), *_together(traces, classes, procedure)])


def network_source(trace: Trace, also: tuple[Call, ...] = ()) -> Source:
    """The class `Network` and the helpers it uses. A block that does not fit, and what follows, is a comment.

    The helpers that `also` names are printed, too.
    """
    return _source([(trace, "Network")], also)


def _source(parts: Sequence[tuple[Trace, str]], also: tuple[Call, ...], after: Sequence[Line] = ()) -> Source:
    """Helpers, a class of each name for its trace, and the lines `after` them."""
    owners: Owners = {}
    planned = [[_planned(f, owners) if f.y is not None else None for f in trace.chain] for trace, _ in parts]
    calls = [call for row in planned for call in row if call is not None]
    initial = [call for trace, _ in parts for _, group in initial_calls(trace) for call in group]
    taps = [Call("Tap") for trace, _ in parts for _ in trace.beside]
    used = closure(set(_targets([*calls, *initial, *also, *taps])))
    lines = [Line(0, text) for helper in used for text in (*helper.text.splitlines(), "", "")]
    for number, ((trace, name), row) in enumerate(zip(parts, planned, strict=True)):
        lines += [Line(0, ""), Line(0, "")] if number else []
        lines += _network(trace, row, owners, name)
    lines += after
    wanted = {"import torch", "from torch import nn"}.union(*(helper.imports for helper in used))
    imports = tuple(sorted(wanted, key=_import_place))
    return Source(_with_gap(imports), tuple(lines), len(_with_gap(imports)) + 3)


def _class_of(stack: str) -> str:
    """The class of a stack: `encoder` has `Encoder`."""
    name = "".join(part.capitalize() for part in stack.split("_"))
    return name if clean_class_name(name) == name != "Network" else f"{name}Stack"


def _together(traces: Traces, classes: Mapping[str, str], procedure: Procedure) -> list[Line]:
    """The class that holds the stacks and uses them."""
    *before, last = procedure.use
    ends = list(traces.of(procedure.used(traces)).values())
    out = str(ends[-1].y) if ends[-1].y is not None else "…"
    return [
        Line(0, "class Network(nn.Module):"),
        Line(4, f'"""{ends[0].x} to {out}, {traces.params:,} parameters."""'),
        Line(0, ""),
        Line(4, "def __init__(self) -> None:"),
        Line(8, "super().__init__()"),
        *(Line(8, f"self.{stack} = {name}()") for stack, name in classes.items()),
        Line(0, ""),
        Line(4, f"def forward(self, {procedure.takes}: torch.Tensor) -> torch.Tensor:"),
        *(Line(8, f"{value.name} = {expression(value.call, traces, 'self')}") for value in before),
        Line(8, f"return {expression(last.call, traces, 'self')}"),
    ]


def _with_gap(imports: tuple[str, ...]) -> tuple[str, ...]:
    """An empty line between the standard library and torch."""
    standard = tuple(line for line in imports if "torch" not in line)
    return (*standard, "", *imports[len(standard) :]) if standard else imports


def _import_place(line: str) -> tuple[bool, bool, str]:
    """Standard library first, then torch; `import` before `from`, as isort has it."""
    return "torch" in line, line.startswith("from"), line


def clean_class_name(name: str) -> str:
    """`name` if it can be the name of a class here, else what is left of it, else Network."""
    letters = re.sub(r"\W", "", unicodedata.normalize("NFKC", name))[:60]
    taken = {"torch", "nn", "math", *helpers()}
    return letters if letters.isidentifier() and not keyword.iskeyword(letters) and letters not in taken else "Network"


def _planned(facts: Facts, owners: Owners, visible: bool = True) -> Call:
    """The layer of `facts`, noting in `owners` which Call belongs to which block (inside a template: to it)."""
    block = facts.block
    assert facts.x is not None
    if block.bypass:
        call = Call("nn.Identity")
    elif isinstance(block, Structure):
        shown = visible and not isinstance(block, Template)
        branches = (chain(tuple(_planned(part, owners, shown) for part in branch)) for branch in facts.chains)
        call = block.assemble(facts.x, tuple(branches))
    else:
        call = block.layer(facts.x)
    if visible:
        owners[id(call)] = (block.uid, *owners.get(id(call), ()))
    return call


def _targets(values: Iterable[object]) -> Iterator[str]:
    for value in values:
        if isinstance(value, Call):
            yield value.target
            yield from _targets(value.args)


def _network(trace: Trace, calls: list[Call | None], owners: Owners, name: str) -> list[Line]:
    out = str(trace.y) if trace.y is not None else "…"
    uids = _uids(trace)
    return [
        Line(0, f"class {name}(nn.Module):"),
        Line(4, f'"""{trace.x} to {out}, {trace.params:,} parameters."""'),
        Line(0, ""),
        Line(4, "def __init__(self) -> None:"),
        Line(8, "super().__init__()"),
        *(Line(8, f"self.{given} = Tap()  # {shape}") for given, shape in trace.beside),
        *_constructors(trace, calls, owners),
        *_initial(trace, uids),
        *_linked(trace, uids),
        *_frozen(trace, uids),
        Line(0, ""),
        Line(4, f"def forward(self, {_arguments(trace)}) -> torch.Tensor:"),
        *(Line(8, f"self.{given}({given})") for given, _ in trace.beside),
        *_forward(trace),
        Line(8, "return x"),
        *_train(trace, uids, name),
    ]


def _arguments(trace: Trace) -> str:
    return ", ".join(f"{name}: torch.Tensor" for name in ("x", *(given for given, _ in trace.beside)))


def _uids(trace: Trace) -> dict[str, int]:
    """Module name -> uid of the block the learner sees: the innermost, or the template around it."""
    shown = {step.path: step.facts.block.uid for step in trace.steps() if not step.inside_template}
    return {step.module: shown[step.path] for step in trace.steps()}


def _constructors(trace: Trace, calls: list[Call | None], owners: Owners) -> Iterator[Line]:
    printer = Printer(owners)
    for facts, name, call in zip(trace.chain, trace.names, calls, strict=True):
        if call is None:
            yield Line(8, f"# self.{name}: {type(facts.block).title} does not fit yet", (facts.block.uid,), makes=True)
        else:
            yield from (replace(line, makes=True) for line in printer.lines(call, 8, f"self.{name} = "))


def _forward(trace: Trace) -> Iterator[Line]:
    for facts, name in zip(trace.chain, trace.names, strict=True):
        if facts.y is not None:
            shape = "" if facts.y == facts.x else f"  # {facts.y}"
            yield Line(8, f"x = self.{name}(x){shape}", (facts.block.uid,))


def _initial(trace: Trace, uids: Mapping[str, int]) -> Iterator[Line]:
    """Equal calls for layers in a row as one loop; the order in which numbers are drawn stays the same."""
    for calls, group in groupby(initial_calls(trace), key=lambda entry: entry[1]):
        yield from for_each([module for module, _ in group], uids, partial(_printed, calls))


def _printed(calls: tuple[Call, ...], name: str) -> list[str]:
    return [Printer({}, name).flat(call) for call in calls]


def _linked(trace: Trace, uids: Mapping[str, int]) -> Iterator[Line]:
    for tap, group in groupby(links(trace), key=lambda link: link[1]):
        yield from for_each([module for module, _ in group], uids, partial(_reading, tap))


def _reading(tap: str, name: str) -> list[str]:
    return [f"{name}.read_from({attribute(tap)})"]


def _frozen(trace: Trace, uids: Mapping[str, int]) -> Iterator[Line]:
    modules = list(frozen_modules(trace))
    yield from for_each(modules, uids, lambda name: [f"{name}.requires_grad_(False)"])
    if frozen_norms(trace):
        yield Line(8, "self.train()")


def _train(trace: Trace, uids: Mapping[str, int], name: str) -> Iterator[Line]:
    modules = list(frozen_norms(trace))
    if modules:
        yield Line(0, "")
        yield Line(4, f'def train(self, mode: bool = True) -> "{name}":')
        yield Line(8, '"""Frozen batch norms keep their statistics."""')
        yield Line(8, "super().train(mode)")
        yield from for_each(modules, uids, lambda layer: [f"{layer}.eval()"])
        yield Line(8, "return self")
