"""The curves of another program as a record, so that they are drawn as those of a run. Knows no file and no Qt."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from camplab.document.project import Project
from camplab.runs.events import Look, Started
from camplab.runs.exchange.curve_names import taken
from camplab.runs.exchange.logs import BadLog, Curve
from camplab.runs.record import Record
from camplab.words import say

MOST_AS_SHARE = 1.5
"""An accuracy above this is meant in percent, and so are the others of its log."""


def record_of(curves: Mapping[str, Curve]) -> Record:
    """Losses and accuracies among the curves, the first of each kind. Raises `BadLog` where there are none."""
    found = {measure.name: (measure, curves[name]) for measure, name in taken(curves)}
    if not found:
        names = ", ".join(list(curves)[:5])
        raise BadLog(say("none of its curves is called loss or accuracy: {names}", names=names))
    epoch = int(all(curve.of_epochs for _, curve in found.values()))
    record = Record(Project(), Started("", tuple(measure for measure, _ in found.values()), 0, 1, epoch))
    shares = [curve.values for measure, curve in found.values() if measure.drawing.scale == "percent"]
    percent = bool(shares) and max(map(np.max, shares)) > MOST_AS_SHARE
    for measure, curve in found.values():
        share = 0.01 if percent and measure.drawing.scale == "percent" else 1.0
        for step, value in zip(curve.steps.tolist(), curve.values.tolist(), strict=True):
            record.add(Look(max(0, round(step)), {measure.name: share * value}))
    record.length = max(0, round(max(float(curve.steps[-1]) for _, curve in found.values())))
    return record
