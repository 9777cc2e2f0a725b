"""The numbers of this network and this run, as help pages have them in their places. Computes nothing new."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from math import ceil, log, prod, sqrt

from camplab.blocks.view import ATTENTION
from camplab.datasets.base import training_samples
from camplab.document.measures import GRADIENTS, LOSS, TRAIN_ACCURACY, VALIDATION_ACCURACY, VALIDATION_LOSS
from camplab.document.optimizers import OPTIMIZERS
from camplab.document.places import Places
from camplab.document.project import Project
from camplab.numbers import byte_size, count, measured, percent, rough
from camplab.runs.record import Record
from camplab.words import Sentence

Speak = Callable[[Sentence], str]
OF_PROJECT = (
    "network", "data", "samples", "train", "validation", "batch", "steps_per_epoch", "epochs", "rate", "optimizer",
    "blocks", "params", "memory", "macs", "input", "output", "first", "first_params", "first_sum", "last",
)  # fmt: skip
"""Known of every network that has weights and fits."""
OF_CLASSES = ("classes", "ln_k", "chance")
"""Known where classes are told apart."""
OF_LAYER = ("layer", "fan_in", "fan_out", "he", "xavier")
"""Known where there is a dense layer or a convolution: of the first one."""
OF_ATTENTION = ("attention", "heads", "share", "root")
"""Known where there is attention: of the first block of it."""
OF_RUN = ("step", "epoch", "loss", "gradient_first", "gradient_last", "gradient_ratio")
"""Known after the first step of a run that learns something."""
OF_EPOCH = ("train_accuracy", "validation_accuracy", "validation_loss", "gap")
"""Known after an epoch of telling classes apart."""


def numbers(project: Project, record: Record | None, speak: Speak) -> dict[str, str]:
    """Place -> number, of those that are known now."""
    shown = record.now if record is not None else project
    found = dict(_of_project(shown, speak))
    if record is not None and record.length:
        found |= _of_run(record, speak)
    return found


def _of_project(project: Project, speak: Speak) -> Iterator[tuple[str, str]]:
    data, recipe, places = project.data, project.training, Places(project)
    traces = project.traces()
    yield "network", speak(project.title) if isinstance(project.title, Sentence) else project.title or "–"
    yield "data", speak(Sentence(data.title))
    yield "batch", f"{recipe.batch_size:,}"
    yield "epochs", f"{recipe.epochs:,}"
    yield "rate", f"{recipe.learning_rate:g}"
    yield "optimizer", speak(OPTIMIZERS[recipe.optimizer].title)
    yield "blocks", f"{sum(map(len, project.stacks.values())):,}"
    yield "params", f"{traces.params:,}"
    yield "memory", byte_size(4 * traces.params)
    yield "macs", count(traces.macs)
    yield "input", str(project.x)
    if data.count:
        train = training_samples(data)
        yield "samples", f"{data.count:,}"
        yield "train", f"{train:,}"
        yield "validation", f"{data.validation_samples:,}"
        yield "steps_per_epoch", f"{ceil(train / recipe.batch_size):,}"
    y = [*traces.values()][-1].y
    if y is not None:
        yield "output", str(y)
    if data.class_names:
        yield "classes", f"{len(data.class_names)}"
        yield "ln_k", measured(log(len(data.class_names)))
        yield "chance", speak(percent(1 / len(data.class_names)))
    learning = [step for step in places.steps if step.facts.weights.parameters]
    if learning:
        weights = learning[0].facts.weights
        yield "first", places.label(learning[0].module).text
        yield "first_params", f"{weights.count:,}"
        yield "first_sum", weights.formula or f"{weights.count:,}"
        yield "last", places.label(learning[-1].module).text
    yield from _of_layer(places)
    yield from _of_attention(places)


def _of_layer(places: Places) -> Iterator[tuple[str, str]]:
    layers = ((step, step.facts.weights.parameters.get("weight", ())) for step in places.steps
              if step.facts.block.tag in ("dense", "convolution"))  # fmt: skip
    for step, (outputs, *inputs) in layers:
        fan_in, fan_out = prod(inputs), outputs * prod(inputs[1:])  # of a convolution times the size of its kernel
        yield "layer", places.label(step.module).text
        yield "fan_in", f"{fan_in:,}"
        yield "fan_out", f"{fan_out:,}"
        yield "he", measured(sqrt(2 / fan_in))
        yield "xavier", measured(sqrt(2 / (fan_in + fan_out)))
        return


def _of_attention(places: Places) -> Iterator[tuple[str, str]]:
    for step in places.steps:
        heads, x = getattr(step.facts.block, "heads", None), step.facts.x
        if heads and x is not None and any(view.name == ATTENTION.name for view in step.facts.block.views()):
            share = (x.channels if x.kind == "image" else x.features) // heads
            yield "attention", places.label(step.module).text
            yield "heads", f"{heads}"
            yield "share", f"{share}"
            yield "root", measured(sqrt(share))
            return


def _of_run(record: Record, speak: Speak) -> dict[str, str]:
    found = {"step": f"{record.step:,}", "epoch": f"{len(record.epochs):,}"}
    loss = record.values(LOSS.name)
    if len(loss):
        found["loss"] = measured(float(loss[-1]))
    gradients = record.values(GRADIENTS.name)
    if len(gradients) and gradients.shape[1]:
        first, last = (float(gradients[len(gradients) - 1][at]) for at in (0, -1))
        found |= {"gradient_first": rough(first), "gradient_last": rough(last)}
        if last > 0:
            found["gradient_ratio"] = rough(first / last)
    return found | dict(_of_epoch(record, speak))


def _of_epoch(record: Record, speak: Speak) -> Iterator[tuple[str, str]]:
    here, there = _number(record, TRAIN_ACCURACY.name), _number(record, VALIDATION_ACCURACY.name)
    loss = _number(record, VALIDATION_LOSS.name)
    if here is not None:
        yield "train_accuracy", speak(percent(here))
    if there is not None:
        yield "validation_accuracy", speak(percent(there))
    if here is not None and there is not None:
        yield "gap", f"{100 * abs(here - there):.1f}"
    if loss is not None:
        yield "validation_loss", measured(loss)


def _number(record: Record, name: str) -> float | None:
    value = record.latest(name)
    return float(value) if isinstance(value, int | float) else None
