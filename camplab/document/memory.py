"""An estimate of the memory that training needs, from shapes alone. Knows no torch and no device."""

from __future__ import annotations

from dataclasses import dataclass

from camplab.blocks.structure import Structure
from camplab.blocks.walk import Trace
from camplab.document.project import Project

OPTIMIZER_STATES = {"sgd": 0, "momentum": 1, "nesterov": 1, "rmsprop": 1, "adam": 2, "adamw": 2}
"""How many numbers an optimizer keeps for each trained weight (Kingma & Ba 2015: two moments for Adam)."""
FLOAT32 = 4


@dataclass(frozen=True)
class Memory:
    """Bytes of a training step in float32, by what they are for."""

    weights: int
    gradients: int
    optimizer: int
    activations: int
    """Kept between forward and backward for the whole batch."""
    data: int
    """The samples, twice: as they are and in the order of this epoch."""

    @property
    def total(self) -> int:
        """All of them; the framework itself and temporary results come on top."""
        return self.weights + self.gradients + self.optimizer + self.activations + self.data

    @property
    def parameters(self) -> int:
        """What the weights alone bring with them, whatever the batch size."""
        return self.weights + self.gradients + self.optimizer


def estimate(project: Project, batch_size: int | None = None, per_sample: int | None = None) -> Memory:
    """What a step needs with `batch_size` (default: the recipe's); blocks that do not fit count nothing.

    `per_sample`: bytes of activations for one sample where they are known better than by the layers' outputs.
    """
    trace = project.trace()
    batch = _batch(project, batch_size)
    trained = FLOAT32 * trace.trainable
    return Memory(
        weights=FLOAT32 * trace.params,
        gradients=trained,
        optimizer=OPTIMIZER_STATES[project.training.optimizer] * trained,
        activations=batch * (outputs(trace) if per_sample is None else per_sample),
        data=2 * project.data.count * project.data.sample_bytes,
    )


def _batch(project: Project, wanted: int | None) -> int:
    """Never more than there are samples, as far as that is known."""
    batch = wanted or project.training.batch_size
    return min(batch, project.data.count) if project.data.count else batch


def outputs(trace: Trace) -> int:
    """Bytes of the input and of what all layers put out, for one sample: close to what autograd keeps."""
    leaves = (step.facts for step in trace.steps() if not isinstance(step.facts.block, Structure))
    return FLOAT32 * (trace.x.numel + sum(facts.y.numel for facts in leaves if facts.y))
