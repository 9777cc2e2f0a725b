"""Training loops to compare with, each in a process: `python -m tests.benchmarks.loops LOOP NETWORK SECONDS`.

Every loop trains the same network on the same batches held in memory, one thread, Adam, and validates once an epoch.
Prints steps per second.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable, Iterator

import torch
from torch import Tensor, nn
from torch.nn.functional import cross_entropy

from camplab.training.setup import Setup, prepare
from tests.benchmarks import pieces
from tests.benchmarks.networks import project

WARM_UP = 0.5
"""Seconds that are not counted."""


def batches(x: Tensor, y: Tensor, size: int = 64) -> Iterator[tuple[Tensor, Tensor]]:
    order = torch.randperm(len(x))
    for start in range(0, len(x) - 1, size):
        chosen = order[start : start + size]
        yield x[chosen], y[chosen]


@torch.no_grad()
def validate(model: nn.Module, x: Tensor, y: Tensor) -> tuple[float, float]:
    model.eval()
    output = model(x)
    model.train()
    return cross_entropy(output, y).item(), (output.argmax(1) == y).float().mean().item()


def bare(setup: Setup, over: Callable[[], bool]) -> int:
    """The same settings as camplab (fused optimizer, channels last, data on the device), nothing watched."""
    steps, loss_of, (held_x, held_y) = 0, pieces.loss(setup), pieces.samples(setup)[1]
    optimizer = pieces.optimizer(setup)
    while True:
        setup.model.train()
        for x, y in setup.batches():
            loss = loss_of(x, y)
            loss.backward()
            optimizer.step()
            for p in setup.parameters:
                p.grad = None
            steps += 1
            if over():
                return steps
        validate(setup.model, held_x, held_y)


def by_hand(setup: Setup, over: Callable[[], bool]) -> int:
    """The same again with torch's optimizer as it is, which searches for what to step at every step."""
    vars(pieces.optimizer(setup)).pop("_init_group", None)
    return bare(setup, over)


def plain(setup: Setup, over: Callable[[], bool], log: Callable[[int, Tensor, nn.Module], None] | None = None) -> int:
    """As tutorials write it: default optimizer and memory layout."""
    model = setup.model.to(memory_format=torch.contiguous_format)
    (train_x, train_y), (held_x, held_y) = pieces.samples(setup)
    train_x, held_x = train_x.contiguous(), held_x.contiguous()
    optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
    steps = 0
    while True:
        model.train()
        for x, y in batches(train_x, train_y):
            optimizer.zero_grad()
            loss = cross_entropy(model(x), y)
            loss.backward()
            optimizer.step()
            if log is not None:
                log(steps, loss, model)
            steps += 1
            if over():
                return steps
        validate(model, held_x, held_y)


def logging(setup: Setup, over: Callable[[], bool]) -> int:
    """The plain loop, with loss and each parameter's gradient norm sent to TensorBoard every step."""
    from torch.utils.tensorboard import SummaryWriter

    with tempfile.TemporaryDirectory() as folder, SummaryWriter(folder) as writer:

        def log(step: int, loss: Tensor, model: nn.Module) -> None:
            writer.add_scalar("loss", loss.item(), step)
            for name, p in model.named_parameters():
                writer.add_scalar(f"gradient/{name}", p.grad.norm().item(), step)

        return plain(setup, over, log)


LOOPS = {"bare": bare, "by_hand": by_hand, "plain": plain, "logging": logging}


def main(loop: str, network: str, seconds: str) -> None:
    setup = prepare(project(network))
    for wait in (WARM_UP, float(seconds)):
        began = time.perf_counter()
        steps = LOOPS[loop](setup, lambda: time.perf_counter() - began >= wait)  # noqa: B023
    print(steps / (time.perf_counter() - began))


if __name__ == "__main__":
    main(*sys.argv[1:])
