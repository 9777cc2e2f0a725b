"""What made samples are worth, in words: by the numbers of the last epoch, and what its loss does not tell. No Qt."""

from __future__ import annotations

import math
from collections.abc import Iterator

from camplab.document.project import Project
from camplab.document.tasks.gan import DIVERSITY, MODES, NEAR, Gan
from camplab.numbers import measured, percent
from camplab.runs.record import Record
from camplab.words import Sentence, say

IDEAL, NEAR_IDEAL = 2 * math.log(2), 0.1
"""The loss of a discriminator that can only guess: 2 ln 2 (Goodfellow 2014, theorem 1). As near counts as that."""
COLLAPSED = 0.2
"""Diversity below which nearly all samples are alike."""


def read_made(record: Record) -> tuple[Sentence, ...]:
    """How diverse and how near they are, then whether the loss of the discriminator can be believed."""
    epoch = record.epochs[-1] if record.epochs else None
    values = {} if epoch is None else {name: value for name, value in epoch.values.items() if isinstance(value, float)}
    return (*_diverse(values), *_modes(values, record.project), *_trap(values, record.project))


def _diverse(values: dict[str, float]) -> Iterator[Sentence]:
    found = values.get(DIVERSITY.name)
    if found is None or not math.isfinite(found):
        return
    if found < COLLAPSED:
        yield say("Collapsed: made samples are nearly all alike, {d} times as far from each other as real ones.",
                  d=measured(found, 2))  # fmt: skip
    else:
        yield say("Made samples are {d} times as far from each other as real ones.", d=measured(found, 2))


def _modes(values: dict[str, float], project: Project) -> Iterator[Sentence]:
    hit, near = values.get(MODES.name), values.get(NEAR.name)
    if hit is not None and near is not None and math.isfinite(hit + near):
        yield say("{share} of them lie within 4 σ of a cloud; {n} of {m} clouds are hit.",
                  share=percent(near), n=round(hit), m=project.data.outputs)  # fmt: skip


def _trap(values: dict[str, float], project: Project) -> Iterator[Sentence]:
    """Of the loss that the discriminator has while it guesses."""
    task, loss = project.task, values.get("train_discriminator_loss")
    if loss is None or not isinstance(task, Gan) or task.kind != "non_saturating" or abs(loss - IDEAL) > NEAR_IDEAL:
        return
    yield say("The loss of the discriminator, {loss}, is near 2 ln 2 = 1.386: it can only guess. So it is of a perfect "
              "generator and of one that has failed: judge by the samples.", loss=measured(loss, 3))  # fmt: skip
