"""Saliency: how much a small change of each input would move the score (Simonyan et al. 2013, section 3)."""

from __future__ import annotations

from collections.abc import Iterator

from torch import Tensor

from camplab.runs.events import SALIENCY, Picture
from camplab.training.probes.attribution.score import gradient, score_of, seen_by
from camplab.training.probes.base import Probe
from camplab.training.probes.maps import at_hand


class Saliency(Probe, name=SALIENCY):
    """dS/dx at the sample, of its shape as the network sees it: S is the output that is asked for, before a softmax.

    Simonyan shows its absolute value, the largest of the colours: M_ij = max_c |dS/dx_cij|.
    """

    def between(self, x: Tensor) -> None:
        """One pass forward, one back."""
        setup = self.subject.setup
        seen = seen_by(setup, x)
        score, number = score_of(setup, seen, self.asked)
        self._found = at_hand(gradient(score, seen)[0])
        self._facts = {"answer": float(number), "score": score(seen).item()}

    def found(self) -> Iterator[Picture]:
        """The gradient, signed."""
        yield self.picture("", self._found, facts=self._facts)
