"""What a network makes of a few pictures, pixel by pixel: each beside the classes wanted and answered there."""

from __future__ import annotations

import torch
from torch import Tensor

from camplab.runs.events import MASKS
from camplab.training.probes.maps import LARGEST
from camplab.training.probes.of_samples import OfSamples

COUNT = 6
"""Pictures in one look, where they are small enough."""


class Masks(OfSamples, name=MASKS):
    """N × (C + 2) × H × W, from its `sample` on: as the network sees it, then the class at each pixel, negative where
    it does not count, then the class that is answered."""

    smooth = True

    def inputs(self) -> Tensor | None:
        """Those that follow each other; None where there is no class at each pixel."""
        project = self.subject.setup.project
        most = max(1, min(COUNT, LARGEST // (3 * project.x.numel)))
        return self._take(self.sample, most) if project.answers_pixels else None

    def output(self, module: str, values: Tensor) -> None:
        """The network as a whole has run."""
        seen = self.subject.setup.see(self._kept).float()
        if values.shape[2:] == self._targets.shape[1:]:
            wanted, answered = self._targets[:, None].float(), values.argmax(1, keepdim=True).float()
            self._rows = torch.cat([seen, wanted, torch.where(values.isnan().any(), torch.nan, answered)], 1)
