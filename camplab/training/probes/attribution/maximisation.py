"""Activation maximisation: a sample that a unit answers to most (Erhan et al. 2009; Simonyan et al. 2013)."""

from __future__ import annotations

from collections.abc import Iterator

import torch
from torch import Tensor

from camplab.runs.events import MAXIMISATION, Picture
from camplab.training.probes.attribution.score import kept_output, outputs_of, scored_gradient, seen_by
from camplab.training.probes.base import Patient, Subject
from camplab.training.probes.maps import at_hand

STEPS, AT_ONCE = 40, 4
"""Steps uphill, and how many of them are a piece of the work. Three times as many of a third of the length lead
5 % further at most with a ResNet-18, whose passes are what it takes."""
RATE = 0.3
"""Length of a step, in deviations of the data for each input."""
DECAY = 0.06
"""By which all inputs shrink in each step, towards the mean of the data."""
SEED = 0


class Maximisation(Patient, name=MAXIMISATION):
    """From a little noise uphill: the mean of the map, or the number, of unit `asked` of a module; default the first.

    The length of the gradient is taken out of it, so that steps are equally long for every unit.
    """

    def __init__(self, subject: Subject, modules: tuple[str, ...] = (), sample: int = 0) -> None:
        super().__init__(subject, (), sample)
        self._module = modules[0] if modules else ""

    def work(self, x: Tensor) -> Iterator[float]:
        """Each step is one pass forward and one back."""
        here = seen_by(self.subject.setup, x)
        noise = torch.randn(here.shape, generator=torch.Generator().manual_seed(SEED))
        here = torch.empty_like(here).copy_(0.1 * noise)
        self._facts = {"unit": float(self.asked or 0)}
        for step in range(STEPS):
            reached, uphill = scored_gradient(self._unit, here)
            self._stands(here, reached)
            if step and step % AT_ONCE == 0:
                yield step / STEPS
            here = (1 - DECAY) * (here + RATE * uphill / (uphill.square().mean().sqrt() + 1e-12))
        self._stands(here, self._unit(here))
        yield 1.0

    def _stands(self, here: Tensor, reached: Tensor) -> None:
        """This is the sample now, of which the unit says this."""
        self._here = here
        self._facts.setdefault("begins", reached.item())
        self._facts["reached"] = reached.item()

    def _unit(self, seen: Tensor) -> Tensor:
        """What the unit puts out for each of n samples."""
        with kept_output(self.subject.setup.model.get_submodule(self._module)) as kept:
            outputs_of(self.subject.setup, seen)
        values = kept[-1]
        if self._module in self.subject.grids:
            values = values.movedim(-1, 1)
        unit = values[:, self.asked or 0] if values.dim() != 3 else values[:, :, self.asked or 0]
        return unit.flatten(1).mean(1) if unit.dim() > 1 else unit

    def found(self) -> Iterator[Picture]:
        """The sample, as the network sees it."""
        yield self.picture(self._module, at_hand(self._here[0]), facts=self._facts)
