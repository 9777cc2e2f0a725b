"""Looks inside the network without touching its training: feature maps and predictions of one validation sample.

Time is rationed: a look may cost 1 % of the time and comes at most 12 times a second.
"""

from __future__ import annotations

import time
from collections.abc import Set
from functools import partial
from typing import Any

import numpy.typing as npt
import torch
from torch import Tensor, nn

from camplab.runs.events import MAPS, PREDICTION, THUMBNAIL, Event, Picture
from camplab.training.control import Watched
from camplab.training.finite import tensors
from camplab.training.setup import Setup

SHARE = 0.01
"""Of the training time."""
PER_SECOND = 12
THUMBNAILS = 16
"""Maps in one small picture."""
SMALL = 32
"""Pixels along a side of each of them."""
LARGEST = 1 << 20
"""Numbers in one picture at most; further maps are left out."""


class Probe:
    """Decides when to look, and looks."""

    def __init__(self, setup: Setup) -> None:
        self._setup = setup
        self._next = 0.0
        self._seen = Watched()
        steps = ((step.module, step.facts.y) for step in setup.traces.steps())
        self._grids = frozenset(module for module, y in steps if y is not None and y.kind == "grid")
        """Modules whose maps stand last."""

    def due(self, watched: Watched) -> bool:
        """Whether it is time to look again: at once when something else is watched."""
        return bool(watched) and (time.perf_counter() >= self._next or watched != self._seen)

    def look(self, watched: Watched) -> list[Event]:
        """The pictures of now; training goes on afterwards as if nobody had looked."""
        began = time.perf_counter()
        pictures = _looked(self._setup, watched, self._grids)
        self._seen = watched
        cost = time.perf_counter() - began
        self._next = began + max(1 / PER_SECOND, cost / SHARE)
        return pictures


@torch.no_grad()
def _looked(setup: Setup, watched: Watched, grids: Set[str]) -> list[Event]:
    """One forward pass of the sample in evaluation mode: it draws nothing random and keeps no statistics."""
    sample = min(max(watched.sample, 0), len(setup.data.held_out) - 1)
    seen: dict[str, Tensor] = {}
    hooks = [
        module.register_forward_hook(partial(_keep, seen, name))
        for name in dict.fromkeys((*watched.maps, *watched.thumbnails))
        if (module := _find(setup.model, name)) is not None
    ]
    setup.model.eval()
    try:
        output = setup.output(setup.data.held_out.take(sample, 1)[0])
    finally:
        setup.model.train()
        for hook in hooks:
            hook.remove()
    for name in grids & seen.keys():
        seen[name] = seen[name].movedim(-1, 0)  # H×W×K to K×H×W: a grid is looked at map by map, too
    output = output.float()
    if setup.project.task.answers == "classes":
        output = output.softmax(1)
    step = setup.step
    maps = [Picture(step, MAPS, name, sample, picture(seen[name])) for name in watched.maps if name in seen]
    small = [
        Picture(step, THUMBNAIL, name, sample, thumbnail(seen[name])) for name in watched.thumbnails if name in seen
    ]
    return [*maps, *small, Picture(step, PREDICTION, "", sample, output[0].cpu().numpy())]


def _keep(seen: dict[str, Tensor], name: str, _module: nn.Module, _inputs: object, output: object) -> None:
    for tensor in tensors(output):
        seen.setdefault(name, tensor[0].clone())  # a later layer may work in place


def _find(model: nn.Module, name: str) -> nn.Module | None:
    """The module of that name; the window may ask for one that this network does not have."""
    try:
        return model.get_submodule(name)
    except AttributeError:
        return None


def picture(values: Tensor) -> npt.NDArray[Any]:
    """K×H×W, T×F or F as float32 on the CPU; whole maps are left out when there are too many numbers."""
    most = max(LARGEST // max(values[0].numel(), 1), 1)
    return values[:most].float().cpu().contiguous().numpy()


def thumbnail(values: Tensor) -> npt.NDArray[Any]:
    """The first 16 maps of an image, at most 32×32 of each; others as they are, up to 64 rows of 64."""
    if values.dim() == 3:
        rows, columns = (-(-size // SMALL) for size in values.shape[1:])
        return picture(values[:THUMBNAILS, ::rows, ::columns])
    return picture(values[(slice(2 * SMALL),) * values.dim()])
