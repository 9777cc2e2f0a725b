"""The curves of another program as a record, so that they are drawn as those of a run. Knows no file and no Qt."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

import numpy as np

from camplab.datasets import parting
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
    ("accuracy", False): measures.TRAIN_ACCURACY,
    ("accuracy", True): measures.VALIDATION_ACCURACY,
}
"""What is in a curve's name, and whether it is of validation -> what it is here."""
KINDS = dict.fromkeys(("loss", "losses", "손실", "손실값"), "loss") | dict.fromkeys(
    ("acc", "acc1", "accuracy", "정확도"), "accuracy"
)
VALIDATION = frozenset({*parting.VALIDATION, *parting.TEST, "eval", "evaluation", "검증", "평가"})
PLAIN = frozenset({
    "train", "training", "epoch", "step", "batch", "total", "avg", "average", "mean", "value", "top1", "1", "학습",
    "훈련",
})  # fmt: skip
"""Words in a name that say nothing else than that it is the loss, or the accuracy."""
MOST_AS_SHARE = 1.5
"""An accuracy above this is meant in percent, and so are the others of its log."""
_WORDS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+\d*|\d+|[가-힣]+")
_GLUED = re.compile(r"(train|val|valid|test|eval|검증|학습|훈련)(?=(?:loss|acc|accuracy|손실|정확도)$)")


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


def taken(names: Iterable[str]) -> list[tuple[Measure, str]]:
    """What is drawn of curves that are called so, and which each is: of one kind the one whose name says least else."""
    best: dict[str, tuple[int, Measure, str]] = {}
    for name in names:
        words = [part for word in _WORDS.findall(name) for part in _GLUED.sub(r"\1 ", word.lower()).split()]
        kind = next((KINDS[word] for word in words if word in KINDS), None)
        if kind is None:
            continue
        measure = KNOWN[kind, not VALIDATION.isdisjoint(words)]
        more = sum(word not in KINDS and word not in VALIDATION | PLAIN for word in words)
        if measure.name not in best or more < best[measure.name][0]:
            best[measure.name] = (more, measure, name)
    return [(measure, name) for _, measure, name in best.values()]
