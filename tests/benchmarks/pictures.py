"""Training on pictures as CIFAR has them: `python -m tests.benchmarks.pictures HOW BATCH`.

Learns for a while with every line that it reads, and says then how many samples a second those of all turns so far
were, of the network of ConvNetJS' CIFAR demonstration (Karpathy 2014) on one thread. Seconds are those of the
processor, of the thread that reads, too, also between turns: others who want it do not count. HOW: "resident", as a run
holds what fits; "streamed", as if nothing fitted: pictures are taken from the disk, where they lie decoded; "by_hand":
the same loop in PyTorch, which checks itself after each epoch, too. And "peak SECONDS": multiply-adds a second of one
core.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch
from PIL import Image

from camplab.assembly import samples
from camplab.document import files
from camplab.document.project import Project
from camplab.engine.uncompiled import leave_out_the_compiler
from camplab.training.control import Control
from camplab.training.setup import Setup, prepare
from camplab.training.trainer import Trainer
from tests.benchmarks import pieces
from tests.benchmarks.loops import validate

COUNT, CLASSES, SIDE = 2_000, 10, 32
WARM_UP = 1.0
"""Seconds that are not counted."""
TURN = 0.5
"""Seconds."""
CONVOLUTIONS = (16, 20, 20)
NET = [
    *({"block": "convolution", "out_channels": channels, "kernel": 5} if layer == "c" else {"block": layer}
      for channels in CONVOLUTIONS for layer in ("c", "activation", "pooling")),
    {"block": "flatten"}, {"block": "dense", "out_features": CLASSES},
]  # fmt: skip


def project(folder: Path, batch: int) -> Project:
    """It learns for as good as ever."""
    random = np.random.default_rng(0)
    for number in range(COUNT):
        place = folder / str(number % CLASSES)
        place.mkdir(exist_ok=True)
        small = random.integers(256, size=(8, 8, 3), dtype=np.uint8)  # so that files are as large as those of photos
        Image.fromarray(small).resize((SIDE, SIDE), Image.Resampling.BICUBIC).save(place / f"{number:05}.png")
    raw = {
        "format": 1, "title": "CIFAR", "stacks": {"net": NET},
        "data": {"data": "photos", "folder": str(folder), "size": SIDE, "classes": CLASSES, "validation": 0.02},
        "training": {"epochs": 100_000, "batch_size": batch, "device": "cpu", "learning_rate": 1e-4},
    }  # fmt: skip
    return files.loads(json.dumps(raw))


def trained(project: Project) -> Iterator[int]:
    """Samples learned from so far, now and then, of a run that nobody watches."""
    control = Control()
    trainer = Trainer(project, control, attended=False)
    try:
        for _ in trainer.events():
            if trainer.loop is not None and trainer.step:
                yield seen(trainer.loop.setup)
    finally:
        control.stop()


def seen(setup: Setup) -> int:
    """Samples learned from; the last batch of an epoch is smaller than others."""
    each = len(setup.data.learned)
    return setup.epoch * each + min(setup.position * setup.project.training.batch_size, each)


def by_hand(project: Project) -> Iterator[int]:
    """What a notebook does, with the optimizer and the memory layout that a run has: samples as numbers, in memory."""
    setup = prepare(project)
    (x, y), (held_x, held_y) = ((setup.see(x), y) for x, y in pieces.samples(setup))
    optimizer, loss_of, size, count = pieces.optimizer(setup), pieces.loss(setup), project.training.batch_size, 0
    setup.model.train()
    while True:
        order = torch.randperm(len(x))
        for chosen in order.split(size):
            optimizer.zero_grad()
            loss_of(x[chosen], y[chosen]).backward()
            optimizer.step()
            count += len(chosen)
            yield count
        validate(setup.model, held_x, held_y)


def in_turns(going: Iterator[int]) -> Iterator[float]:
    """Samples a second, at the end of each turn."""
    next(going)
    first, began = _for(WARM_UP, going), time.process_time()
    yield 0.0
    for _ in sys.stdin:
        count = _for(TURN, going)
        yield (count - first) / (time.process_time() - began)


def _for(seconds: float, going: Iterator[int]) -> int:
    """How many there are after so many seconds."""
    end = time.process_time() + seconds
    return next(count for count in going if time.process_time() >= end)


def peak(seconds: float) -> float:
    """Of float32 in the product of two large matrices, the quickest of those that are tried."""
    size = 768
    one, other = torch.rand(2, size, size)
    least, began = 1e9, time.perf_counter()
    while time.perf_counter() - began < seconds:
        start = time.perf_counter()
        torch.mm(one, other)
        least = min(least, time.perf_counter() - start)
    return size**3 / least


def work(project: Project) -> float:
    """Multiply-adds of a sample: forward, and back to weights and to what was put in, but for the first layer."""
    steps = [step for step in project.trace().steps() if step.facts.macs]
    return 3 * sum(step.facts.macs for step in steps) - steps[0].facts.macs


def main(how: str, number: str) -> None:
    """number: the size of a batch, or seconds."""
    leave_out_the_compiler()
    torch.set_num_threads(1)
    if how == "peak":
        print(peak(float(number)))
        return
    with tempfile.TemporaryDirectory() as folder:
        made = project(Path(folder), int(number))
        if how == "streamed":
            samples.room = lambda: 0  # type: ignore[assignment]
        for speed in in_turns(by_hand(made) if how == "by_hand" else trained(made)):
            print(json.dumps({"samples": speed, "work": work(made)}), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
