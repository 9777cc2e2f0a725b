"""A phase of a step with a scaled loss, for float16: what overflowed only for the scale is told from a real infinity.

In the order of torch's own examples; the exported program does the same.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.amp import GradScaler

from camplab.assembly.module import Values
from camplab.training.optimizers.making import stepper
from camplab.training.phase import LearningPhase
from camplab.training.preserved_state import chance, undisturbed
from camplab.training.setup import Setup
from camplab.words import Sentence, say


class Beginning:
    """The source of chance as it was when a step began: its first phase notes it, whatever phase goes back to it."""

    def __init__(self, device: torch.device) -> None:
        self._device = device
        self.again: Callable[[], object] = lambda: None

    def note(self) -> None:
        """The step begins."""
        self.again = chance(self._device)


@dataclass
class Scaled:
    """The three parts of a `training.step.Step`. `beginning` and `notes` are those of all phases."""

    setup: Setup
    phase: LearningPhase
    scaler: GradScaler
    beginning: Beginning
    notes: list[Sentence]
    told: bool = False

    def __post_init__(self) -> None:
        self._overflowed = False
        self._step = stepper(self.phase.optimizer, self.phase.schedule)
        self._forward = self.setup.cast(self.phase.computing.forward)
        before = self.setup.phases[: self.setup.phases.index(self.phase)]
        self._before = [self.setup.cast(phase.computing.compute) for phase in before]

    def learn(self, values: Values, passed: Callable[[str], object] | None) -> Tensor:
        """Costs one look more at the device than without scaling: did anything overflow?"""
        if not self._before:
            self.beginning.note()
        loss = self._forward(values)
        if passed is not None:
            passed("forward")
        self.phase.backward(self.scaler.scale(loss))
        self.scaler.unscale_(self.phase.optimizer)
        self._overflowed = any(map(bool, self.scaler._found_inf_per_device(self.phase.optimizer).values()))
        if self._overflowed and bool(loss.isfinite()):
            self._look_again(values["x"], values["y"])
        return loss.detach()

    def update(self) -> None:
        """A step that overflowed is skipped and the scale halved; the schedule waits with it.

        As `GradScaler.step` does, which goes by `optimizer.step`: in the first step of a process that takes over a
        second, see `stepper`.
        """
        scale = self.scaler.get_scale()
        if not self._overflowed:
            self._step()
        self.scaler.update()
        if self._overflowed:
            self._tell(scale)

    def refuse(self) -> None:
        """Forget the batch; the scale, which is not to blame, stays."""
        self.scaler.update(self.scaler.get_scale())

    def _look_again(self, x: Tensor, y: Tensor) -> None:
        """The same pass without a scale, by the same chance: what is not finite now is so in truth.

        What earlier phases have computed is computed anew, as there is but one way back through it.
        """
        for p in self.phase.parameters:
            p.grad = None
        values = {"x": x, "y": y}
        with undisturbed(self.setup):
            self.beginning.again()
            for compute in self._before:
                compute(values)
            self.phase.backward(self._forward(values))

    def _tell(self, scale: float) -> None:
        if not self.told:
            self.notes.append(
                say("The gradients of step {step}, scaled by {scale} for float16, overflowed: that step was skipped, "
                    "and the scale halved. This is normal at times.", step=self.setup.step, scale=f"{scale:,.0f}")
            )  # fmt: skip
        self.told = True
