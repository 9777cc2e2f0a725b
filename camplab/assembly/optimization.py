"""Optimizer and schedule of a recipe as data: `training` builds them, `assembly.export` prints them. No torch.

A `Call("optim.Adam", lr=0.001)` stands for `torch.optim.Adam(parameters, lr=0.001)`;
a schedule `Call("optim.lr_scheduler.StepLR", 100)` for `StepLR(optimizer, 100)`, stepped once per batch.
"""

from __future__ import annotations

from camplab.blocks.call import Call
from camplab.blocks.structure import Structure
from camplab.blocks.walk import Traces
from camplab.document.optimizers import OPTIMIZERS
from camplab.document.precisions import PRECISIONS
from camplab.document.project import Project
from camplab.document.recipe import Recipe
from camplab.document.schedules import SCHEDULES, Rates

SMALL = 3 * 64 * 64
"""Numbers in a sample up to which a batch of them and what layers make of it take little memory."""


def optimizer_call(recipe: Recipe) -> Call:
    """The optimizer; its first argument, the parameters, is left out."""
    return OPTIMIZERS[recipe.optimizer].call(recipe, PRECISIONS[recipe.precision].scaled)


def schedule_call(recipe: Recipe, steps_per_epoch: int, rates: Rates = (1.0,)) -> Call | None:
    """The schedule; its first argument, the optimizer, is left out. None: the learning rate stays."""
    return SCHEDULES[recipe.schedule].call(recipe, steps_per_epoch, rates)


def usable_samples(samples: int, batch_size: int) -> int:
    """Samples trained on per epoch: a last batch of one sample is dropped, as batch norm cannot use it."""
    return samples - 1 if samples > batch_size > 1 and samples % batch_size == 1 else samples


def steps_per_epoch(samples: int, batch_size: int) -> int:
    """Batches in one epoch of `samples` training samples."""
    return -(-usable_samples(samples, batch_size) // batch_size)


def evaluation_batch(project: Project) -> int:
    """Samples per batch when only looking: no gradients are kept, so more small ones fit."""
    size = project.training.batch_size
    return max(size, 256) if project.x.numel <= SMALL else size


def convolves(traces: Traces) -> bool:
    """Whether images go through a 2-D convolution, so that channels last is the faster layout."""
    leaves = (step.facts for step in traces.steps() if not isinstance(step.facts.block, Structure))
    return next(iter(traces.values())).x.kind == "image" and any(
        len(dims) == 4 for facts in leaves for dims in facts.weights.parameters.values()
    )
