"""What curves of other programs are, by their names: a loss or an accuracy, of training or of validation."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from camplab.datasets import parting
from camplab.document import measures
from camplab.document.measures import Measure

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
TRAINING = re.compile(r"(?i)train|학습|훈련")
_WORDS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+\d*|\d+|[가-힣]+")
_GLUED = re.compile(r"(train|val|valid|test|eval|검증|학습|훈련)(?=(?:loss|acc|accuracy|손실|정확도)$)")


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
    return _of_validation([(measure, name) for _, measure, name in best.values()])


def _of_validation(found: list[tuple[Measure, str]]) -> list[tuple[Measure, str]]:
    """An accuracy that does not say of what it is: of validation where the losses say so, as in logs of fastai and
    YOLO; of training beside a plain loss, as in those of Keras."""
    names = {measure.name: name for measure, name in found}
    loss, accuracy = (names.get(measure.name, "") for measure in (measures.TRAIN_LOSS, measures.TRAIN_ACCURACY))
    said = measures.VALIDATION_LOSS.name in names and measures.VALIDATION_ACCURACY.name not in names
    if not (said and TRAINING.search(loss) and not TRAINING.search(accuracy)):
        return found
    return [(measures.VALIDATION_ACCURACY if measure == measures.TRAIN_ACCURACY else measure, name)
            for measure, name in found]  # fmt: skip
