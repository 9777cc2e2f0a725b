"""Probes that exist in tests only, one for each thing that a probe can read."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import torch

from camplab.document.measures import Measure
from camplab.runs.events import Look, Picture
from camplab.training.probes.base import OUTPUT_GRADIENTS, PROBES, Probe
from camplab.words import say


@contextmanager
def toys() -> Iterator[None]:
    """All of them are known inside; afterwards none is."""
    before = dict(PROBES)
    define()
    try:
        yield
    finally:
        PROBES.clear()
        PROBES.update(before)


def define() -> None:
    """Each class below is one definition, as a file of `camplab.training.probes` has it."""

    class Updates(Probe, name="toy_updates"):
        """How far a step moves the weights of a block, relative to how large they are."""

        moment = "step"
        measures = (Measure("toy_update", say("Update / weight"), when="look", of="block"),)

        def before(self) -> None:
            self.was = {module: self.weights(module).clone() for module in self.modules}

        def after(self) -> None:
            self.ratio = {m: ((self.weights(m) - was).norm() / was.norm()).item() for m, was in self.was.items()}

        def found(self) -> Iterator[Look]:
            yield self.numbers(toy_update=self.ratio)

        def weights(self, module: str) -> torch.Tensor:
            parts = self.subject.setup.model.get_submodule(module).parameters()
            return torch.cat([part.detach().flatten() for part in parts])

    class Backward(Probe, name="toy_backward"):
        """The share of zeros in outputs, and the norm of the gradients with respect to them."""

        moment = "step"
        reads = frozenset({OUTPUT_GRADIENTS})
        measures = tuple(Measure(f"toy_{name}", say("Toy"), when="look", of="block") for name in ("zeros", "backward"))

        def __init__(self, *given) -> None:
            super().__init__(*given)
            self.zeros, self.norms = {}, {}

        @classmethod
        def columns(cls, subject) -> tuple[str, ...]:
            return tuple(dict.fromkeys(step.module for step in subject.traces.steps()))

        def output(self, module: str, values: torch.Tensor) -> None:
            self.zeros[module] = (values == 0).float().mean().item()

        def output_gradient(self, module: str, values: torch.Tensor) -> None:
            self.norms[module] = values.norm().item()

        def found(self) -> Iterator[Look]:
            yield self.numbers(toy_zeros=self.zeros, toy_backward=self.norms)

    class Weights(Probe, name="toy_weights"):
        """A picture from between the way back and the update: weights and their gradients."""

        moment = "step"

        def gradients(self) -> None:
            self.kept = {
                module: torch.stack([part, part.grad]).detach().clone()
                for module in self.modules
                for part in [next(self.subject.setup.model.get_submodule(module).parameters())]
            }

        def found(self) -> Iterator[Picture]:
            for module, values in self.kept.items():
                yield self.picture(module, values.numpy())

    class Attention(Probe, name="toy_attention"):
        """A picture of a view."""

        reads = frozenset({"attention", "gates"})

        def __init__(self, *given) -> None:
            super().__init__(*given)
            self.pictures: list[Picture] = []

        def view(self, module: str, name: str, values: torch.Tensor) -> None:
            self.pictures.append(self.picture(module, values[0].float().numpy()))

        def found(self) -> Iterator[Picture]:
            yield from self.pictures

    class Spread(Probe, name="toy_spread"):
        """The spread of the weights of each block at the end of each epoch, whether anybody asks for it or not."""

        moment = "epoch"
        lasting = True
        measures = (Measure("toy_spread", say("Spread of weights"), when="epoch", of="block"),)

        def found(self) -> Iterator[Look]:
            model = self.subject.setup.model
            weights = {module: next(model.get_submodule(module).parameters()) for module in self.modules}
            yield self.numbers(toy_spread={module: weight.std().item() for module, weight in weights.items()})
