"""Steps with a scaled loss, for float16: what overflowed only for that is told from what is really not finite."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from torch import Tensor, autograd
from torch.amp import GradScaler

from camplab.training.preserved_state import chance, undisturbed
from camplab.training.setup import Setup
from camplab.words import Sentence, say

Pass = Callable[[Tensor, Tensor], tuple[Tensor, Tensor]]
"""Inputs as the network sees them and targets, to output and loss."""


@dataclass
class Scaled:
    """In the order of torch's own examples; the exported program does the same."""

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
