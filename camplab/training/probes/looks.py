"""What the training loop calls at its look points: whose turn it is looks, and what it finds comes out as events.

Within a step hooks see what really runs. Between steps one sample goes through the network in evaluation mode, which
draws nothing random and keeps no statistics. Nothing here changes a weight.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from itertools import chain

import torch
from msgspec.structs import replace

from camplab.document.measures import Measure
from camplab.runs.events import Event, Look, Numbers, Picture, Value
from camplab.runs.wants import Want, Wants
from camplab.training.norms import Rows
from camplab.training.probes.base import PROBES, Probe, Subject
from camplab.training.probes.hooks import Hooks
from camplab.training.probes.turns import Turns


class Looks:
    """All wants of a run, looked at in turn."""

    def __init__(self, subject: Subject) -> None:
        self.within_steps = False
        """Whether anybody wants to look while a step is taken."""
        self._subject, self._setup, self._turns = subject, subject.setup, Turns()
        self._looking: dict[Want, Probe] = {}
        """At the step that is being taken."""
        self._hooks: Hooks | None = None
        self._spent = 0.0
        lasting = ((probe.name, probe.columns(subject)) for probe in PROBES.values() if probe.lasting)
        self._lasting = tuple(Want(name, modules) for name, modules in lasting if modules)
        self._always = [probe(subject) for probe in PROBES.values() if probe.moment == "rows"]

    def measures(self) -> tuple[Measure, ...]:
        """All numbers that probes make of this run, wanted now or later."""
        return tuple(chain.from_iterable(probe.announced(self._subject) for probe in PROBES.values()))

    def want(self, wants: Wants) -> None:
        """From now on this is wanted, by whomever."""
        self._turns.want(wants)
        self.within_steps = bool(self._turns.of("step"))

    # -- while a step is taken -------------------------------------------------------------------

    def begin(self) -> bool:
        """The look point before a step; whether anybody looks at this one."""
        due = self._turns.due("step")
        if due:
            began = time.perf_counter()
            self._looking = self._probes(due)
            self._hooks = Hooks(self._setup.model, list(self._looking.values()))
            for probe in self._looking.values():
                probe.before()
            self._spent = time.perf_counter() - began
        return bool(due)

    def gradients(self, phase: int) -> None:
        """The look point between the way back and the update."""
        began = time.perf_counter()
        self._spent += self._unhooked()
        for probe in self._looking.values():
            probe.gradients()
        self._spent += time.perf_counter() - began

    def after(self) -> Iterator[Event]:
        """The look point after the update."""
        began = time.perf_counter()
        for probe in self._looking.values():
            probe.after()
        looked, self._looking = self._looking, {}
        yield from self._found(looked, self._spent + time.perf_counter() - began)

    def forget(self) -> None:
        """There is no update after all; the wants are still due."""
        self._unhooked()
        self._looking = {}

    def _unhooked(self) -> float:
        """The hooks are gone; the seconds that were spent in them."""
        hooks, self._hooks = self._hooks, None
        return hooks.remove() if hooks else 0.0

    # -- between steps and at the ends of epochs ---------------------------------------------------

    def between(self, last: bool = False) -> Iterator[Event]:
        """The look point between steps; last: there is no further step, so that all looks are taken once more."""
        wants = self._turns.of("between") if last else self._turns.due("between")
        for sample in dict.fromkeys(want.sample for want in wants):
            yield from self._at_a_sample([want for want in wants if want.sample == sample])

    def epoch(self, samples: int) -> dict[str, Value]:
        """What is wanted at the end of an epoch, by measure, of the first validation samples; in evaluation mode."""
        wants = dict.fromkeys((*self._lasting, *self._turns.of("epoch")))
        probes = self._probes(wants).values()
        if not probes:
            return {}
        began = time.perf_counter()
        self._run(list(probes), 0, samples)
        found = list(chain.from_iterable(probe.found() for probe in probes))
        self._turns.epoch(time.perf_counter() - began)
        return {name: value for each in found if isinstance(each, Look) for name, value in each.values.items()}

    def rows(self, rows: Rows) -> dict[str, Numbers]:
        """What probes make of the gradient norms of the steps that are handed over, by measure."""
        return {name: numbers for probe in self._always for name, numbers in probe.rows(rows).items()}

    def _at_a_sample(self, wants: list[Want]) -> Iterator[Event]:
        began = time.perf_counter()
        probes = self._probes(wants)
        sample = next(iter(probes.values())).sample
        model = self._setup.model
        model.eval()
        try:
            if any(probe.modules for probe in probes.values()):
                self._run(list(probes.values()), sample, 1)
            for probe in probes.values():
                probe.between()
        finally:
            model.train()
        yield from self._found(probes, time.perf_counter() - began)

    @torch.no_grad()
    def _run(self, probes: list[Probe], first: int, count: int) -> None:
        hooks = Hooks(self._setup.model, probes)
        try:
            self._setup.output(self._setup.data.held_out.take(first, count)[0])
        finally:
            hooks.remove()

    # -- in common ---------------------------------------------------------------------------------

    def _probes(self, wants: Iterable[Want]) -> dict[Want, Probe]:
        last = len(self._setup.data.held_out) - 1
        return {want: PROBES[want.probe](self._subject, want.modules, min(max(want.sample, 0), last)) for want in wants}

    def _found(self, probes: dict[Want, Probe], spent: float) -> Iterator[Event]:
        """What the probes have found, with how long ago they looked before; they share the time that was spent."""
        costs: dict[Want, float] = {}
        found: list[Event] = []
        for want, probe in probes.items():
            began, since = time.perf_counter(), self._turns.looked(want)
            found += [replace(e, since=since) if isinstance(e, Picture) else e for e in probe.found()]
            costs[want] = time.perf_counter() - began + spent / len(probes)
        self._turns.paid(costs)
        yield from found
