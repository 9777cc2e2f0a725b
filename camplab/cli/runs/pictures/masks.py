"""Masks over their pictures, for `camplab look --what masks --png`."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image, ImageColor

from camplab.app.look.palettes import SERIES
from camplab.app.panels.drawing.overlays import covered, ground, marked
from camplab.cli.runs.picture_file import save
from camplab.runs.why.masks import Masks


def draw_masks(masks: Masks, png: Path) -> None:
    """Pictures in the first row, then wanted, answered and wrong."""
    series = [ImageColor.getrgb(code)[:3] for code in SERIES["light"]]
    grey = [ground(picture, masks.pictures) for picture in masks.pictures]
    rows = (
        grey,
        [covered(below, each, series) for below, each in zip(grey, masks.wanted, strict=True)],
        [covered(below, each, series) for below, each in zip(grey, masks.answered, strict=True)],
        [marked(below, each, series[1]) for below, each in zip(grey, masks.wrong, strict=True)],
    )
    times = max(1, 128 // max(masks.wanted.shape[1:]))
    whole = np.vstack([np.hstack([np.pad(each.repeat(times, 0).repeat(times, 1), ((2, 2), (2, 2), (0, 0)),
                                         constant_values=255) for each in row]) for row in rows])  # fmt: skip
    save(Image.fromarray(whole), png)
