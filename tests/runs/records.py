"""Records that look like those of real runs, for what is drawn or told of them."""

from __future__ import annotations

from typing import Any

import numpy as np

from camplab.document.measures import (
    ACTIVATION_MEAN,
    ACTIVATION_STD,
    GRADIENT_NORM,
    GRADIENTS,
    LEARNING_RATE,
    Measure,
)
from camplab.document.project import Project
from camplab.runs.events import Picture, Started, Steps
from camplab.runs.record import Record


def begun(
    project: Project, modules: tuple[str, ...] | None = None, watched: tuple[str, ...] = (),
    more: tuple[Measure, ...] = (), **facts,
) -> Record:  # fmt: skip
    """A run of `project` that has just begun, as the engine would begin it; `facts` are those of `Started`.

    more: what else it says, with its columns.
    """
    blocks = tuple(step.module for step in project.trace().steps() if step.facts.weights.count)
    measures = [
        *project.task.measures,
        LEARNING_RATE,
        GRADIENT_NORM,
        GRADIENTS.over(blocks if modules is None else modules),
        *(measure.over(watched) for measure in (ACTIVATION_MEAN, ACTIVATION_STD) if watched),
        *more,
    ]
    usual = {"device": "cpu", "parameters": 1, "epochs": 10, "steps_per_epoch": 100}
    return Record(project, Started(measures=tuple(measures), **(usual | facts)))


def adds(record: Record, **columns: object) -> None:
    """The next steps of a run: measure -> what numpy takes."""
    known = {name: np.asarray(column, np.float32) for name, column in columns.items()}
    record.add(Steps(record.step, known, run=record.started.run))


def rewrites(record: Record, name: str, at: object, values: object) -> None:
    """What a run has said of some steps, or of some columns of them, is now this."""
    numbers = record.values(name)[:].copy()
    numbers[at] = values
    record.values(name).put(0, numbers)


def sees(record: Record, kind: str, module: str, values: object, step: int = 1, **more: Any) -> None:
    """A picture arrives."""
    record.add(Picture(step, kind, module, 0, np.asarray(values, np.float32), run=record.started.run, **more))
