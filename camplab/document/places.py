"""Which module of a run belongs to which block of the document, and back. Knows no Qt and no numbers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from itertools import takewhile

from camplab.blocks.base import Block, Facts
from camplab.blocks.batch_norm import BatchNorm
from camplab.blocks.dropout import Dropout
from camplab.blocks.stochastic_depth import StochasticDepth
from camplab.blocks.walk import Path, Step, Trace, Traces
from camplab.document.labels import Label, labels
from camplab.document.project import Project


class ModuleNames(Mapping[int, str]):
    """Block -> its module's name in a stack, in a Repeat that of the first turn; walked when the first is asked for."""

    def __init__(self, trace: Trace) -> None:
        self._trace = trace

    @cached_property
    def _names(self) -> dict[int, str]:
        found: dict[int, str] = {}
        for step in self._trace.steps():
            found.setdefault(step.facts.block.uid, step.module)
        return found

    def __getitem__(self, uid: int) -> str:
        return self._names[uid]

    def __iter__(self) -> Iterator[int]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)


class Places:
    """Looks modules and blocks of a project up. What a template made belongs to the template's block."""

    def __init__(self, project: Project) -> None:
        self.project = project

    def of(self, project: Project) -> Places:
        """Those of this project: these, with what was looked up already, where it is still the same."""
        return self if project is self.project else Places(project)

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        """Every module in running order."""
        return tuple(self._traces.steps())

    @cached_property
    def _traces(self) -> Traces:
        return self.project.traces()

    @cached_property
    def _by_module(self) -> dict[str, Step]:
        found: dict[str, Step] = {}
        for step in self.steps:
            if step.module not in found or found[step.module].facts.chains:
                found[step.module] = step  # of a structure and its only child, the child
        return found

    @cached_property
    def _owners(self) -> dict[tuple[str, Path], int]:
        found: dict[tuple[str, Path], int] = {}
        for step in self.steps:
            found.setdefault((step.stack, step.path), step.facts.block.uid)
        return found

    @cached_property
    def _labels(self) -> Mapping[str, Label]:
        found: dict[str, Label] = {}
        for trace in self._traces.values():
            found |= labels(trace, tuple(trace.steps()))
        return found

    def label(self, module: str) -> Label:
        """What the learner reads for a module; its own name when it is not of this project."""
        return self._labels.get(module) or Label(module, "", "", "", module)

    def called(self, uid: int) -> Label | None:
        """What the learner reads for a block, all turns of it; None when it is not of this project."""
        own = self.own(uid)
        return replace(self.label(own[0]), turn="") if own else None

    def facts(self, module: str) -> Facts | None:
        """Shapes and weights of a module, None when it is not of this project."""
        step = self._by_module.get(module)
        return step.facts if step else None

    def uid(self, module: str) -> int | None:
        """The block to select for a module."""
        step = self._by_module.get(module)
        return self._owners[step.stack, step.path] if step else None

    def modules(self, uid: int) -> tuple[str, ...]:
        """The modules of a block: several in a Repeat; those inside, too, of a structure or template."""
        places = [place for place, owner in self._owners.items() if owner == uid]
        inside = (
            s.module
            for s in self.steps
            if any((s.stack, s.path[: len(path)]) == (stack, path) for stack, path in places)
        )
        return tuple(dict.fromkeys(inside))

    def own(self, uid: int) -> tuple[str, ...]:
        """The modules that put out what this very block puts out: several in a Repeat."""
        found = (step.module for step in self.steps if step.facts.block.uid == uid and not step.inside_template)
        return tuple(dict.fromkeys(found))

    @cached_property
    def parts(self) -> Mapping[int, tuple[str, ...]]:
        """Block, also one that a template made -> the modules that put out what it puts out."""
        found: dict[int, dict[str, None]] = {}
        for step in self.steps:
            found.setdefault(step.facts.block.uid, {})[step.module] = None
        return {uid: tuple(modules) for uid, modules in found.items()}

    def trainable(self, names: Sequence[str]) -> tuple[int, ...]:
        """Positions of those modules that have weights training may change; all when none is known."""
        known = [self.facts(name) for name in names]
        found = tuple(at for at, facts in enumerate(known) if facts is None or facts.trainable)
        return found or tuple(range(len(names)))


def puts_out_maps(step: Step) -> bool:
    """Whether what its module puts out are feature maps: an image, or a grid of tokens."""
    return step.facts.y is not None and step.facts.y.kind in ("image", "grid")


def first_with_maps(places: Places) -> str:
    """The first module that puts out an image, else the first with weights, else the first; "" without any."""
    outputs = [step for step in places.steps if step.facts.y is not None]
    images = filter(puts_out_maps, outputs)
    weighty = [step for step in outputs if step.facts.weights.count]
    return next((step.module for step in (*images, *weighty, *outputs)), "")


def frozen_before(places: Places, module: str) -> bool:
    """Whether a module with weights that do not change stands before this one."""
    before = takewhile(lambda step: step.module != module, places.steps)
    return any(step.facts.weights.count and (step.frozen or not step.facts.trainable) for step in before)


def judged_otherwise(places: Places) -> bool:
    """Whether the network behaves otherwise in evaluation mode: dropout, stochastic depth, batch norm."""

    def differs(block: Block) -> bool:
        kinds = BatchNorm | Dropout | StochasticDepth
        return not block.bypass and (isinstance(block, kinds) or bool(getattr(block, "dropout", 0)))

    return any(differs(step.facts.block) for step in places.steps)


def positions(places: Places, names: Sequence[str]) -> Mapping[int, tuple[int, ...]]:
    """Block -> positions of those `names` (of modules) that belong to it or lie inside it."""
    owners: dict[str, list[int]] = {}
    for uid, modules in places.parts.items():
        for module in modules:
            owners.setdefault(module, []).append(uid)  # a structure and its only child share a name
    found: dict[int, dict[int, None]] = {}
    for position, name in enumerate(names):
        parts = name.split(".")
        for around in (".".join(parts[:end]) for end in range(len(parts), 0, -1)):
            for uid in owners.get(around, ()):
                found.setdefault(uid, {})[position] = None
    return {uid: tuple(known) for uid, known in found.items()}


def block_of_tensor(places: Places, key: str) -> int | None:
    """The block to select for an entry of the network's state_dict; None when it is not of this project."""
    parts = key.split(".")
    names = (".".join(parts[:length]) for length in range(len(parts) - 1, 0, -1))
    return next((uid for name in names if (uid := places.uid(name)) is not None), None)
