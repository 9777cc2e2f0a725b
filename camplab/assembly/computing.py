"""What a task computes of batches, as functions over the stacks of one network: its procedure, ready to run."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from camplab.assembly.module import Function, Values, function_of
from camplab.assembly.tasks.procedure import Computed, Overall, Phase, procedure_of
from camplab.document.measures import LossNames, loss_names, over_epochs
from camplab.document.project import Project
from camplab.nn.side_head import SideHead

Score = Callable[[Tensor, Tensor], Tensor]
"""Whether each answer of a batch is right, from what comes out and `y`: truth values in the shape of `y`."""


@dataclass
class PhaseComputing:
    """The functions of one phase. Each takes named values: `x` as the network sees it and `y`, and what was computed.

    The values that a phase makes join those it is given, so that the next phase finds them.
    """

    phase: Phase
    computes: tuple[tuple[str, Function], ...]
    output: str
    """The name of what comes out of the network."""
    loss: Function
    heads: list[SideHead]

    def forward(self, values: Values) -> Tensor:
        """The loss to train with: of every side head its share (Szegedy 2015, section 5)."""
        self.compute(values)
        loss: Tensor = self.loss(values)
        for head in self.heads:
            loss = loss + head.loss_weight * self.loss({**values, self.output: head.output})
        return loss

    def judge(self, values: Values) -> Tensor:
        """The loss alone."""
        self.compute(values)
        loss: Tensor = self.loss(values)
        return loss

    def compute(self, values: Values) -> None:
        """All values that the loss needs."""
        for name, function in self.computes:
            values[name] = function(values)


@dataclass
class Gathering:
    """The functions of an `Overall`."""

    measure: str
    gathers: tuple[tuple[str, Function], ...]
    result: Function | None

    def rows(self, values: Values) -> dict[str, Tensor]:
        """Of one batch."""
        return {name: function(values) for name, function in self.gathers}

    def of(self, batches: Sequence[Mapping[str, Tensor]], sizes: Sequence[int]) -> float:
        """The number, from the rows of all batches, of so many samples each."""
        if self.result is None:
            ((name, _),) = self.gathers
            return sum(rows[name].item() * size for rows, size in zip(batches, sizes, strict=True)) / sum(sizes)
        gathered = {name: torch.cat([rows[name] for rows in batches]) for name, _ in self.gathers}
        with torch.autocast(next(iter(gathered.values())).device.type, enabled=False):
            number: Tensor = self.result(gathered)
        return number.item()


@dataclass
class Computing:
    """The functions of `assembly.tasks.procedure`."""

    phases: tuple[PhaseComputing, ...]
    output: str
    """The name of what comes out."""
    score: Score | None
    counted: Callable[[Tensor], Tensor] | None
    """Which of these answers count, from `y`; None: all."""
    overall: tuple[Gathering, ...]
    shown: Function | None
    given: Function | None
    """What the network is given where that is not `x`."""
    tells: tuple[str, ...]
    """Values that are measured beside the losses."""
    draws: bool
    """Whether chance plays a part, besides that of layers."""
    beside: tuple[tuple[str, Function], ...] = ()
    """What is made of a sample by the `unused` stacks, which have no part in what the network computes."""
    unused: frozenset[str] = frozenset()
    in_use: tuple[tuple[str, Function], ...] = ()
    """How samples held out are answered, where a step tells the network more than that."""

    def scored(self, values: Values) -> Tensor:
        """What comes out for samples held out, after the first phase was judged on them."""
        for name, function in self.in_use:
            values[name] = function(values)
        return values[self.output]

    @property
    def summed(self) -> tuple[LossNames, ...]:
        """Of all that is summed up over epochs the measures: of the losses, then of what is told beside them."""
        return (*(loss_names(phase.phase.name) for phase in self.phases), *map(over_epochs, self.tells))

    def given_for(self, x: Tensor) -> Tensor:
        """What the network is given for samples as it sees them: these, or what the task makes of them."""
        made: Tensor = x if self.given is None else self.given({"x": x})
        return made

    def answers(self, y: Tensor) -> Tensor:
        """How many answers to each of n samples count."""
        return torch.full((len(y),), y[0].numel()) if self.counted is None else of_each(self.counted(y))

    @property
    def heads(self) -> list[SideHead]:
        """Every side head."""
        return [head for phase in self.phases for head in phase.heads]


def computing(project: Project, model: nn.Module) -> Computing:
    """For the network of `project`. Raises KeyError for a task that nobody can train."""
    procedure = procedure_of(project)
    stacks = dict.fromkeys(project.stacks, model)
    if len(stacks) > 1:
        stacks = {name: model.get_submodule(name) for name in stacks}
    heads = side_heads(model.modules())
    return Computing(
        phases=tuple(_phase(phase, procedure.output, stacks, heads) for phase in procedure.phases),
        output=procedure.output,
        score=None if procedure.score is None else _score(function_of(procedure.score, stacks), procedure.output),
        counted=None if procedure.counted is None else _of_targets(function_of(procedure.counted, stacks)),
        overall=tuple(_gathering(each, stacks) for each in procedure.overall),
        shown=None if procedure.shown is None else function_of(procedure.shown, stacks),
        given=None if procedure.given is None else function_of(procedure.given.call, stacks),
        tells=procedure.tells,
        draws=procedure.draws,
        beside=_functions(procedure.beside, stacks),
        unused=frozenset(procedure.unused(stacks)) if procedure.beside else frozenset(),
        in_use=_functions(procedure.use, stacks) if procedure.told else (),
    )


def _phase(phase: Phase, output: str, stacks: Mapping[str, nn.Module], heads: list[SideHead]) -> PhaseComputing:
    return PhaseComputing(phase, _functions(phase.computes, stacks), output, function_of(phase.loss, stacks), heads)


def _functions(computes: Iterable[Computed], stacks: Mapping[str, nn.Module]) -> tuple[tuple[str, Function], ...]:
    return tuple((value.name, function_of(value.call, stacks)) for value in computes)


def _gathering(overall: Overall, stacks: Mapping[str, nn.Module]) -> Gathering:
    result = None if overall.result is None else function_of(overall.result, stacks)
    return Gathering(overall.measure, _functions(overall.gathers, stacks), result)


def _score(function: Function, output: str) -> Score:
    return lambda answers, y: function({output: answers, "y": y})


def _of_targets(function: Function) -> Callable[[Tensor], Tensor]:
    return lambda y: function({"y": y})


def of_each(true: Tensor) -> Tensor:
    """How many of the truth values of each of n samples are true."""
    return true.reshape(len(true), -1).sum(1)


def side_heads(modules: Iterable[nn.Module]) -> list[SideHead]:
    """The side heads among these, those in others, too."""
    return [layer for layer in modules if isinstance(layer, SideHead)]
