"""The steps of a graph in order, and through which step all paths to some of them lead. Knows no blocks.

The notion of dominators is Lengauer & Tarjan's (1979); here one pass suffices, as the graph has no cycles.
"""

from __future__ import annotations

from dataclasses import replace

from camplab.assembly.importing.nodes import Node

MERGES = {"add": "add", "iadd": "add", "mul": "multiply", "imul": "multiply", "cat": "concat", "concat": "concat"}
"""Functions that join branches, and the name of the join."""


def in_order(end: Node) -> list[Node]:
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


def factored(order: list[Node]) -> tuple[list[Node], tuple[Node, ...]]:
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
    return in_order(last)[:-1], last.inputs


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


def dominators_of(order: list[Node]) -> Dominators:
    """Those of all steps, given in order."""
    found: Dominators = {id(order[0]): (order[0], 0)}
    for node in order[1:]:
        fork = meeting(node.inputs, found)
        found[id(node)] = (fork, found[id(fork)][1] + 1)
    return found


def meeting(nodes: tuple[Node, ...], found: Dominators) -> Node:
    """The nearest step through which all paths to all of `nodes` lead, one of them itself perhaps."""
    common = nodes[0]
    for node in nodes[1:]:
        while node is not common:
            if found[id(node)][1] >= found[id(common)][1]:
                node = found[id(node)][0]
            else:
                common = found[id(common)][0]
    return common
