"""A graph of tensors as chains within branches, where it is series-parallel. Knows no blocks and runs nothing.

A step with several inputs joins branches; they part where the paths to all of its inputs last were one, at the
nearest common dominator of the inputs (Lengauer & Tarjan 1979 for the notion; here one pass suffices, as the graph
has no cycles). If every step then stands in one place, the graph is a stack of branches.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from camplab.assembly.foreign import CannotImport
from camplab.assembly.graph import Node
from camplab.words import say

MERGES = {"add": "add", "iadd": "add", "mul": "multiply", "imul": "multiply", "cat": "concat", "concat": "concat"}
"""Functions that join branches, and the name of the join."""
SPLITS = frozenset({"chunk", "split"})


@dataclass(frozen=True, slots=True, eq=False)
class Fork:
    """Branches side by side, and the step that joins them."""

    node: Node
    branches: tuple[tuple[Part, ...], ...]
    split: Node | None = None
    """The step that shares the channels out: branch i gets part i."""


@dataclass(frozen=True, slots=True, eq=False)
class Aside:
    """What a side head makes of the result before it; the main path goes on as if it were not there."""

    node: Node
    body: tuple[Part, ...]


Part = Node | Fork | Aside


def reduce(end: Node, sides: tuple[Node, ...] = ()) -> tuple[Part, ...]:
    """The steps from the input to `end`, the input left out; `sides`: the last steps of side heads.

    Raises `CannotImport` where paths cross.
    """
    order, sides = _factored(_sorted(Node("", "", "", None, inputs=(end, *sides))))
    end, start = sides[0], order[0]
    dominators = _dominators(order)
    parts = _chain(end, start, dominators)
    for side in sides[1:]:
        parts = _beside(parts, _common((end, side), dominators), side, dominators)
    _check_once(parts)
    return parts


def _beside(parts: tuple[Part, ...], fork: Node, side: Node, dominators: Dominators) -> tuple[Part, ...]:
    """The main path with a side head after the step where its path leaves it."""
    for at, part in enumerate(parts):
        if (part if isinstance(part, Node) else part.node) is fork:
            return (*parts[: at + 1], Aside(side, _chain(side, fork, dominators)), *parts[at + 1 :])
    raise CannotImport(
        say("{node} ({kind}) is a second result from within a branch; a side head stands on the main path",
            node=side.place or side.name, kind=short(side.kind))
    )  # fmt: skip


def _check_once(parts: tuple[Part, ...]) -> None:
    seen = Counter(id(node) for node in _emitted(parts))
    for node in _emitted(parts):
        if seen[id(node)] > 1:
            raise CannotImport(
                say("{node} ({kind}) is needed by paths that cross; a stack has branches that part and join again, "
                    "but none that cross", node=node.place or node.name, kind=short(node.kind))
            )  # fmt: skip


def short(kind: str) -> str:
    """The last name of a kind."""
    return kind.rpartition(".")[2].lstrip("_")


def _sorted(end: Node) -> list[Node]:
    """Every step that `end` needs, what is needed first."""
    order: dict[int, Node] = {}
    waiting = [(end, False)]
    while waiting:
        node, ready = waiting.pop()
        if ready:
            order.setdefault(id(node), node)
        elif id(node) not in order:
            waiting.append((node, True))
            waiting += [(each, False) for each in reversed(node.inputs)]
    return list(order.values())


def _factored(order: list[Node]) -> tuple[list[Node], tuple[Node, ...]]:
    """The steps and, of them, what the last of `order` takes, which is left out.

    Concatenations that begin with all parts of an earlier one take its result instead.

    [a, b, c] becomes [[a, b], c], which makes the paths of a dense block (Huang et al. 2017) nest. One of a single
    part is that part.
    """
    done: dict[int, Node] = {}
    parts: dict[tuple[int, ...], Node] = {}
    for node in order:
        inputs = tuple(done[id(each)] for each in node.inputs)
        key = tuple(map(id, inputs))
        joins = MERGES.get(node.kind) == "concat" and not _has_fixed(node)
        if joins and len(inputs) == 1:
            done[id(node)] = inputs[0]
            continue
        if joins:
            inputs = _shortened(inputs, key, parts)
        done[id(node)] = node if inputs == node.inputs else replace(node, inputs=inputs)
        if joins:
            parts.setdefault(key, done[id(node)])
    last = done[id(order[-1])]
    return _sorted(last)[:-1], last.inputs


def _shortened(inputs: tuple[Node, ...], key: tuple[int, ...], parts: dict[tuple[int, ...], Node]) -> tuple[Node, ...]:
    for n in range(len(key) - 1, 1, -1):
        if key[:n] in parts:
            return (parts[key[:n]], *inputs[n:])
    return inputs


def _has_fixed(node: Node) -> bool:
    listed = node.argument(0, "tensors")
    return not isinstance(listed, list | tuple) or len(listed) != len(node.inputs)


Dominators = dict[int, tuple[Node, int]]
"""For each step the nearest other step through which every path to it leads, and its depth in the tree of these."""


def _dominators(order: list[Node]) -> Dominators:
    found: Dominators = {id(order[0]): (order[0], 0)}
    for node in order[1:]:
        fork = _common(node.inputs, found)
        found[id(node)] = (fork, found[id(fork)][1] + 1)
    return found


def _common(nodes: tuple[Node, ...], found: Dominators) -> Node:
    """The nearest step through which all paths to all of `nodes` lead, one of them itself perhaps."""
    common = nodes[0]
    for node in nodes[1:]:
        while node is not common:
            if found[id(node)][1] >= found[id(common)][1]:
                node = found[id(node)][0]
            else:
                common = found[id(common)][0]
    return common


def _chain(end: Node, start: Node, dominators: Dominators) -> tuple[Part, ...]:
    """The parts after `start` up to `end`, written from behind."""
    parts: list[Part] = []
    node = end
    while node is not start:
        if node.kind == "input":
            raise CannotImport(say("the network takes several inputs; a stack takes one"))
        if len(node.inputs) == 1 or (len(set(map(id, node.inputs))) == 1 and node.kind not in MERGES):
            parts.append(node)
            node = node.inputs[0]
            continue
        if node.kind not in MERGES:
            raise CannotImport(
                say("{node} ({kind}) takes {n} different inputs; branches of a stack join by adding, multiplying or "
                    "putting side by side", node=node.place or node.name, kind=short(node.kind), n=len(node.inputs))
            )  # fmt: skip
        fork = dominators[id(node)][0]
        branches = tuple(_chain(each, fork, dominators) for each in node.inputs)
        shared = _shared_out(fork, branches)
        parts.append(Fork(node, shared or branches, fork if shared else None))
        node = fork.inputs[0] if shared else fork
    return tuple(reversed(parts))


def _shared_out(fork: Node, branches: tuple[tuple[Part, ...], ...]) -> tuple[tuple[Part, ...], ...] | None:
    """The branches without their first step, when that takes part i of `fork` for branch i."""
    if fork.kind not in SPLITS or len(fork.value) != len(branches):
        return None
    for number, branch in enumerate(branches):
        first = branch[0] if branch else None
        if not isinstance(first, Node) or first.kind != "getitem" or first.args[1:] != (number,):
            return None
    return tuple(branch[1:] for branch in branches)


def _emitted(parts: tuple[Part, ...]) -> Iterator[Node]:
    for part in parts:
        if isinstance(part, Node):
            yield part
            continue
        for branch in part.branches if isinstance(part, Fork) else (part.body,):
            yield from _emitted(branch)
        if isinstance(part, Fork):
            yield part.node
