"""A trained network that stays: whatever is asked of any sample is looked at at once. Learns nothing; no processes.

`Bench` takes over what a run has left; `opened` builds the network of a project around weights that lie somewhere, and
`of_weights` around weights that are at hand.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import chain
from pathlib import Path

import msgspec
from torch import Tensor

from camplab.assembly.samples import Listed, Loaded
from camplab.document.measures import Measure
from camplab.document.project import Project
from camplab.document.start import Start
from camplab.runs.events import Event, Note
from camplab.runs.wants import Own, Want, Wants
from camplab.training import checkpoint
from camplab.training.looking.looks import Looks
from camplab.training.looking.resting import Wanted, always
from camplab.training.probes.base import Subject, takes_a_while
from camplab.training.setup import BadProject, Setup, prepare
from camplab.words import Sentence, say

Samples = Callable[[], Loaded | Listed] | None
"""What hands out the samples of a project; None: they are made."""


class Bench:
    """One network, which nobody trains any more. What learning alone needs (gradients, optimizers) is not there."""

    def __init__(self, setup: Setup, run: str, notes: Iterable[Sentence] = ()) -> None:
        """run: the id that all events carry. notes: to be said with the first look."""
        setup.model.zero_grad(set_to_none=True)
        self.run, self.step = run, setup.step
        self._notes = [*notes]
        self._looks = Looks(Subject.of(replace(setup, phases=())), self._notes)
        self._answered: frozenset[Want] = frozenset()

    @property
    def measures(self) -> tuple[Measure, ...]:
        """All numbers that can be looked at, with their columns."""
        return self._looks.measures()

    def look(self, wants: Wants, own: tuple[Own, ...] = (), still: Wanted = always) -> Iterator[Event]:
        """Pictures of all that is wanted now and was not the last time; what stays wanted has been answered.

        still: whether what takes a while goes on. What was left off is taken up the next time.
        """
        wanted = dict.fromkeys(chain(*wants.values()))
        new = [want for want in wanted if want not in self._answered or takes_a_while(want)]
        self._answered = frozenset(wanted)
        self._looks.want({"": tuple(new)}, own)
        for event in self._looks.between(last=True, rests=still):
            yield msgspec.structs.replace(event, run=self.run)
        while self._notes:
            yield Note(self._notes.pop(0), run=self.run)


def of_weights(project: Project, weights: Mapping[str, Tensor], step: int, run: str, made: Samples = None) -> Bench:
    """The network of `project` with these weights, a state_dict as it was after `step` steps.

    made: hands out the samples, as for `setup.prepare`. Raises `BadProject`, and what torch raises when memory is
    short.
    """
    setup = prepare(project, False, made, learns=False)
    try:
        setup.model.load_state_dict(dict(weights))
    except RuntimeError as error:
        raise BadProject(say("these weights do not fit this network: {why}", why=str(error)[:300])) from None
    setup.step = step
    return Bench(setup, run)


def opened(project: Project, source: Path, run: str, made: Samples = None) -> Bench:
    """The network of `project` with the newest checkpoint of the run in `source`, or with the weights in that file.

    made: as for `of_weights`. Raises `BadProject`, `checkpoint.BadCheckpoint`, and what torch raises when memory is
    short.
    """
    if source.is_dir():
        weights, step = checkpoint.network(source)
        return of_weights(project, weights, step, run, made)
    return begun(project.model_copy(update={"start": Start(source=str(source))}), run, made)


def begun(project: Project, run: str, made: Samples = None) -> Bench:
    """The network of `project` as it begins. Raises as `opened` does."""
    return Bench(prepare(project, True, made, learns=False), run)
