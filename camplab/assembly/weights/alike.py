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
from camplab.document.settings.knobs import same_stacks
from camplab.document.start import Start


class Alike:
    """Lets variants begin with what `first` draws, which is drawn once for all of them.

    variants: how many there are; after the last nothing of it is kept.
    """

    def __init__(self, first: Project, variants: int = 1) -> None:
        self._first = first
        self._left = variants
        self._there: dict[str, Tensor] | None = None

    def begin(self, project: Project, file: Path) -> Project:
        """`project` so that it begins alike; itself, where that is how it begins anyway.

        Otherwise all its first weights are written to `file`, and it begins with these. One that does not begin by
        chance, or that does not fit, stays as it is. Raises `Refused` when a network cannot be built, `WriteFailed`.
        """
        self._left -= 1
        try:
            return self._begun(project, file)
        finally:
            if self._left <= 0:
                self._there = None

    def _begun(self, project: Project, file: Path) -> Project:
        first = self._first
        if project.start or first.start or _drawn_alike(project, first):
            return project
        if not (project.traces().fits and first.traces().fits) or not (twins := alike(first, project)):
            return project
        here = _drawn(project)
        there = self._there = _drawn(first) if self._there is None else self._there
        if all(torch.equal(here[name], there[twin]) for name, twin in twins.items()):
            return project
        here |= {name: there[twin] for name, twin in twins.items()}
        data = encode({name: tensor.contiguous() for name, tensor in here.items()})
        write_atomically(file, data)
        start = Start(source=folders.as_text(file), sha256=hashlib.sha256(data).hexdigest())
        return project.model_copy(update={"start": start})


def _drawn_alike(one: Project, other: Project) -> bool:
    """Whether there is nothing to be done, as one sees without drawing anything."""
    seeds = {one.training.seed, other.training.seed}
    return len(seeds) > 1 or (same_stacks(one, other) and (one.data, one.task) == (other.data, other.task))


def _drawn(project: Project) -> dict[str, Tensor]:
    """The network's state_dict as training begins with it."""
    torch.manual_seed(project.training.seed)
    return dict(build_all(project).state_dict())
