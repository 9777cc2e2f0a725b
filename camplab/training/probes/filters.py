"""The filters of convolutions as they are now: weights, whatever sample is looked at."""

from __future__ import annotations

from torch import Tensor

from camplab.runs.events import FILTERS
from camplab.runs.filters import has_filters, weight_of
from camplab.training.probes.base import Probe, Subject
from camplab.training.probes.maps import LARGEST, at_hand


class Filters(Probe, name=FILTERS):
    """K×C×h×w, or K×C×w over sequences: of a transposed convolution, too, K is what comes out."""

    def __init__(self, subject: Subject, modules: tuple[str, ...] = (), sample: int = 0) -> None:
        super().__init__(subject, (), sample)  # nothing has to run
        self._of = modules

    def between(self, x: Tensor) -> None:
        """Whole filters, as many as a picture holds."""
        facts = {step.module: step.facts for step in self.subject.traces.steps()}
        for module in self._of:
            known = facts.get(module)
            if known is None or not has_filters(known):
                continue
            weight = self.subject.setup.model.get_parameter(f"{module}.{weight_of(known)}").detach()
            if known.block.tag == "transposed_convolution":
                weight = weight.transpose(0, 1)
            part = weight[: max(LARGEST // max(weight[0].numel(), 1), 1)]
            self._pictures.append(self.picture(module, at_hand(part), part.shape != weight.shape))
