"""Several trainings in one process, a little of each in turns, each to the last bit as if it were alone.

What torch has one of in a process (chance, the number of threads) each of them finds as it left it, and so does its
clock. Knows no project and no process.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Generator, Iterable, Iterator
from typing import NamedTuple

import torch

from camplab.runs.events import Event, State
from camplab.training.together.clock import CLOCK

TURN = 0.04
"""Seconds that one goes on before it is the turn of the next: as often as a run hands over its numbers."""


class _State(NamedTuple):
    """What a training leaves behind in the process."""

    chance: torch.Tensor
    chance_on_gpus: list[torch.Tensor]
    threads: int
    clock: float
    waits: bool = False
    """It is paused, and has said so."""


def interleaved(trainings: Iterable[Iterator[Event]]) -> Iterator[Event]:
    """The events of all of them, as they come; one that ends is no longer asked."""
    waiting = deque((training, _now()._replace(clock=0.0)) for training in trainings)
    try:
        while waiting:
            training, state = waiting.popleft()
            _take_up(state)
            more, waits = yield from _turn(training, state.waits)
            if more:
                waiting.append((training, _now()._replace(waits=waits)))
    finally:
        CLOCK.reset()


def _turn(training: Iterator[Event], waits: bool) -> Generator[Event, None, tuple[bool, bool]]:
    """What it says during its turn, once that it waits; whether there is more to come, and whether it waits now."""
    end = CLOCK.now() + TURN
    for event in training:
        pausing = isinstance(event, State) and event.state == "paused"
        if not (pausing and waits):
            yield event
        if isinstance(event, State):
            waits = pausing
        if pausing or CLOCK.now() >= end:
            return True, waits
    return False, False


def _now() -> _State:
    gpus = torch.cuda.get_rng_state_all() if torch.cuda.is_initialized() else []
    return _State(torch.get_rng_state(), gpus, torch.get_num_threads(), CLOCK.now())


def _take_up(state: _State) -> None:
    torch.set_rng_state(state.chance)
    if state.chance_on_gpus:
        torch.cuda.set_rng_state_all(state.chance_on_gpus)
    if torch.get_num_threads() != state.threads:
        torch.set_num_threads(state.threads)
    CLOCK.set(state.clock)
