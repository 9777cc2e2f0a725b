"""Everything a run needs to go on as if it had never stopped: tensors (network, optimizer, chance), and where we are.

`checkpoint_files` keeps both. Runs no code from a file.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from camplab.runs.fingerprint import fingerprint
from camplab.training.checkpoint_files import BadCheckpoint, read, write
from camplab.training.optimizers import RATES
from camplab.training.setup import Setup
from camplab.training.tally import Tally
from camplab.words import Explained, say

__all__ = ["BadCheckpoint", "NotFinite", "read", "restore", "save", "weights"]


class NotFinite(Explained):
    """The network has broken down; it is not worth keeping. `sentence` says where."""


def save(folder: Path, setup: Setup, tally: Tally) -> None:
    """Write a checkpoint into `folder`, keeping the one before. Raises `NotFinite`, `document.atomic.WriteFailed`."""
    tensors = dict(_tensors(setup))
    broken = next((name for name, value in tensors.items() if not _is_finite(value)), None)
    if broken is not None:
        raise NotFinite(say("nothing was saved, as {name} holds numbers that are infinite or none any more: the last "
                            "checkpoint stays", name=broken))  # fmt: skip
    facts = {
        "network": fingerprint(setup.project),
        "torch": torch.__version__,
        "device": str(setup.device),
        "epoch": setup.epoch,
        "position": setup.position,
        "step": setup.step,
        "tally": {"loss": tally.loss, "correct": tally.correct, "seen": tally.seen},
        "rates": [{key: group[key] for key in RATES if key in group} for group in setup.optimizer.param_groups],
        "schedule": setup.schedule.state_dict() if setup.schedule else None,
        "scaler": setup.scaler.state_dict() if setup.scaler else None,
    }
    write(folder, facts, tensors)


def _is_finite(tensor: Tensor) -> bool:
    return not tensor.is_floating_point() or bool(tensor.isfinite().all())


def restore(folder: Path, setup: Setup, tally: Tally) -> None:
    """Put `setup`, freshly prepared from the same project, where the checkpoint was. Raises `BadCheckpoint`."""
    facts, tensors = read(folder)
    if facts.get("network") != fingerprint(setup.project):
        raise BadCheckpoint(say("the checkpoint is of another network or recipe; start a new run"))
    if not _possible(facts, setup):
        raise BadCheckpoint(
            say("the checkpoint is of other data, or damaged: where it stands cannot be; start a new run")
        )
    try:
        _restore_tensors(setup, tensors)
        setup.epoch, setup.position, setup.step = facts["epoch"], facts["position"], facts["step"]
        tally.loss, tally.correct, tally.seen = (facts["tally"][key] for key in ("loss", "correct", "seen"))
        tally.added = setup.step
        for group, rates in zip(setup.optimizer.param_groups, facts["rates"], strict=True):
            group.update(rates)
        if setup.schedule is not None:
            setup.schedule.load_state_dict(facts["schedule"])
        if setup.scaler is not None:
            setup.scaler.load_state_dict(facts["scaler"])
    except (KeyError, TypeError, ValueError, RuntimeError) as error:
        raise BadCheckpoint(say("the checkpoint does not fit: {why}", why=str(error)[:300])) from error


def _possible(facts: Mapping[str, Any], setup: Setup) -> bool:
    """Whether one can stand there with these samples, and what is to be a number is one."""
    counts: list[Any] = [facts.get(name) for name in ("epoch", "position", "step")]
    tally, rates = facts.get("tally"), facts.get("rates")
    if not all(type(count) is int and count >= 0 for count in counts) or not isinstance(tally, dict):
        return False
    if not isinstance(rates, list) or not all(isinstance(group, dict) for group in rates):
        return False
    epoch, position, step = counts
    if epoch * setup.steps_per_epoch + position != step or position > setup.steps_per_epoch:
        return False
    learning = [value for group in rates for value in group.values()]
    sound = all(type(value) in (int, float) and 0 <= value < math.inf for value in learning)
    return sound and all(type(value) in (int, float) for value in tally.values())


def weights(folder: Path) -> dict[str, Tensor]:
    """The network's state_dict in the newest checkpoint of `folder`. Raises `BadCheckpoint`."""
    _, tensors = read(folder)
    return {name.removeprefix("model."): value for name, value in tensors.items() if name.startswith("model.")}


def _tensors(setup: Setup) -> Iterator[tuple[str, Tensor]]:
    """All tensors, on the CPU and laid out as usual, under names of their own."""
    for name, tensor in setup.model.state_dict().items():
        yield f"model.{name}", tensor.detach().cpu().contiguous()
    for name, parameter in zip(setup.names, setup.parameters, strict=True):
        for key, value in setup.optimizer.state.get(parameter, {}).items():
            if isinstance(value, Tensor):
                yield f"optimizer.{key}.{name}", _apart(value.detach().cpu().contiguous())
    yield "order", setup.order_state
    if setup.augmentations:
        yield "random.augmentations", setup.chance.get_state()
    yield "random.cpu", torch.get_rng_state()
    if setup.device.type == "cuda":
        yield "random.cuda", torch.cuda.get_rng_state(setup.device)


def _apart(value: Tensor) -> Tensor:
    """A single number may be one of many in a tensor (`fused_adam`); in a file it stands for itself."""
    return value if value.dim() else value.clone()


def _restore_tensors(setup: Setup, tensors: Mapping[str, Tensor]) -> None:
    network = {name: tensors[f"model.{name}"] for name in setup.model.state_dict()}
    setup.model.load_state_dict(network)
    for name, parameter in zip(setup.names, setup.parameters, strict=True):
        state = {
            key.split(".")[1]: _like(value, parameter, setup)
            for key, value in tensors.items()
            if key.startswith("optimizer.") and key.split(".", 2)[2] == name
        }
        if state:
            setup.optimizer.state[parameter] = state
    setup.order_state = tensors["order"]
    setup.generator.set_state(tensors["order"])
    if setup.augmentations:
        setup.chance.set_state(tensors["random.augmentations"])
    torch.set_rng_state(tensors["random.cpu"])
    if setup.device.type == "cuda" and "random.cuda" in tensors:
        torch.cuda.set_rng_state(tensors["random.cuda"], setup.device)


def _like(value: Tensor, parameter: Tensor, setup: Setup) -> Tensor:
    """An optimizer's tensor where and how it was: laid out like its parameter, as fused steps run over both alike."""
    if value.shape == parameter.shape and value.dim():
        return torch.empty_like(parameter, requires_grad=False).copy_(value)
    fused = bool(setup.optimizer.defaults.get("fused"))
    return value.to(setup.device) if fused else value
