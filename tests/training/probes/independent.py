"""The statistics of blocks worked out once more, with nothing but torch: to hold those of the probes against."""

from __future__ import annotations

import math
from contextlib import contextmanager
from itertools import islice

import torch

from camplab.assembly.optimization import evaluation_batch
from camplab.runs.events import Look
from camplab.training.looking.looks import PROBE_SET
from camplab.training.setup import Setup, prepare
from camplab.training.step import Learning
from camplab.training.trainer import Trainer
from tests.training.probes.asking import wanting

SLOPES = {
    "Sigmoid": lambda y: 4 * y * (1 - y),
    "Tanh": lambda y: 1 - y * y,
    "ReLU6": lambda y: (y < 6).double(),
    "Hardsigmoid": lambda y: ((y > 0) & (y < 1)).double(),
}
"""Of these layers, by what they put out, over the steepest."""
OFF = {"ReLU", "ReLU6", "Hardswish", "Hardsigmoid"}


def found(project, *wants, steps: int) -> tuple[list[Look], Trainer]:
    """What was said of the steps of a run that was looked at after each."""
    trainer = Trainer(project, wanting(*wants, every_step=True), attended=False, steps=steps)
    return [event for event in trainer.events() if isinstance(event, Look)], trainer


def by_module(looks, name, columns):
    """Step -> module -> what was said of it, where something was."""
    said = {look.step: look.values[name] for look in looks if name in look.values}
    return {
        step: {module: value for module, value in zip(columns, values, strict=True) if not math.isnan(value)}
        for step, values in said.items()
    }


@contextmanager
def kept_outputs(model, modules, kept):
    """Each module's first output of a pass is put into `kept`."""

    def keep(name):
        return lambda _m, _x, y: kept.setdefault(name, y[0] if isinstance(y, tuple) else y)

    handles = [model.get_submodule(name).register_forward_hook(keep(name)) for name in modules]
    try:
        yield
    finally:
        for handle in handles:
            handle.remove()


def outputs_of(setup: Setup, modules) -> dict[str, torch.Tensor]:
    """What they put out for the first validation samples, in evaluation mode."""
    training = setup.project.training
    x = setup.data.held_out.take(0, min(PROBE_SET, evaluation_batch(setup.project)))[0]
    kept: dict[str, torch.Tensor] = {}
    setup.model.eval()
    state = torch.get_rng_state()
    torch.manual_seed(training.seed)
    with torch.no_grad(), kept_outputs(setup.model, modules, kept):
        setup.output(x)
        if setup.project.task.tag == "gan":  # who judges sees real samples
            setup.model.discriminator(setup.see(x))
        elif setup.project.task.tag == "adversarial_autoencoding":
            setup.model.discriminator(setup.model.encoder(setup.see(x)))
    torch.set_rng_state(state)
    setup.model.train()
    return {name: value for name, value in kept.items() if value.is_floating_point()}


def never_firing(layer, y, images) -> float:
    """NaN where there is no such thing."""
    if type(layer).__name__ not in OFF:
        return math.nan
    units = y.movedim(1 if images else -1, 0)
    return sum(bool((unit == 0).all()) for unit in units) / len(units)


def saturated(layer, y) -> float:
    name = "Tanh" if getattr(getattr(layer, "layer", None), "nonlinearity", "") == "tanh" else type(layer).__name__
    slope = SLOPES.get(name)
    return math.nan if slope is None else (slope(y.double()) <= 0.05).double().mean().item()


def steps_by_hand(project, count):
    """Of the first steps: weights before and after, and |dL/dh| of what each module put out, over all its runs in the
    phase in which it learns."""
    setup = prepare(project)
    learns = {stack: at for at, each in enumerate(setup.computing.phases) for stack in each.phase.learns}
    modules = [name for name, _ in setup.model.named_modules() if name]
    learning = Learning(setup, [])
    for x, y in islice(setup.batches(), count):
        before = {name: value.detach().clone() for name, value in setup.model.named_parameters()}
        squares: dict[str, float] = {}

        over: list[int] = []

        def keep(name, squares=squares, over=over):
            phase = learns.get(name.partition(".")[0], len(setup.computing.phases) - 1)

            def add(g):
                if len(over) == phase:
                    squares[name] = squares.get(name, 0.0) + g.double().square().sum().item()

            def watch(_m, _x, out):
                out = out[0] if isinstance(out, tuple) else out
                if out.requires_grad:
                    out.register_hook(add)

            return watch

        setup.model.train()
        handles = [setup.model.get_submodule(name).register_forward_hook(keep(name)) for name in modules]
        learning.step({"x": setup.see(x), "y": y}, lambda number, _left, over=over: over.append(number))
        for handle in handles:
            handle.remove()
        for value in setup.model.parameters():
            value.grad = None
        after = {name: value.detach().clone() for name, value in setup.model.named_parameters()}
        yield before, after, {name: math.sqrt(square) for name, square in squares.items()}
