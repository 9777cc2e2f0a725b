"""Occlusion: what the score loses when a part of the sample is covered (Zeiler and Fergus 2014, section 4.2)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import torch
from torch import Tensor

from camplab.runs.events import OCCLUSION, Picture
from camplab.training.probes.attribution.score import batches, score_of, seen_by
from camplab.training.probes.base import Patient
from camplab.training.probes.maps import at_hand

WINDOWS = 6
"""Windows beside each other along the longer side of a picture; a sequence is covered step by step."""

Window = tuple[slice, ...]
"""In the axes that are covered: rows and columns of a picture, steps of a sequence, features of a vector."""


def windows(sizes: tuple[int, ...], size: tuple[int, ...]) -> list[Window]:
    """All windows of `size`, half a window apart: first those side by side, then those between them."""
    axes = [starts(whole, part) for whole, part in zip(sizes, size, strict=True)]
    places = sorted(product(*axes), key=lambda place: any(at % part for at, part in zip(place, size, strict=True)))
    return [tuple(slice(at, at + part) for at, part in zip(place, size, strict=True)) for place in places]


def starts(whole: int, part: int) -> list[int]:
    """Where windows of `part` begin along `whole`, half a window apart; the last one ends at its end."""
    return sorted({*range(0, whole - part + 1, max(1, part // 2)), whole - part})


def window_size(shape: tuple[int, ...]) -> tuple[int, ...]:
    """How much is covered at once of a sample of this shape: C×H×W, T×F or F."""
    if len(shape) != 3:
        return (1,)
    side = max(1, round(max(shape[1:]) / WINDOWS))
    side = 2 if side == 1 and min(shape[1:]) > 2 else side  # of the smallest pictures a pixel tells little
    return tuple(min(side, whole) for whole in shape[1:])


class Occlusion(Patient, name=OCCLUSION):
    """S(x) - S(x with a window set to zero, as the network sees it), of each place the mean over the windows there."""

    def work(self, x: Tensor) -> Iterator[float]:
        """As many windows at once as go through the network; windows side by side come first."""
        setup = self.subject.setup
        seen = seen_by(setup, x)
        score, number = score_of(setup, seen, self.asked)
        shape = tuple(seen.shape[1:])
        axes, size = shape[1:] if len(shape) == 3 else shape[:1], window_size(shape)
        whole = torch.no_grad()(score)(seen).item()
        self._lost, self._times = torch.zeros(axes), torch.zeros(axes)
        self._facts = {"answer": float(number), "score": whole, "size": float(size[0]), "most": 0.0}
        places = windows(axes, size)
        for these in batches(len(places), seen):
            covered = seen.expand(len(these), *seen.shape[1:]).clone(memory_format=torch.preserve_format)
            for row, number in enumerate(these):
                covered[(row, *(() if len(shape) < 3 else (slice(None),)), *places[number])] = 0
            with torch.no_grad():
                lost = whole - score(covered).cpu()
            for row, number in enumerate(these):
                self._lost[places[number]] += lost[row]
                self._times[places[number]] += 1
            self._facts["most"] = max(self._facts["most"], lost.max().item())
            yield these.stop / len(places)

    def found(self) -> Iterator[Picture]:
        """H×W, T or F; NaN where nothing was covered yet."""
        yield self.picture("", at_hand(self._lost / self._times), facts=self._facts)
