"""A step of learning, and judging what was not learned from, in whatever precision. Knows no meter and no epochs."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import torch
from torch import Tensor

from camplab.assembly.batches import Asked, never
from camplab.assembly.module import Values
from camplab.document.measures import VALIDATION_ACCURACY
from camplab.runs.events import Value
from camplab.training.optimizers import stepper
from camplab.training.phase import LearningPhase
from camplab.training.preserved_state import seeded
from camplab.training.scaled import Beginning, Scaled
from camplab.training.setup import Setup
from camplab.words import Sentence


class Step(NamedTuple):
    """The parts of one phase of a step, in whatever precision."""

    learn: Callable[[Values], Tensor]
    """Forward and backward: gradients, in true units, are left at the parameters of the phase. The loss, detached.

    Given `x` as the network sees it, `y`, and what earlier phases have computed; what is computed joins these values.
    """
    update: Callable[[], object]
    """Optimizer and schedule go one step; a step whose gradients overflowed when scaled is skipped."""
    refuse: Callable[[], object]
    """There is no step for this batch: its gradients are not finite in any scale."""


def steps_of(setup: Setup) -> tuple[tuple[Step, ...], list[Sentence]]:
    """For every phase of `setup`; and what is to be said: whoever says it takes it out."""
    notes: list[Sentence] = []
    beginning = Beginning(setup.device)
    return tuple(_step(setup, phase, beginning, notes) for phase in setup.phases), notes


def _step(setup: Setup, phase: LearningPhase, beginning: Beginning, notes: list[Sentence]) -> Step:
    if phase.scaler is not None:
        scaled = Scaled(setup, phase, phase.scaler, beginning, notes)
        return Step(scaled.learn, scaled.update, scaled.refuse)
    forward, backward = setup.cast(phase.computing.forward), phase.backward

    def learn(values: Values) -> Tensor:
        loss = forward(values)
        backward(loss)
        return loss.detach()

    return Step(learn, stepper(phase.optimizer, phase.schedule), lambda: None)


# -- what was not learned from -------------------------------------------------------------------------


def evaluate(setup: Setup, batch_size: int, stop: Asked = never) -> dict[str, Value] | None:
    """Mean losses, and accuracy where there is a score, of the held-out samples; None when stopped before the end.

    The network has to be in evaluation mode, and stays as it was; noise is the same every time.
    """
    with seeded(setup):
        return torch.no_grad()(setup.cast(_evaluate))(setup, batch_size, stop)


def _evaluate(setup: Setup, batch_size: int, stop: Asked) -> dict[str, Value] | None:
    samples, computing = setup.data.held_out, setup.computing
    sums, correct, seen, score = [0.0] * len(computing.phases), 0, 0, computing.score
    for inputs, targets in samples.batches(batch_size, stop=stop):
        values = {"x": setup.see(inputs), "y": targets}
        for number, phase in enumerate(computing.phases):
            sums[number] += phase.judge(values).item() * len(targets)
        seen += len(targets)
        if score is not None:
            correct += int(score(values[computing.output], targets).sum().item())
    if seen < len(samples):
        return None
    accuracy: dict[str, Value] = {} if score is None else {VALIDATION_ACCURACY.name: correct / seen}
    means = {names.validation: total / seen for names, total in zip(setup.loss_names, sums, strict=True)}
    return {**means, **accuracy}
