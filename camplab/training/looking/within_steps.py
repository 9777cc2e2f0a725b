"""Looks while steps are taken: probes and hooks, which stay from one step to the next that is looked at alike.

Knows no budget.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from camplab.runs.wants import Want
from camplab.training.looking.ended import Ended
from camplab.training.looking.hooks import Hooks
from camplab.training.looking.parts import Part, Parts
from camplab.training.setup import Setup


class WithinSteps:
    """To make hooks anew takes longer than a short step; so they stay, and show nothing while nobody looks."""

    def __init__(self, setup: Setup, parts: Parts, ended: Ended) -> None:
        self.parts: list[Part] = []
        """Of the step that is being taken."""
        self._setup, self._all, self._ended = setup, parts, ended
        self._once = [(phase.phase.steps, phase.scaler) for phase in setup.phases] == [(1, None)]
        """Whether a step goes back once; a critic is gone through again and again, and on the way forward, too, and
        what was scaled may be worked out anew."""
        self._stay: tuple[list[Want], list[Part]] = [], []
        """What is wanted of steps that are looked at alike, and who looks."""
        self._hooks: dict[int, Hooks] = {}
        """By phase."""
        self._tell: Callable[[str], object] = self._all.passed(())
        self._spent = 0.0

    def begin(self, wants: list[Want]) -> None:
        """A step, before its batch; without wants nobody looks at it."""
        if wants != self._stay[0]:
            self.forget()
        if not wants:
            return
        began = time.perf_counter()
        if self._stay[0]:
            self.parts = self._stay[1]
            for hooks in self._hooks.values():
                hooks.open()
        else:
            self.parts = self._all.made(wants, in_phases=True)
            for phase in {part.phase for part in self.parts}:
                probes = [part.probe for part in self.parts if part.phase == phase]
                way_back = self._setup.phases[phase].backward if self._once else None
                self._hooks[phase] = Hooks(self._setup.model, probes, self._ended, way_back=way_back)
            if all(part.probe.again for part in self.parts):
                self._stay = wants, self.parts
        for phase, hooks in self._hooks.items():  # what runs in one phase may be gone back through in another
            hooks.waits = phase > 0
        self._tell = self._all.passed(self.parts)
        self._all.ask(self.parts, "before")
        self._spent = time.perf_counter() - began

    def passed(self, part: str) -> None:
        """A part of the step is over."""
        began = time.perf_counter()
        self._tell(part)
        self._spent += time.perf_counter() - began

    def gradients(self, phase: int) -> None:
        """Between the last way back and update of a phase."""
        began = time.perf_counter()
        hooks = self._hooks.get(phase)
        if hooks is not None:
            self._spent += hooks.close()
            if not self._stay[0]:
                self._hooks.pop(phase).remove()
        self._all.ask([part for part in self.parts if part.phase == phase], "gradients")
        if phase + 1 in self._hooks:
            self._hooks[phase + 1].waits = False
        self._spent += time.perf_counter() - began

    def after(self) -> tuple[Sequence[Part], float]:
        """After the last update: who has looked, and the seconds that they took."""
        began = time.perf_counter()
        self._all.ask(self.parts, "after")
        parts, self.parts = self.parts, []
        return parts, self._spent + time.perf_counter() - began

    def forget(self) -> None:
        """There is no update after all, or the next step is another one: leave the network as it was."""
        for hooks in self._hooks.values():
            hooks.remove()
        self._all.given_up(self.parts)
        self._hooks, self.parts, self._stay = {}, [], ([], [])
