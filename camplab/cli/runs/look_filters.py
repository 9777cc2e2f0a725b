"""`camplab look --what filters`: the weights of the filters of convolutions, as the panel Feature maps shows them."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image

from camplab.cli.errors import WRONG, Trouble, tell
from camplab.cli.output import finite, padded, print_json, print_table, put, words
from camplab.cli.runs.look import HEADS, Asked, draw
from camplab.cli.standing import network_of
from camplab.document.atomic import write_atomically
from camplab.document.places import Places
from camplab.numbers import measured
from camplab.runs.events import FILTERS, Note, Picture
from camplab.runs.filters import as_tiles, has_filters, in_colours, see_colours
from camplab.runs.wants import Want
from camplab.training.faults import fault_of
from camplab.words import Explained, say

SCALE = 8
"""Pixels of a weight in a picture in colours."""
GAP = 3
TITLES = say("Block"), say("Filters"), say("Shape"), say("Mean"), say("Spread"), say("Least"), say("Greatest")


def look_at_filters(name: str, asked: Asked) -> None:
    """Print what is known of them, or draw those of one block. Raises `Trouble`, `WriteFailed`."""
    if asked.png is not None and not asked.block:
        raise Trouble(say("say with --block whose filters are to be drawn"), status=WRONG)
    try:
        project, bench = network_of(name, asked.weights, data=False)
        modules = tuple(dict.fromkeys(step.module for step in Places(project).steps if has_filters(step.facts)))
        if not modules:
            raise Trouble(say("this network has no convolution, so that there are no filters"), status=WRONG)
        if asked.block and asked.block not in modules:
            known = ", ".join(modules)
            raise Trouble(say("{name} has no filters; there are {names}", name=asked.block, names=known), status=WRONG)
        found = list(bench.look({"": (Want(FILTERS, (asked.block,) if asked.block else modules),)}))
    except Explained as error:
        raise Trouble(error.sentence, status=WRONG) from None
    except RuntimeError as error:  # memory is short, say
        raise Trouble(fault_of(error, 0).sentence) from None
    tell(*(event.sentence for event in found if isinstance(event, Note)))
    pictures = [event for event in found if isinstance(event, Picture)]
    if asked.png is not None:
        _draw(pictures[0].values, asked.png)
    if asked.json:
        blocks = [_facts(each) | ({"values": each.values.tolist()} if asked.block else {}) for each in pictures]
        print_json(finite({"step": bench.step, "blocks": blocks}))
        return
    put(padded(say("Network"), HEADS) + words(say("after {n} steps", n=f"{bench.step:,}")))
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
    made = BytesIO()
    Image.fromarray(out).save(made, "PNG")
    write_atomically(file, made.getvalue())
    tell(say("wrote {path}", path=str(file)))
