"""Who looks at whom in a layer of attention. Knows torch only."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch
from torch import nn
from torch.overrides import TorchFunctionMode

from camplab.nn.attention import CrossAttention, SelfAttention
from camplab.nn.window import WindowAttention


def attention(layer: SelfAttention | CrossAttention, x: torch.Tensor) -> torch.Tensor:
    """N×heads×T×S: the layer's own call of nn.MultiheadAttention, asked for its weights."""
    calls: list[dict[str, Any]] = []

    def note(_: nn.Module, args: tuple[torch.Tensor, ...], settings: dict[str, Any]) -> None:
        calls.append({"query": args[0], "key": args[1], "value": args[2], **settings})

    hook = layer.attention.register_forward_pre_hook(note, with_kwargs=True)
    try:
        layer.forward(x)
    finally:
        hook.remove()
    weights: torch.Tensor = layer.attention(**{**calls[0], "need_weights": True, "average_attn_weights": False})[1]
    return weights


def window_attention(layer: WindowAttention, x: torch.Tensor) -> torch.Tensor:
    """N×windows×heads×size²×size²: the softmax of the scores, caught while the layer runs."""
    with _Caught() as caught:
        layer.forward(x)  # past its hooks: the one who asks may be one
    found: torch.Tensor = caught.softmax[0]
    return found


class _Caught(TorchFunctionMode):
    """Keeps the outcome of every `Tensor.softmax` in between."""

    def __init__(self) -> None:
        super().__init__()
        self.softmax: list[torch.Tensor] = []

    def __torch_function__(
        self, function: Callable[..., Any], _types: Any, args: tuple[Any, ...] = (), kwargs: Any = None
    ) -> Any:
        found = function(*args, **(kwargs or {}))
        if function is torch.Tensor.softmax:
            self.softmax.append(found)
        return found
