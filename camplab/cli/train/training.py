"""`camplab train`: one run without a window; Ctrl-C stops it after a checkpoint. Knows no Qt and draws no curve."""

from __future__ import annotations

import contextlib
import os
import re
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from camplab import processes
from camplab.cli.errors import INTERRUPTED, WRONG, Trouble, needing_torch, tell
from camplab.cli.project import open_project
from camplab.cli.train.options import TrainOptions
from camplab.cli.train.settings import length_kept, wished
from camplab.document import files
from camplab.document.precisions import PRECISIONS
from camplab.document.project import Project
from camplab.document.settings.turn import Turn
from camplab.runs.folder import RunFolder
from camplab.runs.snapshots import ROOM
from camplab.words import say

UNITS = {"KB": 10**3, "MB": 10**6, "GB": 10**9}


def train_file(file: Path | None, options: TrainOptions) -> None:
    """Train the project in `file`, or a fork of a run.

    Raises `Trouble`: status 1 after a fault, 2 for what cannot be trained, 130.
    """
    _check(file, options)
    project = None if file is None else open_project(file)
    project = project if project is None or options.origin else wished(project, options)
    with needing_torch():
        from camplab.cli.train.fork import forked
        from camplab.cli.train.performance import Performance
    turns: list[Turn] = []
    if options.origin:
        file, project, options, turns = forked(options, project)
        project = wished(project, options)
    assert file is not None
    assert project is not None
    if options.resume and options.run is not None:
        _check_length(options.run, project)
    performance = Performance(file, project, options, room(options.snapshots), turns)
    with interruptible(performance):
        performance.play()
    performance.judge()


def _check_length(run: Path, project: Project) -> None:
    """Of a run to go on with; whether there is one, and it can be read, is said where it is put back."""
    with contextlib.suppress(files.BadFile):
        length_kept(files.load(RunFolder(run).project), project)


def _check(file: Path | None, options: TrainOptions) -> None:
    """Arguments that contradict each other. Raises `Trouble`."""
    if file is None and not options.origin:
        raise Trouble(say("give the FILE of a project, or --from RUN@STEP"), status=WRONG)
    if options.origin and (options.resume or options.seed is not None or options.precision):
        raise Trouble(say("a fork has the seed and the precision of its run; --set says what changes"), status=WRONG)
    if options.settings and options.resume:
        raise Trouble(say("a run that goes on keeps its recipe; --set is for a new run, or for a fork"), status=WRONG)
    room(options.snapshots)
    if options.epochs is not None and options.steps is not None:
        raise Trouble(say("give --epochs or --steps, not both"), status=WRONG)
    if options.resume and options.run is None:
        raise Trouble(say("--resume needs --run DIR: the folder of the run to go on with"), status=WRONG)
    if options.run is not None and options.run.exists() and not options.run.is_dir():
        raise Trouble(say("{file} is a file, and no folder of a run", file=options.run), status=WRONG)
    checked_device(options.device)
    if options.precision and options.precision not in PRECISIONS:
        raise Trouble(
            say("--precision is float32, bfloat16 or float16, not {given}", given=options.precision), status=WRONG
        )


def checked_device(given: str) -> None:
    """Raises `Trouble` for what is no device."""
    if given and not re.fullmatch(r"auto|cpu|cuda(:\d+)?", given):
        raise Trouble(say("--device is auto, cpu, cuda or cuda:N, not {given}", given=given), status=WRONG)


def room(text: str) -> int:
    """Bytes for snapshots, from `200MB`, `off` or "". Raises `Trouble`."""
    if not text:
        return ROOM
    found = re.fullmatch(r"(\d{1,9}(?:\.\d{1,9})?)\s*(kB|KB|MB|GB)", text)
    if found is None and text != "off":
        raise Trouble(say("--snapshots is a size such as 200MB, or off, not {given}", given=text), status=WRONG)
    return round(float(found[1]) * UNITS[found[2].upper()]) if found else 0


class Interruptible(Protocol):
    """What is under way; `interrupt` may be called while it goes on."""

    interrupted: bool

    def interrupt(self) -> None:
        """End it before the next step, and save."""


@contextlib.contextmanager
def interruptible(performance: Interruptible) -> Iterator[None]:
    """The first Ctrl-C (or SIGTERM, or SIGHUP) stops after this step and saves; the second ends the process at once."""

    def stop(*_: object) -> None:
        if performance.interrupted:
            os._exit(INTERRUPTED)
        performance.interrupt()
        with contextlib.suppress(OSError):
            tell(say("stopping after this step; once more ends it at once, without saving"))

    before = {number: signal.signal(number, stop) for number in processes.requests_to_end()}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
