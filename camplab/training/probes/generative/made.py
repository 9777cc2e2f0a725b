"""What is made of noise, by a generator or by a decoder whose codes lie like noise.

It is the same noise at every look, so that one sees the samples move.
"""

from __future__ import annotations

from collections.abc import Iterator

import torch
from torch import Tensor

from camplab.runs.events import MADE, Picture
from camplab.training.preserved_state import seeded
from camplab.training.probes.base import Probe, Subject
from camplab.training.probes.latent import decoded
from camplab.training.probes.maps import LARGEST, at_hand

COUNT, POINTS = 64, 512
"""Samples in one look: pictures and the like, and samples of two numbers."""


class Made(Probe, name=MADE):
    """N × a sample, as the network sees samples."""

    smooth = True

    def __init__(self, subject: Subject, modules: tuple[str, ...] = (), sample: int = 0) -> None:
        super().__init__(subject, (), sample)
        self._made: Tensor | None = None

    def between(self, x: Tensor) -> None:
        """As many as there are validation samples, at most."""
        setup = self.subject.setup
        task = setup.project.task
        if task.answers != "made" and not task.normal_codes:
            return
        size = setup.project.x.numel
        most = max(1, min(POINTS if size <= 2 else COUNT, LARGEST // size, len(setup.data.held_out)))
        with torch.no_grad(), seeded(setup):
            if task.answers == "made":
                self._made = setup.output(setup.data.held_out.take(0, most)[0]).float()
            elif task.codes is not None:
                noise = torch.randn(most, *decoded(setup), device=x.device)
                self._made = setup.cast(setup.model.get_submodule(task.codes[1]))(noise).float()

    def found(self) -> Iterator[Picture]:
        """All of them."""
        if self._made is not None:
            yield self.picture("", at_hand(self._made))
