"""How large dL/dh is: the gradient of the loss with respect to what each block puts out, on its way back.

Where the gain of the weights is wrong this grows or shrinks from block to block, while dL/dW can stay the same: what
the way back loses, the way forward may have gained.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

import torch
from torch import Tensor
from torch.linalg import vector_norm

from camplab.document.measures import OUTPUT_GRADIENTS as MEASURE
from camplab.runs.events import Look
from camplab.training.norms import SMALL
from camplab.training.probes.base import OUTPUT_GRADIENTS, OfGradients, Subject


class OutputGradients(OfGradients, name="output_gradients"):
    """Over the whole batch; of a module that runs several times in a step, over all of them."""

    moment = "step"
    again = True
    reads = frozenset({OUTPUT_GRADIENTS})
    measures = (MEASURE,)

    def __init__(self, subject: Subject, modules: tuple[str, ...] = (), sample: int = 0) -> None:
        super().__init__(subject, tuple(module for module in modules if module in subject.puts_out), sample)
        self.before()
        self._scaled = any(phase.scaler is not None for phase in subject.setup.phases)

    def before(self) -> None:
        """Nothing is known of this step."""
        self._norms: dict[str, Tensor] = {}
        self._small: list[tuple[str, Tensor]] = []
        """Whose norms are still to be worked out, together."""
        self._together: list[tuple[list[str], Tensor]] = []
        """Norms that were, of so many modules."""

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

    def output_gradients(self, gradients: Sequence[tuple[str, Tensor]]) -> None:
        """As it is of each alone."""
        norms = torch.stack(torch._foreach_norm([values for _, values in gradients]))
        self._together.append(([module for module, _ in gradients], norms))

    def _put(self, module: str, norm: Tensor) -> None:
        norm = norm / self.subject.loss_scale(module) if self._scaled else norm
        before = self._norms.get(module)
        self._norms[module] = norm if before is None else torch.hypot(before, norm)

    def found(self) -> Iterator[Look]:
        """All cross over together. What overflowed for its scale alone is not known."""
        known = self._known()
        for module, number in known.items() if self._scaled else ():
            if self.subject.loss_scale(module) != 1 and not math.isfinite(number):
                known[module] = math.nan
        yield self.numbers(**{MEASURE.name: known})

    def _known(self) -> dict[str, float]:
        if self._small:
            self.output_gradients(self._small)
        if len(self._together) == 1 and not self._norms and not self._scaled:
            modules, norms = self._together[0]
            if len({*modules}) == len(modules):
                return dict(zip(modules, norms.tolist(), strict=True))
        for modules, norms in self._together:
            for module, norm in zip(modules, norms.unbind(), strict=True):
                self._put(module, norm)
        numbers = torch.stack([*self._norms.values()]).tolist() if self._norms else []
        return dict(zip(self._norms, numbers, strict=True))
