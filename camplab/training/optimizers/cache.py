"""Spares an optimizer its search for what to step. Knows no optimizer in particular; changes no number.

At every step torch's optimizers gather parameters, gradients and state anew, one parameter after another: 155 of 340
microseconds with the 60 parameters of a 30-layer MLP. Only the gradients are new each time.
"""

from __future__ import annotations

import weakref
from collections.abc import Callable
from typing import Any, NamedTuple

from torch import Tensor
from torch.optim import Optimizer
from torch.utils.hooks import RemovableHandle

Group = dict[str, Any]


_forgetting: weakref.WeakKeyDictionary[Optimizer, RemovableHandle] = weakref.WeakKeyDictionary()
"""What makes each forget when state is loaded."""


class Found(NamedTuple):
    """What one search has found in a group of parameters."""

    params: list[Tensor]
    states: tuple[list[Tensor], ...]
    answer: object


def remember(optimizer: Optimizer) -> None:
    """From the second step on, `optimizer` steps what it stepped before, with the gradients of now.

    Every parameter of it has to have a gradient at every step. State that is loaded is searched for anew. Where torch
    has no such search (it is not part of its public interface) nothing changes.
    """
    search: Callable[..., object] | None = getattr(type(optimizer), "_init_group", None)
    if search is None:
        return
    known: dict[int, Found] = {}
    itself = weakref.ref(optimizer)  # an optimizer in a circle would keep its memory until the collector comes by

    def init_group(group: Group, params: list[Tensor], grads: list[Tensor], *states: list[Tensor]) -> object:
        found = known.get(id(group))
        if found is None:
            answer = search(itself(), group, params, grads, *states)
            if all(value is not None for state in states for value in state):  # momentum begins as None
                known[id(group)] = Found(params.copy(), tuple(map(list.copy, states)), answer)
            return answer
        params += found.params
        grads += [p.grad for p in found.params]  # type: ignore[misc]
        for state, values in zip(states, found.states, strict=True):
            state += values
        return found.answer

    optimizer._init_group = init_group  # type: ignore[attr-defined]
    before = _forgetting.pop(optimizer, None)
    if before is not None:
        before.remove()
    _forgetting[optimizer] = optimizer.register_load_state_dict_post_hook(lambda _: known.clear())
