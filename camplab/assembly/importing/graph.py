"""A torch module as a graph of the tensors that flow from its input to its output. Knows no blocks.

torch.fx records one run; what is the same for every input (sizes, checks) is worked out and put in its place.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator
from typing import Any

import torch
from torch import fx, nn

from camplab.assembly.importing.nodes import BATCH, Fixed, Node
from camplab.assembly.importing.recording import Run, first_line, kind_of, number, recorded, weightless
from camplab.assembly.torchvision_networks import CannotImport
from camplab.words import say

Numbers = dict[str, float | None]


def graph(
    model: nn.Module, sample: tuple[int, ...], leaf: Callable[[type], bool], training: bool = False
) -> tuple[Node, ...]:
    """The last step of `model` for samples of this shape; the others are reached through `inputs`.

    With `training` what it does while training, and behind the last step those of its side heads, if it has any.
    `leaf`: classes of layers to take whole, beyond those of torch.nn. The model is not changed; no weight is copied.
    Raises `CannotImport` when torch.fx cannot follow the model or the sample does not fit.
    """
    numbers = {name: number(tensor) for name, tensor in model.named_parameters(recurse=True)}
    traced = recorded(weightless(model).train(training), leaf)
    run = Run(traced)
    try:
        with torch.no_grad(), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            run.run(torch.empty(BATCH, *sample, device="meta"))
    except Exception as error:
        at = str(run.at.target) if run.at else "input"
        raise CannotImport(say("{node}: {error}", node=at, error=first_line(error))) from None
    ends = _linked(traced, run.values, numbers)
    if len(ends) > 1 and not training:
        raise CannotImport(say("the network puts out {n} results; a stack puts out one tensor", n=len(ends)))
    return ends


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
