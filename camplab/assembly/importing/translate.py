"""Chains and branches of foreign steps as blocks, each checked against the shape and the weights of its step."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import prod

from camplab.assembly.importing.functions import FUNCTIONS
from camplab.assembly.importing.layers import LAYERS
from camplab.assembly.importing.nodes import BATCH, Node
from camplab.assembly.importing.parameters import plain_sum
from camplab.assembly.importing.paths import MERGES
from camplab.assembly.importing.reduce import Aside, Fork, Part
from camplab.assembly.importing.rules import Step, called, insist, make, unable
from camplab.assembly.torchvision_networks import CannotImport
from camplab.blocks.base import Block
from camplab.blocks.compound import first_trouble
from camplab.blocks.permute import Permute
from camplab.blocks.shape import Shape
from camplab.blocks.side_head import SideHead
from camplab.blocks.structure import Parallel
from camplab.words import say

TO_SEQUENCE = "to_sequence"
_THERE_AND_BACK = {Permute(to="channels_last"), Permute(to="channels_first")}


@dataclass(frozen=True, slots=True)
class Placed:
    """A block with its input, and where in the foreign network it comes from."""

    block: Block
    x: Shape
    owner: str
    """The dotted name of the module around it."""


def translate(parts: tuple[Part, ...], x: Shape) -> tuple[Placed, ...]:
    """The blocks that do what `parts` do to an input of shape `x`. Raises `CannotImport`, naming the step."""
    done: list[Placed] = []
    for part in _merged_steps(parts):
        placed, y = _translated(part, x)
        _check(part, y, sum(each.block.facts(each.x).params for each in placed))
        done = _without_turning_back(done, placed)
        x = y
    return tuple(done)


def _without_turning_back(done: list[Placed], placed: list[Placed]) -> list[Placed]:
    """Axes put in another order and at once back again stay as they are (between two attentions of MaxViT)."""
    if done and placed and {done[-1].block, placed[0].block} == _THERE_AND_BACK:
        return done[:-1] + placed[1:]
    return done + placed


def _translated(part: Part, x: Shape) -> tuple[list[Placed], Shape]:
    if not isinstance(part, Node):
        placed = _parallel(part, x) if isinstance(part, Fork) else _side_head(part, x)
        return [placed], _after(placed.block, x, part.node)
    owner = part.place.rpartition(".")[0] if part.module is not None else part.place
    done = []
    for block in _blocks(part, x):
        done.append(Placed(block, x, owner))
        x = _after(block, x, part)
    return done, x


def _blocks(node: Node, x: Shape) -> tuple[Block, ...]:
    if node.kind == TO_SEQUENCE:
        return make(Step(node, x), TO_SEQUENCE)
    rule = (FUNCTIONS if node.module is None else LAYERS).get(node.kind)
    if rule is None:
        raise unable(Step(node, x), "no block")
    return rule(Step(node, x))


def _parallel(fork: Fork, x: Shape) -> Placed:
    insist(Step(fork.node, x), alpha=fork.node.kind != "add" or plain_sum(fork.node))
    shell = Parallel(branches=((),) * len(fork.branches), merge=MERGES[fork.node.kind], split=fork.split is not None)
    starts = shell.inputs(x, len(fork.branches))
    branches = tuple(translate(branch, start) for branch, start in zip(fork.branches, starts, strict=True))
    inside = [placed for branch in branches for placed in branch]
    stacks = tuple(tuple(placed.block for placed in branch) for branch in branches)
    as_here = tuple(fork.node.value.shape[1:]) == x.dims
    block = shell.changed(branches=_usual(stacks, shell.merge) if as_here else stacks)
    owners = [placed.owner for placed in inside]
    if shell.merge != "concat" or not owners:  # in a DenseNet the next layer puts the maps side by side
        owners.append(fork.node.place)
    return Placed(block, x, common(owners))


def _side_head(aside: Aside, x: Shape) -> Placed:
    inside = translate(aside.body, x)
    return Placed(SideHead(body=tuple(placed.block for placed in inside)), x, common([p.owner for p in inside]))


def _usual(branches: tuple[tuple[Block, ...], ...], merge: str) -> tuple[tuple[Block, ...], ...]:
    """x + f(x) is written f(x) + x, which is the same to the last bit: so equal blocks are equal.

    Not in windows: there the sum lies in memory as its first part does, and what follows rounds differently.
    """
    return branches[::-1] if merge != "concat" and len(branches) == 2 and not branches[0] else branches


def common(places: list[str]) -> str:
    """The innermost module around all of these."""
    same = []
    for row in zip(*(place.split(".") for place in places), strict=False):
        if len(set(row)) > 1:
            break
        same.append(row[0])
    return ".".join(same)


def _merged_steps(parts: tuple[Part, ...]) -> Iterator[Part]:
    """Two steps that are one block: an image laid in rows, then turned round, is read pixel by pixel."""
    waiting = list(parts)
    while waiting:
        part = waiting.pop(0)
        after = waiting[0] if waiting else None
        if isinstance(part, Node) and isinstance(after, Node) and _reads_pixels(part, after):
            waiting.pop(0)
            yield Node(part.name, TO_SEQUENCE, part.place, after.value, inputs=part.inputs)
        else:
            yield part


def _reads_pixels(first: Node, second: Node) -> bool:
    turned = {"permute": ((0, 2, 1),), "transpose": ((1, 2), (2, 1), (-1, -2), (-2, -1))}.get(second.kind, ())
    if first.kind not in ("reshape", "view", "flatten") or _numbers(second) not in turned:
        return False
    n, c, h, w = (*first.inputs[0].value.shape, 0, 0, 0)[:4]
    return tuple(first.value.shape) == (n, c, h * w) and tuple(second.value.shape) == (n, h * w, c) and h * w > 0


def _numbers(node: Node) -> tuple[int, ...]:
    """The axes it is called with, listed or one by one."""
    given = node.args[1:]
    return tuple(given[0]) if len(given) == 1 and isinstance(given[0], list | tuple) else given


def _after(block: Block, x: Shape, node: Node) -> Shape:
    facts = block.facts(x)
    if facts.y is None:
        trouble = first_trouble(((facts,),))
        reason = trouble.misfit.sentence if trouble and trouble.misfit else say("it does not fit")
        raise CannotImport(say("{node}: {reason}", node=called(node), reason=reason))
    return facts.y


def _check(part: Part, y: Shape, params: int) -> None:
    """What comes out must have the shape it has in torch, and the blocks as many weights as the layer.

    Cells of an image cut in windows stand in another order there.
    """
    if isinstance(part, Aside):
        return
    node = part.node if isinstance(part, Fork) else part
    value = node.value[0] if isinstance(node.value, tuple) else node.value
    there = tuple(value.shape[1:])
    if value.shape[0] != BATCH:
        raise CannotImport(say("{node} mixes samples; blocks treat each sample by itself", node=called(node)))
    if there != y.dims and not (y.kind == "grid" and prod(there) == y.numel):
        raise CannotImport(
            say("{node} puts out {there}, its block {here}", node=called(node), there="×".join(map(str, there)), here=y)
        )
    if node.module is not None and params != sum(tensor.numel() for tensor in node.module.parameters()):
        raise CannotImport(say("{node} has other weights than its block", node=called(node)))
