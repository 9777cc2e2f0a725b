"""All that a step changes, kept in main memory and put back to the last bit. Writes nothing; knows no step."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from torch import Tensor

from camplab.training import checkpoint
from camplab.training.optimizers.cache import remember
from camplab.training.setup import Setup


@dataclass(frozen=True)
class Whole:
    """A run between two of its steps: what a checkpoint holds of it, and where it stands."""

    tensors: dict[str, Tensor]
    phases: list[dict[str, Any]]
    stand: tuple[int, int, int, tuple[int, int]]
    """Step, epoch, position, origin."""


def size(setup: Setup) -> int:
    """Bytes that a `Whole` takes, once all optimizers keep what they will keep."""
    return sum(value.nbytes for _, value in checkpoint.tensors_of(setup))


def kept(setup: Setup) -> Whole:
    """As it is now. In the midst of an epoch its order is that of before it was drawn, and is drawn again."""
    return Whole(
        {name: value.clone() for name, value in checkpoint.tensors_of(setup)},
        [deepcopy(checkpoint.facts_of(phase)) for phase in setup.phases],
        (setup.step, setup.epoch, setup.position, setup.origin),
    )


def put(whole: Whole, setup: Setup) -> None:
    """As it was then. What steps with the optimizers is to be made anew, and batches are to be asked for anew."""
    for phase in setup.phases:
        phase.optimizer.state.clear()
    checkpoint.put_tensors(setup, whole.tensors)
    setup.stand(*whole.stand)
    for phase, facts in zip(setup.phases, whole.phases, strict=True):
        checkpoint.put_phase(phase, deepcopy(facts))
        remember(phase.optimizer)
