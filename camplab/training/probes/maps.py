"""What modules put out for one sample, as pictures: all maps, or a few small ones for a card."""

from __future__ import annotations

from functools import cached_property
from typing import Any

import numpy.typing as npt
import torch
from torch import Tensor

from camplab.runs.events import INPUTS, MAPS, THUMBNAIL
from camplab.training.probes.base import OfInputs, Probe

LARGEST = 1 << 20
"""Numbers in one picture at most; further maps are left out."""
THUMBNAILS = 16
"""Maps in one small picture."""
SMALL = 32
"""Pixels along a side of each of them."""


class Maps(Probe, name=MAPS):
    """K×H×W, T×F or F. A grid H×W×K is looked at map by map, too: K×H×W."""

    def output(self, module: str, values: Tensor) -> None:
        """Keep what is shown of it on the CPU."""
        self.keep(module, values[0].movedim(-1, 0) if module in self.subject.grids else values[0])

    def keep(self, module: str, shown: Tensor) -> None:
        """Of one sample."""
        part = self.part(shown)
        self._pictures.append(self.picture(module, at_hand(part), self.partial(shown, part)))

    def part(self, values: Tensor) -> Tensor:
        """Whole maps, as many as a picture holds."""
        return values[: max(LARGEST // max(values[0].numel(), 1), 1)]

    def partial(self, values: Tensor, part: Tensor) -> bool:
        """Whether `part` says less than all there is."""
        return part.shape != values.shape


class Inputs(OfInputs, Maps, name=INPUTS):
    """What goes into each module, laid out as its maps are."""

    def input(self, module: str, values: Tensor) -> None:
        self.keep(module, values[0].movedim(-1, 0) if module in self._from_grids else values[0])

    def output(self, module: str, values: Tensor) -> None:
        """What comes out others show."""

    @cached_property
    def _from_grids(self) -> frozenset[str]:
        """Modules whose input is a grid, whose maps stand last."""
        steps = ((step.module, step.facts.x) for step in self.subject.traces.steps())
        return frozenset(module for module, x in steps if x is not None and x.kind == "grid")


class Thumbnails(Maps, name=THUMBNAIL):
    """The first 16 maps of an image, at most 32×32 of each; others as they are, up to 64 rows of 64."""

    def part(self, values: Tensor) -> Tensor:
        """See above; a thumbnail is small, that is no news."""
        if values.dim() == 3:
            rows, columns = (-(-size // SMALL) for size in values.shape[1:])
            return values[:THUMBNAILS, ::rows, ::columns]
        return values[(slice(2 * SMALL),) * values.dim()]

    def partial(self, values: Tensor, part: Tensor) -> bool:
        """A small picture of a large thing is all that was wanted."""
        return False


def at_hand(values: Tensor) -> npt.NDArray[Any]:
    """A copy as float32 on the CPU: a later layer may work in place."""
    return values.to("cpu", torch.float32, copy=True, memory_format=torch.contiguous_format).numpy()
