"""How large dL/dh is: the gradient of the loss with respect to what each block puts out, on its way back.

Where the gain of the weights is wrong this grows or shrinks from block to block, while dL/dW can stay the same: what
the way back loses, the way forward may have gained.
"""

from __future__ import annotations

import math
from collections.abc import Iterator

import torch
from torch import Tensor
from torch.linalg import vector_norm

from camplab.document.measures import OUTPUT_GRADIENTS as MEASURE
from camplab.runs.events import Look
from camplab.training.probes.base import OUTPUT_GRADIENTS, Probe, Subject

SMALL = 1 << 14
"""Numbers of a gradient at most that is kept until all are there: to ask for a norm costs more than to work it out."""


class OutputGradients(Probe, name="output_gradients"):
    """Over the whole batch; of a module that runs several times in a step, over all of them."""

    moment = "step"
    reads = frozenset({OUTPUT_GRADIENTS})
    measures = (MEASURE,)

    def __init__(self, subject: Subject, modules: tuple[str, ...] = (), sample: int = 0) -> None:
        super().__init__(subject, tuple(module for module in modules if module in subject.puts_out), sample)
        self._norms: dict[str, Tensor] = {}
        self._small: list[tuple[str, Tensor]] = []
        """Whose norms are still to be worked out, together."""
        self._scaled = any(phase.scaler is not None for phase in subject.setup.phases)

    @classmethod
    def columns(cls, subject: Subject) -> tuple[str, ...]:
        """All that put out something of their own."""
        return subject.outputs

    def output_gradient(self, module: str, values: Tensor) -> None:
        """In true units, also where the loss is scaled for float16."""
        if values.numel() <= SMALL and values.dtype == torch.float32:
            self._small.append((module, values.clone()))  # on one sample it may become that of a weight, and be clipped
        else:
            self._put(module, vector_norm(values, dtype=torch.float32))

    def _put(self, module: str, norm: Tensor) -> None:
        norm = norm / self.subject.loss_scale(module) if self._scaled else norm
        before = self._norms.get(module)
        self._norms[module] = norm if before is None else torch.hypot(before, norm)

    def found(self) -> Iterator[Look]:
        """All cross over together. What overflowed for its scale alone is not known."""
        together = torch._foreach_norm([values for _, values in self._small]) if self._small else ()
        for (module, _), norm in zip(self._small, together, strict=True):
            self._put(module, norm)
        numbers = torch.stack([*self._norms.values()]).tolist() if self._norms else []
        known = dict(zip(self._norms, numbers, strict=True))
        for module, number in known.items() if self._scaled else ():
            if self.subject.loss_scale(module) != 1 and not math.isfinite(number):
                known[module] = math.nan
        yield self.numbers(**{MEASURE.name: known})
