"""The command line of camplab in a process beside the window: how it is started, what it says, why it ended."""

from __future__ import annotations

from PySide6.QtCore import QProcess, QProcessEnvironment

from camplab import interpreter
from camplab.app.look import language
from camplab.words import Own, Sentence, say

REASON = "camplab: "
"""How the process says why it ended; how far it is stands there without."""


def start(process: QProcess, *arguments: str) -> None:
    """Let it be `camplab ARGUMENTS`, in the language of the window."""
    environment = QProcessEnvironment()
    for name, value in interpreter.environment(PYTHONIOENCODING="utf-8").items():
        environment.insert(name, value)
    process.setProcessEnvironment(environment)
    program, *before = interpreter.command("-m", "camplab", "--lang", language.current())
    process.start(program, [*before, *arguments])


def output(process: QProcess) -> str:
    """What it has put out since this was asked last."""
    return bytes(process.readAllStandardOutput().data()).decode("utf-8", "replace")


def said(process: QProcess) -> str:
    """What it has said since this was asked last: how far it is, or why it ended."""
    return bytes(process.readAllStandardError().data()).decode("utf-8", "replace").strip()


def reason(said: str) -> Sentence:
    """Why a process ended, by its last words; how far it was is no reason."""
    whys = [line for line in said.splitlines() if line.startswith(REASON)]
    if not whys:
        return say("it was ended before it was done and said nothing of it: mostly memory is short then")
    return say("{why}", why=Own(whys[-1].removeprefix(REASON)))
