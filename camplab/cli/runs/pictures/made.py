"""What is made of noise beside real samples, on one scale, as numbers and as a picture; and what a discriminator says
of every place of a plane. Needs torch."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from camplab.assembly.preview import preview
from camplab.cli.runs.picture_file import save
from camplab.datasets.base import Data, on_one_scale
from camplab.document.project import Project
from camplab.runs.events import Picture
from camplab.runs.why.critic import scale

Floats = npt.NDArray[Any]
SIDE, EDGE, DOT, GAP = 800, 40, 3, 24
"""Pixels: of a plane, around its points, of half a point, between two sheets."""
REAL, MADE = (150, 150, 150), (213, 94, 0)
INSIDE = 2, 98
"""Percentiles of the real samples between which greys go from black to white."""


def real_samples(data: Data, count: int) -> Floats:
    """The first validation samples, N × a sample, as the network sees them; `count`, or as many as there are."""
    shown = preview(data)(0, count, False)
    values: Floats = shown.values.astype(np.float64)
    if not on_one_scale(data):
        return values
    shape = (-1, 1, 1) if values.ndim == 4 else (-1,)
    mean, std = (np.asarray(each, np.float64).reshape(shape) for each in (shown.mean, shown.std))
    scaled: Floats = (values - mean) / np.where(std == 0, 1, std)
    return scaled


def draw_beside_real(made: Floats, data: Data, png: Path) -> None:
    """Points over points; of anything else a sheet of made samples, and a sheet of real ones to the right.

    Raises `WriteFailed`.
    """
    real = real_samples(data, len(made))
    if made[0].size != 2:
        _write(_sheets(made, real), png)
        return
    both = np.concatenate([real.reshape(-1, 2), made.reshape(-1, 2)]).astype(np.float64)
    low, high = np.nanmin(both, 0), np.nanmax(both, 0)
    rim = np.where(high > low, high - low, 1) * EDGE / (SIDE - 2 * EDGE)
    _write(_with_points(np.full((SIDE, SIDE, 3), 255, np.uint8), made, real, (low - rim, high + rim)), png)


def draw_on_heat(made: Floats, judged: Picture, project: Project, png: Path) -> None:
    """Points over what the discriminator says of every place, as the panel has both. Raises `WriteFailed`."""
    from camplab.app.look.colour_maps import coloured, diverging
    from camplab.app.panels.predictions.plane_colours import enlarged

    data, (middle, reach) = project.data, scale(project, judged.values)
    off = enlarged(judged.values - middle, (SIDE, SIDE))[0]
    reach = reach or float(np.abs(off).max()) or 1.0
    nearest = np.arange(SIDE) * len(off) // SIDE
    ground = coloured(off[nearest][:, nearest], -reach, reach, diverging(dark=False))
    low, high = (np.array([judged.facts[f"{end} {at}"] for at in range(2)]) for end in ("low", "high"))
    shown = preview(data)(0, len(made), False)
    points = made.reshape(-1, 2).astype(np.float64)
    if on_one_scale(data):
        mean, std = (np.asarray(each, np.float64) for each in (shown.mean, shown.std))
        points = points * np.where(std == 0, 1, std) + mean
    _write(_with_points(ground, points, shown.values, (low, high)), png)


def _write(picture: Floats, png: Path) -> None:
    from PIL import Image

    save(Image.fromarray(picture), png)


def _with_points(ground: Floats, made: Floats, real: Floats, ends: tuple[Floats, Floats]) -> Floats:
    """Over a picture of SIDE × SIDE that reaches from the first to the last of these places."""
    picture, (low, high) = ground.copy(), ends
    for points, colour in ((real, REAL), (made, MADE)):
        at = (points.reshape(-1, 2) - low) / np.where(high > low, high - low, 1) * SIDE
        inside = np.isfinite(at).all(1) & (at >= DOT).all(1) & (at < SIDE - DOT).all(1)
        for x, y in at[inside].round().astype(int).tolist():
            row = SIDE - 1 - y
            picture[row - DOT : row + DOT, x - DOT : x + DOT] = colour
    return picture


def _sheets(made: Floats, real: Floats) -> Floats:
    low, high = np.percentile(real, INSIDE)
    one, other = (_sheet(samples, low, high) for samples in (made, real[: len(made)]))
    whole = np.full((max(len(one), len(other)), one.shape[1] + GAP + other.shape[1], 3), 255, np.uint8)
    whole[: len(one), : one.shape[1]] = one
    whole[: len(other), one.shape[1] + GAP :] = other
    return whole


def _sheet(samples: Floats, low: float, high: float) -> Floats:
    """Of grey samples, as near to a square as they go."""
    flat = samples.mean(1) if samples.ndim == 4 else samples.reshape(len(samples), -1, samples.shape[-1])
    side = int(np.ceil(np.sqrt(len(flat))))
    times = max(1, SIDE // (side * max(flat.shape[1:])))
    grey = np.nan_to_num((flat - low) / max(high - low, 1e-12)).clip(0, 1) * 255
    tiles = np.pad(grey.repeat(times, 1).repeat(times, 2), ((0, 0), (1, 1), (1, 1)), constant_values=255)
    blank = np.full((side * side - len(tiles), *tiles.shape[1:]), 255.0)
    rows = np.concatenate([tiles, blank]).reshape(side, side, *tiles.shape[1:])
    grid = rows.transpose(0, 2, 1, 3).reshape(side * tiles.shape[1], -1)
    sheet: Floats = grid[..., None].repeat(3, -1).round().astype(np.uint8)
    return sheet
