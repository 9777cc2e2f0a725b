"""What the engine itself says of a run: an error nobody expected, a project that is none. No pipes, no torch."""

from __future__ import annotations

import traceback

from camplab.document.format.problems import BadFile
from camplab.runs.events import Fault
from camplab.words import Sentence, say


def unforeseen(error: BaseException) -> Sentence:
    """Of an exception that nobody expected: an answer that cannot be given."""
    return say("an error in the program: {kind}: {why}", kind=type(error).__name__, why=str(error)[:300])


def crash(error: BaseException, run: str = "", fatal: bool = True) -> Fault:
    """An exception nobody expected, for the window; the engine lives on."""
    why = say("training ended by an error in the program: {kind}: {why}",
              kind=type(error).__name__, why=str(error)[:500])  # fmt: skip
    advice = (say("Your project is safe. Please send the report, so that this can be mended."),)
    return Fault("crash", why, advice, fatal=fatal, detail="".join(traceback.format_exception(error)), run=run)


def bad_project(error: BadFile, run: str = "", fatal: bool = True) -> Fault:
    """The text of a Start or Preview is no project: the first problem, below it the next ones."""
    first, *more = error.sentences()
    return Fault("bad_project", first, tuple(more), fatal=fatal, run=run)
