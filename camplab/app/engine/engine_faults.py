"""Faults that the window finds itself: an engine that died, fell silent, hangs or talks nonsense. Knows no widgets."""

from __future__ import annotations

from camplab.engine.frames import BadFrame
from camplab.runs.events import Fault, FaultKind
from camplab.words import Sentence, say

GOES_ON = say("A new training process is started. What the last checkpoint holds, where there is one, is kept.")
SMALLER = say("If memory ran out, a smaller batch size or a smaller network helps.")
NOT_ANSWERED = say("the engine ended before it had answered; try again")
WAIT = say("Wait if the network is large; press Stop to end it.")


def died(why: Sentence, errors: str) -> Fault:
    """The process is gone; `errors` are its last lines."""
    return _fault("engine_died", why, (GOES_ON, SMALLER), detail=errors)


def silent(seconds: float, errors: str) -> Fault:
    """The process lives, but its heart does not beat."""
    why = say("the training process has not answered for {seconds} seconds and was ended", seconds=round(seconds))
    return _fault("engine_silent", why, (GOES_ON,), detail=errors)


def hanging(seconds: float) -> Fault:
    """The process answers, but its step does not end: it may be slow, it may hang."""
    why = say("the current step has been running for {seconds} seconds", seconds=round(seconds))
    return _fault("engine_silent", why, (WAIT,), fatal=False)


def disobedient(errors: str) -> Fault:
    """The run did not stop when asked."""
    why = say("training did not stop when asked, so its process was ended; what the last checkpoint holds is kept")
    return _fault("engine_silent", why, detail=errors)


def nonsense(error: Exception) -> Fault:
    """A message that does not fit."""
    return _fault("engine_died", makes_no_sense(error), (GOES_ON,))


def makes_no_sense(error: Exception) -> Sentence:
    """What is wrong with what the process has said."""
    said = error.sentence if isinstance(error, BadFrame) else str(error)[:300]
    return say("the training process said something that makes no sense: {why}", why=said)


def _fault(
    kind: FaultKind, why: Sentence, advice: tuple[Sentence, ...] = (), fatal: bool = True, detail: str = ""
) -> Fault:
    return Fault(kind, why, advice, fatal=fatal, detail=detail)
