"""How the learning rate changes over a run, one definition each: its name and the call. Knows no torch.

A `Call("optim.lr_scheduler.StepLR", 100)` stands for `StepLR(optimizer, 100)`, stepped once per batch.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Annotated, Literal, Protocol

from camplab.blocks.call import Call
from camplab.blocks.choice_words import Words
from camplab.words import Sentence, say

Rates = tuple[float, ...]
"""What the learning rate is multiplied with in each parameter group; (1.0,) when there is one group."""


class Settings(Protocol):
    """What of a recipe a schedule reads."""

    @property
    def learning_rate(self) -> float: ...

    @property
    def epochs(self) -> int: ...

    @property
    def step_epochs(self) -> int: ...

    @property
    def step_factor(self) -> float: ...

    @property
    def warm_up_epochs(self) -> int: ...


@dataclass(frozen=True)
class Plan:
    """A schedule. `call(settings, steps per epoch, rates)`; no Call: the learning rate stays."""

    title: Sentence
    call: Callable[[Settings, int, Rates], Call | None]


def _constant(_settings: Settings, _steps_per_epoch: int, _rates: Rates) -> Call | None:
    return None


def _step(settings: Settings, steps_per_epoch: int, _rates: Rates) -> Call:
    return Call("optim.lr_scheduler.StepLR", settings.step_epochs * steps_per_epoch, gamma=settings.step_factor)


def _cosine(settings: Settings, steps_per_epoch: int, _rates: Rates) -> Call:
    """From the learning rate to zero along half a cosine (Loshchilov & Hutter 2017, section 3)."""
    return Call("optim.lr_scheduler.CosineAnnealingLR", settings.epochs * steps_per_epoch)


def _one_cycle(settings: Settings, steps_per_epoch: int, rates: Rates) -> Call:
    """Up to the learning rate in 30 % of the run, then down to almost nothing (Smith & Topin 2018)."""
    steps = settings.epochs * steps_per_epoch
    highest = tuple(settings.learning_rate * rate for rate in rates)
    first = highest if len(highest) > 1 else highest[0]
    return Call("optim.lr_scheduler.OneCycleLR", first, total_steps=steps, cycle_momentum=False)


def _warm_up(settings: Settings, steps_per_epoch: int, _rates: Rates) -> Call | None:
    """In equal steps from almost nothing to the learning rate (Goyal et al. 2017, section 2.2), then constant."""
    steps = settings.warm_up_epochs * steps_per_epoch
    return Call("optim.lr_scheduler.LinearLR", start_factor=1 / steps, total_iters=steps - 1) if steps > 1 else None


SCHEDULES: Mapping[str, Plan] = {
    "constant": Plan(say("Constant"), _constant),
    "step": Plan(say("Steps down"), _step),
    "cosine": Plan(say("Cosine"), _cosine),
    "one_cycle": Plan(say("One cycle"), _one_cycle),
    "warm_up": Plan(say("Warm-up"), _warm_up),
}
Schedule = Annotated[
    Literal["constant", "step", "cosine", "one_cycle", "warm_up"],
    Words(**{name: plan.title for name, plan in SCHEDULES.items()}),
]
"""The names in files, in the order of the list; a test holds them against the table."""
