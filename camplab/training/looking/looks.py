"""What the training loop calls at its look points: whose turn it is looks, and what it finds comes out as events.

Within a step hooks see what really runs. Between steps one sample goes through the network in evaluation mode, which
draws nothing random and keeps no statistics. Nothing here changes a weight.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import chain
from typing import Any

import numpy.typing as npt
import torch
from torch import Tensor

from camplab.assembly.batches import as_kept
from camplab.assembly.optimization import evaluation_batch
from camplab.document.measures import Measure
from camplab.runs.events import Event, Look, Numbers, Picture, Value
from camplab.runs.wants import OF_DATA, Origin, Own, Want, Wants
from camplab.training.looking.ended import Ended
from camplab.training.looking.hooks import Hooks, stack_of
from camplab.training.looking.parts import Part, Parts, joined, of_want
from camplab.training.looking.rehearsal import Rehearsal
from camplab.training.looking.resting import Resting, Wanted
from camplab.training.looking.turns import Turns
from camplab.training.looking.within_steps import WithinSteps
from camplab.training.norms import Rows
from camplab.training.preserved_state import seeded
from camplab.training.probes.base import PROBES, Apart, Subject, looks_alone
from camplab.training.setup import Setup
from camplab.words import Sentence

PROBE_SET = 128
"""Validation samples at most that are looked at together between two steps: the first ones."""


class Looks:
    """All wants of a run, looked at in turn. A probe that raises something ends, which `notes` say.

    rationed: whether that may take a share of the time only; otherwise all is looked at at every look point.
    """

    def __init__(self, subject: Subject, notes: list[Sentence], rationed: bool = True) -> None:
        self.within_steps = False
        """Whether anybody wants to look while a step is taken."""
        self._subject, self._setup, self._turns = subject, subject.setup, Turns(rationed)
        self._ended = Ended(notes, self._drop)
        self._all = Parts(subject, self._ended)
        self._resting = Resting(self._setup, self._all)
        self._within = WithinSteps(self._setup, self._all, self._ended)
        self._rehearsal = Rehearsal(self._setup, self._all, self._ended)
        self._own: dict[tuple[Origin, int], npt.NDArray[Any]] = {}
        self.aside = 0.0
        """Seconds since the run began that were spent on looking and telling, whenever that was."""
        lasting = ((probe.name, probe.columns(subject)) for probe in PROBES.values() if probe.lasting)
        self._lasting = tuple(Want(name, modules) for name, modules in lasting if modules)
        self._always = [probe(subject) for probe in PROBES.values() if probe.moment == "rows"]

    def measures(self) -> tuple[Measure, ...]:
        """All numbers that probes make of this run, wanted now or later."""
        return tuple(chain.from_iterable(probe.announced(self._subject) for probe in PROBES.values()))

    def want(self, wants: Wants, own: tuple[Own, ...] = ()) -> None:
        """From now on this is wanted, by whomever; `own`: the learner's own samples among it."""
        self._own = {(each.origin, each.sample): each.values for each in own}
        self._turns.want(wants)
        self._within.forget()  # what learns may be changed now
        self.within_steps = bool(self._turns.of("step"))
        self._resting.want(self._turns.of("rest"))

    def _drop(self, probe: str) -> None:
        self._turns.drop(probe)
        self.within_steps = bool(self._turns.of("step"))

    # -- while a step is taken -------------------------------------------------------------------

    def begin(self) -> Callable[[str], object] | None:
        """The look point before a step, before its batch; None when nobody looks at this one. It is to be called with
        each part of the step that is over: "load", "copy", "augment", and those of `training.step.Passed`."""
        began = time.perf_counter()
        due = self._turns.due("step")
        if due:  # who looks alone does so when it has waited longest
            due = due[:1] if looks_alone(due[0]) else [want for want in due if not looks_alone(want)]
        self._within.begin(due)
        if due:
            return self._within.passed
        self.aside += time.perf_counter() - began
        return None

    def gradients(self, phase: int, left: int) -> None:
        """The look point between the last way back and update of a phase: at modules that learn in it."""
        if not left:
            self._within.gradients(phase)

    def after(self) -> Iterator[Event]:
        """The look point after the last update."""
        parts, spent = self._within.after()
        for probe in self._all.timed(parts):
            probe.aside = self.aside
        began = time.perf_counter()
        yield from self._found(parts, spent)
        self.aside += time.perf_counter() - began + spent

    def forget(self) -> None:
        """There is no update after all, or no further step; the wants are still due."""
        self._within.forget()

    # -- between steps and at the ends of epochs ---------------------------------------------------

    def between(self, last: bool = False, rests: Wanted | None = None) -> Iterator[Event]:
        """The look point between steps; last: there is no further step, so that all looks are taken once more.

        rests: the network rests, so that what takes a while is looked at as well, as long as this says that it goes on.
        """
        ask = self._turns.of if last else self._turns.due
        wants, over_samples, apart = ask("between"), ask("samples"), ask("apart")
        for origin, sample in dict.fromkeys((want.origin, want.sample) for want in wants):
            together = [want for want in wants if (want.origin, want.sample) == (origin, sample)]
            yield from self._look_at(together, partial(self._sample, origin))
        if over_samples:
            yield from self._look_at(over_samples, partial(first_samples, self._setup))
        for want in apart:
            yield from self._look_at([want], None)
        if not self._setup.phases:  # on the bench no step is taken
            yield from self._rehearsal.look(self._turns.of("step"))
        if rests is not None:
            yield from self._resting.look(self._sample, rests)

    def epoch(self, samples: int) -> dict[str, Value]:
        """What is wanted at the end of an epoch, by measure, of the first validation samples; in evaluation mode."""
        parts = self._all.made(dict.fromkeys((*self._lasting, *self._turns.of("epoch"))))
        if not parts:
            return {}
        began = time.perf_counter()
        self._run(parts, self._setup.data.held_out.take(0, samples)[0])
        looks = [found for part in parts for found in self._all.found_by(part) if isinstance(found, Look)]
        spent = time.perf_counter() - began
        self._turns.epoch(spent)
        self.aside += spent
        return {name: value for look in looks for name, value in look.values.items()}

    def rows(self, rows: Rows) -> dict[str, Numbers]:
        """What probes make of the gradient norms of the steps that are handed over, by measure."""
        found = (self._ended.ask(probe.name, probe.rows, rows) for probe in self._always)
        return {name: numbers for each in found if each is not None for name, numbers in each.items()}

    def _look_at(self, wants: list[Want], kept: Callable[[int], Tensor | None] | None) -> Iterator[Event]:
        """kept: hands out what goes through the network, given the number of a sample that there is; None: the probe
        does."""
        began = time.perf_counter()
        parts = self._all.made(wants)
        x = None
        if parts and kept is not None:
            x = kept(parts[0].probe.sample)
        elif parts and isinstance(probe := parts[0].probe, Apart):
            x = self._ended.ask(probe.name, probe.inputs)
        if x is None:
            return
        model = self._setup.model
        model.eval()
        try:
            if any(part.probe.modules for part in parts):
                self._run(parts, x)
            self._all.ask(parts, "between", x)
        finally:
            model.train()
        yield from self._found(parts, time.perf_counter() - began)

    def _sample(self, origin: Origin, sample: int) -> Tensor | None:
        """1 × a sample as it is kept; None while one of the learner's own is not here, or when it is of other data."""
        data = self._setup.data
        if origin in OF_DATA:
            return data.part(origin).take(sample, 1)[0]
        values = self._own.get((origin, sample))
        if values is None or origin not in ("latent", "prompt"):
            return None if values is None else data.like_kept(as_kept(values, self._setup.project.data))
        return torch.from_numpy(values.copy())[None].to(self._setup.device)

    @torch.no_grad()
    def _run(self, parts: Sequence[Part], x: Tensor) -> None:
        setup, probes = self._setup, [part.probe for part in parts]
        passes: list[tuple[Callable[[Tensor], object], frozenset[str]]] = [(setup.output, frozenset())]
        unused, is_sample = setup.computing.unused, x.shape[1:] == setup.project.data.stored.dims  # else a code
        if is_sample and any(stack_of(name) in unused for probe in probes for name in probe.modules):
            passes.append((partial(_beside, setup), unused))
        for through, stacks in passes:
            hooks = Hooks(setup.model, probes, self._ended, stacks)
            try:
                with seeded(setup):
                    through(x)
            finally:
                hooks.remove()

    # -- in common ---------------------------------------------------------------------------------

    def _found(self, parts: Sequence[Part], spent: float) -> Iterator[Event]:
        """What the probes have found, with how long ago they looked before; they share the time that was spent."""
        costs: dict[Want, float] = {}
        found: list[Event] = []
        for want in dict.fromkeys(part.want for part in parts):
            began, since = time.perf_counter(), self._turns.looked(want)
            these = [each for part in parts if part.want == want for each in self._all.found_by(part)]
            found += [of_want(each, want, since=since) for each in these if isinstance(each, Picture)]
            found += joined([each for each in these if isinstance(each, Look)])
            costs[want] = time.perf_counter() - began + spent / len(parts)
        self._turns.paid(costs)
        yield from found


def _beside(setup: Setup, x: Tensor) -> None:
    """What stacks that have no part in the output make of kept samples."""
    values = {"x": setup.see(x)}
    for _, function in setup.computing.beside:
        setup.cast(function)(values)


def first_samples(setup: Setup, _: int = 0) -> Tensor:
    """N × the first validation samples, as they are kept: the probe set."""
    most = evaluation_batch(setup.project)
    return setup.data.held_out.take(0, min(most, PROBE_SET))[0]
