"""What a discriminator says of every place of a plane: how that is drawn, and one sentence in its numbers. No torch."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from camplab.document.project import Project
from camplab.document.tasks.gan import Gan
from camplab.numbers import measured, percent
from camplab.words import Sentence, say

Floats = npt.NDArray[Any]
RIM = 0.3
"""What is shown around the real samples, as a share of their span: made ones stray, and the axes do not move."""
UNSURE = 0.1
"""Between the least and the greatest probability where a discriminator can only guess."""


class Scale(NamedTuple):
    """Where heat has no colour, and how far from there it has all of it; None: as far as the numbers go."""

    middle: float = 0.0
    reach: float | None = None


def judges(project: Project) -> bool:
    """Whether there is a discriminator of samples that are places in a plane."""
    return isinstance(project.task, Gan) and project.x.kind == "vector" and project.x.numel == 2


def scale(project: Project, values: Floats) -> Scale:
    """What stays for all looks where scores have a middle of their own; else the mean of these."""
    task = project.task
    if isinstance(task, Gan) and task.kind != "wgan_gp":
        return Scale(0.5, 0.5 if task.probable else None)
    return Scale(float(values.mean()))


def called(project: Project) -> Sentence:
    """What a score is."""
    task = project.task
    return say("D(x)") if isinstance(task, Gan) and task.probable else say("Score")


def read_critic(values: Floats, project: Project) -> Sentence:
    """Of its scores at places of a plane."""
    low, high, middle = float(values.min()), float(values.max()), scale(project, values).middle
    task = project.task
    if isinstance(task, Gan) and task.kind == "wgan_gp":
        return say("Scores go from {low} to {high} over this plane, orange above their mean: only differences count.",
                   low=measured(low), high=measured(high))  # fmt: skip
    if high - low < UNSURE:
        return say("All over this plane {score} lies between {low} and {high}: the discriminator can only guess.",
                   score=called(project), low=measured(low), high=measured(high))  # fmt: skip
    return say("On {share} of this plane the discriminator takes samples for real (orange); along the line {score} is "
               "0.5.", share=percent(float(np.mean(values > middle))), score=called(project))  # fmt: skip
