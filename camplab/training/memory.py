"""Whether a network has room on its device, before any of it is allocated. Trains nothing."""

from __future__ import annotations

import psutil
import torch
from msgspec.structs import replace

from camplab.document.costs import memory
from camplab.document.project import Project
from camplab.runs.events import Fault, Note
from camplab.words import Sentence, say

SHARE = 0.8
"""Of the free memory that a batch may take: temporary results come on top."""


def free(device: torch.device) -> tuple[int, int]:
    """Bytes that are free and bytes there are in all on `device`."""
    if device.type == "cuda":
        available, total = torch.cuda.mem_get_info(device)
        return int(available), int(total)
    main = psutil.virtual_memory()
    return int(main.available), int(main.total)


def impossible(project: Project, device: torch.device) -> Fault | None:
    """A fault when training needs more than there is on `device`, with a batch size that fits if there is one."""
    there = free(device)[1]
    sentence = memory.fits(project, there)
    if sentence is None:
        return None
    largest = memory.largest_batch(project, int(SHARE * there))
    return Fault("out_of_memory", sentence, (_advice(largest),), batch_size=largest)


def tight(project: Project, device: torch.device) -> Note | None:
    """A word of warning when training needs more than is free on `device` now."""
    sentence = memory.fits(project, free(device)[0])
    return None if sentence is None else Note(sentence)


def explained(fault: Fault, project: Project, device: torch.device) -> Fault:
    """An out-of-memory fault with a batch size that would fit: halved until it does."""
    smaller = project.training.batch_size // 2
    try:
        available = int(SHARE * free(device)[0])
        while smaller > 1 and memory.estimate(project, smaller).total > available:
            smaller //= 2
    except Exception:  # whatever stands in the way of an estimate must not hide the fault
        smaller = project.training.batch_size // 2
    if smaller < 1:
        return replace(fault, advice=(_advice(0),))
    return replace(fault, advice=(_advice(smaller),), batch_size=smaller)


def _advice(batch: int) -> Sentence:
    if batch:
        return say("Set the batch size to {n} and train again; nothing else needs to be restarted.", n=batch)
    return say("Even one sample at a time is too much: make the network smaller.")
