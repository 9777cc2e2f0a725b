"""Mixed precision (torch.amp) as functions of a precision's name and a device. Knows no network and no optimizer."""

from __future__ import annotations

from collections.abc import Callable
from typing import ParamSpec, TypeVar

import torch
from torch.amp import GradScaler

from camplab.document.precisions import PRECISIONS, Precision
from camplab.words import Sentence, say

P = ParamSpec("P")
R = TypeVar("R")


def cast(precision: Precision, device: torch.device, function: Callable[P, R]) -> Callable[P, R]:
    """`function` so that what it computes with torch is computed in `precision`; in float32 it is `function` itself."""
    name = PRECISIONS[precision].autocast
    if not name:
        return function
    dtype: torch.dtype = getattr(torch, name)

    def within(*args: P.args, **kwargs: P.kwargs) -> R:
        with torch.autocast(device.type, dtype):
            return function(*args, **kwargs)

    return within


def scaler_of(precision: Precision, device: torch.device) -> GradScaler | None:
    """What scales the loss and, before a step, the gradients back; None where numbers need no help."""
    return GradScaler(device.type) if PRECISIONS[precision].scaled else None


def slow(precision: Precision, device: torch.device) -> tuple[Sentence, ...]:
    """A word about float16 where there is no arithmetic for it: convolutions took 10 to 40 times as long on a CPU."""
    if not PRECISIONS[precision].scaled or device.type != "cpu":
        return ()
    return (say("float16 is made for graphics cards and can be very slow on a processor; bfloat16 is quicker there."),)
