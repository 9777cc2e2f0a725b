"""A graph of tensors as chains within branches, where it is series-parallel. Knows no blocks and runs nothing.

A step with several inputs joins branches; they part where the paths to all of its inputs last were one, at the
nearest common dominator of the inputs. If every step then stands in one place, the graph is a stack of branches.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from camplab.assembly.importing.nodes import Node
from camplab.assembly.importing.paths import MERGES, Dominators, dominators_of, factored, in_order, meeting
from camplab.assembly.torchvision_networks import CannotImport
from camplab.words import say

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
    order, sides = factored(in_order(Node("", "", "", None, inputs=(end, *sides))))
    end, start = sides[0], order[0]
    dominators = dominators_of(order)
    parts = _chain(end, start, dominators)
    for side in sides[1:]:
        parts = _beside(parts, meeting((end, side), dominators), side, dominators)
    _check_once(parts)
    _check_shared(parts)
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


def _check_shared(parts: tuple[Part, ...]) -> None:
    """Each block has weights of its own, and none changes what another still needs."""
    nodes = list(_emitted(parts))
    runs = Counter(node.place for node in nodes if node.module is not None and any(node.module.state_dict()))
    needed = Counter(id(each) for node in nodes for each in node.inputs)
    for node in nodes:
        if runs[node.place] > 1 and node.module is not None:
            raise CannotImport(
                say("{node} runs {n} times with the same weights; each block has weights of its own",
                    node=node.place, n=runs[node.place])
            )  # fmt: skip
        if _in_place(node) and needed[id(node.inputs[0])] > 1:
            raise CannotImport(say("{node} writes over its input, which another step needs as well",
                                   node=node.place or node.name))  # fmt: skip


def _in_place(node: Node) -> bool:
    return bool(getattr(node.module, "inplace", False) or node.kwargs.get("inplace") or node.kind.endswith("_"))


def short(kind: str) -> str:
    """The last name of a kind."""
    return kind.rpartition(".")[2].lstrip("_")


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
