"""All answers of a network to its samples, counted: confusions, recall, the majority, the worst. No torch, no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt

from camplab.numbers import measured, percent
from camplab.words import Sentence, say

Numbers = npt.NDArray[Any]


@dataclass(frozen=True, eq=False)
class Confusion:
    """Of classes: a row for each sample, which are its label, the answer, its probability and that of the label."""

    rows: Numbers
    classes: int

    @cached_property
    def counts(self) -> npt.NDArray[np.int64]:
        """K×K samples: rows are labels, columns answers."""
        found = np.zeros((self.classes, self.classes), np.int64)
        np.add.at(found, (self.rows[:, 0].astype(int), self.rows[:, 1].astype(int)), 1)
        return found

    @property
    def accuracy(self) -> float:
        """Share of right answers."""
        return float(self.counts.trace() / max(len(self.rows), 1))

    @property
    def recall(self) -> Numbers:
        """Of the samples of each class the share that is answered so; NaN of a class without samples."""
        each = self.counts.sum(1)
        return np.where(each > 0, self.counts.diagonal() / np.maximum(each, 1), np.nan)

    @property
    def majority(self) -> tuple[int, float]:
        """The most frequent class, and the accuracy of answering nothing else."""
        each = self.counts.sum(1)
        return int(each.argmax()), float(each.max() / max(each.sum(), 1))

    def samples(self, label: int | None = None, answer: int | None = None) -> Numbers:
        """The numbers of those with this label and answer (None: any), the surest answers first."""
        chosen = np.ones(len(self.rows), bool)
        for column, wanted in enumerate((label, answer)):
            if wanted is not None:
                chosen &= self.rows[:, column].astype(int) == wanted
        found = np.flatnonzero(chosen)
        return found[np.argsort(-self.rows[found, 2], kind="stable")]

    @property
    def worst(self) -> Numbers:
        """The numbers of all that are answered wrongly, those first whose label was held least likely."""
        found = np.flatnonzero(self.rows[:, 0] != self.rows[:, 1])
        return found[np.argsort(self.rows[found, 3], kind="stable")]

    def read(self, names: tuple[object, ...]) -> Sentence:
        """One sentence that reads it in its numbers."""
        kind, share = self.majority
        off = self.counts - np.diag(self.counts.diagonal())
        right, most, always = percent(self.accuracy), names[kind], percent(share)
        if not off.any():
            return say("All {n} samples are answered right; answering {most} each time would get {always} right.",
                       n=len(self.rows), most=most, always=always)  # fmt: skip
        label, answer = np.unravel_index(int(off.argmax()), off.shape)
        if (alike := int((off == off.max()).sum())) > 1:
            return say(
                "{right} of {n} samples are answered right; answering {most} each time would get {always}. No mistake "
                "is the most frequent: {pairs} are made {count} times each, such as {label} taken for {answer}.",
                right=right, n=len(self.rows), most=most, always=always, label=names[int(label)],
                answer=names[int(answer)], pairs=alike, count=int(off.max()),
            )  # fmt: skip
        return say(
            "{right} of {n} samples are answered right; answering {most} each time would get {always}. Most often "
            "{label} is taken for {answer}: {count} times.",
            right=right, n=len(self.rows), most=most, always=always, label=names[int(label)], answer=names[int(answer)],
            count=int(off.max()),
        )  # fmt: skip


def read_fit(rows: Numbers) -> Sentence:
    """One sentence that reads n × (target, answer), both finite: errors, and the share of the variance explained."""
    off = rows[:, 1] - rows[:, 0]
    spread = float(((rows[:, 0] - rows[:, 0].mean()) ** 2).sum())
    share = 1 - float((off**2).sum()) / spread if spread else float("nan")
    worst = int(np.abs(off).argmax())
    known = {
        "n": len(rows), "error": measured(float((off**2).mean())), "most": measured(float(off[worst])), "worst": worst,
    }  # fmt: skip
    if not spread:
        return say("The mean squared error of {n} samples is {error}; their targets are all the same. The largest "
                   "residual, {most}, is at sample {worst}.", **known)  # fmt: skip
    if share < 0:
        return say("The mean squared error of {n} samples is {error}; answering their mean each time would get {mean}. "
                   "The largest residual, {most}, is at sample {worst}.", mean=measured(spread / len(rows)),
                   **known)  # fmt: skip
    return say("The mean squared error of {n} samples is {error}; the answers explain {share} of the variance. The "
               "largest residual, {most}, is at sample {worst}.", share=percent(share), **known)  # fmt: skip
