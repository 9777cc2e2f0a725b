"""What a probe is: which numbers or pictures it makes, what it reads for them, and when. Knows no probe by name.

A probe is one class in one file of this folder; the class says everything about it, and an object of it is one look.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import repeat
from typing import Any, ClassVar, Literal, Self

import numpy.typing as npt
from msgspec.structs import replace
from torch import Tensor

from camplab.blocks.base import Block, Facts
from camplab.blocks.structure import Parallel, Structure
from camplab.blocks.walk import Traces
from camplab.catalogue import Catalogue
from camplab.document.measures import Measure
from camplab.runs.events import Look, Numbers, Picture, Value
from camplab.runs.wants import Origin, Want
from camplab.training.norms import Rows
from camplab.training.setup import Setup

Moment = Literal["step", "between", "samples", "apart", "rest", "epoch", "rows"]
"""When a probe looks: while a step is taken; between two steps, at one sample; between two steps, at the first batch of
validation samples; between two steps, at inputs of its own; while the network rests, in a pause or after the end, for
as long as it takes; at the end of each epoch, at a batch of validation samples; or at the gradient norms of all steps,
which the training itself needs and works out."""
OUTPUT_GRADIENTS = "output gradients"
"""Read by a probe of a step: the gradient of the loss with respect to what a module puts out."""
PROBES: Catalogue[type[Probe]] = Catalogue("camplab.training.probes")
"""Every probe by its name."""


def takes_a_while(want: Want) -> bool:
    """Whether it is looked at only while the network rests; of what nobody knows it is not."""
    return want.probe in PROBES and PROBES[want.probe].moment == "rest"


@dataclass(frozen=True)
class Subject:
    """The run that is looked at."""

    setup: Setup
    blocks: tuple[str, ...]
    """The modules of blocks whose weights learn."""

    @classmethod
    def of(cls, setup: Setup) -> Self:
        """With all blocks that learn, in running order."""
        steps = (step for step in setup.traces.steps() if step.facts.weights.count)
        return cls(setup, tuple(step.module for step in steps if step.facts.trainable and not step.frozen))

    @property
    def traces(self) -> Traces:
        """All blocks with their modules."""
        return self.setup.traces

    def by_phase(self, modules: Sequence[str]) -> Mapping[int, tuple[str, ...]]:
        """These modules by the phase in which they learn: the last of several; the last of all when in none."""
        last = len(self.setup.computing.phases) - 1
        found: dict[int, tuple[str, ...]] = {} if modules else {last: ()}
        for module in modules:
            phase = self._phases.get(module.partition(".")[0], last)
            found[phase] = (*found.get(phase, ()), module)
        return found

    @property
    def outputs(self) -> tuple[str, ...]:
        """The modules that put out something of their own, in running order: layers, and where branches join.

        What a Group, a Repeat or a template puts out its last layer does.
        """
        return tuple(self.puts_out)

    @cached_property
    def puts_out(self) -> Mapping[str, tuple[Block, bool]]:
        """Of each of `outputs` the block, and whether it puts out images, whose maps stand first: K×H×W."""
        facts = {step.module: step.facts for step in self.traces.steps() if _puts_out(step.facts)}
        return {module: (each.block, each.y is not None and each.y.kind == "image") for module, each in facts.items()}

    def loss_scale(self, module: str) -> float:
        """By how much the gradients are too large on the way back to a module: the scale of float16, else 1."""
        phases = self.setup.phases
        scaler = phases[self._phases.get(module.partition(".")[0], len(phases) - 1)].scaler if phases else None
        return 1.0 if scaler is None else scaler.get_scale()

    @cached_property
    def _phases(self) -> Mapping[str, int]:
        """Stack -> the last phase in which it learns."""
        phases = enumerate(self.setup.computing.phases)
        return {stack: number for number, each in phases for stack in each.phase.learns}

    @cached_property
    def grids(self) -> frozenset[str]:
        """Modules that put out grids, whose maps stand last: H×W×K."""
        steps = ((step.module, step.facts.y) for step in self.traces.steps())
        return frozenset(module for module, y in steps if y is not None and y.kind == "grid")


def _puts_out(facts: Facts) -> bool:
    block = facts.block
    joins = not isinstance(block, Structure) or block.bypass or isinstance(block, Parallel)
    return joins and facts.y is not None and facts.y.kind != "tokens"


class Probe:
    """One look at `modules`, and at validation sample `sample` where it looks at one. Read only.

    A subclass is `class Maps(Probe, name="maps")`. Of the methods below it has those that it needs; tensors that they
    are handed are the network's own: whoever keeps one keeps a copy.
    """

    name: ClassVar[str] = ""
    """What a want asks for, and the kind of its pictures."""
    moment: ClassVar[Moment] = "between"
    reads: ClassVar[frozenset[str]] = frozenset()
    """Besides outputs: `OUTPUT_GRADIENTS`, or names of views (`blocks.view`), which are not there within a step."""
    measures: ClassVar[tuple[Measure, ...]] = ()
    """The numbers it makes; none for a picture."""
    lasting: ClassVar[bool] = False
    """Of a probe of epochs: its columns are looked at whoever wants it, as the project says."""
    again: ClassVar[bool] = False
    """Of a probe of steps that is shown no outputs: whether one object can look at step after step; `before` begins
    each anew."""
    smooth: ClassVar[bool] = False
    """Whether it may look as often as a movement needs to be smooth, where the budget allows it."""

    def __init_subclass__(cls, name: str = "", **_: Any) -> None:
        if not name:
            return
        cls.name = name
        PROBES[name] = cls

    def __init__(self, subject: Subject, modules: tuple[str, ...] = (), sample: int = 0) -> None:
        self.subject, self.modules, self.sample = subject, modules, sample
        self.asked: int | None = None
        """Which of the answers is to be explained, of a probe that explains one; None: the one that is given."""
        self.origin: Origin = "validation"
        """Where its sample is from."""
        self._pictures: list[Picture] = []
        """What was found so far, by a probe that keeps pictures as its modules run."""

    @classmethod
    def columns(cls, subject: Subject) -> tuple[str, ...]:
        """The modules that its measures can be of, when they are of blocks; default those whose weights learn."""
        return subject.blocks

    @classmethod
    def announced(cls, subject: Subject) -> Iterator[Measure]:
        """Its measures with their columns; none of blocks when there are no blocks."""
        for measure in cls.measures:
            columns = cls.columns(subject) if measure.of == "block" else ()
            if columns or measure.of != "block":
                yield replace(measure, probe=cls.name, columns=columns)

    # -- what it is shown ------------------------------------------------------------------------

    def before(self) -> None:
        """The step begins; weights are as the last one left them."""

    def output(self, module: str, values: Tensor) -> None:
        """What a module puts out, N×its shape: of the batch of the step, of the one sample, or of many."""

    def output_gradient(self, module: str, values: Tensor) -> None:
        """The gradient of the loss with respect to that output, during the way back."""

    def view(self, module: str, name: str, values: Tensor) -> None:
        """What goes on inside a module, N × the axes of the view."""

    def between(self, x: Tensor) -> None:
        """Between two steps, after what passed by was shown; the network is in evaluation mode. x: 1 × the sample as it
        is kept."""

    def gradients(self) -> None:
        """Gradients are there, not clipped yet, and weights are as they were."""

    def after(self) -> None:
        """The step is taken; gradients are still there."""

    # -- what it has found -----------------------------------------------------------------------

    def found(self) -> Iterator[Picture | Look]:
        """The pictures or numbers of this look."""
        yield from self._pictures

    def rows(self, rows: Rows) -> Mapping[str, Numbers]:
        """Of a probe of all steps: its measures from the rows of `training.norms`, n numbers or n × columns each."""
        return {}

    def picture(
        self, module: str, values: npt.NDArray[Any], partial: bool = False, facts: dict[str, float] | None = None
    ) -> Picture:
        """A picture of a module as it is now; partial: there was more than is shown; facts: what is known besides."""
        return Picture(
            self.subject.setup.step, self.name, module, self.sample, values, partial, facts=dict(facts or {})
        )

    def numbers(self, **found: Mapping[str, float]) -> Look:
        """By measure, what was found of each module; of the others it is not known."""
        columns = self.columns(self.subject)
        values: dict[str, Value] = {
            name: tuple(map(by_module.get, columns, repeat(math.nan))) for name, by_module in found.items()
        }
        return Look(self.subject.setup.step, values)


class OfInputs(Probe):
    """A probe that is shown what goes into modules as well."""

    def input(self, module: str, values: Tensor) -> None:
        """Before the module computes with it, N×the shape of it; of several inputs the first."""
        raise NotImplementedError


class OfGradients(Probe):
    """A probe that is shown gradients of small outputs together, where that is cheaper than one by one."""

    def output_gradients(self, gradients: Sequence[tuple[str, Tensor]]) -> None:
        """Those of rows of numbers by module, in the order in which they came, when the way back is over.

        They change with what is done to those of weights then.
        """
        raise NotImplementedError


class Patient(Probe):
    """A probe that looks while the network rests, for as long as it takes."""

    moment = "rest"

    def work(self, x: Tensor) -> Iterator[float]:
        """Piece by piece, each a fraction of a second: what share of the work is done comes out of each.

        `found` is asked in between, too, and others may look: no hook is left on the network. x: 1 × the sample as it
        is kept.
        """
        raise NotImplementedError


class Apart(Probe):
    """A probe that looks between two steps at inputs of its own: a plane, the first samples."""

    moment = "apart"

    def inputs(self) -> Tensor | None:
        """N kept samples that go through the network, whose outputs it is shown; None: there is nothing to look at."""
        raise NotImplementedError


class Alone(Probe):
    """A probe that is told how far a step is, and does more than look on: nobody else looks at the same one."""

    moment = "step"

    def passed(self, part: str) -> None:
        """A part of the step is over: "load", "copy" and "augment" of the batch, then of each phase "forward",
        "backward", "watch" (what every step is measured by), "look" (what looking at this one takes), "update". On the
        bench there are "augment", "forward" and "backward" alone."""

    def given_up(self) -> None:
        """The step is not taken after all: leave nothing behind."""


class Timed(Alone):
    """A probe that measures a step: looks of others would be measured, too."""

    aside: float = 0.0
    """After the step: the seconds of the run that were spent on looking and telling besides (`looking.looks`)."""


def looks_alone(want: Want) -> bool:
    """Whether nobody else looks at the same step."""
    return issubclass(PROBES[want.probe], Alone)
