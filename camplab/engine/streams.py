"""The pipe of the training process kept clean, and its priority and last resort. Knows no messages and no torch."""

from __future__ import annotations

import contextlib
import faulthandler
import os
import sys
from typing import IO

NICENESS = 5
"""Weight 335 against 1024 (Linux): the window gets its core when it wants it, an idle core trains at full speed."""


def protect() -> tuple[IO[bytes], IO[bytes]]:
    """Private copies of standard input and output; the public ones become nothing and standard error.

    So no print of a library, not even of C code, can stand between two frames.
    """
    pipes = os.dup(0), os.dup(1)
    with open(os.devnull, "rb") as nothing:
        os.dup2(nothing.fileno(), 0)
    os.dup2(2, 1)
    if sys.platform == "win32":
        import msvcrt

        for pipe in pipes:
            msvcrt.setmode(pipe, os.O_BINARY)
    sys.stdout = sys.stderr
    return os.fdopen(pipes[0], "rb"), os.fdopen(pipes[1], "wb")


def lower_priority() -> None:
    """Let the window go first. On Linux this is for the calling thread and those it starts: heartbeats stay prompt."""
    if sys.platform == "win32":
        import psutil

        psutil.Process().nice(psutil.BELOW_NORMAL_PRIORITY_CLASS)
    else:
        with contextlib.suppress(OSError):
            os.nice(NICENESS)


def go_last() -> None:
    """Let everybody go first: what is at work here can wait."""
    import psutil

    with contextlib.suppress(OSError, psutil.Error):
        psutil.Process().nice(psutil.IDLE_PRIORITY_CLASS if sys.platform == "win32" else 19)


def end_for_sure(seconds: float) -> None:
    """End this process after `seconds` whatever hangs: a thread in C that needs no interpreter lock does it."""
    faulthandler.dump_traceback_later(seconds, exit=True)
