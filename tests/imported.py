"""What was imported stays, and what torch imports for others is left out. A plugin of pytest.

The compiler of torch is two seconds of importing and a hundred thousand objects: in each worker some test would have it
imported, to find that nothing is compiled. Tests that export need it: they import it, and it is as ever.
"""

from __future__ import annotations

import atexit
import builtins
import functools
import gc
import inspect
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from torch.optim import Optimizer

MANY = 100
"""Modules that one test imports: more than a few."""
known: list[int] = []
"""How many modules there were when it was last said that what is there stays."""


@pytest.hookimpl(tryfirst=True)
def pytest_collection() -> None:
    """Qt for Python, which is there by now, asks at each import whether the module wants other names for all of Qt.

    Nobody here does, and torch imports within its functions, some thousand times in a test.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def pytest_collection_finish() -> None:
    """What was imported stays, and what is garbage of it, too, for which nobody looks before: a second of each worker.
    Who looks for garbage in a test, as after a fault, need not go through all of it.

    A window is made of some hundred thousand objects that stay, too: while it is made they are not looked through.
    """
    if "torch" in sys.modules:
        leave_out_what_others_need()
    stays()
    gc.set_threshold(200_000, 10, 10)
    gc.enable()
    atexit.register(gc.unfreeze)  # libraries count what is left at the end


def stays() -> None:
    """All that is there now."""
    known.append(len(sys.modules))
    gc.freeze()


def pytest_runtest_logfinish() -> None:
    """What a test has imported stays as well."""
    if known and len(sys.modules) > known[-1] + MANY:
        gc.collect()
        stays()


def leave_out_what_others_need() -> None:
    """Whoever has an optimizer take a step, or compares tensors, imports no more than that takes."""
    from torch import optim
    from torch.testing import _comparison

    from camplab.engine.uncompiled import leave_out_the_compiler

    leave_out_the_compiler()
    _comparison._HAS_DTENSOR = False  # tensors that lie on several machines: no test compares one
    for kind in {kind for kind in vars(optim).values() if inspect.isclass(kind) and issubclass(kind, optim.Optimizer)}:
        if "step" in vars(kind) and kind is not optim.Optimizer:
            kind.step = _without_compiler(inspect.unwrap(kind.step))


def _without_compiler(step: Callable[..., Any]) -> Callable[..., Any]:
    """As torch wraps it, but for a word to its compiler, which is imported to be told."""
    import torch

    @functools.wraps(step)
    def stepped(self: Optimizer, *given: Any, **named: Any) -> Any:
        with torch.set_grad_enabled(bool(self.defaults.get("differentiable"))):
            return step(self, *given, **named)

    return stepped
