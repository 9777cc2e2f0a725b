"""The number that is explained: one of a network's outputs, before any softmax, as a function of what it sees."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import torch
from torch import Tensor, nn
from torch.utils.hooks import RemovableHandle

from camplab.training.preserved_state import seeded
from camplab.training.setup import Setup

Score = Callable[[Tensor], Tensor]
"""Of n samples as the network sees them, n numbers."""
AT_ONCE, MOST = 1 << 19, 32
"""Numbers, and samples, that go through the network at once at most: a piece of the work is to be soon over."""


def score_of(setup: Setup, x: Tensor, asked: int | None) -> tuple[Score, int]:
    """The output number `asked` of the network, flattened, and that number; None: the highest for x, 1 × a sample.

    In the precision of the weights. Raises IndexError where there is no such output.
    """
    with torch.no_grad():
        outputs = outputs_of(setup, x)[0]
    number = int(outputs.argmax()) if asked is None else asked
    if not 0 <= number < len(outputs):
        raise IndexError(f"there is no output {number} of {len(outputs)}")
    return lambda seen: outputs_of(setup, seen)[:, number], number


def outputs_of(setup: Setup, seen: Tensor) -> Tensor:
    """N × all numbers that come out; what a task draws inside is the same every time.

    A lone number that parts two classes speaks for the second and, with its sign turned, for the first. Where there is
    a class at each of many positions, a number for each class: its mean over all of them (Vinogradova et al. 2020).
    """
    with seeded(setup):
        whole = setup.answer(seen).float()
    answers = setup.project.task.answers
    if answers == "positions":
        return whole.mean((2, 3)) if whole.dim() == 4 else whole.flatten(1, -2).mean(1)
    found = whole.flatten(1)
    parts = answers == "classes" and found.shape[1] == 1
    return torch.cat([-found, found], 1) if parts else found


def seen_by(setup: Setup, x: Tensor) -> Tensor:
    """A copy of kept samples as the network sees them, apart from all that was computed before."""
    return setup.see(x).detach().clone()


def gradient(score: Score, seen: Tensor) -> Tensor:
    """The gradient of the score of each of n samples with respect to that sample, n × its shape.

    Zero where the score does not depend on it. No gradient of a weight is touched.
    """
    return scored_gradient(score, seen)[1]


def scored_gradient(score: Score, seen: Tensor) -> tuple[Tensor, Tensor]:
    """The scores of n samples, and their `gradient`."""
    with torch.enable_grad():
        here = seen.detach().requires_grad_()
        scores = score(here)
        if not scores.requires_grad:
            return scores, torch.zeros_like(seen)
        found = torch.autograd.grad(scores.sum(), here, allow_unused=True)[0]
    return scores.detach(), torch.zeros_like(seen) if found is None else found


def batches(count: int, sample: Tensor) -> Iterator[range]:
    """The numbers 0 to `count` - 1 in ranges of as many samples as go through the network at once."""
    size = max(1, min(MOST, AT_ONCE // max(sample.numel(), 1)))
    return (range(first, min(first + size, count)) for first in range(0, count, size))


@contextmanager
def kept_output(module: nn.Module) -> Iterator[list[Tensor]]:
    """What a module puts out inside, in a list of which the last counts; gradients lead back to it.

    The network goes on with a copy, as a later layer may work in place.
    """
    kept: list[Tensor] = []

    def keep(_: nn.Module, __: object, output: Tensor) -> Tensor:
        kept.append(output)
        return output.clone()

    handle: RemovableHandle = module.register_forward_hook(keep)
    try:
        yield kept
    finally:
        handle.remove()
