"""What every block of a network costs: parameters, work, memory, and what it sees. From shapes alone; knows no torch.

MACs count multiply-accumulates of one sample. Bytes are those of training in float32 with the recipe's batch.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from camplab.blocks.receptive import Receptive, receptive_fields
from camplab.blocks.walk import Step, Traces
from camplab.document.costs.activations import kept, passes_kept
from camplab.document.costs.memory import FLOAT32, batch_of, states_of
from camplab.document.project import Project


@dataclass(frozen=True, slots=True)
class Cost:
    """One block as it runs; a structure's numbers are the sums of what it holds."""

    step: Step
    trainable: int
    """Parameters that training may change: none where the block or one around it is frozen."""
    weights: int
    """Bytes, and so are all below."""
    gradients: int
    optimizer: int
    activations: int
    """Kept of the whole batch when most is kept in a step: as often as its stack has been run by then."""
    sees: Receptive | None

    @property
    def params(self) -> int:
        """Learned numbers."""
        return self.step.facts.params

    @property
    def macs(self) -> int:
        """Multiply-accumulates for one sample."""
        return self.step.facts.macs

    @property
    def memory(self) -> int:
        """Everything it takes in training."""
        return self.weights + self.gradients + self.optimizer + self.activations

    @property
    def centre(self) -> tuple[float, ...] | None:
        """The middle of what the first output cell sees, per axis, in pixels (steps) of the input; None: all of it."""
        if self.sees is None or self.sees.whole:
            return None
        return tuple(float(start + (size - 1) / 2) for start, size in zip(self.sees.start, self.sees.size, strict=True))


def costs(project: Project, batch_size: int | None = None, traces: Traces | None = None) -> Iterator[Cost]:
    """A cost for each of `project.traces().steps()`, in their order. `traces` are the project's, where at hand."""
    traces = traces or project.traces()
    batch, passes = batch_of(project, batch_size), passes_kept(project.task, traces)
    for stack, trace in traces.items():
        fields = receptive_fields(trace)
        states = states_of(stack, project)
        each_pass = [kept(trace, learned) for run, learned in passes if run == stack]
        for step, *sizes in zip(trace.steps(), *each_pass, strict=True):
            trainable = 0 if step.frozen else step.facts.trainable
            trained = FLOAT32 * trainable
            sees = fields.get(step.module) if step.facts.y else None
            weights = FLOAT32 * step.facts.params
            yield Cost(step, trainable, weights, trained, states * trained, batch * sum(sizes), sees)
