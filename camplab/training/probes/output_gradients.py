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


class OutputGradients(Probe, name="output_gradients"):
    """Over the whole batch; of a module that runs several times in a step, over all of them."""

    moment = "step"
    reads = frozenset({OUTPUT_GRADIENTS})
    measures = (MEASURE,)

    def __init__(self, subject: Subject, modules: tuple[str, ...] = (), sample: int = 0) -> None:
        super().__init__(subject, tuple(module for module in modules if module in subject.puts_out), sample)
        self._norms: dict[str, Tensor] = {}

    @classmethod
    def columns(cls, subject: Subject) -> tuple[str, ...]:
        """All that put out something of their own."""
        return subject.outputs

    def output_gradient(self, module: str, values: Tensor) -> None:
        """In true units, also where the loss is scaled for float16."""
        norm = vector_norm(values, dtype=torch.float32) / self.subject.loss_scale(module)
        before = self._norms.get(module)
        self._norms[module] = norm if before is None else torch.hypot(before, norm)

    def found(self) -> Iterator[Look]:
        """All cross over together. What overflowed for its scale alone is not known."""
        numbers = torch.stack([*self._norms.values()]).tolist() if self._norms else []
        known = {
            module: math.nan if self.subject.loss_scale(module) != 1 and not math.isfinite(number) else number
            for module, number in zip(self._norms, numbers, strict=True)
        }
        yield self.numbers(**{MEASURE.name: known})
