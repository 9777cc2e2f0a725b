"""A step of learning in its parts: there and back through the network, then the step or its refusal. Knows no meter."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from torch import Tensor, autograd

from camplab.training.optimizers import stepper, with_side_heads
from camplab.training.scaled import Pass, Scaled
from camplab.training.setup import Setup
from camplab.words import Sentence


class Passes(NamedTuple):
    """The parts of a step, in whatever precision."""

    learn: Pass
    """Forward and backward: gradients, in true units, are left at the parameters. Output and loss are detached."""
    update: Callable[[], object]
    """Optimizer and schedule go one step; a step whose gradients overflowed when scaled is skipped."""
    refuse: Callable[[], object]
    """There is no step for this batch: its gradients are not finite in any scale."""
    notes: list[Sentence]
    """What is to be said; whoever says it takes it out."""


def passes(setup: Setup) -> Passes:
    """For the network, loss, optimizer and schedule of `setup`."""
    forward = forward_of(setup)
    if setup.scaler is not None:
        scaled = Scaled(setup, setup.scaler, forward)
        return Passes(scaled.learn, scaled.update, scaled.refuse, scaled.notes)

    def learn(x: Tensor, y: Tensor) -> tuple[Tensor, Tensor]:
        output, loss = forward(x, y)
        autograd.backward(loss)
        return output.detach(), loss.detach()

    return Passes(learn, stepper(setup.optimizer, setup.schedule), lambda: None, [])


def forward_of(setup: Setup) -> Pass:
    """Forward in the precision of the recipe, with the loss to train with."""
    model, loss_of = setup.model, with_side_heads(setup.loss, setup.model)

    def forward(x: Tensor, y: Tensor) -> tuple[Tensor, Tensor]:
        output = model(x)
        return output, loss_of(output, y)

    return setup.cast(forward)
