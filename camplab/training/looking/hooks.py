"""Shows probes what passes by while a network runs. Knows no budget."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import islice

import torch
from torch import Tensor, nn
from torch.utils.hooks import RemovableHandle

from camplab.nn.views import VIEWS, view
from camplab.training.looking.ended import Ended
from camplab.training.norms import SMALL
from camplab.training.probes.base import OUTPUT_GRADIENTS, OfGradients, OfInputs, Probe


class Hooks:
    """On the modules that `probes` look at, until `remove`. stacks: those of these alone; empty: all.

    once: there is one way back, on which no output is passed twice.
    """

    def __init__(
        self, model: nn.Module, probes: Sequence[Probe], ended: Ended, stacks: frozenset[str] = frozenset(),
        once: bool = False,
    ) -> None:  # fmt: skip
        self._ended, self._once, self._spent, self._closed = ended, once, 0.0, False
        self._small: dict[OfGradients, list[tuple[str, Tensor]]] = {}
        """Outputs that keep their gradients, in the order in which they came."""
        self._handles: list[RemovableHandle] = []
        for probe in probes:
            for name in dict.fromkeys(probe.modules):
                module = _find(model, name)
                if module is None or (stacks and stack_of(name) not in stacks):
                    continue
                if isinstance(probe, OfInputs):
                    self._handles.append(module.register_forward_pre_hook(partial(self._show_input, probe, name)))
                if show := self._way(probe):
                    self._handles.append(module.register_forward_hook(partial(show, probe, name)))

    def _way(self, probe: Probe) -> Callable[..., None] | None:
        """How a probe is shown what a module puts out; None where it does not look at it."""
        if type(probe).output is not Probe.output or probe.reads - {OUTPUT_GRADIENTS}:
            return self._show
        if self._once and isinstance(probe, OfGradients):
            self._small[probe] = []
            return self._follow_small
        return self._follow if probe.reads else None

    def open(self) -> None:
        """After `close`: probes that look again are shown what passes by in the next step."""
        self._spent, self._closed = 0.0, False

    def close(self) -> float:
        """The way back is over: show the gradients that outputs have kept. The seconds that probes took to see it."""
        began, self._closed = time.perf_counter(), True
        for probe, outputs in self._small.items():
            found = [(name, output.grad) for name, output in reversed(outputs)]
            known = [(name, gradient) for name, gradient in found if gradient is not None]
            self._ended.ask(probe.name, probe.output_gradients, known)
            outputs.clear()
        return self._spent + time.perf_counter() - began

    def remove(self) -> None:
        """Leave the network as it was."""
        for handle in self._handles:
            handle.remove()
        self._handles.clear()
        self._small.clear()

    @torch.no_grad()
    def _show_input(self, probe: OfInputs, name: str, _: nn.Module, inputs: tuple[Tensor, ...]) -> None:
        began = time.perf_counter()
        for values in islice(tensors(inputs), 1):
            self._ended.ask(probe.name, probe.input, name, values.detach())
        self._spent += time.perf_counter() - began

    def _follow(self, probe: Probe, name: str, module: nn.Module, inputs: tuple[Tensor, ...], output: object) -> None:
        """Of a probe that is shown gradients alone. The hook goes with the tensor, which does not outlive the step."""
        if self._closed:
            return
        began = time.perf_counter()
        for values in islice(tensors(output), 1):
            if values.requires_grad:
                values.register_hook(partial(self._show_gradient, probe, name))  # type: ignore[no-untyped-call]
        self._spent += time.perf_counter() - began

    def _follow_small(
        self, probe: OfGradients, name: str, module: nn.Module, inputs: tuple[Tensor, ...], output: object
    ) -> None:
        """The same, but that small outputs keep their gradients themselves: to be told of one costs more than to have
        it copied. It is copied row by row, as only rows of numbers are sure to lie."""
        if self._closed:
            return
        began = time.perf_counter()
        if isinstance(output, Tensor) and _small_row(output) and output.grad_fn is not None:
            output.retain_grad()
            self._small[probe].append((name, output))
            self._spent += time.perf_counter() - began
        else:
            self._follow(probe, name, module, inputs, output)

    @torch.no_grad()
    def _show(self, probe: Probe, name: str, module: nn.Module, inputs: tuple[Tensor, ...], output: object) -> None:
        began = time.perf_counter()
        for values in islice(tensors(output), 1):
            self._ended.ask(probe.name, probe.output, name, values.detach())
            if OUTPUT_GRADIENTS in probe.reads and values.requires_grad:
                handle = values.register_hook(partial(self._show_gradient, probe, name))  # type: ignore[no-untyped-call]
                self._handles.append(handle)
        for shown in probe.reads & _views(module):
            self._ended.ask(probe.name, _view, probe, name, shown, module, inputs[0])
        self._spent += time.perf_counter() - began

    def _show_gradient(self, probe: Probe, name: str, gradient: Tensor) -> None:
        began = time.perf_counter()
        self._ended.ask(probe.name, probe.output_gradient, name, gradient.detach())
        self._spent += time.perf_counter() - began


def _small_row(values: Tensor) -> bool:
    return values.dim() < 3 and values.numel() <= SMALL and values.dtype == torch.float32


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
