"""One step of a foreign network and what it refers to, as plain values. Runs nothing."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import torch
from torch import nn

BATCH = 3
"""Samples in the run that is recorded; an unusual number, so that it is recognised where a shape is written out."""


@dataclass(eq=False, slots=True)
class Node:
    """One step: a layer, or a function such as `add`. `value` is a tensor without numbers (or several)."""

    name: str
    kind: str
    """The class of a layer with its module, such as `torch.nn.modules.conv.Conv2d`, or the name of a function."""
    place: str
    """The dotted name of the layer, or of the module whose forward calls the function."""
    value: Any
    args: tuple[Any, ...] = ()
    kwargs: dict[str, Any] = field(default_factory=dict)
    module: nn.Module | None = None
    inputs: tuple[Node, ...] = ()
    """The steps whose results it takes, in order, as often as it takes them."""

    def argument(self, position: int, name: str, default: Any = None) -> Any:
        """An argument of a function, given by position or by name."""
        return self.args[position] if position < len(self.args) else self.kwargs.get(name, default)


@dataclass(frozen=True, slots=True)
class Fixed:
    """A tensor that does not follow from the input: a parameter used directly, by its dotted name."""

    name: str
    value: torch.Tensor
    number: float | None = None
    """The number it holds throughout, where it does and where that is known."""
