"""What the step of a task computes, as lines of the exported program: forward, loss, score. Knows no torch.

A value that is used once stands where it is used; the stacks together are `model`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from camplab.assembly.export.values import expression, statement
from camplab.assembly.tasks.procedure import Computed, Phase, Procedure, names_in, procedure_of
from camplab.blocks.call import Call, Ref
from camplab.document.project import Project
from camplab.document.settings.augmenting import switched_on

MODEL = Call("model", Ref("x"))
"""All stacks together, as the class `Network` uses them."""


@dataclass(frozen=True)
class TaskLines:
    """The lines of one project."""

    project: Project

    @cached_property
    def procedure(self) -> Procedure:
        """How its task is trained."""
        return procedure_of(self.project)

    @cached_property
    def whole(self) -> bool:
        """Whether there is one phase in which all stacks learn: what is computed is written in as few lines."""
        return self.procedure.whole(self.project.stacks)

    @property
    def augmented(self) -> bool:
        """Whether a batch that is learned from is changed at random before."""
        return bool(switched_on(self.project.training))

    @property
    def scored(self) -> bool:
        """Whether there is an accuracy."""
        return self.procedure.score is not None

    def entering(self) -> Iterator[str]:
        """What makes a batch of kept samples into what the network sees, where that is needed more than once."""
        if self.project.data.enter and not self._enters_once:
            yield "x = enter(x)"

    def training(self, phase: Phase, side_heads: bool) -> Iterator[str]:
        """The loss to train with, in one line where it can be."""
        *before, last = self._computes(phase)
        loss = phase.loss
        if not self.whole:
            yield from map(self._line, [*before, last])
            yield f"{phase.own('loss')} = {self._text(loss, bare=True)}"
            return
        if list(names_in(loss)).count(last.name) > 1 or last.name in self.procedure.tells:
            before, written = [*before, last], {}
        else:
            written = {last.name: self._text(last.call)}
        yield from map(self._line, before)
        yield f"loss = {self._text(loss, written, bare=True)}"
        if side_heads:
            yield "for head in side_heads:"
            yield f"    loss = loss + head.loss_weight * {self._text(loss, {last.name: 'head.output'})}"

    def evaluating(self) -> Iterator[str]:
        """What comes out, and the sums of its losses."""
        for phase in self.procedure.phases:
            yield from map(self._line, self._computes(phase))
            yield f"{phase.own('loss')} += {self._text(phase.loss)}.item() * len(y)"
            yield from telling(self.procedure, phase)
        if self.procedure.told:
            yield self._line(self._used)
        for each in self.procedure.overall:
            for value in each.gathers:
                text = self._text(value.call, bare=True)
                sum_up = f"{total(value.name)} += {text}.item() * len(y)"
                yield f"{value.name}.append({text})" if each.result else sum_up

    def together(self) -> Iterator[str]:
        """What is measured of all samples together, once their rows are there."""
        rows = {name: f"torch.cat({name})" for name in gathered(self.procedure)}
        for each in self.procedure.overall:
            if each.result is not None:
                yield f"{each.measure} = {self._text(each.result, rows)}.item()"

    def scoring(self) -> Iterator[str]:
        """The sum of the scores, if there is one, and of the answers where not all count."""
        if self.procedure.score is not None:
            yield f"correct += {self._text(self.procedure.score)}.sum().item()"
        if self.procedure.counted is not None:
            yield f"counted += {self._text(self.procedure.counted)}.sum().item()"

    @property
    def answers(self) -> str:
        """How many answers there are to `samples`."""
        if self.procedure.counted is not None:
            return "counted"
        several = self.project.data.positions or self.project.task.answers == "labels"
        return "targets.numel()" if several else "len(samples)"

    def _computes(self, phase: Phase) -> tuple[Computed, ...]:
        """What the loss needs; the stacks one after another as they are used are `model(x)`."""
        use = self.procedure.use
        together = self.whole and phase.computes == use and not _inner(phase, use)
        return (self._used,) if together else phase.computes

    @property
    def _used(self) -> Computed:
        """What comes out of all stacks together."""
        return replace(self.procedure.use[-1], call=MODEL)

    def _line(self, value: Computed) -> str:
        return f"{value.name} = {self._text(value.call, bare=True)}"

    def _text(self, part: Any, written: dict[str, str] | None = None, bare: bool = False) -> str:
        entered = {"x": "enter(x)"} if self.project.data.enter and self._enters_once else {}
        write = statement if bare else expression
        return write(part, self.project.stacks, "model", {**entered, **(written or {})})

    @property
    def _enters_once(self) -> bool:
        if not self.whole or self.augmented:
            return False
        phase, score = self.procedure.phases[0], self.procedure.score
        calls = [value.call for value in self._computes(phase)] + [phase.loss] + ([score] if score else [])
        calls += [MODEL] if self.procedure.told else []
        return [name for call in calls for name in names_in(call)].count("x") == 1


def gathered(procedure: Procedure) -> list[str]:
    """The names of the rows that are put one below the other over all batches."""
    return [value.name for each in procedure.overall if each.result for value in each.gathers]


def total(name: str) -> str:
    """What the sum over an epoch is called of a value that is measured beside the losses."""
    return f"{name}_total"


def telling(procedure: Procedure, phase: Phase) -> Iterator[str]:
    """Sums of what is measured beside the loss of a phase."""
    told = (value.name for value in phase.computes if value.name in procedure.tells)
    yield from (f"{total(name)} += {name}.item() * len(y)" for name in told)


def _inner(phase: Phase, use: tuple[Computed, ...]) -> bool:
    """Whether the loss looks at more than what comes out: at what one stack hands to the next, too."""
    return any(value.name in set(names_in(phase.loss)) for value in use[:-1])
