"""What is looked at: a probe for each want, or one for each phase of the step in which some of its modules learn."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import chain
from typing import NamedTuple

from msgspec.structs import replace
from torch import Tensor

from camplab.runs.events import Look, Picture, Value
from camplab.runs.wants import Want
from camplab.training.looking.ended import Ended
from camplab.training.probes.base import PROBES, Alone, Probe, Subject, Timed


class Part(NamedTuple):
    """A look at those of the modules of a want that learn in one phase of the step."""

    want: Want
    probe: Probe
    phase: int = 0


class Parts:
    """Makes them and speaks to them; one whose probe has ended is not there, and says nothing."""

    def __init__(self, subject: Subject, ended: Ended) -> None:
        self._subject, self._ended = subject, ended
        data = subject.setup.data
        self._last = {"validation": len(data.held_out) - 1, "training": len(data.learned) - 1}

    def made(self, wants: Iterable[Want], in_phases: bool = False) -> list[Part]:
        """A look for each want; in_phases: one for each phase in which some of its modules learn."""
        parts: list[Part] = []
        for want in wants:
            wanted = want.modules or _all(PROBES[want.probe], self._subject)
            groups = self._subject.by_phase(wanted) if in_phases else {0: wanted}
            for phase, modules in groups.items():
                sample = min(max(want.sample, 0), self._last.get(want.origin, want.sample))
                probe = self._ended.ask(want.probe, PROBES[want.probe], self._subject, modules, sample)
                if probe is not None:
                    probe.asked, probe.origin = want.asked, want.origin
                    parts.append(Part(want, probe, phase))
        return parts

    def ask(self, parts: Iterable[Part], what: str, *given: Tensor) -> None:
        """Each probe does what it does at this look point."""
        for part in parts:
            self._ended.ask(part.probe.name, getattr(part.probe, what), *given)

    def timed(self, parts: Iterable[Part]) -> list[Timed]:
        """Those of them that measure a step."""
        return [part.probe for part in parts if isinstance(part.probe, Timed)]

    def passed(self, parts: Iterable[Part]) -> Callable[[str], None]:
        """To be called with each part of the step that is over."""
        alone = _alone(parts)

        def over(what: str) -> None:
            for probe in alone:
                self._ended.ask(probe.name, probe.passed, what)

        return over

    def given_up(self, parts: Iterable[Part]) -> None:
        """The step is not taken after all."""
        for probe in _alone(parts):
            self._ended.ask(probe.name, probe.given_up)

    def pieces(self, part: Part, pieces: Iterator[float]) -> Iterator[float]:
        """The work of a probe, up to its end or to an error."""
        while (done := self._ended.ask(part.probe.name, partial(next, pieces, None))) is not None:
            yield done

    def found_by(self, part: Part) -> Sequence[Picture | Look]:
        """What the probe has found."""
        return self._ended.ask(part.probe.name, lambda: list(part.probe.found())) or ()


def _alone(parts: Iterable[Part]) -> list[Alone]:
    """Those that are told how far the step is."""
    return [part.probe for part in parts if isinstance(part.probe, Alone)]


def of_want(picture: Picture, want: Want, **more: float) -> Picture:
    """The picture with what the want says of it, and more."""
    return replace(picture, origin=want.origin, asked=want.asked, **more)


def _all(probe: type[Probe], subject: Subject) -> tuple[str, ...]:
    """Where it looks when nobody says at which modules: of measures of blocks at all columns, else at none."""
    return probe.columns(subject) if any(measure.of == "block" for measure in probe.measures) else ()


def joined(looks: Sequence[Look]) -> list[Look]:
    """Numbers of one want as one look: what one part of it does not know another does."""
    if len(looks) < 2:
        return list(looks)
    values: dict[str, Value] = {}
    for name, value in chain.from_iterable(look.values.items() for look in looks):
        before = values.get(name)
        if isinstance(before, tuple) and isinstance(value, tuple):
            value = tuple(old if math.isnan(new) else new for old, new in zip(before, value, strict=True))
        values[name] = value
    return [replace(looks[-1], values=values)]
