"""What goes on inside layers, computed for whoever wants to see it. Knows torch and the layers of camplab/nn only.

Beside the layers and not in them: those are exported as they stand, and nobody needs this in a program. A test for
each view proves that the layer's output follows from it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import torch
from torch import nn

from camplab.nn.attention import CrossAttention, SelfAttention
from camplab.nn.recurrent import Recurrent
from camplab.nn.views.attention import attention, window_attention
from camplab.nn.views.recurrent import cell, gates, hidden
from camplab.nn.window import WindowAttention

Looker = Callable[..., torch.Tensor]
"""Of a layer and the batch that goes into it."""
VIEWS: Mapping[type[nn.Module], Mapping[str, Looker]] = {
    SelfAttention: {"attention": attention},
    CrossAttention: {"attention": attention},
    WindowAttention: {"attention": window_attention},
    Recurrent: {"hidden": hidden, "cell": cell, "gates": gates},
}


def view(layer: nn.Module, name: str, x: torch.Tensor) -> torch.Tensor:
    """The view `name` of a layer that gets `x`: N × its axes. Raises KeyError when the layer has none of that name.

    Raises ValueError in training mode, where dropout would draw from the source of chance once more.
    """
    if layer.training:
        raise ValueError("a view is of a layer in evaluation mode")
    kind = next((kind for kind in type(layer).__mro__ if kind in VIEWS), None)
    if kind is None:
        raise KeyError(name)
    return VIEWS[kind][name](layer, x)
