"""A record grows by what a run says."""

from __future__ import annotations

import numpy as np
import pytest

from camplab.document.project import Project
from camplab.runs.events import Epoch, Look
from tests.runs.stores import started


def test_points_of_a_long_run_are_there_at_once(tmp_path):
    from camplab.runs.record import Record

    record = Record(Project(), started())
    for epoch in range(1, 400):
        record.add(Epoch(epoch, epoch * 5, 0.1, {"validation_loss": 1 / epoch, "activation_mean": (epoch,)}))
        record.add(Look(epoch * 5, {"dead": (0.5, epoch)}))
    steps_taken, values = record.points("validation_loss")
    assert (steps_taken[-1], len(values), values[3]) == (1995, 399, 0.25)
    assert record.points("dead")[1].shape == (399, 2)
    assert record.points("loss")[1].shape == (0,)
    assert np.shares_memory(values, record.points("validation_loss")[1]), "nothing is gathered anew"
    with pytest.raises(ValueError, match="did not announce"):
        record.add(Epoch(400, 2000, 0.1, {"validation_loss": 1.0, "unheard": 1.0}))
    assert len(record.points("validation_loss")[0]) == 399
