"""How much memory training a network takes, before any of it is allocated. Trains nothing."""

from __future__ import annotations

from dataclasses import replace

import psutil
import torch
from torch import Tensor

from camplab.assembly.module import build
from camplab.blocks.shape import Shape
from camplab.blocks.walk import Trace
from camplab.document import memory
from camplab.document.memory import Memory
from camplab.document.project import Project
from camplab.training.events import Fault
from camplab.words import say


def estimate(project: Project, batch_size: int | None = None) -> Memory:
    """What a step of `project` needs with `batch_size` (default: the recipe's). The network must fit together."""
    return memory.estimate(project, batch_size, saved_per_sample(project.trace()))


def saved_per_sample(trace: Trace) -> int:
    """Bytes that autograd keeps for one sample, seen on the meta device, where nothing is allocated."""
    saved: list[Tensor] = []

    def pack(tensor: Tensor) -> Tensor:
        saved.append(tensor)
        return tensor

    try:
        with torch.device("meta"):
            model = build(trace)
            with torch.autograd.graph.saved_tensors_hooks(pack, lambda tensor: tensor):
                model(_sample(trace.x, 2))
    except (RuntimeError, NotImplementedError):
        return memory.outputs(trace)  # a layer without a meta kernel
    weights = {_storage(parameter) for parameter in model.parameters()}
    return sum(size for place, size in {_storage(tensor) for tensor in saved} - weights) // 2


def _storage(tensor: Tensor) -> tuple[int, int]:
    """Which memory a tensor looks at, and its bytes: views of the same memory count once."""
    storage = tensor.untyped_storage()
    return storage._cdata, storage.nbytes()


def _sample(x: Shape, batch: int) -> Tensor:
    if x.kind == "tokens":
        return torch.empty(batch, *x.dims, dtype=torch.int64, device="meta")
    return torch.empty(batch, *x.dims, device="meta")


def free(device: torch.device) -> tuple[int, int]:
    """Bytes that are free and bytes there are in all on `device`."""
    if device.type == "cuda":
        available, total = torch.cuda.mem_get_info(device)
        return int(available), int(total)
    main = psutil.virtual_memory()
    return int(main.available), int(main.total)


def impossible(project: Project, device: torch.device) -> Fault | None:
    """A fault when not even the weights and what training adds to them can ever fit on `device`."""
    needed = memory.estimate(project).parameters
    there = free(device)[1]
    if needed <= there:
        return None
    sentence = say(
        "this network needs {needed} GB for its {n} weights while training; there are {there} GB",
        needed=_gigabytes(needed), n=project.trace().params, there=_gigabytes(there),
    )  # fmt: skip
    return Fault("out_of_memory", sentence, (say("Make its widest layers smaller."),))


def explained(fault: Fault, project: Project, device: torch.device) -> Fault:
    """An out-of-memory fault with a batch size that would fit: halved until it does."""
    batch = project.training.batch_size
    try:
        available = free(device)[0]
        smaller = batch // 2
        while smaller > 1 and estimate(project, smaller).total > 0.8 * available:
            smaller //= 2
    except Exception:  # whatever stands in the way of an estimate must not hide the fault
        smaller = batch // 2
    if smaller < 1:
        return replace(fault, advice=(say("Even one sample at a time is too much: make the network smaller."),))
    advice = say("Set the batch size to {n} and train again; nothing else needs to be restarted.", n=smaller)
    return replace(fault, advice=(advice,), batch_size=smaller)


def _gigabytes(count: int) -> str:
    return f"{count / 1e9:.3g}"
