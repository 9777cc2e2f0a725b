"""A step of learning, and judging what was not learned from, in whatever precision. Knows no meter and no epochs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

import torch
from torch import Tensor, autograd
from torch.amp import GradScaler

from camplab.assembly.batches import Asked, never
from camplab.document.measures import VALIDATION_ACCURACY, VALIDATION_LOSS
from camplab.runs.events import Value
from camplab.training.optimizers import stepper
from camplab.training.preserved_state import chance, undisturbed
from camplab.training.setup import Setup
from camplab.words import Sentence, say

Pass = Callable[[Tensor, Tensor], tuple[Tensor, Tensor]]
"""Inputs as the network sees them and targets, to output and loss."""


class Step(NamedTuple):
    """The parts of a step, in whatever precision."""

    learn: Pass
    """Forward and backward: gradients, in true units, are left at the parameters. Output and loss are detached."""
    update: Callable[[], object]
    """Optimizer and schedule go one step; a step whose gradients overflowed when scaled is skipped."""
    refuse: Callable[[], object]
    """There is no step for this batch: its gradients are not finite in any scale."""
    notes: list[Sentence]
    """What is to be said; whoever says it takes it out."""


def step_of(setup: Setup) -> Step:
    """For the network, task, optimizer and schedule of `setup`."""
    forward = setup.cast(setup.computing.forward)
    if setup.scaler is not None:
        scaled = Scaled(setup, setup.scaler, forward)
        return Step(scaled.learn, scaled.update, scaled.refuse, scaled.notes)

    def learn(x: Tensor, y: Tensor) -> tuple[Tensor, Tensor]:
        output, loss = forward(x, y)
        autograd.backward(loss)
        return output.detach(), loss.detach()

    return Step(learn, stepper(setup.optimizer, setup.schedule), lambda: None, [])


# -- a scaled loss, for float16 ------------------------------------------------------------------------


@dataclass
class Scaled:
    """What overflowed only for the scale is told from what is really not finite.

    In the order of torch's own examples; the exported program does the same.
    """

    setup: Setup
    scaler: GradScaler
    forward: Pass
    notes: list[Sentence] = field(default_factory=list)
    told: bool = False

    def learn(self, x: Tensor, y: Tensor) -> tuple[Tensor, Tensor]:
        """Costs one look more at the device than without scaling: did anything overflow?"""
        again = chance(self.setup.device)
        output, loss = self.forward(x, y)
        autograd.backward(self.scaler.scale(loss))
        self.scaler.unscale_(self.setup.optimizer)
        if self._overflowed() and bool(loss.isfinite()):
            self._look_again(again, x, y)
        return output.detach(), loss.detach()

    def update(self) -> None:
        """GradScaler skips a step that overflowed and halves the scale; the schedule waits with it."""
        scale = self.scaler.get_scale()
        self.scaler.step(self.setup.optimizer)
        self.scaler.update()
        if self.scaler.get_scale() < scale:
            self._tell(scale)
        elif self.setup.schedule is not None:
            self.setup.schedule.step()

    def refuse(self) -> None:
        """Forget the batch; the scale, which is not to blame, stays."""
        self.scaler.update(self.scaler.get_scale())

    def _overflowed(self) -> bool:
        return any(map(bool, self.scaler._found_inf_per_device(self.setup.optimizer).values()))

    def _look_again(self, again: Callable[[], object], x: Tensor, y: Tensor) -> None:
        """The same pass without a scale, by the same chance: what is not finite now is so in truth."""
        for p in self.setup.parameters:
            p.grad = None
        with undisturbed(self.setup):
            again()
            autograd.backward(self.forward(x, y)[1])

    def _tell(self, scale: float) -> None:
        if not self.told:
            self.notes.append(
                say("The gradients of step {step}, scaled by {scale} for float16, overflowed: that step was skipped, "
                    "and the scale halved. This is normal at times.", step=self.setup.step, scale=f"{scale:,.0f}")
            )  # fmt: skip
        self.told = True


# -- what was not learned from -------------------------------------------------------------------------


def evaluate(setup: Setup, batch_size: int, stop: Asked = never) -> dict[str, Value] | None:
    """Mean loss, and accuracy where there is a score, of the held-out samples; None when stopped before the end.

    The network has to be in evaluation mode, and stays as it was; nothing random is drawn.
    """
    return torch.no_grad()(setup.cast(_evaluate))(setup, batch_size, stop)


def _evaluate(setup: Setup, batch_size: int, stop: Asked) -> dict[str, Value] | None:
    loss_sum, correct, seen, score = 0.0, 0, 0, setup.computing.score
    samples = setup.data.held_out
    for inputs, targets in samples.batches(batch_size, stop=stop):
        output, loss = setup.computing.judge(setup.see(inputs), targets)
        loss_sum += loss.item() * len(targets)
        seen += len(targets)
        if score is not None:
            correct += int(score(output, targets).sum().item())
    if seen < len(samples):
        return None
    accuracy: dict[str, Value] = {} if score is None else {VALIDATION_ACCURACY.name: correct / seen}
    return {VALIDATION_LOSS.name: loss_sum / seen, **accuracy}
