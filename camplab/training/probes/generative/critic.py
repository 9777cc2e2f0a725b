"""What a discriminator says of every place of a plane, for samples that are two numbers."""

from __future__ import annotations

from collections.abc import Iterator

import torch
from torch import Tensor

from camplab.document.tasks.gan import Gan
from camplab.runs.events import CRITIC, Picture
from camplab.runs.why.critic import RIM, judges
from camplab.training.probes.base import Probe, Subject
from camplab.training.probes.maps import at_hand
from camplab.training.probes.region import PLANE, plane
from camplab.training.setup import Setup


class Critic(Probe, name=CRITIC):
    """1 × rows × columns, where x2 grows upwards: D(x), or the score where it is no probability."""

    smooth = True

    def __init__(self, subject: Subject, modules: tuple[str, ...] = (), sample: int = 0) -> None:
        super().__init__(subject, (), sample)
        self._scores: Tensor | None = None

    def between(self, x: Tensor) -> None:
        """Of all places at once, which are its own samples."""
        setup = self.subject.setup
        task = setup.project.task
        if not isinstance(task, Gan) or not judges(setup.project):
            return
        self._span, places = plane(setup, RIM)
        self._scores = judged(setup, task, places)

    def found(self) -> Iterator[Picture]:
        """The plane."""
        if self._scores is not None:
            yield self.picture("", at_hand(self._scores.view(1, PLANE, PLANE)), facts=self._span.facts)


@torch.no_grad()
def judged(setup: Setup, task: Gan, seen: Tensor) -> Tensor:
    """Of n samples as the network sees them D(x), n × 1; the score where it is no probability."""
    scores: Tensor = setup.cast(setup.model.get_submodule("discriminator"))(seen).float()
    return scores.sigmoid() if task.probable else scores
