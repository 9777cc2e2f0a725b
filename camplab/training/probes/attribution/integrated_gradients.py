"""Integrated gradients: the score shared out among the inputs (Sundararajan, Taly, Yan 2017, equation 1)."""

from __future__ import annotations

from collections.abc import Iterator

import torch
from torch import Tensor

from camplab.runs.events import INTEGRATED_GRADIENTS, Picture
from camplab.training.probes.attribution.score import Score, batches, gradient, score_of, seen_by
from camplab.training.probes.base import Patient
from camplab.training.probes.maps import at_hand

FEWEST, MOST = 16, 1024
"""Parts of the way at first, and at most."""
GAP = 0.008
"""Of the difference of the scores: so little may be missing when the parts are not made finer any more."""


class Path:
    """The way from the baseline x0 to the sample x, both 1 × its shape, in finer and finer parts.

    IG_i = (x_i - x0_i) ∫ dS/dx_i(x0 + t (x - x0)) dt, t from 0 to 1, by the trapezoidal rule. By the fundamental
    theorem of calculus they add up to S(x) - S(x0): `completeness` (Sundararajan 2017, proposition 1).
    """

    def __init__(self, score: Score, x: Tensor, baseline: Tensor) -> None:
        self._score, self._from, self._way = score, baseline, x - baseline
        with torch.no_grad():
            self.begins, self.ends = score(baseline).item(), score(x).item()
        self.parts = 0
        self._inner = torch.zeros_like(x, dtype=torch.float64)
        self._rim = torch.zeros_like(x, dtype=torch.float64)
        self._add(self._rim, [0.0, 1.0])

    @property
    def attributions(self) -> Tensor:
        """IG of each input, 1 × the shape of the sample."""
        mean = (self._inner + self._rim / 2) / self.parts
        return mean * self._way

    @property
    def missing(self) -> float:
        """What the attributions do not add up to, of S(x) - S(x0)."""
        return abs(self.attributions.sum().item() - (self.ends - self.begins))

    @property
    def complete(self) -> bool:
        """Whether so little is missing that finer parts would not be seen."""
        return self.missing <= GAP * abs(self.ends - self.begins)

    def refine(self) -> Iterator[float]:
        """Half as long parts; how much of this is done comes out of each piece of the work."""
        parts = 2 * self.parts or FEWEST
        first, step = (1, 2) if self.parts else (1, 1)
        places = [number / parts for number in range(first, parts, step)]
        for these in batches(len(places), self._way):
            self._add(self._inner, [places[number] for number in these])
            yield (these.stop) / len(places)
        self.parts = parts

    def _add(self, to: Tensor, places: list[float]) -> None:
        shares = torch.tensor(places, device=self._way.device).view(-1, *(1,) * (self._way.dim() - 1))
        to += gradient(self._score, self._from + shares * self._way).double().sum(0, keepdim=True)


class IntegratedGradients(Patient, name=INTEGRATED_GRADIENTS):
    """From a baseline of zeros, as the network sees it: the mean of the training data where data are standardised."""

    def work(self, x: Tensor) -> Iterator[float]:
        """Finer and finer, until the attributions add up."""
        setup = self.subject.setup
        seen = seen_by(setup, x)
        score, self._number = score_of(setup, seen, self.asked)
        self._path = path = Path(score, seen, torch.zeros_like(seen))
        while path.parts < MOST and not (path.parts and path.complete):
            share = path.parts / MOST
            for done in path.refine():
                yield share + (max(2 * path.parts, FEWEST) / MOST - share) * done

    def found(self) -> Iterator[Picture]:
        """What is known after the last halving; nothing before the first."""
        path = self._path
        if path.parts:
            shared = path.attributions
            facts = {"answer": float(self._number), "score": path.ends, "baseline": path.begins,
                     "sum": shared.sum().item(), "parts": float(path.parts)}  # fmt: skip
            yield self.picture("", at_hand(shared[0]), facts=facts)
