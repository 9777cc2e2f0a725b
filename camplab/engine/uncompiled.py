"""Keeps torch's compiler out of a process that compiles nothing. Knows no messages, no training.

`torch.optim.Optimizer` imports `torch._dynamo` (and with it sympy and Triton: 1000 modules, over a second, 100 MB) when
the first optimizer is made, only to mark three of its methods as not to be compiled.
"""

from __future__ import annotations

from types import FunctionType


def leave_out_the_compiler() -> None:
    """Mark those methods ourselves, as plain functions; in a torch that does it otherwise nothing happens."""
    from torch import _compile
    from torch.optim import Optimizer

    methods = [method for method in vars(Optimizer).values() if isinstance(method, FunctionType)]
    for method in methods:
        plain = getattr(method, "__wrapped__", None)
        if plain is not None and method.__code__.co_filename == _compile.__file__:
            plain.__dict__.setdefault("__dynamo_disable", plain)
