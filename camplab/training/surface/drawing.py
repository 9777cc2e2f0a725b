"""Draws the surface of a run, coarse to fine: what is known so far comes out again and again. Writes nothing."""

from __future__ import annotations

import contextlib
import math
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch
from msgspec.structs import replace
from safetensors import SafetensorError, safe_open
from torch import Tensor

from camplab.runs import snapshots
from camplab.runs.folder import RunFolder
from camplab.runs.surface.surface import Plane, Surface
from camplab.training import checkpoint
from camplab.training.setup import prepare
from camplab.training.surface.curvature import curvature
from camplab.training.surface.landscape import Landscape
from camplab.training.surface.planes import Directions, principal, random
from camplab.training.time_travel.replay import Replay, project_of

SIDE = 33
"""Points of a side."""
STATES = 33
"""Of the way, at most."""
ROOM = 1 << 28
"""Numbers of all states together, at most: 1 GB."""
MARGIN = 0.3
"""Of the way, that is seen around it."""
FEW, AGAIN, PARTS = 3, 200, 8
"""Where fewer states were kept, these many of the first steps are taken once more, and so many states of them used."""
TELL_EVERY = 0.1
"""Seconds between two pictures."""


def drawn(folder: Path, plane: Plane, side: int = SIDE) -> Iterator[Surface]:
    """The surface around the newest weights of the run in `folder`; the last one is whole. side: 2ᵏ + 1 points.

    Raises `BadRun`, `BadCheckpoint`, `planes.NoPlane`, `setup.BadProject`, and what torch raises when memory is short.
    """
    project = project_of(folder, 0)
    tensors, step = checkpoint.network(folder)
    setup = prepare(project, fresh=False, learns=False)
    setup.model.load_state_dict(dict(tensors))
    land = Landscape(setup, side * side)
    ways, steps = _directions(folder, plane, land, dict(setup.model.named_parameters()), step)
    x, y = _axes(ways.path, side)
    surface = Surface(
        plane, step, x, y, np.full((side, side), math.nan), land.samples, ways.path.double().numpy(),
        np.array(steps, np.int64), ways.shares, land.statistics, rate=float(project.training.learning_rate),
    )  # fmt: skip
    yield from _filled(surface, land, ways)
    largest, least, newton = curvature(land)
    yield replace(surface, sharpness=largest, least=least, newton=newton)


def _filled(surface: Surface, land: Landscape, ways: Directions) -> Iterator[Surface]:
    """With more and more of its points, first those that are far apart; its array is filled in."""
    told, side, here = 0.0, len(surface.x), land.here
    one, two = ways.one.to(here), ways.two.to(here)
    stride = max(1, (side - 1) // 4)
    while stride:
        for row in range(0, side, stride):
            for column in range(0, side, stride):
                if math.isnan(surface.losses[row, column]):
                    loss = land.loss(here + float(surface.x[column]) * one + float(surface.y[row]) * two)
                    surface.losses[row, column] = loss if math.isfinite(loss) else math.inf
            if time.monotonic() - told > TELL_EVERY and surface.done * (side - 1) ** 2 >= 16:
                told = time.monotonic()
                yield surface
        stride //= 2
    land.move(here)


def _axes(path: Tensor, side: int) -> tuple[np.ndarray, np.ndarray]:
    """Where the points are: around the way, with the middle among them; or a weight's length to each side."""
    if not len(path):
        line = np.linspace(-1.0, 1.0, side)
        return line, line
    points = np.vstack([path.double().numpy(), np.zeros((1, 2))])
    low, high = points.min(0), points.max(0)
    wide = np.maximum(high - low, 0.25 * (high - low).max())
    middle = (low + high) / 2
    ends = zip(middle - (0.5 + MARGIN) * wide, middle + (0.5 + MARGIN) * wide, strict=True)
    x, y = (_through_zero(np.linspace(first, last, side)) for first, last in ends)
    return x, y


def _through_zero(line: np.ndarray) -> np.ndarray:
    """Shifted by less than a point, so that the weights themselves are one of the points."""
    shifted: np.ndarray = line - line[np.abs(line).argmin()]
    return shifted


def _directions(
    folder: Path, plane: Plane, land: Landscape, weights: dict[str, Tensor], step: int
) -> tuple[Directions, list[int]]:
    if plane == "random":
        return random(weights), []
    most = max(3, min(STATES, ROOM // max(1, len(land.here))))
    kept = [number for number in snapshots.found(folder) if number < step]
    if len(kept) >= most:
        kept = [kept[at] for at in np.unique(np.linspace(0, len(kept) - 1, most - 1).astype(int))]
    states: dict[int, Tensor] = {}
    for number in kept:
        with contextlib.suppress(SafetensorError, OSError, KeyError, RuntimeError):  # damaged: there are others
            states[number] = _weights(RunFolder(folder).snapshot(number).tensors, land)
    if len(states) < FEW:
        states |= _gone_through(folder, min(step - 1, AGAIN))
    states[step] = land.here.float().cpu()
    steps = sorted(states)
    return principal(torch.stack([states[each] for each in steps])), steps


def _gone_through(folder: Path, last: int) -> dict[int, Tensor]:
    """States of the first steps, closer together at the beginning: a run that was short has kept few of them."""
    replay, states = Replay(folder, 0), {}
    for step in sorted({round(last * (part / PARTS) ** 2) for part in range(PARTS + 1)}) if last > 0 else ():
        replay.forward(step)
        states[step] = torch.cat([p.detach().float().cpu().flatten() for p in replay.moment.setup.model.parameters()])
    return states


def _weights(file: Path, land: Landscape) -> Tensor:
    """All weights of a state, one after the other."""
    with safe_open(file, "pt") as opened:
        found = torch.cat([opened.get_tensor(f"model.{name}").reshape(-1).float() for name in land.names])
    if len(found) != len(land.here):
        raise KeyError(file.name)
    return found
