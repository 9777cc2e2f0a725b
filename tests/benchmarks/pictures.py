"""Training on pictures as CIFAR has them: `python -m tests.benchmarks.pictures HOW BATCH SECONDS`.

Prints samples a second, of the network of ConvNetJS' CIFAR demonstration (Karpathy 2014) on one thread. Seconds are
those of the processor, of the thread that reads, too: others who want it do not count. HOW:
"resident", as a run holds what fits; "streamed", as if nothing fitted: pictures are taken from the disk, where they lie
decoded; "by_hand": the same loop in PyTorch. And, instead of these, "peak": multiply-adds a second of one core.
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
from camplab.training.setup import prepare
from camplab.training.trainer import Trainer
from tests.benchmarks import pieces

COUNT, CLASSES, SIDE = 2_000, 10, 32
WARM_UP = 1.0
"""Seconds that are not counted."""
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


def trained(project: Project, seconds: float) -> float:
    """Samples a second of a run that nobody watches."""
    control = Control()
    trainer = Trainer(project, control, attended=False)
    first, began = 0, 0.0
    for _ in trainer.events():
        now, setup = time.process_time(), trainer.loop.setup if trainer.loop is not None else None
        if setup is None or not setup.step:
            continue
        if not began:
            began = now
        elif not first and now - began > WARM_UP:
            first, began = setup.step, now
        elif first and now - began > seconds:
            control.stop()
            return (setup.step - first) * project.training.batch_size / (now - began)
    raise AssertionError("it ended too early")


def by_hand(project: Project, seconds: float) -> float:
    """What a notebook does, with the optimizer and the memory layout that a run has: samples as numbers, in memory."""
    setup = prepare(project)
    x, y = setup.see(setup.data.learned.x), setup.data.learned.y
    optimizer, loss_of, size = pieces.optimizer(setup), pieces.loss(setup), project.training.batch_size

    def steps() -> Iterator[int]:
        while True:
            order = torch.randperm(len(x))
            for chosen in order.split(size):
                optimizer.zero_grad()
                loss_of(x[chosen], y[chosen]).backward()
                optimizer.step()
                yield len(chosen)

    setup.model.train()
    going = steps()
    for wait in (WARM_UP, seconds):
        began, count = time.process_time(), 0
        while time.process_time() - began < wait:
            count += next(going)
    return count / (time.process_time() - began)


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


def main(how: str, batch: str, seconds: str) -> None:
    leave_out_the_compiler()
    torch.set_num_threads(1)
    if how == "peak":
        print(peak(float(seconds)))
        return
    with tempfile.TemporaryDirectory() as folder:
        made = project(Path(folder), int(batch))
        if how == "streamed":
            samples.room = lambda: 0  # type: ignore[assignment]
        speed = by_hand(made, float(seconds)) if how == "by_hand" else trained(made, float(seconds))
        print(json.dumps({"samples": speed, "work": work(made)}))


if __name__ == "__main__":
    main(*sys.argv[1:])
