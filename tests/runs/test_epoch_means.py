"""Means over the steps of each epoch, of a run whose batch size was changed and which goes on within an epoch."""

from __future__ import annotations

import numpy as np
import pytest

from camplab.runs.curves.epoch_means import Means
from camplab.runs.events import Changed, Epoch, Started, State, Steps
from camplab.runs.reading import read
from camplab.training.control import Control
from camplab.training.trainer import Trainer
from tests.training.recipes import mlp


def hears(means, events):
    """What the means of every epoch were when it ended."""
    found = {}
    for event in events:
        match event:
            case Started():
                means.begin(event)
            case Steps():
                means.add(event)
            case Changed():
                means.bounds.change(event)
            case Epoch():
                found[event.epoch] = means.take(event.epoch)["gradients"]
    return found


def test_they_are_over_the_steps_of_that_epoch(tmp_path):
    control = Control()
    control.repeat([Changed(10, "batch_size", 64, 32)])
    for event in Trainer(mlp(), control, tmp_path, attended=False).events():
        if isinstance(event, Epoch):
            control.change(batch_size=200)
            control.step_once(3)
        elif isinstance(event, State):
            control.stop()
    found = hears(Means(), Trainer(mlp(), folder=tmp_path, resume=True, attended=False).events())
    record = read(tmp_path)
    numbers, (first, second) = record.values("gradients")[:], record.epochs
    assert found.keys() == {2}
    assert list(found[2].values()) == pytest.approx(np.mean(numbers[first.step : second.step], 0, np.float64).tolist())
