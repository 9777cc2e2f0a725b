"""Keeps what a network gathers while it runs (statistics, chance) as it was. Knows no loss and no optimizer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import torch
from torch import nn

from camplab.training.setup import Setup, seed


class Statistics:
    """Batch norm learns its statistics while looking, so a bad batch spoils them before its loss is known."""

    def __init__(self, model: nn.Module) -> None:
        self._live = [buffer for buffer in model.buffers() if buffer.is_floating_point()]
        self._kept = [buffer.clone() for buffer in self._live]

    def __bool__(self) -> bool:
        return bool(self._live)

    def keep(self) -> None:
        """Remember them as they are now."""
        with torch.no_grad():
            torch._foreach_copy_(self._kept, self._live)

    def restore(self) -> None:
        """As they were when last kept."""
        with torch.no_grad():
            torch._foreach_copy_(self._live, self._kept)


def chance(device: torch.device) -> Callable[[], object]:
    """Remembers the source of chance as it is; call what comes back to draw the same once more."""
    here = torch.get_rng_state()
    if device.type != "cuda":
        return lambda: torch.set_rng_state(here)
    there = torch.cuda.get_rng_state(device)

    def again() -> None:
        torch.set_rng_state(here)
        torch.cuda.set_rng_state(there, device)

    return again


@contextmanager
def seeded(setup: Setup) -> Iterator[None]:
    """What a task draws inside is the same every time, and chance outside goes on as if nothing had been drawn."""
    if not setup.computing.draws:
        yield
        return
    with torch.random.fork_rng([setup.device] if setup.device.type == "cuda" else []):
        seed(setup.device, setup.project.training.seed)
        yield


@contextmanager
def undisturbed(setup: Setup) -> Iterator[None]:
    """Whatever runs inside leaves the source of chance and the statistics of batch norm as they were."""
    devices = [setup.device] if setup.device.type == "cuda" else []
    buffers = list(setup.model.buffers())
    kept = [buffer.clone() for buffer in buffers]
    with torch.random.fork_rng(devices):
        try:
            yield
        finally:
            for buffer, before in zip(buffers, kept, strict=True):
                buffer.copy_(before)
