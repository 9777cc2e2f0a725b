"""What the panel "Time and memory" shows of blocks and of memory, as rows and as CSV. Draws nothing."""

from __future__ import annotations

from collections.abc import Sequence

from camplab.app.look.language import translate
from camplab.app.panels.time.bars import Bars
from camplab.blocks.walk import Step
from camplab.document.project import Project
from camplab.numbers import byte_size, percent
from camplab.runs.exchange.tables import csv_text
from camplab.runs.timing.reading import estimated
from camplab.runs.timing.timing import KINDS, PARTS, Timing


def steps_of(project: Project) -> list[Step]:
    """Blocks that put out something, in running order, each module once."""
    steps = {step.module: step for step in project.traces().steps() if step.facts.y is not None}
    return [*steps.values()]


def block_rows(timing: Timing, steps: Sequence[Step]) -> list[Bars]:
    """Of each block its shares of the way forward, of the way back, and of the multiply-adds."""
    known = [step for step in steps if step.module in timing.blocks]
    forward, backward, _ = timing.shares([step.module for step in known])
    work = sum(step.facts.macs for step in known) or 1
    return [
        _bars(step.module, (float(forward[at]), float(backward[at]), step.facts.macs / work))
        for at, step in enumerate(known)
    ]


def _bars(name: str, values: tuple[float, ...]) -> Bars:
    return Bars(name, values, tuple(translate(percent(value)) for value in values))


def memory_rows(timing: Timing, project: Project) -> list[Bars]:
    """Of each kind what was estimated, and what was found."""
    guess = estimated(project)
    found = timing.memory.values.tolist() if timing.memory is not None else [float("nan")] * len(KINDS)
    return [
        Bars(translate(title), (float(guess[kind]), each),
             (byte_size(guess[kind]), byte_size(each) if each == each else "–"))
        for (kind, title), each in zip(KINDS.items(), found, strict=True)
    ]  # fmt: skip


def table(timing: Timing, project: Project) -> str:
    """Seconds of the parts of a step, of the blocks with their multiply-adds, and bytes in memory."""
    parts = timing.parts
    seconds = [] if parts is None else [*zip(PARTS, parts.tolist(), strict=True)]
    macs = {step.module: step.facts.macs for step in steps_of(project)}
    blocks = [(name, *times.tolist(), macs.get(name, 0)) for name, times in timing.blocks.items()]
    found = timing.memory.values.tolist() if timing.memory is not None else [float("nan")] * len(KINDS)
    memory = [(kind, guess, each) for (kind, guess), each in zip(estimated(project).items(), found, strict=True)]
    return (
        csv_text(["part", "seconds"], seconds)
        + csv_text(["block", "forward_seconds", "backward_seconds", "macs"], blocks)
        + csv_text(["memory", "estimated_bytes", "found_bytes"], memory)
    )
