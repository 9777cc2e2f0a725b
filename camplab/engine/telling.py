"""From what a training says (events, plain values) to messages for the window. Knows no pipes and no torch."""

from __future__ import annotations

import dataclasses
import traceback
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from camplab.document.format.problems import BadFile
from camplab.engine import protocol as p
from camplab.training import events as e
from camplab.words import Sentence, say

MESSAGES: Mapping[type[Any], type[p.FromEngine]] = {
    e.Started: p.Started,
    e.Steps: p.Steps,
    e.Epoch: p.Epoch,
    e.Maps: p.Maps,
    e.Prediction: p.Prediction,
    e.State: p.State,
    e.Fault: p.Fault,
    e.Note: p.Note,
    e.Done: p.Done,
}
"""Events and messages have the same fields; what is not here (Changed) the window knows already."""
_WIRE: Mapping[type[Any], Callable[[Any], Any]] = {
    np.ndarray: p.Array.of,
    Sentence: p.Text.of,
    tuple: lambda values: tuple(_on_wire(value) for value in values),
}


def message(event: e.Event, **more: Any) -> p.FromEngine | None:
    """The message for an event, None when the window need not hear of it; `more` sets fields events do not have."""
    kind = MESSAGES.get(type(event))
    if kind is None:
        return None
    values = {field.name: _on_wire(getattr(event, field.name)) for field in dataclasses.fields(event)}
    return kind(**values, **more)


def is_end(said: p.FromEngine) -> bool:
    """Whether a run is over with this message: Done, or a fault it cannot go on after."""
    return isinstance(said, p.Done) or (isinstance(said, p.Fault) and said.fatal)


def crash(error: BaseException, fatal: bool = True) -> p.Fault:
    """An exception nobody expected, for the window; the engine lives on."""
    return p.Fault(
        kind="crash",
        sentence=p.Text.of(
            say(
                "training ended by an error in the program: {kind}: {why}",
                kind=type(error).__name__,
                why=str(error)[:500],
            )
        ),
        advice=(p.Text.of(say("Your project is safe. Please send the report, so that this can be mended.")),),
        fatal=fatal,
        detail="".join(traceback.format_exception(error)),
    )


def bad_project(error: BadFile, fatal: bool = True) -> p.Fault:
    """The text of a Start or Preview is no project: the first problem, below it the next ones."""
    first, *more = map(p.Text.of, error.sentences())
    return p.Fault(kind="bad_project", sentence=first, advice=tuple(more), fatal=fatal)


def _on_wire(value: Any) -> Any:
    convert = _WIRE.get(type(value))
    return convert(value) if convert else value
