"""An optimizer that looks at no gradient: it tries steps by chance."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch


class RandomSearch(torch.optim.Optimizer):
    """Takes a step in a random direction, and takes it back unless the loss is smaller there.

    J. Matyas, "Random Optimization", Automation and Remote Control 26, 1965. Every weight moves by a number from the
    normal distribution times `lr`. The loss is worked out twice in each step.
    """

    def __init__(self, params: Any, lr: float) -> None:
        super().__init__(params, {"lr": lr})

    @torch.no_grad()
    def step(self, closure: Callable[[], torch.Tensor]) -> None:  # type: ignore[override]  # there is no step without
        """closure: the loss of the batch with the weights as they are."""
        loss = closure()
        before = [(p, p.clone()) for group in self.param_groups for p in group["params"]]
        for group in self.param_groups:
            for p in group["params"]:
                p.add_(torch.randn_like(p), alpha=group["lr"])
        if not closure() < loss:
            for p, value in before:
                p.copy_(value)
