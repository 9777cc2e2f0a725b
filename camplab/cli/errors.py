"""What a user can cause, as one sentence and an exit status instead of a traceback. Knows no command."""

from __future__ import annotations

import errno
import signal
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from camplab import processes
from camplab.cli.output import put, words
from camplab.words import Explained, Sentence, say

FAULT = 1
"""Something went wrong while doing what was asked."""
WRONG = 2
"""The arguments are wrong, or a file cannot be opened."""
INTERRUPTED = 130
"""Ctrl-C, as shells count it: 128 + SIGINT."""


class Trouble(Exception):
    """Ends the command: `sentences` go to stderr, one a line; `status` is the exit status."""

    def __init__(self, *sentences: Sentence, status: int = FAULT) -> None:
        super().__init__("; ".join(map(str, sentences)))
        self.sentences = sentences
        self.status = status


@contextmanager
def explained(*kinds: type[Explained]) -> Iterator[None]:
    """What explains itself, or these of it alone, ends the command: what was asked for is wrong. Raises `Trouble`."""
    wanted = kinds or (Explained,)
    try:
        yield
    except wanted as error:
        raise Trouble(error.sentence, status=WRONG) from None


def no_block(name: str, known: Iterable[str]) -> Trouble:
    """That none of these is called so, and which is called nearly so, such as c1 where a card says C1."""
    from camplab.document.format.setting_errors import nearest  # most commands name no block

    names = [*known]
    near = next((each for each in names if each.casefold() == name.casefold()), nearest(name, names))
    if near is None:
        known = ", ".join(names)
        return Trouble(say("there is no block {name}; there are {names}", name=name, names=known), status=WRONG)
    said = say("there is no block {name}; did you mean {near}? There are {names}",
               name=name, near=near, names=", ".join(names))  # fmt: skip
    return Trouble(said, status=WRONG)


def among(asked: str, known: Iterable[str]) -> str:
    """The block that is asked for, "" where none is. Raises `Trouble` where it is none of those that can be."""
    names = tuple(known)
    if asked and asked not in names:
        raise Trouble(say("{name} cannot be asked that; these can: {names}", name=asked, names=", ".join(names)),
                      status=WRONG)  # fmt: skip
    return asked


def no_sample(count: int) -> Trouble:
    """That there are only so many."""
    return Trouble(say("there are {n} such samples, counted from 0", n=f"{count:,}"), status=WRONG)


@contextmanager
def needing_torch() -> Iterator[None]:
    """Inside, what needs PyTorch is imported. Raises `Trouble` where that is missing or broken, however it says so.

    Where a library of the GPU is missing, and on Windows, the import ends in an OSError, with half of it in others.
    """
    try:
        yield
    except Exception as error:
        ours = error.name or "" if isinstance(error, ImportError) else "camplab" if sys.modules.get("torch") else ""
        if ours.startswith("camplab"):
            raise
        raise Trouble(say("PyTorch cannot be imported ({error}); `camplab doctor` says more", error=error)) from None


@contextmanager
def ended_as_by_ctrl_c() -> Iterator[None]:
    """Inside, whoever asks the command to end, files that are to go and processes that it has begun go with it."""

    def end(*_: object) -> None:
        raise KeyboardInterrupt

    others = [number for number in processes.requests_to_end() if number is not signal.SIGINT]
    before = {number: signal.signal(number, end) for number in others}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def tell(*sentences: Sentence) -> None:
    """One line each on stderr. Silent where there is none (a window script on Windows)."""
    for sentence in sentences if sys.stderr is not None else ():
        put(f"camplab: {words(sentence)}", stream=sys.stderr)


def of_the_system(error: OSError | MemoryError) -> Sentence:
    """What the system said, without its numbers; one that explains itself has its own sentence."""
    if isinstance(error, Explained):
        return error.sentence
    if not isinstance(error, OSError) or not error.strerror:
        return say("{error}", error=str(error) or type(error).__name__)
    name = Path(str(error.filename or "")).name
    if error.errno == errno.ENAMETOOLONG:
        from camplab.document.atomic import too_long  # most commands need it never

        return too_long(Path(str(error.filename or "")))
    return say("{error}", error=f"{error.filename}: {error.strerror}" if name else error.strerror)
