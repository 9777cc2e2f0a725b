"""`camplab look --what filters`: the weights of the filters of convolutions, as the panel Feature maps shows them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image

from camplab.cli.errors import WRONG, Trouble
from camplab.cli.output import finite, print_json, print_table, put
from camplab.cli.runs.look import Asked, draw, put_line
from camplab.cli.runs.picture_file import save
from camplab.cli.standing import in_a_sentence, looked, network_of
from camplab.document.places import Places
from camplab.numbers import measured
from camplab.runs.events import FILTERS, Picture
from camplab.runs.filters import as_tiles, has_filters, in_colours, see_colours
from camplab.runs.wants import Want
from camplab.words import say

SCALE = 8
"""Pixels of a weight in a picture in colours."""
GAP = 3
TITLES = say("Block"), say("Filters"), say("Shape"), say("Mean"), say("Spread"), say("Least"), say("Greatest")


def look_at_filters(name: str, asked: Asked) -> None:
    """Print what is known of them, or draw those of one block (default: the first). Raises `Trouble`, `WriteFailed`."""
    with in_a_sentence():
        project, bench = network_of(name, asked.weights, data=False)
        modules = tuple(dict.fromkeys(step.module for step in Places(project).steps if has_filters(step.facts)))
        if not modules:
            raise Trouble(say("this network has no convolution, so that there are no filters"), status=WRONG)
        if asked.block and asked.block not in modules:
            known = ", ".join(modules)
            raise Trouble(say("{name} has no filters; there are {names}", name=asked.block, names=known), status=WRONG)
        pictures = [*looked(bench, Want(FILTERS, (asked.block,) if asked.block else modules))]
    if asked.png is not None:
        _draw(pictures[0].values, asked.png)
    if asked.json:
        blocks = [_facts(each) | ({"values": each.values.tolist()} if asked.block else {}) for each in pictures]
        print_json(finite({"step": bench.step, "blocks": blocks}))
        return
    put_line(say("Network"), say("after {n} steps", n=f"{bench.step:,}"))
    put()
    rows = [_row(each) for each in pictures]
    print_table(TITLES, rows, (TITLES[1], *TITLES[3:]))


def _numbers(values: npt.NDArray[np.floating]) -> dict[str, float]:
    known = values.astype(np.float64)
    return {"mean": known.mean().item(), "spread": known.std().item(), "least": known.min().item(),
            "greatest": known.max().item()}  # fmt: skip


def _facts(picture: Picture) -> dict[str, object]:
    return {"module": picture.module, "shape": list(picture.values.shape), **_numbers(picture.values)}


def _row(picture: Picture) -> tuple[object, ...]:
    count, *shape = picture.values.shape
    return picture.module, str(count), "×".join(map(str, shape)), *map(measured, _numbers(picture.values).values())


def _draw(filters: npt.NDArray[np.floating], file: Path) -> None:
    if not see_colours(filters):
        draw(as_tiles(filters), file)
        return
    pictures = in_colours(filters).repeat(SCALE, axis=1).repeat(SCALE, axis=2)
    count, height, width, _ = pictures.shape
    columns = int(np.ceil(np.sqrt(count)))
    rows = -(-count // columns)
    out = np.full((rows * (height + GAP) + GAP, columns * (width + GAP) + GAP, 3), 255, np.uint8)
    for at, picture in enumerate(pictures):
        top, left = GAP + (at // columns) * (height + GAP), GAP + (at % columns) * (width + GAP)
        out[top : top + height, left : left + width] = picture
    save(Image.fromarray(out), file)
