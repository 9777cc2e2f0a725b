"""The rules that turn gradients into steps, one definition each: name, what is kept, the call. Knows no torch.

A `Call("optim.Adam", lr=0.001)` stands for `torch.optim.Adam(parameters, lr=0.001)`: `training` makes it,
`assembly.export` prints it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, Literal, Protocol

from camplab.blocks.call import Call
from camplab.blocks.choice_words import Words
from camplab.words import Sentence, say

BETAS = (0.9, 0.999)
"""Of Adam, as its authors and torch have them (Kingma & Ba 2015)."""


class Settings(Protocol):
    """What of a recipe an optimizer reads."""

    @property
    def learning_rate(self) -> float: ...

    @property
    def momentum(self) -> float: ...

    @property
    def beta1(self) -> float: ...

    @property
    def beta2(self) -> float: ...

    @property
    def weight_decay(self) -> float: ...


@dataclass(frozen=True)
class Rule:
    """An optimizer. `call(settings, skipping)`; skipping: whether a step may be left out (a scaled loss).

    The call names a class of torch, or of `camplab.nn`, which is printed with the program.
    """

    title: Sentence
    states: int
    """Numbers that it keeps for each trained weight (Kingma & Ba 2015: two moments for Adam)."""
    call: Callable[[Settings, bool], Call]
    searches: bool = False
    """Whether it looks at no gradient, but at the loss of the batch with other weights."""


def _sgd(settings: Settings, _skipping: bool) -> Call:
    return Call("optim.SGD", lr=settings.learning_rate, **_decay(settings), fused=True)


def _momentum(settings: Settings, skipping: bool) -> Call:
    return Call("optim.SGD", lr=settings.learning_rate, momentum=settings.momentum, **_decay(settings),
                **_at_once(skipping))  # fmt: skip


def _nesterov(settings: Settings, skipping: bool) -> Call:
    if settings.momentum == 0:
        return _sgd(settings, skipping)  # torch refuses nesterov=True without momentum; the steps are those of SGD
    return Call("optim.SGD", lr=settings.learning_rate, momentum=settings.momentum, **_decay(settings), nesterov=True,
                **_at_once(skipping))  # fmt: skip


def _rmsprop(settings: Settings, _skipping: bool) -> Call:
    return Call("optim.RMSprop", lr=settings.learning_rate, **_decay(settings), foreach=True)  # torch has none fused


def _adam(settings: Settings, _skipping: bool) -> Call:
    return Call("optim.Adam", lr=settings.learning_rate, **_betas(settings), **_decay(settings), fused=True)


def _adamw(settings: Settings, _skipping: bool) -> Call:
    return Call("optim.AdamW", lr=settings.learning_rate, **_betas(settings), weight_decay=settings.weight_decay,
                fused=True)  # fmt: skip


def _random_search(settings: Settings, _skipping: bool) -> Call:
    return Call("RandomSearch", lr=settings.learning_rate)


def _at_once(skipping: bool) -> dict[str, Any]:
    """Fused, but not where steps are skipped: when its first step is, fused SGD goes on from momentum never set."""
    return {"foreach": True} if skipping else {"fused": True}


def _betas(settings: Settings) -> dict[str, tuple[float, float]]:
    betas = settings.beta1, settings.beta2
    return {} if betas == BETAS else {"betas": betas}


def _decay(settings: Settings) -> dict[str, float]:
    return {"weight_decay": settings.weight_decay} if settings.weight_decay else {}


OPTIMIZERS: Mapping[str, Rule] = {
    "sgd": Rule(say("SGD"), 0, _sgd),
    "momentum": Rule(say("Momentum SGD"), 1, _momentum),
    "nesterov": Rule(say("Nesterov SGD"), 1, _nesterov),
    "rmsprop": Rule(say("RMSprop"), 1, _rmsprop),
    "adam": Rule(say("Adam"), 2, _adam),
    "adamw": Rule(say("AdamW"), 2, _adamw),
    "random_search": Rule(say("Random search"), 1, _random_search, searches=True),
}
DESCENT: Sequence[str] = tuple(name for name, rule in OPTIMIZERS.items() if not rule.searches)
"""Those that go by gradients."""
Optimizer = Annotated[
    Literal["sgd", "momentum", "nesterov", "rmsprop", "adam", "adamw", "random_search"],
    Words(**{name: rule.title for name, rule in OPTIMIZERS.items()}),
]
"""The names in files, in the order of the list; a test holds them against the table."""
