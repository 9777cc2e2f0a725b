"""Whether the gradient of a step was shortened: in how many of the steps, so is the limit a limit or the step size."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import accumulate, pairwise

import numpy as np

from camplab.document.measures import CLIPPED
from camplab.runs.events import Numbers
from camplab.training.norms import Rows
from camplab.training.probes.base import Probe, Subject


class Clipping(Probe, name="clipping"):
    """From the norms that every step needs anyway, by the rule of `torch.nn.utils.clip_grads_with_norm_`."""

    moment = "rows"
    measures = (CLIPPED,)

    def __init__(self, subject: Subject, modules: tuple[str, ...] = (), sample: int = 0) -> None:
        super().__init__(subject, modules, sample)
        ends = accumulate((len(phase.names) for phase in subject.setup.phases), initial=0)
        self._phases = [(first, last) for first, last in pairwise(ends) if last > first]

    def rows(self, rows: Rows) -> Mapping[str, Numbers]:
        """n numbers; none without a limit."""
        limit = self.subject.setup.project.training.clip
        if limit is None or not self._phases:
            return {}
        squares = np.square(rows)
        norms = [np.sqrt(np.nansum(squares[:, first:last], 1)) for first, last in self._phases]
        return {CLIPPED.name: np.mean([limit / (norm + 1e-6) < 1 for norm in norms], 0, np.float32)}
