"""Prints Calls as Python, wrapped as ruff would, and remembers which line came from which block. Knows no torch."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from camplab.blocks.call import Call, Ref

WIDTH = 100
LONGEST_PERIOD = 32

Owners = dict[int, tuple[int, ...]]
"""id of a Call -> uids of the blocks it is the layer of, outermost first."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of code and the uids of the blocks it belongs to, outermost first."""

    indent: int
    text: str
    uids: tuple[int, ...] = ()
    makes: bool = False
    """Whether it is part of the expression that makes the layer."""

    def __str__(self) -> str:
        return " " * self.indent + self.text if self.text else ""

    @property
    def fits(self) -> bool:
        """Whether it is short enough."""
        return self.indent + len(self.text) <= WIDTH


@dataclass(frozen=True, slots=True)
class Run:
    """`period` calls in a row that come `times` times; `equal[j]` are all calls equal to `period[j]`."""

    times: int
    equal: tuple[tuple[Call, ...], ...]

    @property
    def period(self) -> tuple[Call, ...]:
        """The calls of the first turn."""
        return tuple(same[0] for same in self.equal)


def literal(value: Any) -> str:
    """A number, string, boolean, None or tuple of these as Python. Raises TypeError for anything else."""
    if isinstance(value, str):
        return json.dumps(value)
    if isinstance(value, tuple):
        inner = ", ".join(literal(part) for part in value)
        return f"({inner},)" if len(value) == 1 else f"({inner})"
    if value is None or isinstance(value, bool | int | float):
        return repr(value)
    raise TypeError(f"{type(value).__name__} cannot be printed")


def grouped(values: Sequence[Any]) -> Iterator[Any]:
    """`values` with equal calls in a row put together as `Run`s."""
    if not any(isinstance(value, Call) for value in values):
        yield from values
        return
    kinds: dict[Any, int] = {}
    keys = [
        kinds.setdefault(value, len(kinds)) if isinstance(value, Call) else -1 - i for i, value in enumerate(values)
    ]
    at = 0
    while at < len(values):
        period, times = _best_period(keys, at)
        if times == 1:
            yield values[at]
            at += 1
            continue
        turns = values[at : at + period * times]
        yield Run(times, tuple(tuple(turns[j::period]) for j in range(period)))
        at += period * times


def _best_period(keys: list[int], at: int) -> tuple[int, int]:
    """The period and the number of its turns from `at` that cover most; (1, 1) when nothing is repeated."""
    best = (1, 1)
    for period in range(1, min(LONGEST_PERIOD, (len(keys) - at) // 2) + 1):
        first, times = keys[at : at + period], 1
        while keys[at + period * times : at + period * (times + 1)] == first:
            times += 1
        if times > 1 and period * times > best[0] * best[1]:
            best = (period, times)
    return best


class Printer:
    """Renders Calls; `owners` says which block each Call is the layer of, `module` what a `Ref` refers to."""

    def __init__(self, owners: Owners, module: str = "layer") -> None:
        self._owners = owners
        self._module = module
        self._known_items: dict[int, list[tuple[str, Any]]] = {}
        self._known_flat: dict[int, str] = {}

    def lines(self, value: Any, indent: int, lead: str = "", trail: str = "") -> list[Line]:
        """`lead value trail` at `indent`: on one line if it fits, else the arguments on one line, else one each."""
        whole = Line(indent, lead + self.flat(value) + trail, self.uids(value))
        if whole.fits or not isinstance(value, Call | Run):
            return [whole]
        if isinstance(value, Run):
            return self._run(value, indent, lead, trail)
        own, items = self._owners.get(id(value), ()), self._items(value)
        if not items:
            return [whole]
        together = Line(indent + 4, ", ".join(f"{name}{self.flat(item)}" for name, item in items), self.uids(value))
        inner = [together] if together.fits else self._one_each(items, indent + 4)
        start, end = Line(indent, f"{lead}{value.target}("), Line(indent, f"){trail}")
        return [_owned(line, own) for line in (start, *inner, end)]

    def flat(self, value: Any) -> str:
        """`value` on one line."""
        if isinstance(value, Call):
            found = self._known_flat.get(id(value))
            if found is None:
                found = f"{value.target}({', '.join(name + self.flat(item) for name, item in self._items(value))})"
                self._known_flat[id(value)] = found
            return found
        if isinstance(value, Run):
            return f"*[{self._element(value)} for _ in range({value.times}){self._inner_loop(value)}]"
        if isinstance(value, Ref):
            return f"{self._module}.{value.attribute}" if value.attribute else self._module
        return literal(value)

    def uids(self, value: Any) -> tuple[int, ...]:
        """The blocks in `value`, outermost first."""
        if isinstance(value, Run):
            return _unique(uid for same in value.equal for call in same for uid in self.uids(call))
        if not isinstance(value, Call):
            return ()
        inside = (uid for part in value.args for uid in self.uids(part))
        return _unique((*self._owners.get(id(value), ()), *inside))

    def _items(self, call: Call) -> list[tuple[str, Any]]:
        found = self._known_items.get(id(call))
        if found is None:
            found = [("", item) for item in grouped(call.args)] + [(f"{name}=", value) for name, value in call.kwargs]
            self._known_items[id(call)] = found
        return found

    def _one_each(self, items: list[tuple[str, Any]], indent: int) -> list[Line]:
        return [line for name, item in items for line in self.lines(item, indent, name, ",")]

    def _element(self, run: Run) -> str:
        return self.flat(run.period[0]) if len(run.period) == 1 else "layer"

    def _inner_loop(self, run: Run) -> str:
        if len(run.period) == 1:
            return ""
        return f" for layer in ({', '.join(self.flat(call) for call in run.period)})"

    def _run(self, run: Run, indent: int, lead: str, trail: str) -> list[Line]:
        start, end = Line(indent, f"{lead}*["), Line(indent, f"]{trail}")
        comprehension = self.flat(run)[2:-1]
        together = Line(indent + 4, comprehension, self.uids(run))
        if together.fits:
            return [start, together, end]
        loop = Line(indent + 4, f"for _ in range({run.times})")
        if len(run.period) == 1:
            return [start, *self._equal(run.equal[0], indent + 4, ""), loop, end]
        inner = Line(indent + 4, self._inner_loop(run)[1:], self.uids(run))
        if inner.fits:
            return [start, Line(indent + 4, "layer"), loop, inner, end]
        calls = [line for same in run.equal for line in self._equal(same, indent + 8, ",")]
        return [start, Line(indent + 4, "layer"), loop, Line(indent + 4, "for layer in ("), *calls,
                Line(indent + 4, ")"), end]  # fmt: skip

    def _equal(self, same: tuple[Call, ...], indent: int, trail: str) -> list[Line]:
        others = _unique(uid for call in same[1:] for uid in self.uids(call))
        return [_owned(line, others) for line in self.lines(same[0], indent, "", trail)]


def _owned(line: Line, uids: tuple[int, ...]) -> Line:
    return Line(line.indent, line.text, _unique((*uids, *line.uids))) if uids else line


def _unique(uids: Any) -> tuple[int, ...]:
    return tuple(dict.fromkeys(uids))
