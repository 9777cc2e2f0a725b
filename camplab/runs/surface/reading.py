"""A loss surface read in its own numbers. Knows no torch, no Qt."""

from __future__ import annotations

import numpy as np

from camplab.numbers import percent, rough
from camplab.runs.surface.surface import Surface
from camplab.words import Sentence, say

EDGE = 2.0
"""Sharpness times learning rate from which on gradient descent without momentum overshoots (Cohen et al. 2021)."""
FLAT = 0.5
"""How far from the middle a random surface is read, in lengths of the weights."""


def read(surface: Surface) -> Sentence:
    """The way through it, or how steep it is around the middle."""
    if surface.plane == "path":
        return _read_path(surface)
    x, y = np.meshgrid(surface.x, surface.y)
    rim = surface.losses[np.abs(np.hypot(x, y) - FLAT) < 0.08]
    rim = rim[np.isfinite(rim)]
    if not rim.size:
        return say("The loss in the middle is {loss}.", loss=rough(surface.middle, 3))
    return say("Random directions, filter by filter as long as the weights (Li et al. 2018), not the way of the run: "
               "the loss rises from {loss} in the middle to {rim} half their length away.",
               loss=rough(surface.middle, 3), rim=rough(float(rim.mean()), 3))  # fmt: skip


def _read_path(surface: Surface) -> Sentence:
    first, second = (*surface.shares, 0.0, 0.0)[:2]
    along = _loss_at(surface, surface.path[0]) if len(surface.path) else float("nan")
    return say("The way of the run through {n} of its states, from a loss of {begin} to {loss}. This plane holds "
               "{both} of how the weights moved: {first} along x, {second} along y.",
               n=len(surface.steps), begin=rough(along, 3), loss=rough(surface.middle, 3),
               both=percent(first + second), first=percent(first), second=percent(second))  # fmt: skip


def read_sharpness(surface: Surface) -> Sentence | None:
    """What the sharpness means for the learning rate; None while it is not known."""
    if not np.isfinite(surface.sharpness):
        return None
    said = {"sharp": rough(surface.sharpness, 3), "rate": rough(surface.rate, 3),
            "times": rough(surface.sharpness * surface.rate, 3)}  # fmt: skip
    if not np.isfinite(surface.rate):
        return say("Sharpness {sharp}: the largest eigenvalue of the Hessian in the middle.", **said)
    if surface.sharpness * surface.rate > EDGE:
        return say("Sharpness {sharp} × learning rate {rate} = {times}, above 2: SGD without momentum overshoots "
                   "here.", **said)  # fmt: skip
    return say("Sharpness {sharp} × learning rate {rate} = {times}, below 2: SGD without momentum does not overshoot "
               "here.", **said)  # fmt: skip


def read_curvature(surface: Surface) -> Sentence | None:
    """How differently the loss curves, and what Newton's method makes of that; None while it is not known."""
    if not np.isfinite(surface.least):
        return None
    said = {"least": rough(surface.least, 3), "largest": rough(surface.sharpness, 3),
            "loss": rough(surface.newton, 3), "kappa": rough(surface.condition, 3)}  # fmt: skip
    if not np.isfinite(surface.newton):
        return say("The Hessian has eigenvalues from {least} to {largest}: somewhere the loss curves downwards, and "
                   "Newton's method would not go down.", **said)  # fmt: skip
    if not np.isfinite(surface.condition):
        return say("The Hessian has eigenvalues from 0 to {largest}: in some direction the loss is flat. One step of "
                   "Newton's method would lead to a loss of {loss}.", **said)  # fmt: skip
    return say("The Hessian has eigenvalues from {least} to {largest}, condition number {kappa}: the larger, the more "
               "steps gradient descent takes. One step of Newton's method would lead to a loss of {loss}.",
               **said)  # fmt: skip


def about(surface: Surface) -> Sentence:
    """What the numbers are of."""
    if surface.statistics:
        return say("Mean loss of {n} training samples, of which batch norm has its statistics at every point.",
                   n=surface.samples)  # fmt: skip
    return say("Mean loss of {n} training samples.", n=surface.samples)


def _loss_at(surface: Surface, point: np.ndarray) -> float:
    """That of the nearest point that is known."""
    filled = surface.filled()
    return float(filled[np.abs(surface.y - point[1]).argmin(), np.abs(surface.x - point[0]).argmin()])
