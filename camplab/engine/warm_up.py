"""What the training process does before it is asked: import torch, look for devices, take one tiny step. No pipes."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable
from importlib import metadata

from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.document import files
from camplab.document.project import Project
from camplab.engine import protocol as p
from camplab.engine import run_faults, run_project
from camplab.engine.uncompiled import leave_out_the_compiler
from camplab.runs import events as e
from camplab.training.control import Control
from camplab.words import say


def get_ready() -> p.Ready | e.Fault:
    """Import torch and say what there is to train on; a fault when torch cannot be imported."""
    try:
        import torch
    except Exception as error:
        return no_torch(error)
    leave_out_the_compiler()
    return p.Ready(devices=devices(), torch=str(torch.__version__), pid=os.getpid(), warnings=warnings())


def no_torch(error: Exception) -> e.Fault:
    """PyTorch is missing or broken: the window works, training does not."""
    return e.Fault(
        kind="no_torch",
        sentence=say("PyTorch cannot be loaded, so nothing can be trained: {why}", why=str(error)[:500]),
        advice=(say("Run `camplab doctor` in a terminal: it says what is missing."),),
        fatal=True,
        detail=run_faults.crash(error).detail,
    )


def devices() -> tuple[p.Device, ...]:
    """The processor, then each GPU that CUDA sees."""
    import psutil
    import torch

    found = [p.Device("cpu", "CPU", psutil.virtual_memory().total)]
    with contextlib.suppress(RuntimeError, AssertionError):  # a driver that does not fit this torch
        for index in range(torch.cuda.device_count() if torch.cuda.is_available() else 0):
            about = torch.cuda.get_device_properties(index)
            found.append(p.Device(f"cuda:{index}", about.name, about.total_memory))
    return tuple(found)


def warnings() -> tuple[str, ...]:
    """Installations known to break, told before they do: torchvision built for another torch."""
    try:
        torch, torchvision = (metadata.version(name) for name in ("torch", "torchvision"))
    except metadata.PackageNotFoundError:
        return ()
    builds = [version.partition("+")[2] for version in (torch, torchvision)]
    if builds[0] == builds[1]:
        return ()
    return (
        str(
            say(
                "torch {torch} and torchvision {torchvision} are from different places and may not work together: "
                "install both from the same one",
                torch=torch,
                torchvision=torchvision,
            )
        ),
    )


def warm_up(enough: Callable[[], bool]) -> None:
    """Train a tiny network for a moment, so that all is loaded when Train is pressed; `enough` cuts it short."""
    control = Control()

    def listen(event: e.Event) -> None:
        if isinstance(event, e.Steps) or enough():
            control.stop()

    project = Project().with_net((Flatten(), Dense(out_features=10)))
    with contextlib.suppress(Exception):  # whatever is wrong will be told when it matters
        if not enough():
            run_project.train(p.Start(project=files.dumps(project)), control, listen)
