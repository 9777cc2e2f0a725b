"""Prints the same statements for several modules of a network as one loop. Knows no torch."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from camplab.assembly.export.printing import WIDTH, Line

Statements = Callable[[str], list[str]]
"""What to do with a layer, given how it is called in code."""


def attribute(module: str, owner: str = "self") -> str:
    """`stage1.0.branches.2` as Python: `self.stage1[0].branches[2]`."""
    parts = module.split(".")
    return owner + "".join(f"[{part}]" if part.isdigit() else f".{part}" for part in parts)


def for_each(modules: Sequence[str], uids: Mapping[str, int], statements: Statements) -> Iterator[Line]:
    """`statements` for one module, or a loop over several (in their order), inside a method."""
    if not modules:
        return
    owners = tuple(dict.fromkeys(uids[module] for module in modules if module in uids))
    if len(modules) == 1:
        yield from (Line(8, text, owners) for text in statements(attribute(modules[0])))
        return
    several = slice_of(modules) or f"({', '.join(map(attribute, modules))})"
    head = Line(8, f"for layer in {several}:", owners)
    if len(head.text) + head.indent <= WIDTH:
        yield head
    else:
        yield Line(8, "for layer in (", owners)
        yield from (Line(12, f"{attribute(module)},", (uids[module],) if module in uids else ()) for module in modules)
        yield Line(8, "):", owners)
    yield from (Line(12, text, owners) for text in statements("layer"))


def slice_of(modules: Sequence[str]) -> str:
    """`stage1.0, stage1.2, stage1.4` as `self.stage1[0:5:2]`; empty when they are not evenly spaced in one parent."""
    parents = {module.rpartition(".")[0] for module in modules}
    last = [module.rpartition(".")[2] for module in modules]
    if len(modules) < 3 or len(parents) != 1 or not all(index.isdigit() for index in last):
        return ""
    numbers = [int(index) for index in last]
    step = numbers[1] - numbers[0]
    if step < 1 or numbers != list(range(numbers[0], numbers[-1] + 1, step)):
        return ""
    every = f":{step}" if step > 1 else ""
    return f"{attribute(parents.pop())}[{numbers[0]}:{numbers[-1] + 1}{every}]"
