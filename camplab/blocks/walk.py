"""Every block of a stack with its place, its facts and its module's name. Knows no torch.

The one place that says how `assembly` names modules: top-level attributes, then `branches.0` or `body`, then positions;
before them the name of the stack, where there are several.
"""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from camplab.blocks.base import NO_TAPS, Block, Chain, Facts, Taps, end, follow
from camplab.blocks.shape import UNKNOWN, Shape
from camplab.blocks.structure import Group, Repeat, Structure, Template
from camplab.blocks.view import View

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
    frozen: bool = False
    """Its own padlock is closed, or that of a block around it."""
    rate: float = 1.0
    """Its weights learn with so many times the learning rate: the product of those of the blocks around it."""
    stack: str = ""
    """That it stands in, where there are several."""
    nesting: tuple[int, ...] = ()
    """Which branch it stands in of each block around it, outermost first: as long as it stands deep."""


@dataclass(frozen=True, slots=True)
class Trace:
    """A stack on an input: the facts of its top-level blocks and the sums."""

    x: Shape
    """`UNKNOWN` where it sees what another stack puts out, and that does not fit yet."""
    chain: Chain
    names: tuple[str, ...]
    """Of its top-level modules, as attributes of the stack."""
    stack: str = ""
    """Its name, which the names of its modules begin with; "" where it is the only one."""
    beside: Taps = NO_TAPS
    """What it is given beside `x`, by names; its blocks read it as if it had passed a tap."""

    @property
    def y(self) -> Shape | None:
        """What comes out, None when a block does not fit."""
        return None if self.x == UNKNOWN else end(self.chain, self.x)

    @property
    def modules(self) -> tuple[str, ...]:
        """The dotted names of its top-level modules in the whole network."""
        return tuple(f"{self.stack}.{name}" for name in self.names) if self.stack else self.names

    def alone(self) -> Trace:
        """The same stack as a network of its own."""
        return replace(self, stack="")

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
        for index, (facts, name) in enumerate(zip(self.chain, self.modules, strict=True)):
            yield from _steps(Step(facts, (index,), name, frozen=facts.block.frozen, stack=self.stack))

    def views(self) -> Iterator[tuple[Step, View]]:
        """Everything that can be seen inside layers that run; inside a template its path is the template's."""
        for step in self.steps():
            if step.facts.y is not None and not step.facts.block.bypass:
                yield from ((step, view) for view in step.facts.block.views())


class Traces(Mapping[str, Trace]):
    """Every stack of a network on its input, by name, and the sums over all."""

    def __init__(self, by_stack: Mapping[str, Trace]) -> None:
        self._by_stack = dict(by_stack)

    def __getitem__(self, stack: str) -> Trace:
        return self._by_stack[stack]

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_stack)

    def __len__(self) -> int:
        return len(self._by_stack)

    def of(self, stacks: Iterable[str]) -> Traces:
        """Some of them, in the order of all. Raises KeyError."""
        wanted = {stack: self[stack] for stack in stacks}
        return Traces({stack: wanted[stack] for stack in self if stack in wanted})

    @property
    def params(self) -> int:
        """Learned numbers in all."""
        return sum(trace.params for trace in self.values())

    @property
    def trainable(self) -> int:
        """Learned numbers that training may change."""
        return sum(trace.trainable for trace in self.values())

    @property
    def macs(self) -> int:
        """Multiply-accumulates for one sample through each stack once."""
        return sum(trace.macs for trace in self.values())

    @property
    def fits(self) -> bool:
        """Whether every block fits."""
        return all(trace.y is not None for trace in self.values())

    def steps(self) -> Iterator[Step]:
        """Every block in running order, stack by stack."""
        for trace in self.values():
            yield from trace.steps()


Walk = Trace | Traces
"""What has steps and sums: one stack, or all of a network."""


def trace(stack: tuple[Block, ...], x: Shape, name: str = "", beside: Taps = NO_TAPS) -> Trace:
    """Follow `x` through the stack. `name`: of the stack, where there are several; `beside`: what it is given, too."""
    chain = follow(stack, None if x == UNKNOWN else x, beside)
    return Trace(x, chain, attribute_names(stack, tuple(given for given, _ in beside)), name, beside)


def attribute_names(stack: tuple[Block, ...], others: tuple[str, ...] = ()) -> tuple[str, ...]:
    """A distinct Python identifier for each top-level block, from the learner's name or its kind; none of `others`."""
    wanted = [_identifier(block.name) if block.name else "" for block in stack]
    reserved = {name for name in wanted if name}
    counts = Counter(wanted)
    taken = set(others)
    numbers: Counter[str] = Counter()
    for index, (block, name) in enumerate(zip(stack, wanted, strict=True)):
        if not name or counts[name] > 1 or name in others:
            wanted[index] = _numbered(name or block.stem(), numbers, taken, reserved)
        taken.add(wanted[index])
    return tuple(wanted)


def _numbered(stem: str, numbers: Counter[str], taken: set[str], reserved: set[str]) -> str:
    """`stem` with the next number that makes a new name."""
    while True:
        numbers[stem] += 1
        candidate = f"{stem}{numbers[stem]}"
        if candidate not in taken and candidate not in reserved:
            return candidate


RESERVED = frozenset(
    """
    T_destination add_module apply bfloat16 buffers call_super_init children compile cpu cuda double dump_patches
    eval extra_repr float forward get_buffer get_extra_state get_parameter get_submodule half ipu load_state_dict
    modules mtia named_buffers named_children named_modules named_parameters parameters register_backward_hook
    register_buffer register_forward_hook register_forward_pre_hook register_full_backward_hook
    register_full_backward_pre_hook register_load_state_dict_post_hook register_load_state_dict_pre_hook
    register_module register_parameter register_state_dict_post_hook register_state_dict_pre_hook set_extra_state
    set_submodule share_memory state_dict to to_empty train training type xpu zero_grad
    """.split()  # noqa: SIM905
)
"""Attributes of nn.Module that a layer must not hide (a test holds this list against torch)."""


def _identifier(name: str) -> str:
    """The name in small letters of any script, as Python itself reads it; "" where that is no identifier."""
    letters = unicodedata.normalize("NFKC", name).lower()
    slug = unicodedata.normalize("NFKC", re.sub(r"[\W_]+", "_", letters).strip("_")[:40])
    return "" if not slug.isidentifier() or keyword.iskeyword(slug) or slug in RESERVED else slug


def _steps(step: Step) -> Iterator[Step]:
    """`step` and what runs inside it."""
    facts, block = step.facts, step.facts.block
    yield step
    if not isinstance(block, Structure) or block.bypass:
        return
    virtual = step.inside_template or isinstance(block, Template)
    rate = step.rate * block.rate if isinstance(block, Group | Repeat) else step.rate
    for number, branch in enumerate(facts.chains):
        inside = block.inside(number)
        prefix = f"{step.module}.{inside}" if inside else step.module
        body = len(branch) if virtual else len(block.children()[number])
        nesting = (*step.nesting, number)
        for index, part in enumerate(branch):
            module = prefix if len(branch) == 1 else f"{prefix}.{index}"
            turn, at = divmod(index, body)
            path = step.path if virtual else (*step.path, number, at)
            turns = (*step.turn, turn) if len(branch) > body else step.turn
            frozen = step.frozen or part.block.frozen
            inner = Step(part, path, module, turns, virtual, frozen, rate, step.stack, nesting)
            if isinstance(part.block, Structure):
                yield from _steps(inner)
            else:
                yield inner
