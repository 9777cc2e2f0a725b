"""Pictures with the class wanted at each pixel and the one answered: how much of each class is met. No torch, no Qt."""

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
class Masks:
    """n × (C + 2) × H × W: pictures, the class at each pixel (negative: it does not count), the class answered."""

    values: Numbers
    classes: int

    @property
    def pictures(self) -> Numbers:
        """n × C×H×W, as the network sees them."""
        return np.asarray(self.values[:, :-2])

    @cached_property
    def wanted(self) -> npt.NDArray[np.int64]:
        """n × H×W."""
        return np.asarray(self.values[:, -2], np.int64)

    @cached_property
    def answered(self) -> npt.NDArray[np.int64]:
        """n × H×W."""
        return np.asarray(np.nan_to_num(self.values[:, -1]), np.int64)

    @property
    def wrong(self) -> npt.NDArray[np.bool_]:
        """n × H×W: where the answer is not what is wanted."""
        return np.asarray((self.wanted != self.answered) & (self.wanted >= 0))

    @property
    def errors(self) -> Numbers:
        """Of each picture the share of pixels that are wrong, of those that count."""
        counted = (self.wanted >= 0).sum((1, 2))
        return np.asarray(self.wrong.sum((1, 2)) / np.maximum(counted, 1))

    @cached_property
    def iou(self) -> Numbers:
        """Of each class intersection over union, of all these pictures together; NaN where it is nowhere."""
        wanted, answered = (each[self.wanted >= 0] for each in (self.wanted, self.answered))
        both = np.bincount(wanted[wanted == answered], minlength=self.classes)
        either = (np.bincount(each, minlength=self.classes) for each in (wanted, answered))
        union = np.sum([*either], axis=0) - both
        return np.asarray(np.where(union > 0, both / np.maximum(union, 1), np.nan))

    def read(self, names: tuple[object, ...]) -> Sentence:
        """One sentence that reads it in its numbers."""
        counted = int((self.wanted >= 0).sum())
        if not counted:
            return say("No pixel of these {n} pictures counts.", n=len(self.values))
        hardest = int(np.nanargmin(self.iou))
        return say("Of the pixels of these {n} pictures {right} are right; the mean IoU is {iou}. The hardest class is "
                   "{label}, with an IoU of {least}.",
                   n=len(self.values), right=percent(1 - float(self.wrong.sum()) / counted), label=names[hardest],
                   iou=f"{float(np.nanmean(self.iou)):.3f}", least=f"{float(self.iou[hardest]):.3f}")  # fmt: skip
