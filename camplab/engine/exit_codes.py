"""How a process ended, in words: exit codes and signals explained. Knows no torch, no Qt, no pipes."""

from __future__ import annotations

import sys

from camplab.words import Sentence, say

_WORDS: dict[str, Sentence] = {
    "SIGKILL": say("the training process was killed by the system, perhaps because memory ran out"),
    "SIGSEGV": say("the training process crashed inside a computing library (segmentation fault)"),
    "SIGBUS": say("the training process crashed inside a computing library (bus error)"),
    "SIGABRT": say("the training process was aborted by a computing library"),
    "SIGFPE": say("the training process crashed inside a computing library (arithmetic error)"),
    "SIGILL": say("the training process met an instruction that this processor does not know"),
    "SIGTERM": say("the training process was asked to end by the system"),
    "SIGINT": say("the training process was interrupted"),
    "SIGHUP": say("the training process ended because its terminal was closed"),
}
_NUMBERS = {1: "SIGHUP", 2: "SIGINT", 4: "SIGILL", 6: "SIGABRT", 7: "SIGBUS", 8: "SIGFPE", 9: "SIGKILL", 11: "SIGSEGV"}
_NUMBERS |= {15: "SIGTERM"} | ({10: "SIGBUS"} if sys.platform == "darwin" else {})
_WINDOWS = {
    0xC0000005: "SIGSEGV",
    0xC0000409: "SIGABRT",
    0xC000001D: "SIGILL",
    0xC0000094: "SIGFPE",
    0xC000013A: "SIGINT",
    3: "SIGABRT",
}


def explain(code: int | None, platform: str = sys.platform) -> Sentence:
    """One sentence for the exit code of a process as `subprocess` gives it (negative: a POSIX signal)."""
    if code is None:
        return say("the training process stopped talking")
    if code == 0:
        return say("the training process ended on its own")
    posix = -code if code < 0 else code - 128
    name = _WINDOWS.get(code & 0xFFFFFFFF) if platform == "win32" else _NUMBERS.get(posix)
    if name:
        return _WORDS[name]
    if code < 0:
        return say("the training process was ended by signal {number}", number=-code)
    return say("the training process ended with exit code {code}", code=code)
