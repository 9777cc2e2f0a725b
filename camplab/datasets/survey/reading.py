"""A data set read in its own numbers: one sentence for each picture of it. Knows no torch, no Qt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from camplab.datasets.survey.facts import Survey, Values
from camplab.numbers import percent, rough
from camplab.words import Own, Sentence, first_few, say

UNLIKE, HARDLY = 3.0, 10.0
"""Times that one feature has to stray farther than another to be worth a word: it looks narrow beside it then; and for
the other hardly to count."""
APART = 10.0
"""Standard deviations between features for each to look narrow among them."""
UNEVEN = 2.0
"""Times that the largest class has to be larger than the smallest."""
NAMED = 4
"""Features that are named."""
ASIDE = 8
"""Columns that are named."""


def read_balance(survey: Survey, names: Sequence[Sentence | str], asked: bool = True) -> Sentence:
    """How the classes are balanced, or what the targets of a regression are like. asked: whether the network is to
    answer them; of samples that are made or found again nothing is guessed."""
    if not survey.classes:
        return _read_targets(survey)
    if survey.labels:
        return _read_labels(survey, names)
    if survey.positions:
        return _read_positions(survey, names)
    learned, held = survey.balance()
    most, least = int(learned.argmax()), int(learned.argmin())
    majority = percent(held[most] / max(held.sum(), 1))
    said = {"n": f"{len(survey.training):,}", "held": f"{len(survey.validation):,}", "most": names[most],
            "share": percent(learned[most] / max(learned.sum(), 1)), "majority": majority}  # fmt: skip
    if not asked:
        return say("{n} samples to learn from, {held} for validation. The largest class is {most} with {share}, the "
                   "smallest {least} with {few}; this task does not ask for them.", least=names[least],
                   few=percent(learned[least] / max(learned.sum(), 1)), **said)  # fmt: skip
    if learned[least] and not held.sum():
        return say("{n} samples to learn from, none for validation. {most}, the largest class, has {share} of them.",
                   **said)  # fmt: skip
    if not learned[least]:
        return say("{n} samples to learn from, {held} for validation. Of {least} there is none to learn from: it "
                   "cannot be learned.",
                   least=names[least], **said)  # fmt: skip
    times = learned[most] / learned[least]
    if times >= UNEVEN:
        return say("{n} samples to learn from, {held} for validation. The classes are uneven: {most} has {share}, "
                   "{times} times as many as {least}. Answering {most} each time gets {majority} right: compare the "
                   "accuracy with that, and look at the recall of each class.",
                   least=names[least], times=rough(float(times), 3), **said)  # fmt: skip
    if times == 1:
        return say("{n} samples to learn from, {held} for validation. All classes have as many, {share} each; "
                   "answering {most} each time gets {majority} right.", **said)  # fmt: skip
    return say("{n} samples to learn from, {held} for validation. The classes are even: {most}, the largest, has "
               "{share}; answering it each time gets {majority} right.", **said)  # fmt: skip


def _read_labels(survey: Survey, names: Sequence[Sentence | str]) -> Sentence:
    learned, held = survey.balance()
    most, least = int(learned.argmax()), int(learned.argmin())
    shares = held / max(len(survey.validation), 1)
    return say("{n} samples to learn from, {held} for validation. {most} is a label of {share} of them, {least} of "
               "{other}: saying of each label what is more often so gets {majority} of all labels right.",
               n=f"{len(survey.training):,}", held=f"{len(survey.validation):,}", most=names[most], least=names[least],
               share=percent(learned[most] / max(len(survey.training), 1)),
               other=percent(learned[least] / max(len(survey.training), 1)),
               majority=percent(float(np.maximum(shares, 1 - shares).mean())))  # fmt: skip


def _read_positions(survey: Survey, names: Sequence[Sentence | str]) -> Sentence:
    learned, held = survey.balance()
    most, least = int(learned.argmax()), int(learned.argmin())
    return say("{n} samples to learn from, {held} for validation. Of all their positions {share} are {most}, {other} "
               "{least}; answering {most} everywhere gets {majority} right.",
               n=f"{len(survey.training):,}", held=f"{len(survey.validation):,}", most=names[most], least=names[least],
               share=percent(learned[most] / max(learned.sum(), 1)),
               other=percent(learned[least] / max(learned.sum(), 1)),
               majority=percent(held[most] / max(held.sum(), 1)))  # fmt: skip


def _read_targets(survey: Survey) -> Sentence:
    known = survey.training.astype(np.float64)
    known = known[np.isfinite(known)]
    if not known.size:
        return say("{n} samples to learn from, {held} for validation, without targets.",
                   n=f"{len(survey.training):,}", held=f"{len(survey.validation):,}")  # fmt: skip
    if known.min() == known.max():
        return say("{n} samples to learn from, {held} for validation. All targets are {value}: there is nothing to "
                   "learn.", n=f"{len(survey.training):,}", held=f"{len(survey.validation):,}",
                   value=rough(float(known.min()), 3))  # fmt: skip
    return say("{n} samples to learn from, {held} for validation. Targets go from {least} to {greatest}; answering "
               "their mean, {mean}, each time has a mean squared error of {error}.",
               n=f"{len(survey.training):,}", held=f"{len(survey.validation):,}", least=rough(float(known.min()), 3),
               greatest=rough(float(known.max()), 3), mean=rough(float(known.mean()), 3),
               error=rough(float(known.var()), 3))  # fmt: skip


def read_values(survey: Survey, names: Sequence[str]) -> Sentence:
    """What standardising does to the values; `names` are those of the features."""
    values = survey.values
    if survey.missing:
        return say("{n} of the numbers in the samples are NaN or infinite: a network that sees one of them computes "
                   "NaN. Mend the data before you train.", n=f"{survey.missing:,}")  # fmt: skip
    if values.names:
        return say("The samples are {n} different tokens: names, not amounts, so nothing is standardised.",
                   n=f"{int(values.greatest[0]) + 1:,}")  # fmt: skip
    if len(values.mean) > 1 and not values.pixels:
        return _read_features(values, names)
    least, greatest = float(values.least.min()), float(values.greatest.max())
    said = {"least": rough(least, 3), "greatest": rough(greatest, 3), "mean": rough(float(values.mean.mean()), 3),
            "std": rough(float(values.std.mean()), 3)}  # fmt: skip
    if not values.standardised:
        return say("Values go from {least} to {greatest}, with a mean of {mean} and a standard deviation of {std}. "
                   "They are not standardised.", **said)  # fmt: skip
    low, high = (values.least - values.shift) / values.scale, (values.greatest - values.shift) / values.scale
    return say("Values go from {least} to {greatest}, with a mean of {mean} and a standard deviation of {std}. "
               "Standardised, they go from {low} to {high}, around 0.",
               low=rough(float(low.min()), 3), high=rough(float(high.max()), 3), **said)  # fmt: skip


def _read_features(values: Values, names: Sequence[str]) -> Sentence:
    moving = [feature for feature in range(len(values.std)) if values.std[feature] > 0]
    if not moving:
        return say("No feature differs from sample to sample: there is nothing to learn from.")
    wide = max(moving, key=lambda feature: values.std[feature])
    narrow = min(moving, key=lambda feature: values.std[feature])
    times = float(values.std[wide] / values.std[narrow])
    said = {"n": len(values.std), "wide": Own(names[wide]), "far": rough(float(values.std[wide]), 3),
            "narrow": Own(names[narrow]), "near": rough(float(values.std[narrow]), 3),
            "times": rough(times, 3)}  # fmt: skip
    if times < UNLIKE and (apart := _lying_apart(values, moving, names)) is not None:
        return apart
    if times < UNLIKE:
        return say("{n} features of about one scale: the standard deviation of {narrow} is {near}, the smallest, that "
                   "of {wide} {far}, the largest.", **said)  # fmt: skip
    if values.standardised:
        return say("{n} features of unlike scales: {wide} strays by {far}, {narrow} by {near}, {times} times less. "
                   "Standardised, each strays by 1 around 0, and all count alike.", **said)  # fmt: skip
    if times < HARDLY:
        return say("{n} features of unlike scales: {wide} strays by {far}, {narrow} by {near}, {times} times less, and "
                   "counts less. Switch Standardise on, in the settings of the data.", **said)  # fmt: skip
    return say("{n} features of unlike scales: {wide} strays by {far}, {narrow} by {near}, {times} times less, and "
               "hardly counts. Switch Standardise on, in the settings of the data.", **said)  # fmt: skip


def _lying_apart(values: Values, moving: Sequence[int], names: Sequence[str]) -> Sentence | None:
    """Of features of one scale that lie so far from each other that each looks narrow among them; None: they do not."""
    first = min(moving, key=lambda feature: values.mean[feature])
    last = max(moving, key=lambda feature: values.mean[feature])
    if values.mean[last] - values.mean[first] < APART * max(values.std[feature] for feature in moving):
        return None
    said = {"n": len(values.std), "first": Own(names[first]), "last": Own(names[last]),
            "low": rough(float(values.mean[first]), 3), "high": rough(float(values.mean[last]), 3)}  # fmt: skip
    if values.standardised:
        return say("{n} features of about one scale that lie far from each other: {first} around {low}, {last} around "
                   "{high}. Standardised, all lie around 0.", **said)  # fmt: skip
    return say("{n} features of about one scale that lie far from each other: {first} around {low}, {last} around "
               "{high}. Switch Standardise on, in the settings of the data.", **said)  # fmt: skip


def remarks(
    survey: Survey, licence: Sentence | str, features: Sequence[str], aside: Sequence[str] = ()
) -> Iterator[Sentence]:
    """What should be known besides, each in a sentence: what is constant, what was left out, the licence.

    aside: columns of which nothing is learned.
    """
    constant = survey.values.constant
    if survey.same:
        yield say("{n} of {all} pixels have one value in all samples: nothing can be learned from them.",
                  n=survey.same, all=survey.pixels)  # fmt: skip
    elif constant and len(survey.values.mean) > 1 and not survey.values.pixels:
        names = [f"{features[at]} = {rough(float(survey.values.least[at]), 3)}" for at in constant]
        yield say("Constant in all samples, so that nothing can be learned from it: {names}.",
                  names=Own(first_few(names, NAMED)))  # fmt: skip
    if survey.looked < len(survey.training):
        yield say("Of the values, those of {n} samples are drawn.", n=f"{survey.looked:,}")
    if aside:
        yield say("columns that are left out: {names}", names=Own(first_few(aside, ASIDE)))
    yield from survey.notes
    yield say("Licence: {licence}.", licence=licence)
