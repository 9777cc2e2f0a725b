"""What a network, or each unit of a module, makes of every place of a plane, or along a line: by the data's own scale.

Decision regions, fitted curves, the regions of single neurons: for samples that are one or two numbers.
"""

from __future__ import annotations

from dataclasses import dataclass
from weakref import WeakKeyDictionary

import torch
from torch import Tensor

from camplab.runs.events import REGION
from camplab.runs.why.regions import RIM
from camplab.training.probes.base import Apart, Subject
from camplab.training.probes.maps import LARGEST, at_hand
from camplab.training.setup import Setup

PLANE, LINE = 32, 256
"""Places along each side of a plane, of which there is a look many times a second, and along a line."""
MOST = 1 << 12
"""Samples that the span is taken from at most."""


@dataclass(frozen=True)
class Span:
    """From where to where samples reach, with a rim: a number for each of their features, on the scale of the data."""

    low: tuple[float, ...]
    high: tuple[float, ...]

    @property
    def facts(self) -> dict[str, float]:
        """By names for a picture: low 0, high 0, low 1, ..."""
        ends = {"low": self.low, "high": self.high}
        return {f"{name} {at}": value for name, values in ends.items() for at, value in enumerate(values)}


class Region(Apart, name=REGION):
    """Values K × places, or K × rows × columns, where x2 grows upwards from the last row to the first.

    Of "" what the network answers, as its task shows it (probabilities of K classes, numbers); of a module its K units.
    """

    smooth = True

    def __init__(self, subject: Subject, modules: tuple[str, ...] = (), sample: int = 0) -> None:
        super().__init__(subject, modules or ("",), sample)

    def inputs(self) -> Tensor | None:
        """A sample at the centre of each place, as it is kept."""
        setup = self.subject.setup
        shape = setup.project.x
        if shape.kind != "vector" or shape.numel > 2:
            return None
        self._span, x = plane(setup)
        return x

    def output(self, module: str, values: Tensor) -> None:
        """Of all places; of a module that runs twice, the first time counts."""
        if any(picture.module == module for picture in self._pictures):
            return
        computing, shown = self.subject.setup.computing, values.float()
        if module == "" and computing.shown is not None:
            shown = computing.shown({computing.output: shown})
        units = shown.flatten(1).T
        sides = [LINE] if len(self._span.low) == 1 else [PLANE, PLANE]
        part = units[: LARGEST // units.shape[1]].reshape(-1, *sides)
        picture = self.picture(module, at_hand(part), len(part) < len(units), self._span.facts)
        self._pictures.append(picture)


_PLANES: WeakKeyDictionary[object, dict[float, tuple[Span, Tensor]]] = WeakKeyDictionary()
"""By the data of a run, which stay as they are, and by rim: it is looked at many times a second."""


def plane(setup: Setup, rim: float = RIM) -> tuple[Span, Tensor]:
    """What is looked at, with this rim as a share of the span of samples, and the samples there as they are kept."""
    known = _PLANES.setdefault(setup.data, {})
    if rim not in known:
        there = span(setup, rim)
        mean, std = setup.data.mean.to(setup.device), setup.data.std.to(setup.device)
        known[rim] = there, (places(there).to(setup.device) - mean) / std
    return known[rim]


def span(setup: Setup, share: float = RIM) -> Span:
    """Over the first samples of both parts, with a rim of this share around them."""
    parts = (setup.data.learned, setup.data.held_out)
    samples = torch.cat([part.take(0, min(len(part), MOST))[0] for part in parts])
    raw = samples * setup.data.std.to(samples.device) + setup.data.mean.to(samples.device)
    low, high = raw.amin(0), raw.amax(0)
    rim = (high - low) * share + (high == low)
    return Span(tuple((low - rim).tolist()), tuple((high + rim).tolist()))


def places(span: Span) -> Tensor:
    """N × 1 or N × 2 numbers on the scale of the data: centres of equal places, row by row from the top."""
    if len(span.low) == 1:
        return _centres(span.low[0], span.high[0], LINE)[:, None]
    x1, x2 = (_centres(low, high, PLANE) for low, high in zip(span.low, span.high, strict=True))
    down, across = torch.meshgrid(x2.flip(0), x1, indexing="ij")
    return torch.stack([across.flatten(), down.flatten()], 1)


def _centres(low: float, high: float, count: int) -> Tensor:
    return low + (torch.arange(count, dtype=torch.float32) + 0.5) / count * (high - low)
