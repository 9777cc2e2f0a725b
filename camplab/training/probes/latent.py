"""The latent space of an autoencoder: what the encoder makes of many samples, and what the decoder makes of a place."""

from __future__ import annotations

import math
from collections.abc import Iterator

import torch
from torch import Tensor

from camplab.runs.events import DECODED, INTERPOLATION, LATENT, Picture
from camplab.runs.why.latent import STEPS
from camplab.training.probes.base import Apart, Probe, Subject
from camplab.training.probes.maps import LARGEST, at_hand
from camplab.training.probes.of_samples import OfSamples
from camplab.training.setup import Setup

MOST = 1 << 10
"""Samples at most."""


class Latent(OfSamples, name=LATENT):
    """A row for each sample of the origin: its class, NaN where it has none, then all numbers of what is encoded."""

    smooth = True

    def __init__(self, subject: Subject, modules: tuple[str, ...] = (), sample: int = 0) -> None:
        super().__init__(subject, (), sample)
        codes = subject.setup.project.task.codes
        embeds = subject.setup.project.task.answers == "embedding"
        self.modules = codes[:1] if codes is not None else ("",) if embeds else ()

    def inputs(self) -> Tensor | None:
        """The first ones, as many as are looked at in one batch; None where nothing is encoded."""
        return self._take_first(MOST) if self.modules else None

    def output(self, module: str, values: Tensor) -> None:
        """The encoder has run."""
        codes, targets = values.float().flatten(1), self._targets
        if self.modules != ("",):
            codes = codes[:, : math.prod(decoded(self.subject.setup))]  # the mean is first where there is a deviation
        labels = targets.float() if targets.dim() == 1 else codes.new_full((len(codes),), torch.nan)
        codes = codes[:, : LARGEST // len(codes)]
        self._rows = torch.cat([labels[:, None].to(codes.device), codes], 1)


class Decoded(Probe, name=DECODED):
    """What comes out of the decoder for a place that the learner has chosen: of the shape of a sample."""

    def __init__(self, subject: Subject, modules: tuple[str, ...] = (), sample: int = 0) -> None:
        super().__init__(subject, (), sample)

    def between(self, x: Tensor) -> None:
        """x: 1 × the place; of another shape than the encoder puts out it is none."""
        setup = self.subject.setup
        codes = setup.project.task.codes
        if codes is not None and self.origin == "latent" and x.shape[1:] == decoded(setup):
            with torch.no_grad():
                sample = setup.cast(setup.model.get_submodule(codes[1]))(x)[0]
                self._pictures.append(self.picture("", at_hand(sample)))


class Interpolation(Apart, name=INTERPOLATION):
    """STEPS × a sample: what lies on the straight line from the code of its sample to that of sample `asked`."""

    smooth = True

    def __init__(self, subject: Subject, modules: tuple[str, ...] = (), sample: int = 0) -> None:
        super().__init__(subject, (), sample)
        codes = subject.setup.project.task.codes
        self.modules = codes[:1] if codes is not None else ()
        self._steps: Tensor | None = None

    def inputs(self) -> Tensor | None:
        """Both samples; None where nothing is encoded."""
        if not self.modules:
            return None
        samples = self.subject.setup.data.part(self.origin)
        self._total = len(samples)
        self._other = min(max(self.sample + 1 if self.asked is None else self.asked, 0), self._total - 1)
        return torch.cat([samples.take(number, 1)[0] for number in (self.sample, self._other)])

    def output(self, module: str, values: Tensor) -> None:
        """The encoder has run."""
        setup, shape = self.subject.setup, decoded(self.subject.setup)
        codes = setup.project.task.codes
        if codes is None:
            return
        first, last = values.flatten(1)[:, : math.prod(shape)]
        share = torch.linspace(0, 1, STEPS, device=values.device)[:, None]
        places = (first + share * (last - first)).view(STEPS, *shape)
        self._steps = setup.cast(setup.model.get_submodule(codes[1]))(places).float()

    def found(self) -> Iterator[Picture]:
        """All steps."""
        if self._steps is not None:
            facts = {"samples": float(self._total), "other": float(self._other)}
            yield self.picture("", at_hand(self._steps), facts=facts)


def decoded(setup: Setup) -> tuple[int, ...]:
    """The shape of what the decoder makes a sample of; () where there is none."""
    codes = setup.project.task.codes
    return setup.traces[codes[1]].x.dims if codes is not None else ()
