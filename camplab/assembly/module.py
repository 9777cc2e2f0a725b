"""A trace as a torch module: the running network. Calls nothing but layers of torch.nn and of camplab.nn."""

from __future__ import annotations

import operator
import warnings
from collections.abc import Callable, Mapping
from importlib import import_module
from operator import attrgetter, itemgetter
from typing import Any

import torch
from torch import nn

from camplab.assembly.nn_definitions import helpers
from camplab.assembly.preparation import frozen_modules, frozen_norms, initial_calls, links
from camplab.assembly.tasks.procedure import Computed, procedure_of
from camplab.blocks.call import Call, Ref
from camplab.blocks.compound import first_trouble, layer_of
from camplab.blocks.walk import Trace
from camplab.document.project import Project
from camplab.nn.tap import Tap
from camplab.numbers import byte_size
from camplab.words import Explained, say

# An even window with padding "same" is what the learner asked for; torch need not remark on its cost.
warnings.filterwarnings("ignore", message="Using padding='same' with even kernel lengths")


class Refused(Explained):
    """This network cannot be built; `sentence` says why. Raised before anything is allocated."""


class Network(nn.Module):
    """The layers one after another, by their names. Layers named in `still` stay in evaluation mode."""

    def __init__(self, layers: dict[str, nn.Module], norms: tuple[str, ...] = ()) -> None:
        super().__init__()
        for name, layer in layers.items():
            self.add_module(name, layer)
        self.frozen_norms = norms

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        for layer in self._modules.values():
            x = layer(x)  # type: ignore[misc]
        return x

    def train(self, mode: bool = True) -> Network:
        waiting: list[nn.Module | None] = [self]
        while waiting:  # as torch does it, in a tenth of the time: looks change it to and fro
            if (module := waiting.pop()) is not None:
                vars(module)["training"] = mode
                waiting += module._modules.values()
        for name in self.frozen_norms:
            self.get_submodule(name).eval()
        return self


class NetworkBeside(Network):
    """A network that is given more than x: each further value passes a tap, from which layers read it."""

    def __init__(self, layers: dict[str, nn.Module], norms: tuple[str, ...], beside: tuple[str, ...]) -> None:
        super().__init__({**{name: Tap() for name in beside}, **layers}, norms)
        self._beside = beside

    def forward(self, x: torch.Tensor, *beside: torch.Tensor) -> torch.Tensor:
        for name, value in zip(self._beside, beside, strict=True):
            self.get_submodule(name)(value)
        for name, layer in self._modules.items():
            x = x if name in self._beside else layer(x)  # type: ignore[misc]
        return x


class Stacks(nn.Module):
    """Several stacks by their names, and what they compute together when the network is used."""

    def __init__(self, stacks: dict[str, nn.Module], use: tuple[Computed, ...], given: str = "x") -> None:
        super().__init__()
        self._given = given
        for name, stack in stacks.items():
            self.add_module(name, stack)
        self._use = tuple((value.name, function_of(value.call, stacks)) for value in use)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        values = {self._given: x}
        for name, function in self._use:
            values[name] = x = function(values)
        return x


def build_all(project: Project) -> nn.Module:
    """The network of a project: that of its stack, or of several `Stacks`, built one after another as by `build`."""
    traces = project.traces()
    if len(traces) == 1:
        return build(next(iter(traces.values())))
    stacks: dict[str, nn.Module] = {name: build(trace.alone()) for name, trace in traces.items()}
    procedure = procedure_of(project)
    return Stacks(stacks, procedure.use, procedure.takes).train()


def build(trace: Trace, memory: int | None = None) -> Network:
    """The network of `trace`, weights drawn from torch's current random state.

    All constructors run in stack order, then all initial calls in walk order, then cross attention is told its tap;
    `assembly.export.source` prints the same.
    Raises `Refused` when a block does not fit, or when the weights alone need more than `memory` bytes.
    """
    check(trace, memory)
    layers = {name: call(layer_of(facts)) for facts, name in zip(trace.chain, trace.names, strict=True)}
    beside = tuple(name for name, _ in trace.beside)
    network = NetworkBeside(layers, frozen_norms(trace), beside) if beside else Network(layers, frozen_norms(trace))
    for module, calls in initial_calls(trace):
        for each in calls:
            call(each, network.get_submodule(module))
    for module, tap in links(trace):
        network.get_submodule(module).read_from(network.get_submodule(tap))  # type: ignore[operator]
    for module in frozen_modules(trace):
        network.get_submodule(module).requires_grad_(False)
    return network.train()


def check(trace: Trace, memory: int | None = None) -> None:
    """Raise `Refused` when the network cannot be built; allocates nothing."""
    if trace.y is None:
        trouble = first_trouble((trace.chain,))
        reason = trouble.misfit.sentence if trouble and trouble.misfit else say("a block inside does not fit")
        name = trouble.block.name or trouble.block.title if trouble else ""
        raise Refused(say("block {name} does not fit: {reason}", name=name, reason=reason))
    if memory is not None and 4 * trace.params > memory:
        raise Refused(
            say("{params} weights need {need} of memory; there are {there}",
                params=f"{trace.params:,}", need=byte_size(4 * trace.params), there=byte_size(memory))
        )  # fmt: skip


_INFIX = {
    "==": operator.eq, "!=": operator.ne, ">": operator.gt, "+": operator.add, "-": operator.sub, "*": operator.mul,
}  # fmt: skip
Values = dict[str, torch.Tensor]
Function = Callable[[Values], Any]


def function_of(part: Any, stacks: Mapping[str, nn.Module]) -> Function:
    """What a Call of `assembly.tasks.procedure` computes of named values. Raises `Refused` for a name unknown."""
    if isinstance(part, Ref) and part.attribute not in stacks:
        return itemgetter(part.attribute)
    if isinstance(part, Ref):
        return lambda _: stacks[part.attribute]
    if not isinstance(part, Call):
        return lambda _: part
    target = stacks.get(part.target) or named_function(part.target)
    given = [function_of(value, stacks) for value in part.args]
    named = {name: function_of(value, stacks) for name, value in part.kwargs}
    if all(isinstance(value, Ref) and value.attribute not in stacks for value in part.args) and not named:
        pick = itemgetter(*(value.attribute for value in part.args))  # the short way: run at every step
        return (lambda values: target(pick(values))) if len(given) == 1 else (lambda values: target(*pick(values)))
    return lambda values: target(*(value(values) for value in given), **{key: f(values) for key, f in named.items()})


def named_function(target: str) -> Callable[..., Any]:
    """`nn.functional.X`, a method of tensors `.X`, `torch.ones_like`, an operator, or a function of camplab/nn.

    Raises `Refused` for any other name.
    """
    head, _, name = target.rpartition(".")
    found: Callable[..., Any] | None = _INFIX.get(target)
    if target in helpers() and not isinstance(function := resolve(target), type):
        found = function
    elif head == "nn.functional":
        found = getattr(nn.functional, name, None)
    elif target in ("torch.ones_like", "torch.zeros_like", "torch.randn_like", "torch.tensor"):
        found = getattr(torch, name)
    elif target.startswith(".") and not name.startswith("_"):
        found = getattr(torch.Tensor, name, None)
    if found is None:
        raise Refused(say("there is no function called {target}", target=target))
    return found


def call(layer: Call, module: nn.Module | None = None) -> Any:
    """Do what `layer` says; a `Ref` in it is an attribute of `module`."""
    positional = [_value(value, module) for value in layer.args]
    named = {name: _value(value, module) for name, value in layer.kwargs}
    return resolve(layer.target)(*positional, **named)


def _value(value: Any, module: nn.Module | None) -> Any:
    if isinstance(value, Call):
        return call(value, module)
    if isinstance(value, Ref):
        return attrgetter(value.attribute)(module) if value.attribute else module
    return value


def resolve(target: str) -> Callable[..., Any]:
    """The class or function a Call names: a layer `nn.X`, an initialiser `nn.init.x_`, or a definition of camplab/nn.

    Raises `Refused` for any other name.
    """
    if target in helpers():
        found: Callable[..., Any] = getattr(import_module(f"camplab.nn.{helpers()[target].module}"), target)
        return found
    head, _, name = target.rpartition(".")
    layer = getattr(nn, name, None) if head == "nn" else None
    if isinstance(layer, type) and issubclass(layer, nn.Module):
        return layer
    named_so = head == "nn.init" and name.endswith("_") and not name.startswith("_")
    initialiser: Callable[..., Any] | None = getattr(nn.init, name, None) if named_so else None
    if initialiser is not None:
        return initialiser
    raise Refused(say("there is no layer called {target}", target=target))
