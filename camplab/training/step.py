"""A step of learning, phase by phase, and judging what was not learned from. Knows no meter and no epochs."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from itertools import accumulate
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor
from torch.nn.utils import clip_grads_with_norm_

from camplab.assembly.augmenting.layers import augmented
from camplab.assembly.batches import Asked, Batch, never
from camplab.assembly.module import Values
from camplab.document.measures import VALIDATION_ACCURACY
from camplab.document.optimizers import OPTIMIZERS
from camplab.runs.events import Value
from camplab.training.norms import LIMIT, Rows, norms_of
from camplab.training.optimizers.making import stepper
from camplab.training.phase import LearningPhase
from camplab.training.preserved_state import seeded
from camplab.training.scaled import Beginning, Scaled
from camplab.training.setup import Setup
from camplab.words import Sentence

Passed = Callable[[str], object]
"""Called with the name of a part of the step when that is over: "forward", "backward", "watch", "look", "update"."""
Look = Callable[[int, int], object]
"""Called between gradients and update with the number of the phase, and how often it learns after that in this step."""


class Step(NamedTuple):
    """The parts of one phase of a step, in whatever precision."""

    learn: Callable[[Values, Passed | None], Tensor]
    """Forward and backward: gradients, in true units, are left at the parameters of the phase. The loss, detached.

    Given `x` as the network sees it, `y`, and what earlier phases have computed; what is computed joins these values.
    """
    update: Callable[[], object]
    """Optimizer and schedule go one step; a step whose gradients overflowed when scaled is skipped."""
    refuse: Callable[[], object]
    """There is no step for this batch: its gradients are not finite in any scale."""


def steps_of(setup: Setup, notes: list[Sentence]) -> tuple[Step, ...]:
    """For every phase of `setup`. notes: what is to be said is put there, and whoever says it takes it out."""
    beginning = Beginning(setup.device)
    return tuple(_step(setup, phase, beginning, notes) for phase in setup.phases)


def _step(setup: Setup, phase: LearningPhase, beginning: Beginning, notes: list[Sentence]) -> Step:
    if phase.scaler is not None:
        scaled = Scaled(setup, phase, phase.scaler, beginning, notes)
        return Step(scaled.learn, scaled.update, scaled.refuse)
    forward, backward = setup.cast(phase.computing.forward), phase.backward
    searches = OPTIMIZERS[setup.project.training.of(phase.phase.name).optimizer].searches
    batch: Values = {}

    def learn(values: Values, passed: Passed | None) -> Tensor:
        if searches:
            batch.update(values)
        loss = forward(values)
        if passed is not None:
            passed("forward")
        backward(loss)
        return loss.detach()

    again = (lambda: forward(dict(batch))) if searches else None
    return Step(learn, stepper(phase.optimizer, phase.schedule, again), lambda: None)


def entered(setup: Setup, batch: Batch, passed: Passed | None = None) -> Values:
    """A batch to learn from, `x` as the network sees it and `y`; once augmented, with its targets as they were."""
    x, y = setup.see(batch[0]), batch[1]
    if passed is not None:
        passed("copy")
    return augmented(x, y, setup.augmentations, setup.chance) if setup.augmentations else {"x": x, "y": y}


def next_values(setup: Setup, batches: Iterator[Batch], passed: Passed | None) -> Values | None:
    """The next batch as the network sees it, `x` and `y`; None when there is none."""
    batch = next(batches, None)
    if batch is None:
        return None
    if passed is not None:
        passed("load")
    values = entered(setup, batch, passed)
    if passed is not None:
        setup.seen = dict(values)
        passed("augment")
        setup.seen = None
    return values


class Learning:
    """What follows from the knobs of `setup` is worked out once, and again by `fit`. notes: see `steps_of`."""

    def __init__(self, setup: Setup, notes: list[Sentence]) -> None:
        self._setup, self._notes = setup, notes
        self._columns = {each: at for at, each in enumerate(_weights(setup))}
        """(phase, weight) -> its column in all rows of the run, also while it is frozen."""
        self.fit()

    def fit(self) -> None:
        """The setup was changed. Rows that were kept have to be taken before."""
        setup = self._setup
        self.norms = tuple(norms_of(phase.parameters, setup.device) for phase in setup.phases)
        clips = [setup.project.training.clip if phase.parameters else None for phase in setup.phases]
        each_phase = steps_of(setup, self._notes)
        self._in_turn = list(enumerate(zip(setup.phases, self.norms, clips, each_phase, strict=True)))
        known_before = accumulate(({*phase.names} for phase in setup.phases), set.union, initial=set[str]())
        names = zip(setup.phases, known_before, strict=False)
        self._again = frozenset(number for number, (phase, before) in enumerate(names) if before & {*phase.names})
        """Phases that change weights which an earlier one has left gradients at."""
        weights = _weights(setup)
        known = [at for at, each in enumerate(weights) if each in self._columns]
        places = [self._columns[weights[at]] for at in known]
        self._known = None if weights == list(self._columns) else (known, places)

    def step(self, values: Values, look: Look | None, passed: Passed | None = None) -> int | None:
        """All phases in turn. The number of one whose loss or gradient is not finite, which is the last."""
        for number, (phase, norms, clip, (learn, update, refuse)) in self._in_turn:
            if number in self._again:
                phase.forget()
            for left in phase.countdown:
                loss = learn(values, passed)
                if passed is not None:
                    passed("backward")
                if not norms.add(_gradients(phase.parameters), loss) < LIMIT:  # NaN is not less than anything
                    refuse()
                    return number
                if passed is not None:
                    passed("watch")
                if look is not None:
                    look(number, left)
                if passed is not None:
                    passed("look")
                if clip is not None:
                    clip_grads_with_norm_(phase.parameters, clip, norms.total())
                update()
                if passed is not None:
                    passed("update")
                if left:
                    norms.forget()
                    phase.forget()
        return None

    def in_all(self, rows: Rows) -> Rows:
        """n × the norms of all phases, as they are now, to n × those of the start; NaN of what is frozen."""
        if self._known is None:
            return rows
        known, places = self._known
        found = np.full((len(rows), len(self._columns)), np.nan)
        found[:, places] = rows[:, known]
        return found


def _weights(setup: Setup) -> list[tuple[int, str]]:
    named = ((number, name) for number, phase in enumerate(setup.phases) for name in phase.names)
    return list(named)


def _gradients(parameters: list[Tensor]) -> list[Tensor]:
    """After a backward pass: every parameter that is trained takes part in the loss."""
    return [p.grad for p in parameters]  # type: ignore[misc]


# -- what was not learned from -------------------------------------------------------------------------


def evaluate(setup: Setup, batch_size: int, stop: Asked = never) -> dict[str, Value] | None:
    """Mean losses, accuracy where there is a score, and what is measured of the held-out samples together.

    None when stopped before the end.

    The network has to be in evaluation mode, and stays as it was; noise is the same every time.
    """
    with seeded(setup):
        return torch.no_grad()(setup.cast(_evaluate))(setup, batch_size, stop)


def _evaluate(setup: Setup, batch_size: int, stop: Asked) -> dict[str, Value] | None:
    samples, computing = setup.data.held_out, setup.computing
    sums, correct, answers, score = [0.0] * len(setup.computing.summed), 0, 0, computing.score
    rows: list[list[Values]] = [[] for _ in computing.overall]
    sizes: list[int] = []
    for inputs, targets in samples.batches(batch_size, stop=stop):
        values = {"x": setup.see(inputs), "y": targets}
        for number, phase in enumerate(computing.phases):
            sums[number] += phase.judge(values).item() * len(targets)
        for number, name in enumerate(computing.tells, len(computing.phases)):
            sums[number] += values[name].item() * len(targets)
        sizes.append(len(targets))
        for gathered, each in zip(rows, computing.overall, strict=True):
            gathered.append(each.rows(values))
        if score is not None:
            correct += int(score(computing.scored(values), targets).sum().item())
            answers += int(computing.answers(targets).sum().item())
    seen = sum(sizes)
    if seen < len(samples):
        return None
    share = correct / answers if answers else math.nan
    accuracy: dict[str, Value] = {} if score is None else {VALIDATION_ACCURACY.name: share}
    means = {names.validation: total / seen for names, total in zip(setup.computing.summed, sums, strict=True)}
    together = zip(rows, computing.overall, strict=True)
    return {**means, **{each.measure: each.of(gathered, sizes) for gathered, each in together}, **accuracy}
