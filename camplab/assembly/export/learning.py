"""Optimizer, schedule and a step of them as lines of the exported program. Knows no torch."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from camplab.assembly.export.for_each import attribute
from camplab.assembly.export.printing import WIDTH
from camplab.assembly.optimization import optimizer_call, schedule_call
from camplab.assembly.parameter_groups import RateGroup, rate_groups
from camplab.blocks.call import Call
from camplab.blocks.walk import Traces
from camplab.document.precisions import PRECISIONS
from camplab.document.recipe import Recipe


def helper_lines() -> Iterator[str]:
    """A function that the optimizer needs when parts of the network have rates of their own."""
    yield "def trained(*layers: nn.Module) -> list[nn.Parameter]:"
    yield '    """The weights of these layers that are not frozen."""'
    yield "    return [p for layer in layers for p in layer.parameters() if p.requires_grad]"


def optimizer_lines(recipe: Recipe, traces: Traces) -> Iterator[str]:
    """What makes `optimizer`, inside a function."""
    groups = rate_groups(traces)
    if groups:
        yield "    groups = ["
        for group in groups:
            yield from _group(group, recipe)
        yield "    ]"
    yield f"    optimizer = {_made(optimizer_call(recipe), 'groups' if groups else _parameters(traces))}"


def schedule_line(recipe: Recipe, traces: Traces, steps_per_epoch: int) -> str:
    """What makes `schedule`; empty when the learning rate stays."""
    rates = tuple(group.rate for group in rate_groups(traces)) or (1.0,)
    call = schedule_call(recipe, steps_per_epoch, rates)
    return "" if call is None else f"    schedule = {_made(call, 'optimizer')}"


def within(recipe: Recipe, indent: int, lines: Iterable[str]) -> Iterator[str]:
    """Lines that compute with the network, in the precision of the recipe; there is a batch `x` before them."""
    pad, short = " " * indent, PRECISIONS[recipe.precision].autocast
    if short:
        yield f"{pad}with torch.autocast(x.device.type, torch.{short}):"
        pad += "    "
    yield from (pad + line for line in lines)


def step_lines(recipe: Recipe, scheduled: bool) -> Iterator[str]:
    """From the loss of a batch to the next weights, inside two loops of a function."""
    scaled, pad = PRECISIONS[recipe.precision].scaled, 12 * " "
    yield f"{pad}optimizer.zero_grad()"
    yield f"{pad}scaler.scale(loss).backward()" if scaled else f"{pad}loss.backward()"
    if recipe.clip is not None:
        if scaled:
            yield f"{pad}scaler.unscale_(optimizer)"
        yield f"{pad}nn.utils.clip_grad_norm_(model.parameters(), {recipe.clip!r})"
    yield f"{pad}scaler.step(optimizer)" if scaled else f"{pad}optimizer.step()"
    yield from (pad + line for line in _scale_and_schedule(scaled, scheduled))


def _scale_and_schedule(scaled: bool, scheduled: bool) -> Iterator[str]:
    if scaled and scheduled:
        yield "scale = scaler.get_scale()"
        yield "scaler.update()"
        yield "if scaler.get_scale() >= scale:  # otherwise the gradients overflowed, and there was no step"
        yield "    schedule.step()"
    elif scaled:
        yield "scaler.update()"
    elif scheduled:
        yield "schedule.step()"


def _group(group: RateGroup, recipe: Recipe) -> Iterator[str]:
    """Without an entry of its own it has the learning rate of the optimizer."""
    layers = [attribute(module, "model") for module in group.modules]
    rate = "" if group.rate == 1 else f', "lr": {recipe.learning_rate * group.rate!r}'
    line = f'        {{"params": trained({", ".join(layers)}){rate}}},'
    if len(line) <= WIDTH:
        yield line
        return
    yield '        {"params": trained('
    yield from (f"            {layer}," for layer in layers)
    yield f"        ){rate}}},"


def _parameters(traces: Traces) -> str:
    frozen = traces.trainable < traces.params
    return "[p for p in model.parameters() if p.requires_grad]" if frozen else "model.parameters()"


def _made(call: Call, first: str) -> str:
    arguments = [first, *map(repr, call.args), *(f"{name}={value!r}" for name, value in call.kwargs)]
    return f"torch.{call.target}({', '.join(arguments)})"
