"""How far a file or a folder is read: a bar for people at a terminal, lines for the window. Reads nothing."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from camplab.cli.language import spoken
from camplab.cli.output import put
from camplab.datasets import far
from camplab.datasets.making import Progress
from camplab.words import Sentence, say

EVERY = 0.5
"""Seconds between two lines."""


@contextmanager
def shown(lines: bool = False) -> Iterator[None]:
    """What is read here tells on stderr how far it is, once it takes a while. lines: one after the other, no bar."""
    if lines:
        with far.heard(_in_lines(say("reading"))):
            yield
    elif sys.stderr is not None and sys.stderr.isatty():
        with _bar() as ear, far.heard(ear):
            yield
    else:
        yield


@contextmanager
def in_lines(what: Sentence) -> Iterator[None]:
    """The same in lines, about something else that is done."""
    with far.heard(_in_lines(what)):
        yield


def _in_lines(what: Sentence) -> far.Ear:
    left = far.Left()

    def hear(progress: Progress) -> None:
        if left.due(EVERY):
            put(say("{what}: {far}", what=what, far=left.words(progress)), stream=sys.stderr)
            sys.stderr.flush()

    return hear


@contextmanager
def _bar() -> Iterator[far.Ear]:
    from rich.console import Console
    from rich.progress import BarColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as Bar

    columns = TextColumn("{task.description}"), BarColumn(), TimeRemainingColumn()
    with Bar(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(spoken(say("reading")), total=None)
        yield lambda progress: bar.update(task, completed=progress.done, total=progress.total)
