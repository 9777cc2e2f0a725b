"""Integrated gradients: the score shared out among the inputs (Sundararajan, Taly, Yan 2017, equation 1)."""

from __future__ import annotations

from collections.abc import Iterator
from math import hypot
from typing import NamedTuple

import torch
from torch import Tensor

from camplab.runs.events import INTEGRATED_GRADIENTS, Picture
from camplab.training.probes.attribution.score import Score, batches, score_of, scored_gradient, seen_by
from camplab.training.probes.base import Patient
from camplab.training.probes.maps import at_hand

FEWEST, MOST = 16, 1024
"""Parts of the way at first, equally long, and at most."""
ROOM = 1 << 26
"""Numbers of all gradients that are kept at most: 256 MB; of large samples there are fewer parts."""
GAP = 0.008
"""Of the difference of the scores: so little may be missing when the parts are not made finer any more."""


class Part(NamedTuple):
    """A part of the way, between two of its places."""

    begin: int
    end: int
    gap: float
    """What the trapezoidal rule makes of it, less what the score rises along it."""


class Path:
    """The way from the baseline x0 to the sample x, both 1 × its shape, in finer and finer parts.

    IG_i = (x_i - x0_i) ∫ dS/dx_i(x0 + t (x - x0)) dt, t from 0 to 1, by the trapezoidal rule. By the fundamental
    theorem of calculus they add up to S(x) - S(x0): `completeness` (Sundararajan 2017, proposition 1). It holds for
    every part of the way, too, so that it is known where the rule is wrong: there parts are halved.
    """

    def __init__(self, score: Score, x: Tensor, baseline: Tensor) -> None:
        self._score, self._from, self._way = score, baseline, x - baseline
        self._places: list[float] = []
        self._scores: list[float] = []
        self._gradients: list[Tensor] = []
        self._slopes: list[float] = []
        """dS/dt at each place."""
        self._parts: list[Part] = []
        self._sum = torch.zeros_like(x, dtype=torch.float64)
        """∫ dS/dx dt."""

    @property
    def parts(self) -> int:
        """How many there are; 0 before the first `refine`."""
        return len(self._parts)

    @property
    def begins(self) -> float:
        """S(x0)."""
        return self._scores[0]

    @property
    def ends(self) -> float:
        """S(x)."""
        return self._scores[FEWEST]

    @property
    def attributions(self) -> Tensor:
        """IG of each input, 1 × the shape of the sample."""
        return self._sum * self._way

    @property
    def missing(self) -> float:
        """What the attributions do not add up to, of S(x) - S(x0)."""
        return abs(sum(part.gap for part in self._parts))

    @property
    def share(self) -> float:
        """How much of the work is done, as the gaps tell: 1 when finer parts would not be seen.

        What is missing may be little by chance; then it counts what would be missing of gaps that do not cancel out.
        """
        if not self._parts:
            return 0.0
        wrong = max(self.missing, hypot(*(part.gap for part in self._parts)))
        return self._allowed / wrong if wrong > self._allowed else 1.0

    @property
    def _allowed(self) -> float:
        """So much may be missing."""
        return GAP * abs(self.ends - self.begins)

    @property
    def finest(self) -> bool:
        """Whether there is no room for more parts."""
        return self.parts >= min(MOST, ROOM // self._way.numel())

    def refine(self) -> Iterator[None]:
        """The parts that are most wrong half as long; a piece of the work after the other."""
        if not self._parts:
            yield from self._visit([number / FEWEST for number in range(FEWEST + 1)])
            self._parts = [self._part(number, number + 1) for number in range(FEWEST)]
            return
        order = sorted(self._parts, key=lambda part: -abs(part.gap))
        wrong = sum(hypot(*(part.gap for part in order[at:])) > self._allowed / 2 for at in range(len(order)))
        halved, first = order[: max(1, min(wrong, max(FEWEST // 2, len(order) // 4)))], len(self._places)
        yield from self._visit([(self._places[part.begin] + self._places[part.end]) / 2 for part in halved])
        self._parts = order[len(halved) :]
        for middle, part in enumerate(halved, first):
            self._sum -= self._integral(part.begin, part.end)
            self._parts += self._part(part.begin, middle), self._part(middle, part.end)

    def _visit(self, places: list[float]) -> Iterator[None]:
        for these in batches(len(places), self._way):
            chosen = [places[number] for number in these]
            shares = torch.tensor(chosen, device=self._way.device).view(-1, *(1,) * (self._way.dim() - 1))
            scores, gradients = scored_gradient(self._score, self._from + shares * self._way)
            self._places += chosen
            self._scores += scores.tolist()
            self._gradients += (gradients[at : at + 1] for at in range(len(chosen)))
            self._slopes += (gradients.double() * self._way).flatten(1).sum(1).tolist()
            yield

    def _part(self, begin: int, end: int) -> Part:
        """Between these places, counted in."""
        self._sum += self._integral(begin, end)
        length = self._places[end] - self._places[begin]
        rise = self._scores[end] - self._scores[begin]
        return Part(begin, end, length * (self._slopes[begin] + self._slopes[end]) / 2 - rise)

    def _integral(self, begin: int, end: int) -> Tensor:
        """Of dS/dx between two places."""
        half = (self._places[end] - self._places[begin]) / 2
        return half * (self._gradients[begin].double() + self._gradients[end].double())


class IntegratedGradients(Patient, name=INTEGRATED_GRADIENTS):
    """From a baseline of zeros, as the network sees it: the mean of the training data where data are standardised."""

    def work(self, x: Tensor) -> Iterator[float]:
        """Finer and finer, until the attributions add up."""
        setup = self.subject.setup
        seen = seen_by(setup, x)
        score, self._number = score_of(setup, seen, self.asked)
        self._path = path = Path(score, seen, torch.zeros_like(seen))
        while path.share < 1 and not path.finest:
            for _ in path.refine():
                yield path.share

    def found(self) -> Iterator[Picture]:
        """What is known after the last halving; nothing before the first."""
        path = self._path
        if path.parts:
            shared = path.attributions
            facts = {"answer": float(self._number), "score": path.ends, "baseline": path.begins,
                     "sum": shared.sum().item(), "parts": float(path.parts)}  # fmt: skip
            yield self.picture("", at_hand(shared[0]), facts=facts)
