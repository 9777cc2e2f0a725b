"""A layer as data: which class is called with what. `assembly` builds it or prints it; knows no torch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True, init=False)
class Call:
    """`Call("nn.Conv2d", 16, 32, (3, 3), padding=1)` stands for `nn.Conv2d(16, 32, (3, 3), padding=1)`.

    `target` is a name in torch (`nn.X`, `nn.init.x_`) or, without a dot, one of `camplab.nn`.
    Arguments are numbers, strings, booleans, None, tuples of these, `Call`s (nested layers) and `Ref`s.
    Frozen and comparable, so equal layers can be recognised and printed as a loop.
    """

    target: str
    args: tuple[Any, ...]
    kwargs: tuple[tuple[str, Any], ...]

    def __init__(self, target: str, *args: Any, **kwargs: Any) -> None:
        object.__setattr__(self, "target", target)
        object.__setattr__(self, "args", args)
        object.__setattr__(self, "kwargs", tuple(kwargs.items()))


@dataclass(frozen=True, slots=True)
class Ref:
    """An attribute of the layer itself, such as `Ref("weight")`, or with "" the layer."""

    attribute: str = ""


def chain(calls: tuple[Call, ...]) -> Call:
    """Layers one after another as one: none is `nn.Identity()`, one is itself, more are `nn.Sequential`."""
    if not calls:
        return Call("nn.Identity")
    return calls[0] if len(calls) == 1 else Call("nn.Sequential", *calls)
