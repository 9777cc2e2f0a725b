"""Time and memory read in the numbers of this run. Knows no torch, no Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from camplab.document.costs.memory import estimate
from camplab.document.project import Project
from camplab.document.settings.augmenting import switched_on
from camplab.numbers import byte_size, measured, per_second, percent
from camplab.runs.timing.timing import KINDS, PARTS, Timing
from camplab.words import Own, Sentence, say

WAITS = 0.25
"""Of a step: from so much on it waits for data."""
UNLIKE = 3.0
"""Times that a block's share of the time is larger than its share of the multiply-adds, to be worth a word."""
LARGE = 0.08
"""Of the time, below which a block is not worth a word."""


def milliseconds(seconds: float) -> Sentence:
    """A time within a step."""
    return say("{n} ms", n=measured(1000 * seconds, 3))


def read_step(timing: Timing, project: Project) -> Sentence:
    """Where the time of a step goes, and what to do where it waits for data."""
    parts = timing.parts
    assert parts is not None
    shares = dict(zip(PARTS, parts / parts.sum(), strict=True))
    waits = shares["load"] + shares["copy"] + shares["augment"]
    said = {"time": milliseconds(timing.whole), "speed": per_second(1 / max(timing.whole, 1e-12))}
    if waits >= WAITS:
        share = percent(waits, 0)
        if switched_on(project.training) and shares["augment"] > waits / 2:
            return say("A step takes {time}, {share} of which goes into the batch before it is learned from, most of "
                       "it augmentation. Rotation and zoom cost most; smaller pictures cost less.",
                       share=share, **said)  # fmt: skip
        if timing.place == "files":
            return say("A step takes {time}, {share} of which it waits for data: pictures are read and decoded. Choose "
                       "a smaller size in the settings of the data, or make room on the disk, so that they are kept "
                       "there decoded.", share=share, **said)  # fmt: skip
        if timing.place == "disk":
            return say("A step takes {time}, {share} of which it waits for data: samples come from the disk. End what "
                       "else uses it, or have them fit into memory: a smaller size of pictures, fewer columns.",
                       share=share, **said)  # fmt: skip
        return say("A step takes {time}, {share} of which it waits for data: batches are put together one by one. "
                   "Larger batches wait less often.", share=share, **said)  # fmt: skip
    most = max(PARTS, key=lambda part: shares[part])
    return say("A step takes {time} ({speed} a second): {forward} forward, {backward} backward, {update} the update, "
               "{watch} watching. Most goes into {most}; it does not wait for data.",
               forward=percent(shares["forward"], 0), backward=percent(shares["backward"], 0),
               update=percent(shares["update"], 0), watch=percent(shares["watch"], 0), most=PARTS[most],
               **said)  # fmt: skip


def read_blocks(timing: Timing, modules: Sequence[str], macs: Sequence[int]) -> Sentence:
    """Which block takes the time, and which takes more than its multiply-adds would."""
    both = np.nan_to_num(timing.shares(modules)[2])
    work = np.array(macs, float) / max(sum(macs), 1)
    most = int(both.argmax())
    said = {"block": Own(modules[most]), "share": percent(both[most], 0), "macs": percent(work[most], 0)}
    unlike = [at for at in range(len(modules)) if both[at] >= max(LARGE, UNLIKE * work[at])]
    if not unlike or unlike == [most]:
        return say("{block} takes {share} of the time of all blocks, for {macs} of the multiply-adds.", **said)
    other = max(unlike, key=lambda at: both[at] - work[at])
    if other == most:
        other = max((at for at in unlike if at != most), key=lambda at: both[at] - work[at])
    return say("{block} takes {share} of the time of all blocks, for {macs} of the multiply-adds; {other} takes "
               "{more} for {few}: what it does costs memory traffic, not arithmetic.",
               other=Own(modules[other]), more=percent(both[other], 0), few=percent(work[other], 0),
               **said)  # fmt: skip


def estimated(project: Project) -> Mapping[str, int]:
    """Bytes of each of `KINDS`, from shapes alone."""
    found = estimate(project)
    return {kind: getattr(found, kind) for kind in KINDS}


def read_memory(timing: Timing, project: Project) -> Sentence:
    """What was estimated, and what was found."""
    guess = sum(estimated(project).values())
    if timing.memory is None:
        return say("Training needs about {guess}, by its shapes.", guess=byte_size(guess))
    facts, found = timing.memory.facts, float(timing.memory.values.sum())
    said = {"guess": byte_size(guess), "found": byte_size(found)}
    if "allocated" in facts:
        return say("Training needs about {guess} by its shapes; its tensors take {found}, and the GPU held {peak} at "
                   "its peak.", peak=byte_size(facts["allocated"]), **said)  # fmt: skip
    return say("Training needs about {guess} by its shapes; its tensors take {found}. With PyTorch the process takes "
               "{resident}, {peak} at its peak.", resident=byte_size(facts["resident"]),
               peak=byte_size(facts["peak"]), **said)  # fmt: skip
