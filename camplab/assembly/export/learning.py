"""What a phase of the step needs of its own as lines of the exported program: optimizer, schedule, scale. No torch."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from camplab.assembly.export.for_each import attribute
from camplab.assembly.export.printing import WIDTH
from camplab.assembly.optimization import optimizer_call, schedule_call
from camplab.assembly.parameter_groups import RateGroup, rate_groups
from camplab.assembly.tasks.procedure import Phase
from camplab.blocks.call import Call
from camplab.blocks.walk import Traces
from camplab.document.optimizers import OPTIMIZERS
from camplab.document.precisions import PRECISIONS
from camplab.document.recipe import Recipe


def helper_lines() -> Iterator[str]:
    """A function that an optimizer needs which does not step all parts of the network alike."""
    yield "def trained(*layers: nn.Module) -> list[nn.Parameter]:"
    yield '    """The weights of these layers that are not frozen."""'
    yield "    return [p for layer in layers for p in layer.parameters() if p.requires_grad]"


def within(recipe: Recipe, indent: int, lines: Iterable[str]) -> Iterator[str]:
    """Lines that compute with the network, in the precision of the recipe; there is a batch `x` before them."""
    pad, short = " " * indent, PRECISIONS[recipe.precision].autocast
    if short:
        yield f"{pad}with torch.autocast(x.device.type, torch.{short}):"
        pad += "    "
    yield from (pad + line for line in lines)


@dataclass(frozen=True)
class Learner:
    """The names and lines of one phase."""

    phase: Phase
    recipe: Recipe
    """With the settings of the phase."""
    rate: float
    """Times its learning rate."""
    traces: Traces
    """Of the stacks that learn in it."""
    steps_per_epoch: int
    whole: bool
    """Whether it is the only one, and all stacks learn in it."""

    @property
    def helped(self) -> bool:
        """Whether its lines call `trained`."""
        return bool(self._groups) or (self._steps and not self.whole)

    @property
    def label(self) -> str:
        """What is printed before the word loss."""
        return self.phase.own("").replace("_", " ")

    def making(self) -> Iterator[str]:
        """What makes optimizer, schedule and scale, inside a function."""
        if not self._steps:
            return
        groups, optimizer = self._groups, self.phase.own("optimizer")
        weights = self._weights if not self.whole else _parameters(self.traces)
        if not self.whole:
            yield f"    {self._weights} = trained({', '.join(f'model.{stack}' for stack in self.traces)})"
        if groups:
            weights = self.phase.own("groups")
            yield f"    {weights} = ["
            for group in groups:
                yield from _group(group, self.recipe)
            yield "    ]"
        yield f"    {optimizer} = {_made(self.optimizer, weights)}"
        if self._schedule is not None:
            yield f"    {self.phase.own('schedule')} = {_made(self._schedule, optimizer)}"
        if self._scaled:
            yield f"    {self.phase.own('scaler')} = torch.amp.GradScaler(train_x.device.type)"

    @property
    def optimizer(self) -> Call:
        """It, without what it steps."""
        return optimizer_call(self._stepped)

    def stepping(self, training: Sequence[str]) -> Iterator[str]:
        """From the loss of a batch to the next weights. training: the lines that work the loss out."""
        if not self._steps:
            return
        if OPTIMIZERS[self.recipe.optimizer].searches:
            yield from self._searching(training)
            return
        loss, optimizer, scaler = map(self.phase.own, ("loss", "optimizer", "scaler"))
        back = f"backward({'' if self.whole else f'inputs={self._weights}'})"
        yield f"{optimizer}.zero_grad()"
        yield f"{scaler}.scale({loss}).{back}" if self._scaled else f"{loss}.{back}"
        if self.recipe.clip is not None:
            if self._scaled:
                yield f"{scaler}.unscale_({optimizer})"
            weights = "model.parameters()" if self.whole else self._weights
            yield f"nn.utils.clip_grad_norm_({weights}, {self.recipe.clip!r})"
        yield f"{scaler}.step({optimizer})" if self._scaled else f"{optimizer}.step()"
        yield from self._scale_and_schedule(scaler, self.phase.own("schedule"))

    def _searching(self, training: Sequence[str]) -> Iterator[str]:
        """A step of an optimizer that looks at no gradient."""
        again = self.phase.own("again")
        yield f"def {again}() -> torch.Tensor:"
        yield from (f"    {line}" for line in training)
        yield f"    return {self.phase.own('loss')}"
        yield ""
        yield f"{self.phase.own('optimizer')}.step({again})"
        yield from self._scale_and_schedule("", self.phase.own("schedule"))

    def _scale_and_schedule(self, scaler: str, schedule: str) -> Iterator[str]:
        if self._scaled and self._schedule is not None:
            yield f"scale = {scaler}.get_scale()"
            yield f"{scaler}.update()"
            yield f"if {scaler}.get_scale() >= scale:  # otherwise the gradients overflowed, and there was no step"
            yield f"    {schedule}.step()"
        elif self._scaled:
            yield f"{scaler}.update()"
        elif self._schedule is not None:
            yield f"{schedule}.step()"

    @property
    def _steps(self) -> bool:
        """Whether anything learns in it: all of it may be frozen."""
        return self.whole or self.traces.trainable > 0

    @property
    def _groups(self) -> tuple[RateGroup, ...]:
        return rate_groups(self.traces, self.rate)

    @property
    def _stepped(self) -> Recipe:
        """What the optimizer is made of: groups have rates of their own."""
        if self.rate == 1 or self._groups:
            return self.recipe
        return self.recipe.model_copy(update={"learning_rate": self.recipe.learning_rate * self.rate})

    @property
    def _scaled(self) -> bool:
        return PRECISIONS[self.recipe.precision].scaled and not OPTIMIZERS[self.recipe.optimizer].searches

    @property
    def _schedule(self) -> Call | None:
        rates = tuple(group.rate for group in self._groups) or (self.rate,)
        return schedule_call(self.recipe, self.phase.steps * self.steps_per_epoch, rates)

    @property
    def _weights(self) -> str:
        return self.phase.own("weights")


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
    return f"{'torch.' if '.' in call.target else ''}{call.target}({', '.join(arguments)})"
