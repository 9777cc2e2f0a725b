"""What an autoencoder makes of a few samples: each as it is, as it goes in where noise is laid over it, and as it comes
out."""

from __future__ import annotations

import torch
from torch import Tensor

from camplab.runs.events import RECONSTRUCTIONS
from camplab.training.preserved_state import seeded
from camplab.training.probes.maps import LARGEST
from camplab.training.probes.of_samples import OfSamples

COUNT = 8
"""Samples in one look, where they are small enough."""


class Reconstructions(OfSamples, name=RECONSTRUCTIONS):
    """N × 2 × a sample, from its `sample` on: as the network sees it, and what it puts out, on the same scale; N × 3
    where it is given something else than the sample, which stands in the middle."""

    smooth = True

    def inputs(self) -> Tensor | None:
        """Those that follow each other; None where samples do not come out again."""
        project = self.subject.setup.project
        most = max(1, min(COUNT, LARGEST // (3 * project.x.numel)))
        return self._take(self.sample, most) if project.task.codes is not None else None

    def output(self, module: str, values: Tensor) -> None:
        """The network as a whole has run."""
        setup = self.subject.setup
        clean = setup.see(self._kept)
        with seeded(setup):  # as it was given to the network: the same noise every time
            given = setup.computing.given_for(clean)
        if values.shape == clean.shape == given.shape:
            rows = [clean, *([] if given is clean else [given]), values]
            self._rows = torch.stack([row.float() for row in rows], 1)
