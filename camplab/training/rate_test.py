"""A learning-rate range test: steps from fresh weights at rates that rise, and the loss of each. Keeps nothing.

See `runs.curves.rate_band`. It is a run of its own: of the network of another one nothing is touched.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from camplab.document.measures import Measure
from camplab.document.project import Project
from camplab.document.settings.knobs import RATE
from camplab.runs.curves.rate_band import broken_off, length, rates
from camplab.runs.events import Changed, Fault, Started, Steps
from camplab.training.control import Control
from camplab.training.trainer import Trainer
from camplab.words import Explained, say


class NoTest(Explained):
    """These learning rates cannot be tried; `sentence` says why."""


class Tried(NamedTuple):
    """The losses of the steps so far: as many as were taken of all `rates`."""

    rates: np.ndarray
    losses: list[float]


def tried(project: Project, control: Control) -> Iterator[Tried]:
    """Every step, until the loss breaks off, all rates are tried, or `control` says stop. Raises `NoTest`."""
    recipe = project.training.model_copy(update={"schedule": "constant", "epochs": 1_000_000, "patience": None})
    trainer = Trainer(project.model_copy(update={"training": recipe}), control, attended=False)
    name, losses, planned = "", list[float](), np.empty(0)
    for event in trainer.events():
        match event:
            case Started():
                name = _loss(event)
                planned = rates(length(event.steps_per_epoch))
                control.repeat(Changed(step, RATE, None, rate) for step, rate in enumerate(planned.tolist()))
            case Steps():
                losses += event.columns[name].tolist()
                losses = losses[: len(planned)]
                yield Tried(planned, losses)
                if len(losses) == len(planned) or broken_off(losses):
                    control.stop()
            case Fault() if event.kind not in ("not_finite", "weights_not_finite") or not losses:
                raise NoTest(event.sentence)


def _loss(started: Started) -> str:
    """The measure of the loss of a step. Raises `NoTest` where there are several."""
    losses: list[Measure] = [m for m in started.measures if (m.when, m.of, m.drawing.chart) == ("step", "run", "loss")]
    if len(losses) != 1:
        raise NoTest(say("Several losses are learned from in turn here: none of them tells which rate is good for all"))
    return losses[0].name
