"""An estimate of the memory that training needs, from shapes alone. Knows no torch and no device."""

from __future__ import annotations

from dataclasses import dataclass

from camplab.blocks.walk import Traces
from camplab.datasets.base import sample_bytes
from camplab.document.costs.activations import kept_at_once, passes_kept
from camplab.document.optimizers import OPTIMIZERS
from camplab.document.project import Project
from camplab.numbers import byte_size
from camplab.words import Sentence, say

FLOAT32 = 4
SHORT = 2
"""Bytes of a bfloat16 or float16: in mixed precision each step keeps a copy of the weights in it."""


@dataclass(frozen=True)
class Memory:
    """Bytes of a training step, by what they are for; in mixed precision at most so many.

    There activations are kept in two bytes or in four, as torch.autocast decides layer by layer (in all a half to
    three quarters of what is said here): they are counted as in float32.
    """

    weights: int
    gradients: int
    optimizer: int
    activations: int
    """Kept between forward and backward for the whole batch, when most is kept: a stack may run more than once."""
    data: int
    """The samples, twice: as they are and in the order of this epoch; 0 where they can be read one by one."""

    @property
    def total(self) -> int:
        """All of them; the framework itself and temporary results come on top."""
        return self.weights + self.gradients + self.optimizer + self.activations + self.data

    @property
    def parameters(self) -> int:
        """What the weights alone bring with them, whatever the batch size."""
        return self.weights + self.gradients + self.optimizer


def estimate(project: Project, batch_size: int | None = None, traces: Traces | None = None) -> Memory:
    """What a step needs with `batch_size` (default: the recipe's); blocks that do not fit count nothing.

    `traces` are the project's, where they are at hand.
    """
    traces = traces or project.traces()
    states = sum(states_of(stack, project) * trace.trainable for stack, trace in traces.items())
    kept = kept_at_once(passes_kept(project.task, traces), traces)
    copied = 0 if project.training.precision == "float32" else SHORT
    return Memory(
        weights=(FLOAT32 + copied) * traces.params,
        gradients=FLOAT32 * traces.trainable,
        optimizer=FLOAT32 * states,
        activations=batch_of(project, batch_size) * (kept + _of_loss(project)),
        data=0 if project.data.read_singly else 2 * project.data.count * sample_bytes(project.data),
    )


def _of_loss(project: Project) -> int:
    """Bytes that cross-entropy keeps of a sample: how likely each class is. Of a single position that is nothing."""
    return FLOAT32 * project.task.target(project.data).numel if project.data.positions else 0


def states_of(stack: str, project: Project) -> int:
    """Numbers kept of each of its weights: every phase in which it learns has an optimizer of its own."""
    learned = (phase for phase, work in project.task.working().items() if stack in work.learns)
    return sum(OPTIMIZERS[project.training.of(phase).optimizer].states for phase in learned)


def batch_of(project: Project, wanted: int | None = None) -> int:
    """`wanted`, or the recipe's batch size: never more than there are samples, as far as that is known."""
    batch = wanted or project.training.batch_size
    return min(batch, project.data.count) if project.data.count else batch


def largest_batch(project: Project, available: int, traces: Traces | None = None) -> int:
    """The most samples at a time that training does with `available` bytes; 0 when one is too many."""
    traces = traces or project.traces()
    one = estimate(project, 1, traces)
    room = available - (one.total - one.activations)
    if room < one.activations:
        return 0
    return min(room // one.activations, project.training.batch_size) if one.activations else 1


def fits(project: Project, available: int, traces: Traces | None = None) -> Sentence | None:
    """Why training `project` needs more than `available` bytes, and with which batch size it would not; None: it fits.

    From shapes alone, in milliseconds: nothing is allocated. `traces` are the project's, where they are at hand.
    """
    traces = traces or project.traces()
    needed = estimate(project, None, traces)
    numbers = {"needed": byte_size(needed.total), "there": byte_size(available)}
    if needed.total <= available:
        return None
    if needed.parameters > available:
        return say(
            "training needs {needed} for its {n} weights alone; there are {there}",
            n=f"{traces.params:,}", needed=byte_size(needed.parameters), there=numbers["there"],
        )  # fmt: skip
    largest = largest_batch(project, available, traces)
    if largest:
        batch = batch_of(project)
        return say("training needs about {needed} with batches of {batch}, and there are {there}: batches of "
                   "{largest} fit", batch=batch, largest=largest, **numbers)  # fmt: skip
    return say("training needs about {needed}, and there are {there}: even one sample at a time is too much",
               needed=byte_size(estimate(project, 1, traces).total), there=numbers["there"])  # fmt: skip


def holds(project: Project, available: int, traces: Traces | None = None) -> Sentence | None:
    """Why `available` bytes cannot even hold the weights of `project`; None when they can."""
    params = (traces or project.traces()).params
    if FLOAT32 * params <= available:
        return None
    return say("the {n} weights alone need {needed}, and there are {there}",
               n=f"{params:,}", needed=byte_size(FLOAT32 * params), there=byte_size(available))  # fmt: skip
