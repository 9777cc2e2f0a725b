"""Looks that take a while, piece by piece, while the network rests: they are left off for anything else, and taken up.

Each is taken once for every step at which the network stands. Knows no budget.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from time import monotonic

from torch import Tensor

from camplab.runs.events import Picture
from camplab.runs.wants import Origin, Want
from camplab.training.looking.parts import Part, Parts, of_want
from camplab.training.probes.base import Patient
from camplab.training.setup import Setup

SHOWN_EVERY = 0.1
"""Seconds after which what is known so far is shown."""
Wanted = Callable[[Want], bool]
"""Whether somebody still waits for it; asked between two pieces."""
Kept = Callable[[Origin, int], Tensor | None]
"""A sample as it is kept, by origin and number; None where there is none."""


def always(_: Want) -> bool:
    """Nobody asks for anything else meanwhile."""
    return True


class Resting:
    """What is wanted of it, what was looked at already, and what is under way."""

    def __init__(self, setup: Setup, parts: Parts) -> None:
        self._setup, self._parts = setup, parts
        self._wants: Sequence[Want] = ()
        self._done: dict[Want, int] = {}
        """The step at which it was looked at."""
        self._left: dict[Want, tuple[int, Part, Iterator[float]]] = {}
        """What was begun at this step, and is to be taken up."""

    def want(self, wants: Sequence[Want]) -> None:
        """From now on this, in this order, and nothing else."""
        self._wants = wants
        self._done = {want: self._done[want] for want in wants if want in self._done}
        self._left = {want: self._left[want] for want in wants if want in self._left}

    def look(self, sample: Kept, wanted: Wanted) -> Iterator[Picture]:
        """At all that is wanted and was not looked at since the last step."""
        for want in self._wants:
            if self._done.get(want) != self._setup.step and wanted(want):
                self._setup.model.eval()
                try:
                    yield from self._at(want, sample, wanted)
                finally:
                    self._setup.model.train()

    def _at(self, want: Want, sample: Kept, wanted: Wanted) -> Iterator[Picture]:
        begun = self._begun(want, sample)
        if begun is None:
            return
        part, pieces = begun
        shown = monotonic()
        for done in pieces:
            if not wanted(want):
                return
            if monotonic() - shown > SHOWN_EVERY:
                yield from self._found(part, done)
                shown = monotonic()
        self._left.pop(want)
        self._done[want] = self._setup.step
        yield from self._found(part, 1.0)

    def _begun(self, want: Want, sample: Kept) -> tuple[Part, Iterator[float]] | None:
        """Where it was left off, if the network has not learned since; else from the start; None: it cannot be."""
        step, part, pieces = self._left.get(want, (None, None, None))
        if step != self._setup.step or part is None or pieces is None:
            part = next(iter(self._parts.made([want])), None)
            x = None if part is None else sample(want.origin, part.probe.sample)
            if part is None or x is None:
                return None
            assert isinstance(part.probe, Patient)
            pieces = self._parts.pieces(part, part.probe.work(x))
            self._left[want] = self._setup.step, part, pieces
        return part, pieces

    def _found(self, part: Part, done: float) -> Iterator[Picture]:
        found = self._parts.found_by(part)
        yield from (of_want(each, part.want, done=done) for each in found if isinstance(each, Picture))
