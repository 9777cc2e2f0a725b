"""Shows probes what passes by while a network runs. Knows no budget."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import islice
from typing import Any

import torch
from torch import Tensor, nn
from torch.utils.hooks import RemovableHandle

from camplab.nn.views import VIEWS, view
from camplab.training.looking.ended import Ended
from camplab.training.norms import SMALL
from camplab.training.phase import Followed, WayBack
from camplab.training.probes.base import OUTPUT_GRADIENTS, OfGradients, OfInputs, Probe


class Hooks:
    """On the modules that `probes` look at, until `remove`. stacks: those of these alone; empty: all.

    way_back: the only one there is after outputs were passed, which is over when `close` is called.
    """

    def __init__(
        self, model: nn.Module, probes: Sequence[Probe], ended: Ended, stacks: frozenset[str] = frozenset(),
        way_back: WayBack | None = None,
    ) -> None:  # fmt: skip
        self._ended, self._way_back, self._spent, self.closed = ended, way_back, 0.0, False
        self.waits = False
        """Whether the way back is one before that of which gradients are shown."""
        self._handles: list[RemovableHandle | Forward] = []
        self._followed: dict[OfGradients, Followed] = {}
        for probe in probes:
            for name in dict.fromkeys(probe.modules):
                module = _find(model, name)
                if module is None or (stacks and stack_of(name) not in stacks):
                    continue
                if isinstance(probe, OfInputs):
                    self._handles.append(module.register_forward_pre_hook(partial(self._show_input, probe, name)))
                if type(probe).output is not Probe.output or probe.reads - {OUTPUT_GRADIENTS}:
                    self._handles.append(module.register_forward_hook(partial(self._show, probe, name)))
                elif way_back is not None and isinstance(probe, OfGradients):
                    if probe not in self._followed:
                        self._followed[probe] = Followed()
                        way_back.followed.append(self._followed[probe])
                    self._handles.append(ForwardOfSmall(self, probe, name, module, self._followed[probe]))
                elif probe.reads:
                    self._handles.append(Forward(module, partial(self.follow, probe, name)))

    def open(self) -> None:
        """After `close`: probes that look again are shown what passes by in the next step."""
        self._spent, self.closed = 0.0, False

    def close(self) -> float:
        """The way back is over: show the gradients that it has handed out, the last output's first. The seconds that
        probes took to see what passed by."""
        began, self.closed = time.perf_counter(), True
        for probe, followed in self._followed.items():
            handed_out = zip(reversed(followed.names), reversed(followed.gradients), strict=False)
            gradients = [(name, gradient) for name, gradient in handed_out if gradient is not None]
            followed.forget()
            if gradients:
                self._ended.ask(probe.name, probe.output_gradients, gradients)
        return self._spent + time.perf_counter() - began

    def remove(self) -> None:
        """Leave the network as it was."""
        while self._handles:  # the last first: a module that tells two puts the other's back
            self._handles.pop().remove()
        while self._followed and self._way_back is not None:
            self._way_back.followed.remove(self._followed.popitem()[1])

    @torch.no_grad()
    def _show_input(self, probe: OfInputs, name: str, _: nn.Module, inputs: tuple[Tensor, ...]) -> None:
        began = time.perf_counter()
        for values in islice(tensors(inputs), 1):
            self._ended.ask(probe.name, probe.input, name, values.detach())
        self._spent += time.perf_counter() - began

    def follow(self, probe: Probe, name: str, output: object) -> None:
        """Of a probe that is shown gradients alone. The hook goes with the tensor, which does not outlive the step."""
        if self.closed:
            return
        began = time.perf_counter()
        for values in islice(tensors(output), 1):
            if values.requires_grad:
                values.register_hook(partial(self._show_gradient, probe, name))
        self._spent += time.perf_counter() - began

    @torch.no_grad()
    def _show(self, probe: Probe, name: str, module: nn.Module, inputs: tuple[Tensor, ...], output: object) -> None:
        began = time.perf_counter()
        for values in islice(tensors(output), 1):
            self._ended.ask(probe.name, probe.output, name, values.detach())
            if OUTPUT_GRADIENTS in probe.reads and values.requires_grad:
                handle = values.register_hook(partial(self._show_gradient, probe, name))
                self._handles.append(handle)
        for shown in probe.reads & _views(module):
            self._ended.ask(probe.name, _view, probe, name, shown, module, inputs[0])
        self._spent += time.perf_counter() - began

    def _show_gradient(self, probe: Probe, name: str, gradient: Tensor) -> None:
        if self.waits:
            return
        began = time.perf_counter()
        self._ended.ask(probe.name, probe.output_gradient, name, gradient.detach())
        self._spent += time.perf_counter() - began


class Forward:
    """Does what a module does, in its place, and tells what came out: a hook of torch's takes ten times as long for it.

    A copy of the module does what any of its kind does, and tells nobody.
    """

    __slots__ = ("_module", "_plain", "_tell")

    def __init__(self, module: nn.Module, tell: Callable[[object], None]) -> None:
        self._module, self._tell, self._plain = module, tell, module.forward
        vars(module)["forward"] = self

    def __call__(self, *given: Any, **named: Any) -> Any:
        output = self._plain(*given, **named)
        self._tell(output)
        return output

    def __reduce__(self) -> tuple[Any, ...]:
        return getattr, (self._module, "forward")

    def remove(self) -> None:
        """The module is as it was."""
        if isinstance(self._plain, Forward):
            vars(self._module)["forward"] = self._plain
        else:
            del vars(self._module)["forward"]


class ForwardOfSmall(Forward):
    """The same, but that gradients of small outputs are handed out together: to be told of one costs more than to work
    it out. Outputs are looked at here, as a call takes as long as that."""

    __slots__ = ("_hooks", "_name", "_names", "_outputs")

    def __init__(self, hooks: Hooks, probe: OfGradients, name: str, module: nn.Module, followed: Followed) -> None:
        super().__init__(module, partial(hooks.follow, probe, name))
        self._hooks, self._name, self._names, self._outputs = hooks, name, followed.names, followed.outputs

    def __call__(self, *given: Any, **named: Any) -> Any:
        output = self._plain(*given, **named)
        if not isinstance(output, Tensor) or output.numel() > SMALL or output.dtype is not torch.float32:
            self._tell(output)
        elif output.requires_grad and not self._hooks.closed:
            self._names.append(self._name)
            self._outputs.append(output)
        return output


def _view(probe: Probe, name: str, shown: str, module: nn.Module, x: Tensor) -> None:
    probe.view(name, shown, view(module, shown, x))


def stack_of(module: str) -> str:
    """Where there are several stacks their names stand first in those of modules."""
    return module.partition(".")[0]


def _find(model: nn.Module, name: str) -> nn.Module | None:
    """The module of that name, "" the whole; a window may ask for one that this network does not have."""
    found: nn.Module | None = model
    for part in name.split(".") if name else ():  # as `get_submodule` does it, in a quarter of the time
        found = found._modules.get(part) if found is not None else None
    return found


def _views(module: nn.Module) -> frozenset[str]:
    """What can be seen inside, while it is in evaluation mode."""
    if module.training:
        return frozenset()
    return frozenset(name for kind in type(module).__mro__ for name in VIEWS.get(kind, ()))


def tensors(output: object) -> Iterator[Tensor]:
    """The tensors of numbers in what a module returns."""
    if isinstance(output, Tensor):
        if output.is_floating_point():
            yield output
    elif isinstance(output, tuple | list):
        for part in output:
            yield from tensors(part)
