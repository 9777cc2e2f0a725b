"""Runs that are kept, a few steps long: what their tests share."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from camplab.document.files import dumps
from camplab.document.measures import ACTIVATION_MEAN, GRADIENTS, LEARNING_RATE, LOSS, VALIDATION_LOSS, Measure
from camplab.document.project import Project
from camplab.runs.events import Started, Steps
from camplab.runs.folder import RunFolder
from camplab.runs.storage.store import RunStore
from camplab.words import say

BLOCKS = ("conv1", "fc1")
LOOKED = Measure("dead", say("Dead units"), when="look", of="block").over(BLOCKS)


def started(first_step: int = 0, watched: tuple[str, ...] = ("fc1",), run: str = "id") -> Started:
    measures = (LOSS, LEARNING_RATE, GRADIENTS.over(BLOCKS), VALIDATION_LOSS, ACTIVATION_MEAN.over(watched), LOOKED)
    return Started("cpu", measures, parameters=7, epochs=9, steps_per_epoch=50, first_step=first_step, run=run)


def steps(first: int, count: int, seed: int = 0) -> Steps:
    chance = np.random.default_rng(seed)
    loss, rate = chance.random((2, count), np.float32)
    return Steps(first, {"loss": loss, "learning_rate": rate, "gradients": chance.random((count, 2), np.float32)})


def new_store(folder: Path) -> RunStore:
    """A store in a folder that holds a project, as that of a run does."""
    folder.mkdir(exist_ok=True)
    RunFolder(folder).project.write_text(dumps(Project()))
    return RunStore(RunFolder(folder).numbers)
