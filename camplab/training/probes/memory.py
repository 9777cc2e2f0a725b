"""What lies in memory at the end of the way forward: every tensor that training needs, counted, and the process."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np
import psutil
import torch
from torch import Tensor
from torch.autograd.graph import saved_tensors_hooks

from camplab.assembly.batches import Held, Resident
from camplab.runs.events import MEMORY, Picture
from camplab.runs.timing.timing import KINDS
from camplab.training.probes.base import Subject, Timed
from camplab.training.timing.peak import peak


class Memory(Timed, name=MEMORY):
    """One picture: the bytes of each of `KINDS`. Facts: "resident" and "peak" bytes of the training process, PyTorch
    and all; "allocated" and "reserved" of a GPU at their peak.

    What autograd keeps for the way back is seen as it is kept, each piece of memory once, the weights not among it.
    """

    def __init__(self, subject: Subject, modules: tuple[str, ...] = (), sample: int = 0) -> None:
        super().__init__(subject, (), sample)
        setup = subject.setup
        self._weights = {value.untyped_storage().data_ptr() for value in setup.model.parameters()}
        self._kept: dict[int, int] = {}
        """Where a piece of memory begins, and its bytes."""
        self._largest = self._gradients = 0
        self._watching: saved_tensors_hooks | None = None

    def passed(self, part: str) -> None:
        """From the batch on until the loss is there. Of several phases the one that keeps most counts."""
        if self._watching is None and part in ("augment", "update"):
            self._kept.clear()
            self._watching = saved_tensors_hooks(self._keep, lambda kept: kept)
            self._watching.__enter__()
        elif self._watching is not None and part == "forward":
            self._watching.__exit__(None, None, None)
            self._watching = None
            self._largest = max(self._largest, sum(self._kept.values()))

    def _keep(self, value: Tensor) -> Tensor:
        storage = value.untyped_storage()
        if storage.data_ptr() not in self._weights:
            self._kept[storage.data_ptr()] = storage.nbytes()
        return value

    def gradients(self) -> None:
        """They are there now."""
        self._gradients = _bytes(p.grad for p in self.subject.setup.parameters if p.grad is not None)

    def after(self) -> None:
        """The last phase has no other after it."""
        self.given_up()

    def given_up(self) -> None:
        """What autograd keeps is seen no more."""
        if self._watching is not None:
            self._watching.__exit__(None, None, None)
            self._watching = None

    def found(self) -> Iterator[Picture]:
        """All of it; nothing on the bench, where no step is taken."""
        setup = self.subject.setup
        if not setup.phases:
            return
        weights = _bytes(setup.model.parameters()) + _bytes(setup.model.buffers())
        states = (state for phase in setup.phases for state in phase.optimizer.state.values())
        optimizer = _bytes(value for state in states for value in state.values() if isinstance(value, Tensor))
        held = [part for part in (setup.data.learned, setup.data.held_out) if isinstance(part, Resident | Held)]
        samples = _bytes(value for part in held for value in (part.x, part.y))
        found = {"weights": weights, "gradients": self._gradients, "optimizer": optimizer,
                 "activations": self._largest, "data": samples}  # fmt: skip
        resident = psutil.Process().memory_info().rss
        facts = {"resident": float(resident), "peak": float(max(resident, peak()))}
        if setup.device.type == "cuda":
            facts |= {"allocated": float(torch.cuda.max_memory_allocated(setup.device)),
                      "reserved": float(torch.cuda.max_memory_reserved(setup.device))}  # fmt: skip
        yield self.picture("", np.array([found[kind] for kind in KINDS], np.float64), facts=facts)


def _bytes(tensors: Iterable[Tensor]) -> int:
    """Of all of them; what is there twice counts once."""
    found = {value.untyped_storage().data_ptr(): value.untyped_storage().nbytes() for value in tensors}
    return sum(found.values())
