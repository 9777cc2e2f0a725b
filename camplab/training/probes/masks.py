"""What a network makes of a few pictures, pixel by pixel: each beside the classes wanted and answered there."""

from __future__ import annotations

from collections.abc import Iterator

import torch
from torch import Tensor

from camplab.runs.events import MASKS, Picture
from camplab.training.probes.base import Apart, Subject
from camplab.training.probes.maps import LARGEST, at_hand

COUNT = 6
"""Pictures in one look, where they are small enough."""


class Masks(Apart, name=MASKS):
    """N × (C + 2) × H × W, from its `sample` on: as the network sees it, then the class at each pixel, negative where
    it does not count, then the class that is answered."""

    smooth = True

    def __init__(self, subject: Subject, modules: tuple[str, ...] = (), sample: int = 0) -> None:
        super().__init__(subject, ("",), sample)
        self._found: Tensor | None = None

    def inputs(self) -> Tensor | None:
        """Those that follow each other; None where there is no class at each pixel."""
        setup = self.subject.setup
        if len(setup.project.data.positions) != 2 or setup.project.task.answers != "positions":
            return None
        samples = setup.data.part(self.origin)
        self._total = len(samples)
        most = max(1, min(COUNT, LARGEST // (3 * setup.project.x.numel)))
        self._kept, self._wanted = samples.take(self.sample, min(most, self._total - self.sample))
        return self._kept

    def output(self, module: str, values: Tensor) -> None:
        """The network as a whole has run."""
        seen = self.subject.setup.see(self._kept).float()
        if values.shape[2:] == self._wanted.shape[1:]:
            wanted, answered = self._wanted[:, None].float(), values.argmax(1, keepdim=True).float()
            self._found = torch.cat([seen, wanted, torch.where(values.isnan().any(), torch.nan, answered)], 1)

    def found(self) -> Iterator[Picture]:
        """All of them."""
        if self._found is not None:
            yield self.picture("", at_hand(self._found), facts={"samples": float(self._total)})
