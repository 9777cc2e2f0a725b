"""The latent plane as a picture, for `camplab look --what latent --png`: codes of samples as points."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

from camplab.cli.output import words
from camplab.cli.runs.picture_file import save
from camplab.cli.runs.pictures.chart import COLOURS, GROUND, INK, LINE, SOFT, letters
from camplab.numbers import rough
from camplab.runs.events import Picture
from camplab.runs.why.latent import Axes
from camplab.words import say

SIDE, EDGE, POINT = 900, 80, 5
"""Pixels of the picture and of its margin, and from the middle of a point to its edge."""
RIM = 0.06
"""What is shown around the points, as a share of their span."""


def draw_latent(picture: Picture, png: Path) -> None:
    """On the plane of the panel "Predictions"; coloured by class, grey where there is none."""
    labels, codes = picture.values[:, 0], picture.values[:, 1:]
    axes = Axes.of(codes)
    places = axes.on(codes)
    low, high = places.min(0), places.max(0)
    rim = RIM * (high - low) + (high == low)
    low, high = low - rim, high + rim
    image = Image.new("RGB", (SIDE, SIDE), GROUND)
    pen, whole = ImageDraw.Draw(image), SIDE - 2 * EDGE
    pen.rectangle((EDGE, EDGE, SIDE - EDGE, SIDE - EDGE), outline=LINE)
    many = np.isfinite(labels).all() and labels.max(initial=0) >= len(COLOURS)  # for colours: numbers are read
    across, up = ((places - low) / (high - low) * whole).T
    for label, x, y in zip(labels.tolist(), (EDGE + across).tolist(), (SIDE - EDGE - up).tolist(), strict=True):
        colour = COLOURS[int(label) % len(COLOURS)] if np.isfinite(label) else SOFT
        if many:
            pen.text((x, y), f"{int(label)}", colour, letters(15), anchor="mm")
        else:
            pen.ellipse((x - POINT, y - POINT, x + POINT, y + POINT), colour)
    names = ("z1", "z2") if axes.own else (words(say("component 1")), words(say("component 2")))
    for axis, name in enumerate(names):
        _name(pen, axis, f"{name}: {rough(float(low[axis]), 3)} … {rough(float(high[axis]), 3)}")
    save(image, png)


def _name(pen: ImageDraw.ImageDraw, axis: int, text: str) -> None:
    """Below the plane what goes across, above it what goes up."""
    if axis == 0:
        pen.text((SIDE / 2, SIDE - EDGE / 2), text, INK, letters(18), anchor="mm")
    else:
        pen.text((EDGE, EDGE / 2), text, INK, letters(18), anchor="lm")
