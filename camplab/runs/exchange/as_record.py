"""The curves of another program as a record, so that they are drawn as those of a run. Knows no file and no Qt."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from camplab.document import measures
from camplab.document.measures import Measure
from camplab.document.project import Project
from camplab.runs.events import Look, Started
from camplab.runs.exchange.logs import BadLog, Curve
from camplab.runs.record import Record
from camplab.words import say

KNOWN: Mapping[tuple[str, bool], Measure] = {
    ("loss", False): measures.TRAIN_LOSS,
    ("loss", True): measures.VALIDATION_LOSS,
    ("acc", False): measures.TRAIN_ACCURACY,
    ("acc", True): measures.VALIDATION_ACCURACY,
}
"""What is in a curve's name, and whether it is of validation -> what it is here."""
VALIDATION = ("val", "test", "eval", "dev")


def record_of(curves: Mapping[str, Curve]) -> Record:
    """Losses and accuracies among the curves, the first of each kind. Raises `BadLog` where there are none."""
    found: dict[str, tuple[Measure, Curve]] = {}
    for name, curve in curves.items():
        measure = _measure(name)
        if measure is not None:
            found.setdefault(measure.name, (measure, curve))
    if not found:
        names = ", ".join(list(curves)[:5])
        raise BadLog(say("none of its curves is called loss or accuracy: {names}", names=names))
    epoch = int(all(curve.of_epochs for _, curve in found.values()))
    record = Record(Project(), Started("", tuple(measure for measure, _ in found.values()), 0, 1, epoch))
    for measure, curve in found.values():
        share = 0.01 if measure.drawing.scale == "percent" and np.nanmax(curve.values, initial=0.0) > 1.5 else 1.0
        for step, value in zip(curve.steps.tolist(), curve.values.tolist(), strict=True):
            record.add(Look(max(0, round(step)), {measure.name: share * value}))
    record.length = max(0, round(max(float(curve.steps[-1]) for _, curve in found.values())))
    return record


def _measure(name: str) -> Measure | None:
    small = name.lower()
    kind = next((kind for kind in ("acc", "loss") if kind in small), None)
    return KNOWN[kind, any(word in small for word in VALIDATION)] if kind else None
