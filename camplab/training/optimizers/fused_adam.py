"""Steps of torch's fused Adam on a CPU, without what torch does around them for other devices. Changes no number.

At every step torch sorts all tensors by device and kind anew and adds 1 to a count of each parameter: 115 of 330
microseconds with the 60 parameters of a 30-layer MLP. Here the counts are one tensor, of which each parameter sees its
own number, so that everybody who looks at the state, or steps by torch's own ways, finds what torch would have left.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import torch
from torch import Tensor
from torch.optim import Adam, Optimizer

from camplab.training.optimizers.cache import remember

KERNELS = {
    decoupled: getattr(torch, name, None) for decoupled, name in ((False, "_fused_adam_"), (True, "_fused_adamw_"))
}
"""By whether weight decay is apart from the gradient (AdamW). They are not part of torch's public interface."""


class Group(NamedTuple):
    """Parameters that are stepped together, and their state."""

    settings: dict[str, Any]
    params: list[Tensor]
    means: list[Tensor]
    squares: list[Tensor]
    counts: list[Tensor]
    all_counts: Tensor


def applies(optimizer: Optimizer) -> bool:
    """Whether steps of `optimizer` can be taken here: fused Adam or AdamW, plain, all of it on a CPU."""
    return isinstance(optimizer, Adam) and all(
        group["fused"]
        and not group["amsgrad"]
        and not isinstance(group["lr"], Tensor)
        and KERNELS[group["decoupled_weight_decay"]] is not None
        and all(p.device.type == "cpu" and p.dtype == torch.float32 for p in group["params"])
        for group in optimizer.param_groups
    )


class FusedAdam:
    """`step()` is a step. State that exists or is loaded before the first is gone on from.

    The first one is taken by `torchs`, which makes what state is missing.
    """

    def __init__(self, optimizer: Optimizer, torchs: Callable[[], object]) -> None:
        self._optimizer, self._torchs = optimizer, torchs
        self._groups: list[Group] | None = None

    def __call__(self) -> None:
        """Every parameter has to have a gradient, as in the step before."""
        if self._groups is None:
            self._torchs()
            self._groups = [self._gathered(group) for group in self._optimizer.param_groups if group["params"]]
            remember(self._optimizer)  # anew: it knows the counts that were there before
            return
        with torch.no_grad():
            for group in self._groups:
                _step(group)

    def _gathered(self, settings: dict[str, Any]) -> Group:
        params: list[Tensor] = settings["params"]
        states = [self._optimizer.state[p] for p in params]
        all_counts = torch.stack([state["step"] for state in states])
        for state, count in zip(states, all_counts.unbind(0), strict=True):
            state["step"] = count
        means, squares, counts = ([state[key] for state in states] for key in ("exp_avg", "exp_avg_sq", "step"))
        return Group(settings, params, means, squares, counts, all_counts)


def _step(group: Group) -> None:
    settings = group.settings
    first, second = settings["betas"]
    group.all_counts.add_(1)
    KERNELS[settings["decoupled_weight_decay"]](  # type: ignore[misc]  # `applies` has seen to it that there is one
        group.params, [p.grad for p in group.params], group.means, group.squares, [], group.counts,
        amsgrad=False, lr=settings["lr"], beta1=first, beta2=second, weight_decay=settings["weight_decay"],
        eps=settings["eps"], maximize=settings["maximize"], grad_scale=None, found_inf=None,
    )  # fmt: skip
