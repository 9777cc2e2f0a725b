"""One run of a foreign network, recorded by torch.fx and worked out on tensors without numbers. Knows no blocks."""

from __future__ import annotations

import copy
import warnings
from collections.abc import Callable
from typing import Any

import torch
from torch import fx, nn

from camplab.assembly.torchvision_networks import CannotImport
from camplab.words import say


def recorded(model: nn.Module, leaf: Callable[[type], bool]) -> fx.GraphModule:
    """What the model does, as torch.fx notes it down. Raises `CannotImport` when that depends on the numbers."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return fx.GraphModule(model, _Tracer(leaf, _shuffles(model)).trace(model))
    except Exception as error:  # whatever the forward of a foreign model runs into when its input is only recorded
        raise CannotImport(
            say("{kind}: what it does depends on its input, so it cannot be followed ({error})",
                kind=type(model).__name__, error=first_line(error))
        ) from None  # fmt: skip


class _Tracer(fx.Tracer):
    def __init__(self, leaf: Callable[[type], bool], whole: tuple[Callable[..., Any], ...]) -> None:
        super().__init__(autowrap_functions=whole)
        self.leaf = leaf

    def is_leaf_module(self, m: nn.Module, module_qualified_name: str) -> bool:
        return self.leaf(type(m)) or super().is_leaf_module(m, module_qualified_name)


def _shuffles(model: nn.Module) -> tuple[Callable[..., Any], ...]:
    """Functions to record as one step: channel_shuffle, where a module of the model has it at hand."""
    spaces = (getattr(type(module).forward, "__globals__", {}) for module in model.modules())
    found = {id(space[name]): space[name] for space in spaces for name in ("channel_shuffle",) if name in space}
    return tuple(found.values())


def kind_of(cls: type) -> str:
    """The name by which a class of layers is known here; a class that runs just as the one it extends has its name."""
    forward = getattr(cls, "forward", None)
    base = next(base for base in reversed(cls.__mro__) if getattr(base, "forward", None) is forward)
    return f"{base.__module__}.{base.__qualname__}"


class Run(fx.Interpreter):
    """Runs a graph on tensors without numbers and keeps every result."""

    def __init__(self, module: fx.GraphModule) -> None:
        super().__init__(module)
        self.values: dict[fx.Node, Any] = {}
        self.at: fx.Node | None = None

    def run_node(self, n: fx.Node) -> Any:
        self.at = n
        self.values[n] = super().run_node(n)
        return self.values[n]


def weightless(model: nn.Module) -> nn.Module:
    """A copy whose tensors have shapes but no numbers."""
    memo: dict[int, Any] = {}
    for tensor in (*model.parameters(), *model.buffers()):
        empty = tensor.detach().to("meta")
        memo[id(tensor)] = nn.Parameter(empty, tensor.requires_grad) if isinstance(tensor, nn.Parameter) else empty
    return copy.deepcopy(model, memo)


def number(tensor: torch.Tensor) -> float | None:
    """The number that a tensor holds throughout; None where there are several, or none are known."""
    if tensor.is_meta or tensor.numel() > 65536 or not tensor.numel():
        return None
    first = tensor.detach().flatten()[0]
    return float(f"{first.item():.6g}") if bool((tensor == first).all()) else None


def first_line(error: Exception) -> str:
    """What an error says, in one line."""
    return str(error).strip().splitlines()[0][:200] if str(error).strip() else type(error).__name__
