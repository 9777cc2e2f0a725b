"""What a task computes of batches, as functions over the stacks of one network: its procedure, ready to run."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from torch import Tensor, nn

from camplab.assembly.module import Function, Values, function_of
from camplab.assembly.tasks.catalogue import procedure_of
from camplab.document.project import Project
from camplab.nn.side_head import SideHead

Score = Callable[[Tensor, Tensor], Tensor]
"""Whether each answer of a batch is right, from what comes out and `y`: n truth values."""


@dataclass
class Computing:
    """The functions of `assembly.tasks.procedure`: each takes named values, `x` as the network sees it among them."""

    computes: tuple[tuple[str, Function], ...]
    output: str
    """The name of what comes out."""
    loss: Function
    score: Score | None
    shown: Function | None
    heads: list[SideHead]

    def forward(self, x: Tensor, y: Tensor) -> tuple[Tensor, Tensor]:
        """What comes out, and the loss to train with: of every side head its share (Szegedy 2015, section 5)."""
        values = self._values(x, y)
        loss: Tensor = self.loss(values)
        for head in self.heads:
            loss = loss + head.loss_weight * self.loss({**values, self.output: head.output})
        return values[self.output], loss

    def judge(self, x: Tensor, y: Tensor) -> tuple[Tensor, Tensor]:
        """What comes out, and its loss alone."""
        values = self._values(x, y)
        return values[self.output], self.loss(values)

    def _values(self, x: Tensor, y: Tensor) -> Values:
        values = {"x": x, "y": y}
        for name, function in self.computes:
            values[name] = function(values)
        return values


def computing(project: Project, model: nn.Module) -> Computing:
    """For the network of `project`. Raises KeyError for a task that nobody can train."""
    procedure = procedure_of(project.task)
    stacks = dict.fromkeys(project.stacks, model)
    if len(stacks) > 1:
        stacks = {name: model.get_submodule(name) for name in stacks}
    return Computing(
        computes=tuple((value.name, function_of(value.call, stacks)) for value in procedure.phase.computes),
        output=procedure.output,
        loss=function_of(procedure.phase.loss, stacks),
        score=None if procedure.score is None else _score(function_of(procedure.score, stacks), procedure.output),
        shown=None if procedure.shown is None else function_of(procedure.shown, stacks),
        heads=side_heads(model.modules()),
    )


def _score(function: Function, output: str) -> Score:
    return lambda answers, y: function({output: answers, "y": y})


def side_heads(modules: Iterable[nn.Module]) -> list[SideHead]:
    """The side heads among these, those in others, too."""
    return [layer for layer in modules if isinstance(layer, SideHead)]
