"""Points in time on a device, without waiting for it: on a GPU events in its queue, elsewhere the clock."""

from __future__ import annotations

import time

import torch

Stamp = float | torch.cuda.Event


class Stamps:
    """Of one device. On a GPU a stamp is passed when all work that was asked for before it is done."""

    def __init__(self, device: torch.device) -> None:
        self._cuda = device.type == "cuda"

    def now(self) -> Stamp:
        """The present."""
        if not self._cuda:
            return time.perf_counter()
        event = torch.cuda.Event(enable_timing=True)
        event.record()
        return event

    def seconds(self, first: Stamp, last: Stamp) -> float:
        """From one to the other; on a GPU this waits until the last is passed."""
        if isinstance(first, torch.cuda.Event) and isinstance(last, torch.cuda.Event):
            last.synchronize()
            return float(first.elapsed_time(last)) / 1000
        assert isinstance(first, float)
        assert isinstance(last, float)
        return last - first
