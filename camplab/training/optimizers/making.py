"""Optimizer and schedule as torch objects, from the Calls of `assembly.optimization`. Knows no data."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable
from operator import attrgetter
from typing import Any

import torch
from torch import Tensor, nn
from torch.optim import Optimizer
from torch.optim.lr_scheduler import LRScheduler

from camplab.assembly.module import resolve
from camplab.assembly.nn_definitions import helpers
from camplab.assembly.optimization import optimizer_call, schedule_call
from camplab.assembly.parameter_groups import rate_groups
from camplab.blocks.call import Call
from camplab.blocks.walk import Traces
from camplab.document.recipe import Recipe
from camplab.training.optimizers import fused_adam
from camplab.training.optimizers.cache import remember

RATES = ("lr", "initial_lr", "max_lr", "min_lr")
"""Entries of a parameter group that schedules compute the learning rate from."""

WAYS = ("fused", "foreach")
"""Entries that say how, not what, is worked out."""
STANDING = ("base_lrs", "last_epoch", "_step_count", "_last_lr", "_is_initial", "verbose")
"""Of the state of a schedule, where it stands; the rest is its plan."""

Groups = list[Tensor] | list[dict[str, Any]]


def groups_of(recipe: Recipe, model: nn.Module, traces: Traces, times: float = 1.0) -> Groups:
    """The parameters to train; as groups when parts of the network have rates of their own (`Group.rate`).

    times: so many times the learning rate for all of them.
    """
    groups = rate_groups(traces, times)
    if not groups:
        found = [p for trace in traces.values() for p in _trained(model.get_submodule(trace.stack))]
        return found if times == 1 else [{"params": found, "lr": recipe.learning_rate * times, "rate": times}]
    return [
        {
            "params": [p for module in group.modules for p in _trained(model.get_submodule(module))],
            "lr": recipe.learning_rate * group.rate,
            "rate": group.rate,
        }
        for group in groups
    ]


def _trained(module: nn.Module) -> list[Tensor]:
    return [p for p in module.parameters() if p.requires_grad]


def learning_rate(optimizer: Optimizer) -> float:
    """As it is now, for a part of the network that has no rate of its own."""
    first = optimizer.param_groups[0]
    rate: float = first["lr"]
    return rate / first["rate"] if "rate" in first else rate


def optimizer_of(recipe: Recipe, parameters: Iterable[Tensor] | Groups) -> Optimizer:
    """The optimizer of `recipe` for these parameters, or groups of parameters."""
    optimizer: Optimizer = _made(optimizer_call(recipe), parameters)
    remember(optimizer)
    return optimizer


def schedule_of(recipe: Recipe, optimizer: Optimizer, steps_per_epoch: int) -> LRScheduler | None:
    """The schedule of `recipe`, to be stepped after every batch; None when the learning rate stays."""
    rates = tuple(group.get("rate", 1.0) for group in optimizer.param_groups)
    call = schedule_call(recipe, steps_per_epoch, rates)
    return None if call is None else _made(call, optimizer)


def _made(call: Call, first: object) -> Any:
    kind = resolve(call.target) if call.target in helpers() else attrgetter(call.target)(torch)
    return kind(first, *call.args, **dict(call.kwargs))


def stepper(
    optimizer: Optimizer, schedule: LRScheduler | None, again: Callable[[], Tensor] | None = None
) -> Callable[[], object]:
    """A step of the optimizer, and then of the schedule. again: the loss of the batch once more, for one that searches.

    `optimizer.step` goes without what torch wraps around it for its profiler and compiler: 11 of 40 µs on a tiny
    network, and in the first step of a process over a second, in which the compiler is imported.
    """
    plain, given = inspect.unwrap(type(optimizer).step), (optimizer,) if again is None else (optimizer, again)

    def quick() -> None:
        with torch.no_grad():
            plain(*given)

    if schedule is not None:
        # the schedule warns where nothing has told it that the optimizer goes first, as the wrapper would
        optimizer._opt_called = True  # type: ignore[attr-defined]

        def both() -> None:
            quick()
            schedule.step()

        return both
    if fused_adam.applies(optimizer):
        return fused_adam.FusedAdam(optimizer, quick)
    return optimizer.step if again is None and plain is type(optimizer).step else quick


def change_learning_rate(optimizer: Optimizer, schedule: LRScheduler | None, wanted: float) -> None:
    """Go on from the learning rate `wanted`; what the schedule has planned from here on is scaled alike."""
    now = learning_rate(optimizer)
    factor = wanted / now if now > 0 else None
    for group in optimizer.param_groups:
        own = wanted * group.get("rate", 1.0)
        for key in RATES:
            if key in group:
                group[key] = own if key == "lr" or factor is None else group[key] * factor
    if schedule is not None:
        schedule.base_lrs = [group["initial_lr"] for group in optimizer.param_groups]


def adjust(optimizer: Optimizer, recipe: Recipe, groups: Groups) -> None:
    """Step these parameters from now on, by the settings of `recipe`; learning rates stay, and what is kept of each.

    groups: as many as there were.
    """
    settings = _made(optimizer_call(recipe), [torch.zeros(1, requires_grad=True)]).defaults
    for group, wanted, rate in zip(optimizer.param_groups, _params(groups), _rates(groups), strict=True):
        group["params"] = wanted
        _put_rate(group, rate)
        group.update({key: settings[key] for key in group.keys() & settings.keys() - {*RATES, *WAYS}})
        if group.get("momentum") and any(_moved(optimizer, p) for p in wanted):
            for p in wanted:  # fused SGD takes what is missing beside others that are there for memory never set
                if optimizer.state[p].get("momentum_buffer") is None:
                    optimizer.state[p]["momentum_buffer"] = torch.zeros_like(p)
    remember(optimizer)


def _put_rate(group: dict[str, Any], rate: float) -> None:
    """Another number of times the learning rate, from where that is now."""
    before = group.get("rate", 1.0)
    if rate == before:
        return
    group["rate"] = rate
    group.update({key: group[key] * (rate / before) for key in RATES if key in group})


def _moved(optimizer: Optimizer, parameter: Tensor) -> bool:
    return parameter in optimizer.state and optimizer.state[parameter].get("momentum_buffer") is not None


def retime(schedule: LRScheduler, recipe: Recipe, steps_per_epoch: int, done: int) -> None:
    """Go on as a schedule for epochs of this length after `done` steps, from the learning rate of now."""
    groups = [
        {"params": [torch.zeros(1, requires_grad=True)], **{key: group[key] for key in ("lr", "rate") if key in group}}
        for group in schedule.optimizer.param_groups
    ]
    fresh = schedule_of(recipe, torch.optim.SGD(groups), steps_per_epoch)
    if fresh is not None:
        schedule.__dict__.update({key: value for key, value in fresh.state_dict().items() if key not in STANDING})
    schedule.last_epoch = done


def _rates(groups: Groups) -> list[float]:
    """How many times the learning rate each group has."""
    if groups and isinstance(groups[0], dict):
        return [group.get("rate", 1.0) for group in groups if isinstance(group, dict)]
    return [1.0]


def _params(groups: Groups) -> list[list[Tensor]]:
    """Those of each group; plain parameters are one."""
    if groups and isinstance(groups[0], dict):
        return [group["params"] for group in groups if isinstance(group, dict)]
    return [[p for p in groups if isinstance(p, Tensor)]]
