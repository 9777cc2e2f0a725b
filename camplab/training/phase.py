"""A phase of the step, ready to learn: what it computes, its way back, the weights that it changes, what steps them.

No data.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from operator import add, le

import torch
from torch import Tensor, autograd, nn
from torch.amp import GradScaler
from torch.optim import Optimizer
from torch.optim.lr_scheduler import LRScheduler

from camplab.assembly.computing import PhaseComputing
from camplab.assembly.tasks.procedure import Phase
from camplab.blocks.walk import Traces
from camplab.document.optimizers import OPTIMIZERS
from camplab.document.recipe import Recipe
from camplab.training.optimizers.making import adjust, groups_of, optimizer_of, retime, schedule_of
from camplab.training.precision import scaler_of


@dataclass(eq=False)
class Followed:
    """Outputs whose gradients the next way back hands out, by name; and those that the last one has handed out."""

    names: list[str] = field(default_factory=list)
    outputs: list[Tensor] = field(default_factory=list)
    gradients: Sequence[Tensor | None] = ()
    """None where the loss does not depend on it. They may be those of weights, too: whoever waits until gradients are
    clipped or scaled finds them changed."""

    def forget(self) -> None:
        """All of them."""
        self.names.clear()
        self.outputs.clear()
        self.gradients = ()


class WayBack:
    """Leaves the gradients of a loss at `parameters`, and at no others.

    whole: nothing but `parameters` is trained at all. Without parameters there is no way to go back.

    Those of outputs on the way are handed out as they are where somebody follows them: an output that keeps its own
    has it copied, and whoever waits for one is called, each of which takes longer than to work it out.
    """

    def __init__(self, parameters: list[Tensor], whole: bool) -> None:
        self._parameters, self._whole = parameters, whole
        self._in_rows = all(map(Tensor.is_contiguous, parameters))
        self._bytes = [each.nbytes for each in parameters]
        self.followed: list[Followed] = []
        """By whoever does. Where there are outputs weights have no gradients yet."""

    def __call__(self, loss: Tensor) -> None:
        if not self._parameters and not self._whole:
            return
        if any(each.outputs for each in self.followed):
            self._hand_out(loss)
        elif self._whole:
            autograd.backward(loss)
        else:
            autograd.backward(loss, inputs=self._parameters)

    def _hand_out(self, loss: Tensor) -> None:
        outputs = [output for each in self.followed for output in each.outputs]
        found: Sequence[Tensor | None] = autograd.grad(loss, [*self._parameters, *outputs], allow_unused=True)
        own = found[: len(self._parameters)]
        if not self._are_apart(own):  # as torch leaves them: each is one weight's alone, and laid out like it
            pairs = zip(self._parameters, own, strict=True)
            own = [each if each is None else torch.empty_like(weight).copy_(each) for weight, each in pairs]
        for parameter, gradient in zip(self._parameters, own, strict=True):
            parameter.grad = gradient
        first = len(own)
        for each in self.followed:
            each.gradients = found[first : first + len(each.outputs)]
            first += len(each.outputs)
            each.outputs.clear()

    def _are_apart(self, gradients: Sequence[Tensor | None]) -> bool:
        """Whether all lie row by row like their weights, and no two at one place."""
        there = [each for each in gradients if each is not None]
        if not self._in_rows or len(there) < len(gradients) or not all(map(Tensor.is_contiguous, there)):
            return False
        firsts, lengths = zip(*sorted(zip(map(Tensor.data_ptr, there), self._bytes, strict=True)), strict=True)
        return all(map(le, map(add, firsts, lengths), firsts[1:]))


@dataclass(eq=False)
class LearningPhase:
    """What one phase needs of its own."""

    computing: PhaseComputing
    parameters: list[Tensor]
    """Those of its stacks that are trained."""
    names: list[str]
    """Theirs, as in `model.named_parameters()`."""
    optimizer: Optimizer
    schedule: LRScheduler | None
    scaler: GradScaler | None
    """Scales the loss in float16."""
    backward: WayBack

    def __post_init__(self) -> None:
        self.compute(self.computing)

    def compute(self, computing: PhaseComputing) -> None:
        """This from now on, of the same stacks."""
        self.computing = computing
        self.countdown = range(self.phase.steps - 1, -1, -1)
        """Before each of its steps with one batch: how many are to come after it."""

    @property
    def phase(self) -> Phase:
        """What it is made from."""
        return self.computing.phase

    def forget(self) -> None:
        """Its gradients: another step with the same batch follows."""
        for p in self.parameters:
            p.grad = None

    def fit(self, recipe: Recipe, model: nn.Module, traces: Traces) -> None:
        """Go on with the weights that are trained now, and with the settings of `recipe` but the learning rate.

        What the optimizer keeps of weights that are frozen stays, for when they are trained again.
        """
        trained = _trained(self.phase, model, traces)
        self.parameters, self.names = list(trained.values()), list(trained)
        own, rate = recipe.of(self.phase.name), recipe.of_phase(self.phase.name).rate
        adjust(self.optimizer, own, groups_of(own, model, traces.of(self.phase.learns), rate))
        if self.schedule is not None:
            self.schedule.base_lrs = [group["initial_lr"] for group in self.optimizer.param_groups]
        self.backward = WayBack(self.parameters, whole=set(self.phase.learns) == set(traces))

    def retime(self, recipe: Recipe, steps_per_epoch: int, done: int) -> None:
        """Epochs have another length now: the schedule goes on, as after `done` batches of epochs of that length."""
        if self.schedule is not None:
            retime(
                self.schedule, recipe.of(self.phase.name), self.phase.steps * steps_per_epoch, self.phase.steps * done
            )


def learning_phase(
    computing: PhaseComputing, recipe: Recipe, model: nn.Module, traces: Traces, steps_per_epoch: int
) -> LearningPhase:
    """With optimizer and schedule of `recipe`. `traces`: of all stacks of `model`, which is on its device."""
    learns, rate = computing.phase.learns, recipe.of_phase(computing.phase.name).rate
    recipe = recipe.of(computing.phase.name)
    trained = _trained(computing.phase, model, traces)
    parameters = list(trained.values())
    optimizer = optimizer_of(recipe, groups_of(recipe, model, traces.of(learns), rate) or [{"params": []}])
    device = parameters[0].device if parameters else torch.device("cpu")
    scaled = bool(parameters) and not OPTIMIZERS[recipe.optimizer].searches
    return LearningPhase(
        computing, parameters, list(trained), optimizer,
        schedule=schedule_of(recipe, optimizer, computing.phase.steps * steps_per_epoch),
        scaler=scaler_of(recipe.precision, device) if scaled else None,
        backward=WayBack(parameters, whole=set(learns) == set(traces)),
    )  # fmt: skip


def _trained(phase: Phase, model: nn.Module, traces: Traces) -> dict[str, Tensor]:
    """The weights that learn in a phase, by name."""
    return {
        name: value
        for name, value in model.named_parameters()
        if value.requires_grad and (len(traces) == 1 or name.partition(".")[0] in phase.learns)
    }
