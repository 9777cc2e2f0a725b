"""Optimizer, schedule and loss of a recipe as data: `training` builds them, `assembly.export` prints them. No torch.

A `Call("optim.Adam", lr=0.001)` stands for `torch.optim.Adam(parameters, lr=0.001)`;
a schedule `Call("optim.lr_scheduler.StepLR", 100)` for `StepLR(optimizer, 100)`, stepped once per batch.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from camplab.blocks.call import Call
from camplab.blocks.shape import Shape
from camplab.blocks.structure import Structure
from camplab.blocks.walk import Trace
from camplab.document.recipe import Precision, Recipe

SMALL = 3 * 64 * 64
"""Numbers in a sample up to which a batch of them and what layers make of it take little memory."""
LOSSES: dict[str, str] = {"classification": "cross_entropy", "regression": "mse_loss"}
"""The function of torch.nn.functional that each task minimises."""


class Format(NamedTuple):
    """How a network computes. In mixed precision weights, gradients and steps stay float32 (Micikevicius 2018)."""

    autocast: str = ""
    """The type of torch.autocast; empty: there is none."""
    scaled: bool = False
    """Whether the loss is scaled, as small gradients would be zero in this type (section 3.2)."""


FORMATS: dict[Precision, Format] = {
    "float32": Format(),
    "bfloat16": Format("bfloat16"),
    "float16": Format("float16", scaled=True),
}


def _sgd(recipe: Recipe) -> Call:
    return Call("optim.SGD", lr=recipe.learning_rate, **_decay(recipe), fused=True)


def _momentum(recipe: Recipe) -> Call:
    return Call("optim.SGD", lr=recipe.learning_rate, momentum=recipe.momentum, **_decay(recipe), **_at_once(recipe))


def _nesterov(recipe: Recipe) -> Call:
    if recipe.momentum == 0:
        return _sgd(recipe)  # torch refuses nesterov=True without momentum; the steps are those of plain SGD
    return Call(
        "optim.SGD", lr=recipe.learning_rate, momentum=recipe.momentum, **_decay(recipe), nesterov=True,
        **_at_once(recipe),
    )  # fmt: skip


def _at_once(recipe: Recipe) -> dict[str, Any]:
    """Fused, but not where steps are skipped: when its first step is, fused SGD goes on from momentum never set."""
    return {"foreach": True} if FORMATS[recipe.precision].scaled else {"fused": True}


def _rmsprop(recipe: Recipe) -> Call:
    return Call("optim.RMSprop", lr=recipe.learning_rate, **_decay(recipe), foreach=True)  # torch has none fused


def _adam(recipe: Recipe) -> Call:
    return Call("optim.Adam", lr=recipe.learning_rate, **_decay(recipe), fused=True)


def _adamw(recipe: Recipe) -> Call:
    return Call("optim.AdamW", lr=recipe.learning_rate, weight_decay=recipe.weight_decay, fused=True)


def _decay(recipe: Recipe) -> dict[str, float]:
    return {"weight_decay": recipe.weight_decay} if recipe.weight_decay else {}


OPTIMIZERS: dict[str, Callable[[Recipe], Call]] = {
    "sgd": _sgd,
    "momentum": _momentum,
    "nesterov": _nesterov,
    "rmsprop": _rmsprop,
    "adam": _adam,
    "adamw": _adamw,
}


def optimizer_call(recipe: Recipe) -> Call:
    """The optimizer; its first argument, the parameters, is left out."""
    return OPTIMIZERS[recipe.optimizer](recipe)


Rates = tuple[float, ...]
"""What the learning rate is multiplied with in each parameter group; (1.0,) when there is one group."""


def _step(recipe: Recipe, steps_per_epoch: int, _rates: Rates) -> Call:
    return Call("optim.lr_scheduler.StepLR", recipe.step_epochs * steps_per_epoch, gamma=recipe.step_factor)


def _cosine(recipe: Recipe, steps_per_epoch: int, _rates: Rates) -> Call:
    """From the learning rate to zero along half a cosine (Loshchilov & Hutter 2017, section 3)."""
    return Call("optim.lr_scheduler.CosineAnnealingLR", recipe.epochs * steps_per_epoch)


def _one_cycle(recipe: Recipe, steps_per_epoch: int, rates: Rates) -> Call:
    """Up to the learning rate in 30 % of the run, then down to almost nothing (Smith & Topin 2018)."""
    steps = recipe.epochs * steps_per_epoch
    highest = tuple(recipe.learning_rate * rate for rate in rates)
    first = highest if len(highest) > 1 else highest[0]
    return Call("optim.lr_scheduler.OneCycleLR", first, total_steps=steps, cycle_momentum=False)


def _warm_up(recipe: Recipe, steps_per_epoch: int, _rates: Rates) -> Call | None:
    """In equal steps from almost nothing to the learning rate (Goyal et al. 2017, section 2.2), then constant."""
    steps = recipe.warm_up_epochs * steps_per_epoch
    return Call("optim.lr_scheduler.LinearLR", start_factor=1 / steps, total_iters=steps - 1) if steps > 1 else None


SCHEDULES: dict[str, Callable[[Recipe, int, Rates], Call | None]] = {
    "constant": lambda _recipe, _steps, _rates: None,
    "step": _step,
    "cosine": _cosine,
    "one_cycle": _one_cycle,
    "warm_up": _warm_up,
}


def schedule_call(recipe: Recipe, steps_per_epoch: int, rates: Rates = (1.0,)) -> Call | None:
    """The schedule; its first argument, the optimizer, is left out. None: the learning rate stays."""
    return SCHEDULES[recipe.schedule](recipe, steps_per_epoch, rates)


def usable_samples(samples: int, batch_size: int) -> int:
    """Samples trained on per epoch: a last batch of one sample is dropped, as batch norm cannot use it."""
    return samples - 1 if samples > batch_size > 1 and samples % batch_size == 1 else samples


def steps_per_epoch(samples: int, batch_size: int) -> int:
    """Batches in one epoch of `samples` training samples."""
    return -(-usable_samples(samples, batch_size) // batch_size)


def evaluation_batch(batch_size: int, x: Shape) -> int:
    """Samples `x` per batch when only looking: no gradients are kept, so more small ones fit."""
    return max(batch_size, 256) if x.numel <= SMALL else batch_size


def convolves(trace: Trace) -> bool:
    """Whether images go through a 2-D convolution, so that channels last is the faster layout."""
    leaves = (step.facts for step in trace.steps() if not isinstance(step.facts.block, Structure))
    return trace.x.kind == "image" and any(
        len(dims) == 4 for facts in leaves for dims in facts.weights.parameters.values()
    )
