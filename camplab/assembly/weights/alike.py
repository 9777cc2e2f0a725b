"""Lets the variant of a race begin with the weights of the first, where `document.races.initial_weights` says so."""

from __future__ import annotations

import hashlib
from pathlib import Path

import torch
from safetensors.torch import save as encode
from torch import Tensor

from camplab import folders
from camplab.assembly.module import build_all
from camplab.document.atomic import write_atomically
from camplab.document.project import Project
from camplab.document.races.initial_weights import alike
from camplab.document.start import Start


def begin_alike(project: Project, first: Project, file: Path) -> Project:
    """`project` so that it begins with what `first` draws; itself, where that is what it draws anyway.

    Otherwise all its first weights are written to `file`, and it begins with these. One that does not begin by chance,
    or that does not fit, stays as it is. Raises `Refused` when a network cannot be built, `WriteFailed`.
    """
    if project.start or first.start or not (project.traces().fits and first.traces().fits):
        return project
    twins = alike(first, project)
    here, there = _drawn(project), _drawn(first) if twins else {}
    if all(torch.equal(here[name], there[twin]) for name, twin in twins.items()):
        return project
    here |= {name: there[twin] for name, twin in twins.items()}
    data = encode({name: tensor.contiguous() for name, tensor in here.items()})
    write_atomically(file, data)
    start = Start(source=folders.as_text(file), sha256=hashlib.sha256(data).hexdigest())
    return project.model_copy(update={"start": start})


def _drawn(project: Project) -> dict[str, Tensor]:
    """The network's state_dict as training begins with it."""
    torch.manual_seed(project.training.seed)
    return dict(build_all(project).state_dict())
