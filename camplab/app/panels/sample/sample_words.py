"""What is said below a sample: what is right of it and what the network says, in the colour of right or wrong."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor

from camplab.app.look import style
from camplab.app.look.language import tr, translate
from camplab.numbers import measured, percent
from camplab.words import Own, Sentence

Values = NDArray[Any]
Naming = Callable[[int], Own]


MOST_LETTERS, MOST_LARGE = 20, 14
"""Of a name beside a sample, where there is room for a few words; in large print."""


SEEN = 0.005
"""Of all positions: what is found on fewer is not named."""


class Words(NamedTuple):
    """Two lines; the second one is in `colour`."""

    target: str
    answer: str
    colour: QColor


def briefly(naming: Naming | None) -> Naming | None:
    """The same names, those that are long with … in their middle."""

    def short(number: int) -> Own:
        assert naming is not None
        name = str(naming(number))
        most = MOST_LARGE if style.theme().classroom else MOST_LETTERS
        half = most // 2
        return Own(name if len(name) <= most else f"{name[:half].rstrip()}…{name[-half:].lstrip()}")

    return None if naming is None else short


def words_of(targets: Values, prediction: Values | None, naming: Naming | None, score: Sentence | None = None) -> Words:
    """targets: all numbers of one sample, none where nothing is known. naming: what classes or labels are called.

    score: what the one number is called with which a sample is judged, where none comes out.
    """
    if score is not None:
        target = words_of(targets, None, naming).target
        known = prediction is not None and prediction.size == 1
        said = f"{translate(score)} = {measured(float(prediction.item()))}" if prediction is not None and known else ""
        return Words(target, tr("network: {label}", label=Own(said)) if said else "", _coloured(None))
    if naming is not None and targets.dtype.kind == "f":
        return _labels(targets, prediction, naming)
    if targets.dtype.kind in "iu" and targets.size > 1:
        return _positions(targets, prediction)
    if targets.dtype.kind in "iu" and targets.size and naming is None:  # the answer is no class: a place, a made sample
        return Words(tr("label: {label}", label=Own(str(int(targets[0])))), "", _coloured(None))
    if prediction is not None and prediction.ndim > 1 and not targets.size:
        return Words("", tr("network: {label}", label=Own(_spread(prediction, naming))), _coloured(None))
    words = _one(targets[0] if targets.size else None, prediction, naming)
    numbers = targets.size or (0 if prediction is None else prediction.size)
    if naming is None and numbers > 1:  # the first of several
        target, answer = (f"{said}\u00a0…" if said else "" for said in words[:2])
        return Words(target, answer, words.colour)
    return words


def _coloured(right: bool | None) -> QColor:
    look = style.theme()
    return look.text if right is None else look.good if right else look.danger


def _labels(targets: Values, prediction: Values | None, naming: Naming) -> Words:
    """Those that the sample has, which are not known of one of the learner's own, and those that the network finds
    likelier than not."""
    known = targets.size > 0
    have = [str(naming(at)) for at in np.flatnonzero(targets > 0.5).tolist()]
    target = tr("labels: {labels}", labels=Own(", ".join(have) or "–")) if known else ""
    if prediction is None or prediction.ndim != 1 or prediction.size != (targets.size or prediction.size):
        return Words(target, "", _coloured(None))
    found = [f"{naming(at)} ({_share(prediction[at])})" for at in np.flatnonzero(prediction > 0.5).tolist()]
    right = bool(((prediction > 0.5) == (targets > 0.5)).all()) if known else None
    return Words(target, tr("network: {label}", label=Own(", ".join(found) or "–")), _coloured(right))


def _positions(targets: Values, prediction: Values | None) -> Words:
    """At how many of its positions the network is right: classes stand on the first axis of maps, else on the last."""
    answers = np.empty(0) if prediction is None else prediction.argmax(0 if prediction.ndim == 3 else -1).reshape(-1)
    if answers.size != targets.size:
        return Words("", "", _coloured(None))
    counted = targets >= 0
    right = int((answers == targets)[counted].sum())
    said = tr("right at {n} of {all} positions", n=f"{right:,}", all=f"{int(counted.sum()):,}")
    return Words("", said, _coloured(None))


def _spread(prediction: Values, naming: Naming | None) -> str:
    """Of positions of which it is not known what is right: on how many of them each class is found, the most first."""
    answers = prediction.argmax(0 if prediction.ndim == 3 else -1).reshape(-1)
    classes, counts = np.unique(answers, return_counts=True)
    shares = sorted(zip(counts / answers.size, classes.tolist(), strict=True), reverse=True)
    said = [f"{naming(at) if naming is not None else at} {_share(share)}" for share, at in shares if share >= SEEN]
    return ", ".join(said)


def _one(target: float | None, prediction: Values | None, naming: Naming | None) -> Words:
    """A class, or a number."""
    known = "" if target is None else naming(int(target)) if naming else measured(float(target))
    label = tr("label: {label}", label=known) if naming else tr("target: {y}", y=known)
    label = "" if target is None else label
    if prediction is None or not prediction.size:
        return Words(label, "", _coloured(None))
    if naming is None:
        return Words(label, tr("network: {label}", label=measured(float(prediction.reshape(-1)[0]))), _coloured(None))
    best = int(np.argmax(prediction))
    said = tr("network: {label} ({share})", label=naming(best), share=_share(prediction[best]))
    return Words(label, said, _coloured(None if target is None else best == int(target)))


def _share(share: float) -> str:
    return translate(percent(float(share), 0)).replace(" ", "\u00a0")
