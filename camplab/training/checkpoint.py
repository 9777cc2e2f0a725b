"""Everything a run needs to go on as if it had never stopped: tensors (network, optimizer, chance), and where we are.

`checkpoint_files` keeps both. Runs no code from a file.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any

import msgspec
import torch
from msgspec import Meta, Struct
from torch import Tensor

from camplab.document.settings.knobs import Fixed
from camplab.runs.events import Changed
from camplab.runs.fingerprint import fingerprint
from camplab.runs.folder import RunFolder
from camplab.training import knobs
from camplab.training.checkpoint_files import BadCheckpoint, read, read_pair, write
from camplab.training.optimizers.making import RATES
from camplab.training.phase import LearningPhase
from camplab.training.setup import Setup
from camplab.training.tally import Tally
from camplab.words import Explained, say

__all__ = ["BadCheckpoint", "NotFinite", "network", "read", "restore", "save", "weights"]


class NotFinite(Explained):
    """The run has broken down; it is not worth keeping. `name`: of its tensors the first that is not finite."""

    def __init__(self, name: str) -> None:
        super().__init__(say("nothing was saved, as {name} holds numbers that are infinite or none any more: the last "
                             "checkpoint stays", name=name))  # fmt: skip
        self.name = name


Count = Annotated[int, Meta(ge=0)]
State = tuple[dict[str, Any], dict[str, Tensor]]
"""Facts and tensors of a run between two of its steps."""


def save(folder: Path, setup: Setup, tally: Tally) -> None:
    """Write a checkpoint into `folder`, keeping the one before. Raises `NotFinite`, `document.atomic.WriteFailed`."""
    write(folder, *state(setup, tally))


def state(setup: Setup, tally: Tally) -> State:
    """All that a run goes on from; tensors on the CPU are those of the run itself. Raises `NotFinite`."""
    tensors = {**dict(tensors_of(setup)), **setup.stopping.tensors()}
    broken = next((name for name, value in tensors.items() if not _is_finite(value)), None)
    if broken is not None:
        raise NotFinite(broken)
    facts = {
        "network": fingerprint(setup.begun),
        "torch": torch.__version__,
        "device": str(setup.device),
        "epoch": setup.epoch,
        "position": setup.position,
        "step": setup.step,
        "origin": list(setup.origin),
        "changes": msgspec.to_builtins(setup.changes),
        "tally": {
            "losses": tally.losses,
            "correct": tally.correct,
            "counted": tally.counted,
            "seen": tally.seen,
        },
        "phases": [facts_of(phase) for phase in setup.phases],
        **setup.stopping.facts(),
    }
    return facts, tensors


def facts_of(phase: LearningPhase) -> dict[str, Any]:
    """What is kept of a phase besides tensors: learning rates, where its schedule stands, the scale of its loss."""
    return {
        "rates": [{key: group[key] for key in RATES if key in group} for group in phase.optimizer.param_groups],
        "schedule": phase.schedule.state_dict() if phase.schedule else None,
        "scaler": phase.scaler.state_dict() if phase.scaler else None,
    }


def _is_finite(tensor: Tensor) -> bool:
    return not tensor.is_floating_point() or bool(tensor.isfinite().all())


def restore(folder: Path, setup: Setup, tally: Tally) -> None:
    """Put `setup`, freshly prepared from the same project, where the checkpoint was. Raises `BadCheckpoint`."""
    put(read(folder), setup, tally)


def put(state: State, setup: Setup, tally: Tally) -> None:
    """The same with a state that is at hand. Raises `BadCheckpoint`."""
    facts, tensors = state
    if facts.get("network") != fingerprint(setup.project):
        raise BadCheckpoint(say("the checkpoint is of another network or recipe; start a new run"))
    try:
        knobs.repeat(setup, msgspec.convert(facts.get("changes", []), list[Changed]))
    except (msgspec.ValidationError, Fixed) as error:
        raise BadCheckpoint(say("the checkpoint does not fit: {why}", why=str(error)[:300])) from error
    kept = _kept(facts)
    if kept is None or not _fits(kept, setup):
        raise BadCheckpoint(
            say("the checkpoint is of other data, or damaged: where it stands cannot be; start a new run")
        )
    try:
        put_tensors(setup, tensors)
        setup.stand(kept.step, kept.epoch, kept.position, kept.origin)
        tally.losses, tally.added = kept.tally.losses, setup.step
        tally.correct, tally.counted = int(kept.tally.correct), int(kept.tally.counted)
        tally.seen = int(kept.tally.seen)
        for phase, facts_then in zip(setup.phases, _phases(facts), strict=True):
            put_phase(phase, facts_then)
        setup.stopping.put(setup.project, setup.model, facts, tensors)
    except (KeyError, TypeError, ValueError, RuntimeError) as error:
        raise BadCheckpoint(say("the checkpoint does not fit: {why}", why=str(error)[:300])) from error


def put_phase(phase: LearningPhase, kept: Mapping[str, Any]) -> None:
    """Put `facts_of` back."""
    for group, rates in zip(phase.optimizer.param_groups, kept["rates"], strict=True):
        group.update(rates)
    if phase.schedule is not None:
        phase.schedule.load_state_dict(kept["schedule"])
    if phase.scaler is not None:
        phase.scaler.load_state_dict(kept["scaler"])


class _KeptPhase(Struct):
    """What is to be a number of a phase: learning rates of each group of weights."""

    rates: list[dict[str, Annotated[float, Meta(ge=0, le=sys.float_info.max)]]]


class _KeptTally(Struct):
    """Sums of the epoch, as in `Tally`; the first checkpoints counted in floats."""

    losses: list[float]
    correct: int | float
    counted: int | float
    seen: int | float


class _Kept(Struct):
    """Where a run stands, as its facts say it."""

    epoch: Count
    position: Count
    step: Count
    tally: _KeptTally
    phases: list[_KeptPhase]
    origin: tuple[Count, Count] = (0, 0)
    """Samples and batches of this epoch in other sizes. Before the size could change there were none."""


def _kept(facts: Mapping[str, Any]) -> _Kept | None:
    """None where what is to be a number is none, or a count is negative."""
    try:
        return msgspec.convert({**facts, "phases": _phases(facts), "tally": _tally(facts.get("tally"))}, _Kept)
    except msgspec.ValidationError:
        return None


def _phases(facts: Mapping[str, Any]) -> Any:
    """What is kept of each phase. Before there were several it stood among the facts."""
    return facts.get("phases", [facts])


def _tally(kept: Any) -> Any:
    """Before there were several losses theirs had another name; before a sample had many answers it had one."""
    return {"losses": [kept.get("loss")], "counted": kept.get("seen"), **kept} if isinstance(kept, dict) else kept


def _fits(kept: _Kept, setup: Setup) -> bool:
    """Whether one can stand there with these samples: after so many epochs, batches of the next, and steps."""
    if (len(kept.tally.losses), len(kept.phases)) != (len(setup.computing.summed), len(setup.phases)):
        return False
    samples, batches = kept.origin
    if not (samples <= len(setup.data.learned) and batches <= kept.position <= kept.step):
        return False
    resized = any(change.what == "batch_size" for change in setup.changes)
    if not resized and (any(kept.origin) or kept.epoch * setup.cut.whole + kept.position != kept.step):
        return False
    return kept.position <= replace(setup.cut, origin=samples, batches=batches).length


def weights(folder: Path) -> dict[str, Tensor]:
    """The network's state_dict in the newest checkpoint of `folder`. Raises `BadCheckpoint`."""
    return network(folder)[0]


def network(folder: Path) -> tuple[dict[str, Tensor], int]:
    """The same, and after how many steps. Raises `BadCheckpoint`."""
    facts, tensors = read(folder)
    step = facts.get("step")
    return _of_network(tensors), step if type(step) is int else 0


def network_at(folder: Path, step: int) -> dict[str, Tensor] | None:
    """The network's state_dict after exactly so many steps; None where no state of then was kept, or none is whole."""
    kept = RunFolder(folder)
    for pair in (kept.snapshot(step), *kept.checkpoints):
        try:
            facts, tensors = read_pair(pair)
        except BadCheckpoint:
            continue
        if facts.get("step") == step:
            return _of_network(tensors)
    return None


def _of_network(tensors: Mapping[str, Tensor]) -> dict[str, Tensor]:
    return {name.removeprefix("model."): value for name, value in tensors.items() if name.startswith("model.")}


def tensors_of(setup: Setup) -> Iterator[tuple[str, Tensor]]:
    """All tensors, on the CPU and laid out as usual, under names of their own."""
    for name, tensor in setup.model.state_dict().items():
        yield f"model.{name}", tensor.detach().cpu().contiguous()
    for phase in setup.phases:
        for name, parameter in setup.model.named_parameters():  # frozen ones, too: they may be trained again
            for key, value in phase.optimizer.state.get(parameter, {}).items():
                if isinstance(value, Tensor):
                    place = f"{phase.phase.own('optimizer')}.{key}.{name}"
                    yield place, _apart(value.detach().cpu().contiguous())
    yield "order", setup.order_state
    if not torch.equal(setup.chance.get_state(), setup.untouched_chance):
        yield "random.augmentations", setup.chance.get_state()
    yield "random.cpu", torch.get_rng_state()
    if setup.device.type == "cuda":
        yield "random.cuda", torch.cuda.get_rng_state(setup.device)


def _apart(value: Tensor) -> Tensor:
    """A single number may be one of many in a tensor (`fused_adam`); in a file it stands for itself."""
    return value if value.dim() else value.clone()


def put_tensors(setup: Setup, tensors: Mapping[str, Tensor]) -> None:
    """Put `tensors_of` back. Raises KeyError, RuntimeError for those of another network."""
    network = {name: tensors[f"model.{name}"] for name in setup.model.state_dict()}
    setup.model.load_state_dict(network)
    for phase in setup.phases:
        _restore_state(phase, setup, tensors)
    setup.order_state = tensors["order"]
    setup.generator.set_state(tensors["order"])
    setup.chance.set_state(tensors.get("random.augmentations", setup.untouched_chance))
    torch.set_rng_state(tensors["random.cpu"])
    if setup.device.type == "cuda" and "random.cuda" in tensors:
        torch.cuda.set_rng_state(tensors["random.cuda"], setup.device)


def _restore_state(phase: LearningPhase, setup: Setup, tensors: Mapping[str, Tensor]) -> None:
    """What its optimizer keeps of each parameter."""
    found: dict[str, dict[str, Tensor]] = {}
    for place, value in tensors.items():
        if place.startswith(f"{phase.phase.own('optimizer')}."):
            _, key, name = place.split(".", 2)
            found.setdefault(name, {})[key] = value
    device = setup.device if phase.optimizer.defaults.get("fused") else None
    for name, parameter in setup.model.named_parameters():
        if name in found:
            state = {key: _like(value, parameter, device) for key, value in found[name].items()}
            phase.optimizer.state[parameter] = state


def _like(value: Tensor, parameter: Tensor, device: torch.device | None) -> Tensor:
    """An optimizer's tensor where and how it was: laid out like its parameter, as fused steps run over both alike."""
    if value.shape == parameter.shape and value.dim():
        return torch.empty_like(parameter, requires_grad=False).copy_(value)
    return value if device is None else value.to(device)
