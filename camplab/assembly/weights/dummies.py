"""What stands beside the weights in a checkpoint is passed over without being made; where the weights are, is found."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterator
from typing import Any

import torch
from torch import Tensor

from camplab.assembly.weights.bad_weights import BadWeights
from camplab.assembly.weights.pickles import Strangers
from camplab.words import say

Contents = tuple[dict[str, Tensor], tuple[str, ...]]
"""The tensors by their names, and the names of what else there is."""
LEVELS = 4
"""Dictionaries and lists within each other that are searched."""
_MODEL = frozenset(["state_dict", "model_state_dict", "model", "net", "network", "weights", "module", "params"])
"""As people call what they keep of a network."""


class _Nothing:
    """Stands for anything: takes whatever it is given, and keeps nothing."""

    def __init__(self, *_: object) -> None:
        pass

    def __setstate__(self, _: object) -> None:
        pass


class _Dictionary:
    """Makes a plain dictionary, whatever class it was, as tensors may be in it."""

    def __new__(cls, *_: object) -> OrderedDict[Any, Any]:  # type: ignore[misc]
        return OrderedDict()


class _List:
    """Makes a plain list likewise: some versions of PyTorch lengthen no other."""

    def __new__(cls, *_: object) -> list[Any]:  # type: ignore[misc]
        return []


def instead_of(strangers: Strangers) -> torch.serialization.safe_globals:
    """While it lasts, `torch.load` puts dummies where a file names these; nothing is imported."""
    by_use = {**dict.fromkeys(strangers.lengthened, _List), **dict.fromkeys(strangers.filled, _Dictionary)}
    dummies: list[Callable[..., Any] | tuple[Callable[..., Any], str]]
    dummies = [(by_use.get(name, _Nothing), name) for name in strangers.names]
    return torch.serialization.safe_globals(dummies)


def state_dict(found: object) -> Contents:
    """The dictionary with most tensors of all in what a file holds; at a tie the one that is called like a network's.

    What belongs to an optimizer comes last. Raises `BadWeights` when there is none.
    """
    candidates = list(_candidates(found, (), set()))
    if not candidates:
        raise BadWeights(say("it holds no tensors by name: save model.state_dict()"))
    path, tensors = max(candidates, key=lambda candidate: _rank(*candidate))
    return tensors, tuple(key for key, _ in _items(found) if key not in tensors and key not in path[:1])


def _candidates(
    found: object, path: tuple[str, ...], seen: set[int]
) -> Iterator[tuple[tuple[str, ...], dict[str, Tensor]]]:
    """Every dictionary with tensors that are no single numbers, and the names that lead to it; each once, as one may
    hold itself."""
    if not isinstance(found, dict | list | tuple) or len(path) > LEVELS or id(found) in seen:
        return
    seen.add(id(found))
    items = _items(found)
    tensors = {key: value for key, value in items if isinstance(value, Tensor)} if isinstance(found, dict) else {}
    if any(tensor.ndim for tensor in tensors.values()):
        yield path, tensors
    for key, value in items:
        yield from _candidates(value, (*path, key), seen)


def _items(found: object) -> list[tuple[str, object]]:
    """What stands in a dictionary by its name, and in a list or tuple by its number; numbers as keys are no names."""
    if isinstance(found, dict):
        return [(key, value) for key, value in dict.items(found) if isinstance(key, str)]
    return [(str(n), value) for n, value in enumerate(found)] if isinstance(found, list | tuple) else []


def _rank(path: tuple[str, ...], tensors: dict[str, Tensor]) -> tuple[bool, int, bool]:
    learning = any("optim" in name.lower() or "sched" in name.lower() for name in path)
    return not learning, len(tensors), not path or path[-1].lower() in _MODEL
