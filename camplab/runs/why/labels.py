"""All answers about labels, counted at a threshold: found, missed and false, of each label and all at once. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt

from camplab.numbers import percent
from camplab.words import Sentence, say

Numbers = npt.NDArray[Any]


@dataclass(frozen=True, eq=False)
class Labels:
    """A row for each sample: of each label 1 where it has it, else 0; then of each how likely the network says it is.

    What is at least as likely as `threshold` is said to be there.
    """

    rows: Numbers
    threshold: float = 0.5

    @property
    def count(self) -> int:
        """How many labels there are."""
        return int(self.rows.shape[1] // 2)

    @property
    def wanted(self) -> npt.NDArray[np.bool_]:
        """n × labels."""
        there: npt.NDArray[np.bool_] = self.rows[:, : self.count] > 0.5
        return there

    @property
    def shares(self) -> Numbers:
        """n × labels: how likely each is said to be."""
        return np.asarray(self.rows[:, self.count :])

    @cached_property
    def said(self) -> npt.NDArray[np.bool_]:
        """n × labels: what is said to be there."""
        there: npt.NDArray[np.bool_] = self.shares >= self.threshold
        return there

    @property
    def there(self) -> Numbers:
        """Of each label the samples that have it."""
        return np.asarray(self.wanted.sum(0))

    @property
    def accuracy(self) -> Numbers:
        """Of each label the share of samples of which it is said right whether they have it."""
        return np.asarray((self.said == self.wanted).mean(0))

    @property
    def exact(self) -> float:
        """The share of samples of which all labels are said right."""
        return float((self.said == self.wanted).all(1).mean())

    @property
    def recall(self) -> Numbers:
        """Of each label the share found of those that have it; NaN where none has."""
        return _share((self.said & self.wanted).sum(0), self.wanted.sum(0))

    @property
    def precision(self) -> Numbers:
        """Of each label the share that have it of those said to; NaN where none is."""
        return _share((self.said & self.wanted).sum(0), self.said.sum(0))

    def wrong(self, label: int | None = None) -> npt.NDArray[np.int64]:
        """The samples of which a label (None: any) is said wrong, the surest first."""
        off = np.where(self.wanted, 1 - self.shares, self.shares)  # how much is held against what is so
        mistaken = np.where(self.said != self.wanted, off, -1.0)
        worst = mistaken.max(1) if label is None else mistaken[:, label]
        found = np.flatnonzero(worst >= 0)
        return found[np.argsort(-worst[found], kind="stable")]

    def read(self, names: tuple[object, ...]) -> Sentence:
        """One sentence that reads it in its numbers."""
        exact, all_ = percent(self.exact), percent(float(self.accuracy.mean()))
        hardest = int(self.accuracy.argmin())
        if self.accuracy[hardest] == 1:
            return say("All labels of all {n} samples are said right.", n=len(self.rows))
        known: dict[str, object] = {"n": len(self.rows), "exact": exact, "all": all_, "label": names[hardest]}
        if not self.there[hardest]:
            return say("Of {n} samples {exact} have all their labels said right, and of all labels {all} are. The "
                       "hardest is {label}: no sample has it, and {many} of them are said to.",
                       many=int(self.said[:, hardest].sum()), **known)  # fmt: skip
        if not self.said[:, hardest].any():
            return say("Of {n} samples {exact} have all their labels said right, and of all labels {all} are. The "
                       "hardest is {label}: none is said to have it, though {many} of them do.",
                       many=int(self.there[hardest]), **known)  # fmt: skip
        return say(
            "Of {n} samples {exact} have all their labels said right, and of all labels {all} are. The hardest is "
            "{label}: {recall} of those that have it are found, and {precision} of those said to have it do.",
            recall=percent(float(self.recall[hardest])), precision=percent(float(self.precision[hardest])), **known,
        )  # fmt: skip


def _share(part: npt.NDArray[Any], whole: npt.NDArray[Any]) -> Numbers:
    return np.where(whole > 0, part / np.maximum(whole, 1), np.nan)
