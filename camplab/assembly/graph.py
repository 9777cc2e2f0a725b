"""A torch module as a graph of the tensors that flow from its input to its output. Knows no blocks.

torch.fx records one run; what is the same for every input (sizes, checks) is worked out and put in its place.
"""

from __future__ import annotations

import copy
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import torch
from torch import fx, nn

from camplab.assembly.foreign import CannotImport
from camplab.words import say

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


def graph(
    model: nn.Module, sample: tuple[int, ...], leaf: Callable[[type], bool], training: bool = False
) -> tuple[Node, ...]:
    """The last step of `model` for samples of this shape; the others are reached through `inputs`.

    With `training` what it does while training, and behind the last step those of its side heads, if it has any.
    `leaf`: classes of layers to take whole, beyond those of torch.nn. The model is not changed; no weight is copied.
    Raises `CannotImport` when torch.fx cannot follow the model or the sample does not fit.
    """
    numbers = {name: _number(tensor) for name, tensor in model.named_parameters(recurse=True)}
    traced = _recorded(_weightless(model).train(training), leaf)
    run = _Run(traced)
    try:
        with torch.no_grad(), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            run.run(torch.empty(BATCH, *sample, device="meta"))
    except Exception as error:
        at = run.at.name if run.at else "input"
        raise CannotImport(say("{node}: {error}", node=at, error=_first_line(error))) from None
    return _linked(traced, run.values, numbers)


def _recorded(model: nn.Module, leaf: Callable[[type], bool]) -> fx.GraphModule:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return fx.GraphModule(model, _Tracer(leaf, _shuffles(model)).trace(model))
    except Exception as error:  # whatever the forward of a foreign model runs into when its input is only recorded
        raise CannotImport(
            say("{kind}: what it does depends on its input, so it cannot be followed ({error})",
                kind=type(model).__name__, error=_first_line(error))
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


class _Run(fx.Interpreter):
    """Runs a graph on tensors without numbers and keeps every result."""

    def __init__(self, module: fx.GraphModule) -> None:
        super().__init__(module)
        self.values: dict[fx.Node, Any] = {}
        self.at: fx.Node | None = None

    def run_node(self, n: fx.Node) -> Any:
        self.at = n
        self.values[n] = super().run_node(n)
        return self.values[n]


def _weightless(model: nn.Module) -> nn.Module:
    """A copy whose tensors have shapes but no numbers."""
    memo: dict[int, Any] = {}
    for tensor in (*model.parameters(), *model.buffers()):
        empty = tensor.detach().to("meta")
        memo[id(tensor)] = nn.Parameter(empty, tensor.requires_grad) if isinstance(tensor, nn.Parameter) else empty
    return copy.deepcopy(model, memo)


Numbers = dict[str, float | None]


def _number(tensor: torch.Tensor) -> float | None:
    if tensor.is_meta or tensor.numel() > 65536 or not tensor.numel():
        return None
    first = tensor.detach().flatten()[0]
    return float(f"{first.item():.6g}") if bool((tensor == first).all()) else None


def _linked(traced: fx.GraphModule, values: dict[fx.Node, Any], numbers: Numbers) -> tuple[Node, ...]:
    done: dict[fx.Node, Any] = {}
    for node in traced.graph.nodes:
        if node.op == "output":
            return _results(fx.map_arg(node.args[0], lambda n: done[n]))
        if node.target is not torch._assert:
            done[node] = _step(traced, node, values[node], done, numbers)
    raise AssertionError("a graph ends in an output")


def _results(out: Any) -> tuple[Node, ...]:
    """The steps that put out the results, the main one first: of several named results that called "out"."""
    if isinstance(out, dict) and out:
        out = out.get("out", next(iter(out.values())))
    several = tuple(out) if isinstance(out, tuple) else (out,)
    if isinstance(out, Node) and isinstance(out.value, tuple) and len(out.inputs) == len(out.value):
        several = out.inputs  # a named tuple, made in the forward
    if not several or not all(isinstance(each, Node) for each in several):
        raise CannotImport(say("the network puts out {kind}; a stack puts out one tensor", kind=type(out).__name__))
    return several


def _step(traced: fx.GraphModule, node: fx.Node, value: Any, done: dict[fx.Node, Any], numbers: Numbers) -> Any:
    """What later steps refer to: a `Node`, a `Fixed` tensor, or a plain value."""
    if node.op == "placeholder":
        return Node(node.name, "input", "", value)
    if node.op == "get_attr":
        return Fixed(str(node.target), value, numbers.get(str(node.target)))
    args = fx.map_arg(node.args, lambda n: done[n])
    kwargs = fx.map_arg(node.kwargs, lambda n: done[n])
    inputs = tuple(_of(Node, (args, kwargs)))
    if not any(isinstance(part, torch.Tensor) for part in (value if isinstance(value, tuple) else (value,))):
        return value
    if not inputs:
        fixed = next(_of(Fixed, (args, kwargs)), None)
        return Fixed(fixed.name if fixed else node.name, value)
    module = traced.get_submodule(str(node.target)) if node.op == "call_module" else None
    return Node(node.name, _kind(node, module), _place(node), value, tuple(args), dict(kwargs), module, inputs)


def _kind(node: fx.Node, module: nn.Module | None) -> str:
    if module is not None:
        return kind_of(type(module))
    return str(node.target) if node.op == "call_method" else str(getattr(node.target, "__name__", node.target))


def kind_of(cls: type) -> str:
    """The name by which a class of layers is known here; a class that runs just as the one it extends has its name."""
    forward = getattr(cls, "forward", None)
    base = next(base for base in reversed(cls.__mro__) if getattr(base, "forward", None) is forward)
    return f"{base.__module__}.{base.__qualname__}"


def _place(node: fx.Node) -> str:
    if node.op == "call_module":
        return str(node.target)
    stack = list(node.meta.get("nn_module_stack", {}).values())
    return str(stack[-1][0]) if stack else ""


def _of(kind: type[Any], value: Any) -> Iterator[Any]:
    """Every part of this type in nested lists, tuples, dicts and slices."""
    if isinstance(value, kind):
        yield value
    elif isinstance(value, list | tuple):
        for part in value:
            yield from _of(kind, part)
    elif isinstance(value, dict):
        yield from _of(kind, list(value.values()))


def _first_line(error: Exception) -> str:
    return str(error).strip().splitlines()[0][:200] if str(error).strip() else type(error).__name__
