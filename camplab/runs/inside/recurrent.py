"""States and gates of a recurrent block over the steps of a sample, and its gradient through time: what they say.

Knows no torch and no Qt: window and command line say the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from camplab.blocks.recurrent import Recurrent
from camplab.blocks.view import CELL, HIDDEN, LSTM_GATES
from camplab.document.places import Places
from camplab.numbers import measured, percent
from camplab.runs.events import THROUGH_TIME, Picture
from camplab.words import Sentence, say

Numbers = npt.NDArray[Any]
OPEN, CLOSED = 0.9, 0.1
"""A gate above is called open, one below closed."""
FULL = 0.9
"""A number of a state that is squashed to (-1, 1) is called at its limit from here on."""


@dataclass(frozen=True)
class Quantity:
    """One thing that is drawn unit by unit: an array layer × step × unit."""

    id: str
    """As the command line calls it."""
    title: Sentence
    kind: str
    """Of the picture that holds it."""
    part: int | None = None
    """Where it stands along the first axis of that picture."""

    def of(self, picture: Picture) -> Numbers:
        """Layer × step × unit; of gradients layer × step, with a row for each kind of state."""
        return np.asarray(picture.values if self.part is None else picture.values[self.part])


STATE = Quantity("h", say("Hidden state h"), HIDDEN.name)
MEMORY = Quantity("c", say("Cell state C"), CELL.name)
GRADIENT = Quantity("gradient", say("Gradient |dL/dh|"), THROUGH_TIME)
LSTM = (
    Quantity("f", say("Forget gate f"), LSTM_GATES.name, 1), Quantity("i", say("Input gate i"), LSTM_GATES.name, 0),
    Quantity("o", say("Output gate o"), LSTM_GATES.name, 3), Quantity("g", say("Candidate g"), LSTM_GATES.name, 2),
)  # fmt: skip
GRU = (
    Quantity("r", say("Reset gate r"), LSTM_GATES.name, 0), Quantity("z", say("Update gate z"), LSTM_GATES.name, 1),
    Quantity("n", say("Candidate n"), LSTM_GATES.name, 2),
)  # fmt: skip
GATES = frozenset("fiorz")
"""Those that are sigmoids: from closed, 0, to open, 1."""
BY_CELL: Mapping[str, tuple[Quantity, ...]] = {"lstm": (STATE, MEMORY, *LSTM), "gru": (STATE, *GRU)}


def recurrents(places: Places) -> Mapping[str, Recurrent]:
    """The modules of recurrent blocks that run, in running order."""
    return {
        step.module: step.facts.block
        for step in places.steps
        if isinstance(step.facts.block, Recurrent) and step.facts.y is not None and not step.facts.block.bypass
    }


def quantities(block: Recurrent) -> tuple[Quantity, ...]:
    """What can be drawn of it unit by unit."""
    return BY_CELL.get(block.cell, (STATE,))


def wanted(block: Recurrent) -> tuple[str, ...]:
    """The kinds of all pictures of it."""
    return (*dict.fromkeys(quantity.kind for quantity in quantities(block)), THROUGH_TIME)


def ends(block: Recurrent) -> tuple[Sentence, ...]:
    """What its layers and directions are called, in the order of the arrays."""
    directions = (say("forward"), say("backward"))[: block.directions]
    if block.layers == 1:
        return directions
    if block.directions == 1:
        return tuple(say("layer {n}", n=n + 1) for n in range(block.layers))
    return tuple(say("layer {n}, {direction}", n=n + 1, direction=each) for n in range(block.layers)
                 for each in directions)  # fmt: skip


def backward(block: Recurrent, end: int) -> bool:
    """Whether this one reads the sequence from its end."""
    return block.directions == 2 and end % 2 == 1


# -- what it says ------------------------------------------------------------------------------------


def read(block: Recurrent, quantity: Quantity, values: Numbers, end: int) -> Sentence:
    """One sentence about layer × step × unit, at one layer and direction."""
    here = values[end]
    if not np.isfinite(here).all():
        return say("The layer computes NaN or infinity for this sample.")
    if quantity.id == "f":
        return _kept(here)
    if quantity.id in GATES:
        return say(
            "{gate} is {mean} on average; {open} of its numbers are above 0.9 (open), {closed} below 0.1 (closed).",
            gate=quantity.title, mean=measured(float(here.mean()), 3), open=percent(_share(here > OPEN), 0),
            closed=percent(_share(here < CLOSED), 0),
        )  # fmt: skip
    return _state(block, quantity, here)


def _share(found: Numbers) -> float:
    return float(found.mean())


def _kept(gates: Numbers) -> Sentence:
    """What the forget gates alone leave of the cell: the product over all steps."""
    kept = np.exp(np.log(np.maximum(gates.astype(np.float64), 1e-300)).sum(0))
    return say(
        "The forget gates are {mean} on average: over all {steps} steps they leave {least} to {most} of what a cell "
        "held.",
        mean=measured(float(gates.mean()), 3), steps=len(gates), least=measured(float(kept.min()), 2),
        most=measured(float(kept.max()), 2),
    )  # fmt: skip


def _state(block: Recurrent, quantity: Quantity, values: Numbers) -> Sentence:
    known: dict[str, object] = {
        "what": quantity.title, "units": values.shape[1], "mean": measured(float(np.abs(values).mean()), 3),
    }  # fmt: skip
    if quantity.id == "c" or block.cell == "rnn_relu":
        return say("{what} of {units} units: {mean} in size on average, {most} at most.",
                   most=measured(float(np.abs(values).max()), 3), **known)  # fmt: skip
    return say("{what} of {units} units: {mean} in size on average, {full} of its numbers beyond ±0.9.",
               full=percent(_share(np.abs(values) > FULL), 0), **known)  # fmt: skip


def read_gradient(block: Recurrent, picture: Picture, end: int) -> Sentence:
    """How much of the gradient of the step that is read last arrives at the one that is read first."""
    norms = picture.values[0, end].astype(np.float64)
    norms = norms[::-1] if backward(block, end) else norms
    if not np.isfinite(norms).all():
        at = int(np.flatnonzero(~np.isfinite(norms)).max())
        return say("The gradient is not finite any more {n} steps before the end: it explodes through time.",
                   n=len(norms) - 1 - at)  # fmt: skip
    first, last = float(norms[0]), float(norms[-1])
    if not norms.any():
        return say("No gradient arrives at this layer: the loss of this sample does not depend on it.")
    if not first:
        return say("Of {steps} steps the first {n} get no gradient at all.", steps=len(norms),
                   n=int(np.flatnonzero(norms).min()))  # fmt: skip
    if not last:
        return say("Of {steps} steps the one read last gets no gradient, the one read first {first}.",
                   steps=len(norms), first=measured(first))  # fmt: skip
    return _compared(first / last, len(norms))


def _compared(ratio: float, steps: int) -> Sentence:
    known = {"steps": steps, "gradient": "|dL/dh|"}
    if 0.8 < ratio < 1.25:
        return say("Of {steps} steps the one read first gets {times} times the {gradient} of the one read last: "
                   "nearly as much.", times=measured(ratio, 2), **known)  # fmt: skip
    if ratio < 1:
        return say("Of {steps} steps the one read first gets 1/{n} of the {gradient} that the one read last gets.",
                   n=_many(1 / ratio), **known)  # fmt: skip
    return say("Of {steps} steps the one read first gets {n} times the {gradient} that the one read last gets.",
               n=_many(ratio), **known)  # fmt: skip


def _many(times: float) -> str:
    return measured(times, 2)


# -- as a table --------------------------------------------------------------------------------------


def rows(quantity: Quantity, picture: Picture) -> Iterator[tuple[object, ...]]:
    """layer, step, unit, value; of gradients state, layer, step, value."""
    for where, value in np.ndenumerate(quantity.of(picture)):
        yield (*where, float(value))


def heads(quantity: Quantity) -> tuple[str, ...]:
    """Of the columns of `rows`."""
    return ("state", "layer", "step", "value") if quantity is GRADIENT else ("layer", "step", "unit", "value")
