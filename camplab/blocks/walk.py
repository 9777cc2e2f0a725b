"""Every block of a stack with its place, its facts and its module's name. Knows no torch.

The one place that says how `assembly` names modules: top-level attributes, then `branches.0`, then positions.
"""

from __future__ import annotations

import keyword
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from camplab.blocks.base import Block
from camplab.blocks.facts import Chain, Facts, end, follow
from camplab.blocks.shape import Shape
from camplab.blocks.structure import Parallel, Structure, Template

Path = tuple[int, ...]
"""Where a block stands: index in the stack, then (branch, index) for each level further in."""


@dataclass(frozen=True, slots=True)
class Step:
    """One block as it runs. In a Repeat the same block (path) comes once per turn, under another module name."""

    facts: Facts
    path: Path
    module: str
    """Its dotted name in the network: `stage1.0.branches.0.2`."""
    turn: tuple[int, ...] = ()
    inside_template: bool = False
    """Made by a template: shown, not editable; `path` is the template's."""


@dataclass(frozen=True, slots=True)
class Trace:
    """A stack on an input: the facts of its top-level blocks and the sums."""

    x: Shape
    chain: Chain
    names: tuple[str, ...]

    @property
    def y(self) -> Shape | None:
        """What comes out, None when a block does not fit."""
        return end(self.chain, self.x)

    @property
    def params(self) -> int:
        """Learned numbers in all."""
        return sum(facts.params for facts in self.chain)

    @property
    def trainable(self) -> int:
        """Learned numbers that training may change."""
        return sum(facts.trainable for facts in self.chain)

    @property
    def macs(self) -> int:
        """Multiply-accumulates for one sample."""
        return sum(facts.macs for facts in self.chain)

    def steps(self) -> Iterator[Step]:
        """Every block in running order, structures before what they hold."""
        for index, (facts, name) in enumerate(zip(self.chain, self.names, strict=True)):
            yield from _step(facts, (index,), name, (), False)


def trace(stack: tuple[Block, ...], x: Shape) -> Trace:
    """Follow `x` through the stack."""
    return Trace(x, follow(stack, x), attribute_names(stack))


def attribute_names(stack: tuple[Block, ...]) -> tuple[str, ...]:
    """A distinct Python identifier for each top-level block, from the learner's name or its kind."""
    wanted = [_identifier(block.name) or "" for block in stack]
    taken = Counter(name for name in wanted if name)
    counters: Counter[str] = Counter()
    names = []
    for block, name in zip(stack, wanted, strict=True):
        if name and taken[name] == 1 and name not in names:
            names.append(name)
            continue
        stem = name or block.stem()
        while True:
            counters[stem] += 1
            candidate = f"{stem}{counters[stem]}"
            if candidate not in names and candidate not in taken:
                break
        names.append(candidate)
    return tuple(names)


RESERVED = frozenset(
    [
        "forward",
        "train",
        "eval",
        "training",
        "modules",
        "parameters",
        "x",
        "to",
        "type",
        "half",
        "float",
        "double",
        "add_module",
        "apply",
        "buffers",
        "children",
        "cpu",
        "cuda",
        "state_dict",
        "zero_grad",
        "compile",
        "share_memory",
        "torch",
        "nn",
        "self",
        "super",
    ]
)
"""Attributes of nn.Module that a layer must not hide."""


def _identifier(name: str) -> str:
    slug = re.sub(r"[^0-9a-z]+", "_", name.lower()).strip("_")[:40]
    return "" if not slug or slug[0].isdigit() or keyword.iskeyword(slug) or slug in RESERVED else slug


def _step(facts: Facts, path: Path, module: str, turn: tuple[int, ...], virtual: bool) -> Iterator[Step]:
    yield Step(facts, path, module, turn, virtual)
    block = facts.block
    if not isinstance(block, Structure) or block.bypass:
        return
    virtual = virtual or isinstance(block, Template)
    for number, branch in enumerate(facts.chains):
        prefix = f"{module}.branches.{number}" if isinstance(block, Parallel) else module
        body = len(branch) if virtual or isinstance(block, Template) else len(block.children()[number])
        for index, part in enumerate(branch):
            inner = prefix if len(branch) == 1 else f"{prefix}.{index}"
            turns, at = divmod(index, body)
            where = path if virtual else (*path, number, at)
            yield from _step(part, where, inner, (*turn, turns) if len(branch) > body else turn, virtual)
