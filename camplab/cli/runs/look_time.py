"""`camplab look --what time`: where the time of a step goes and what lies in memory. Takes some steps; needs torch."""

from __future__ import annotations

import time
from pathlib import Path

from camplab import folders
from camplab.cli.errors import Trouble, explained, tell
from camplab.cli.moment import found, parted
from camplab.cli.output import finite, print_json, print_table, put, words
from camplab.cli.project import open_named
from camplab.cli.runs.look import Asked, put_line
from camplab.cli.runs.picture_file import save
from camplab.document.project import Project
from camplab.numbers import byte_size, count, percent
from camplab.runs import listing, reading
from camplab.runs.events import BLOCK_TIMES, MEMORY, TIMES, Fault, Note, Picture
from camplab.runs.listing import BadRun
from camplab.runs.timing.reading import estimated, milliseconds, read_blocks, read_memory, read_step
from camplab.runs.timing.timing import KINDS, PARTS, Timing
from camplab.runs.wants import Want
from camplab.training.control import Control
from camplab.training.trainer import Trainer
from camplab.words import say

TIME = "time"
STEPS = 200
"""That are taken; what they learn is forgotten."""
PATIENCE = 20.0
"""Seconds after which so many have to do."""
WIDE, HIGH, LEGEND = 1000, 60, 32
"""Pixels of a picture: of the bar, and below it of what the colours mean."""


def look_at_time(name: str, asked: Asked) -> None:
    """Print where the time of a step of the run or project `name` goes. Raises `Trouble`, `WriteFailed`."""
    name, step = parted(name)
    with explained():
        if step is not None:
            _say_so(step, listing.find(name, folders.runs()))
        folder = found(name)
        project = open_named(name) if folder is None else reading.read(folder).project
        timing = _measured(project)
    if asked.png is not None:
        _draw(timing, asked.png)
    if asked.json:
        print_json(finite(_facts(timing, project)))
    else:
        _print(timing, project)


def _say_so(step: int, run: Path) -> None:
    """Weights have no part in it. Raises `BadRun` where the run has no such step."""
    last = listing.info(run).steps
    if step > last:
        raise BadRun(say("this run can be gone to from step 0 to {last}, not {step}", last=last, step=step))
    tell(
        say("measured with fresh weights, not with those after {n} steps: a step takes as long with any", n=f"{step:,}")
    )


def _measured(project: Project) -> Timing:
    """Some steps, each measured as one whole, then block by block, then its memory."""
    timing, control = Timing(), Control()
    modules = tuple(dict.fromkeys(step.module for step in project.traces().steps()))
    control.want({"": (Want(TIMES), Want(BLOCK_TIMES, modules), Want(MEMORY, every=1.0))})
    began = time.monotonic()
    for event in Trainer(project, control, attended=False, steps=STEPS).events():
        match event:
            case Picture():
                timing.add(event)
            case Note():
                tell(event.sentence)
            case Fault():
                raise Trouble(event.sentence)
        if time.monotonic() - began > PATIENCE and timing.steps:
            control.stop()
    if timing.parts is None:
        raise Trouble(say("nothing came of it"))
    return timing


def _blocks(timing: Timing, project: Project) -> dict[str, int]:
    """Module -> multiply-adds, in running order."""
    return {step.module: step.facts.macs for step in project.traces().steps() if step.module in timing.blocks}


def _print(timing: Timing, project: Project) -> None:
    blocks = _blocks(timing, project)
    modules, macs = [*blocks], [*blocks.values()]
    assert timing.parts is not None
    said = [read_step(timing, project), *([read_blocks(timing, modules, macs)] if modules else []),
            read_memory(timing, project)]  # fmt: skip
    for sentence in said:
        put_line(say("Says"), sentence)
    put()
    whole = timing.parts.sum()
    heads = (say("Part"), say("Share"), say("Time"))
    rows = [(PARTS[part], percent(float(seconds / whole)), milliseconds(float(seconds)))
            for part, seconds in zip(PARTS, timing.parts, strict=True)]  # fmt: skip
    print_table(heads, rows, heads[1:])
    put()
    shares = timing.shares(modules)
    titles = (say("Block"), say("Forward"), say("Backward"), say("Multiply-adds"))
    lines = [(name, percent(float(shares[0, at])), percent(float(shares[1, at])), count(macs[at]))
             for at, name in enumerate(modules)]  # fmt: skip
    print_table(titles, lines, titles[1:])
    put()
    of_memory = (say("Memory"), say("Estimated"), say("Found"))
    known = None if timing.memory is None else timing.memory.values.tolist()
    print_table(of_memory, [(title, byte_size(estimated(project)[kind]), "–" if known is None else byte_size(known[at]))
                            for at, (kind, title) in enumerate(KINDS.items())], of_memory[1:])  # fmt: skip


def _facts(timing: Timing, project: Project) -> dict[str, object]:
    assert timing.parts is not None
    macs = _blocks(timing, project)
    memory = timing.memory
    return {
        "steps": timing.steps, "whole": timing.whole, "parts": dict(zip(PARTS, timing.parts.tolist(), strict=True)),
        "blocks": [{"module": name, "forward": times[0], "backward": times[1], "macs": macs[name]}
                   for name, times in timing.blocks.items()],
        "memory": {"estimated": dict(estimated(project)),
                   "found": {} if memory is None else dict(zip(KINDS, memory.values.tolist(), strict=True)),
                   "process": {} if memory is None else memory.facts},
    }  # fmt: skip


def _draw(timing: Timing, file: Path) -> None:
    """The bar of the panel, and what its parts are."""
    from PIL import Image, ImageDraw

    from camplab.app.look.palettes import PARTS_OF_A_STEP, SERIES
    from camplab.cli.runs.pictures.chart import INK, letters

    assert timing.parts is not None
    picture = Image.new("RGB", (WIDE, HIGH + LEGEND), "white")
    pen, left, colours = ImageDraw.Draw(picture), 0.0, [SERIES["light"][place] for place in PARTS_OF_A_STEP]
    for at, (title, share) in enumerate(zip(PARTS.values(), timing.parts / timing.parts.sum(), strict=True)):
        pen.rectangle((left, 0, left + WIDE * share, HIGH), fill=colours[at])
        left += WIDE * share
        x = 8 + at * (WIDE - 8) / len(PARTS)
        pen.rectangle((x, HIGH + 10, x + 12, HIGH + 22), fill=colours[at])
        pen.text((x + 18, HIGH + 16), f"{words(title)} {words(percent(float(share)))}", INK, letters(14), anchor="lm")
    save(picture, file)
