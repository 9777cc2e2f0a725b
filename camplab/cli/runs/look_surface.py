"""`camplab look --what surface`: the loss around the newest weights of a run, as the panel has it. Needs torch."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from camplab import folders
from camplab.cli.errors import WRONG, Trouble, tell
from camplab.cli.moment import found, parted
from camplab.cli.output import finite, print_json
from camplab.cli.runs.look import Asked, put_line
from camplab.cli.runs.picture_file import save
from camplab.cli.standing import in_a_sentence
from camplab.document.atomic import WriteFailed
from camplab.document.presets.catalogue import find as preset
from camplab.runs import listing
from camplab.runs.surface import kept
from camplab.runs.surface.reading import about, read, read_curvature, read_sharpness
from camplab.runs.surface.surface import Plane, Surface
from camplab.training import checkpoint
from camplab.training.surface.drawing import drawn
from camplab.words import say

SURFACE, RANDOM = "surface", "random-surface"
"""Along the way of the run; in random directions."""
WIDE = 660
"""Pixels of a picture."""


def look_at_surface(name: str, asked: Asked) -> None:
    """Print what the loss is like around the weights of the run `name`, and keep it there. Raises `Trouble`.

    One of these weights that is kept is told as it is, also where the data are gone.
    """
    if parted(name)[1] is not None:
        raise Trouble(say("a loss surface is drawn around the newest weights of a run: name it without a step"),
                      status=WRONG)  # fmt: skip
    if found(name) is None and (preset(name) is not None or Path(name).exists()):
        raise Trouble(say("a loss surface is drawn around the weights of a run, and {name} is none",
                          name=name), status=WRONG)  # fmt: skip
    plane: Plane = "random" if asked.what == RANDOM else "path"
    with in_a_sentence():
        folder = listing.find(name, folders.runs())
        surface = kept.read(folder, plane)
        if surface is None or surface.step != checkpoint.network(folder)[1]:
            *_, surface = drawn(folder, plane)
    try:
        kept.write(folder, surface)
    except WriteFailed as failure:
        tell(failure.sentence)
    if asked.png is not None:
        _draw(surface, asked.png)
    if asked.json:
        print_json(finite(_facts(surface)))
        return
    for sentence in (read(surface), read_sharpness(surface), read_curvature(surface), about(surface)):
        if sentence is not None:
            put_line(say("Says"), sentence)


def _facts(surface: Surface) -> dict[str, object]:
    return {
        "plane": surface.plane, "step": surface.step, "samples": surface.samples, "shares": list(surface.shares),
        "sharpness": surface.sharpness, "least_curvature": surface.least, "condition_number": surface.condition,
        "newton_loss": surface.newton, "learning_rate": surface.rate, "batch_norm": surface.statistics,
        "x": surface.x.tolist(), "y": surface.y.tolist(), "losses": surface.losses.tolist(),
        "path": [{"step": int(step), "x": float(x), "y": float(y)}
                 for step, (x, y) in zip(surface.steps, surface.path, strict=True)],
    }  # fmt: skip


def _draw(surface: Surface, file: Path) -> None:
    """The map of the panel, with the way on it."""
    from PIL import Image, ImageDraw

    from camplab.app.look.colour_maps import coloured, sequential

    heights = np.log10(np.maximum(surface.losses, 1e-30))
    known = heights[np.isfinite(heights)]
    pixels = coloured(heights[::-1], float(known.min()), float(np.quantile(known, 0.99)), sequential("viridis"))
    picture = Image.fromarray(pixels).resize((WIDE, WIDE), Image.Resampling.NEAREST)
    pen, cell = ImageDraw.Draw(picture), WIDE / len(surface.x)
    across, up = surface.x[1] - surface.x[0], surface.y[1] - surface.y[0]
    way = [(((x - surface.x[0]) / across + 0.5) * cell, WIDE - ((y - surface.y[0]) / up + 0.5) * cell)
           for x, y in [*surface.path.tolist(), [0.0, 0.0]]]  # fmt: skip
    pen.line(way, fill="white", width=2)
    for x, y in way:
        pen.ellipse((x - 4, y - 4, x + 4, y + 4), outline="white", width=2)
    save(picture, file)
