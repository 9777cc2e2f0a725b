"""An estimate of the memory that training needs, from shapes alone. Knows no torch and no device."""

from __future__ import annotations

from dataclasses import dataclass

from camplab.blocks.structure import Structure
from camplab.document.project import Project

OPTIMIZER_STATES = {"sgd": 0, "momentum": 1, "nesterov": 1, "rmsprop": 1, "adam": 2, "adamw": 2}
"""How many numbers an optimizer keeps for each trained weight (Kingma & Ba 2015: two moments for Adam)."""
FLOAT32 = 4


@dataclass(frozen=True)
class Memory:
    """Bytes, all in float32. Activations are the outputs of all layers for one batch, kept for the backward pass."""

    weights: int
    gradients: int
    optimizer: int
    activations: int

    @property
    def total(self) -> int:
        """All of them; the framework itself and temporary results come on top."""
        return self.weights + self.gradients + self.optimizer + self.activations


def memory_of(project: Project) -> Memory:
    """The estimate for this network, optimizer and batch size; blocks that do not fit count nothing."""
    trace, recipe = project.trace(), project.training
    outputs = sum(
        step.facts.y.numel for step in trace.steps() if step.facts.y and not isinstance(step.facts.block, Structure)
    )
    batch = min(recipe.batch_size, project.data.size)
    return Memory(
        weights=FLOAT32 * trace.params,
        gradients=FLOAT32 * trace.trainable,
        optimizer=FLOAT32 * trace.trainable * OPTIMIZER_STATES[recipe.optimizer],
        activations=FLOAT32 * batch * (trace.x.numel + outputs),
    )
