"""Makes tests and the window wait by chance, as a busy machine does: what fails then, depends on speed.

Lines of tests wait, 3 s a test at the longest; timers of the window, and lines of threads of the program, are late.

    python -m pytest -p tests.tools.hesitation -n 8 tests/app/training

CAMPLAB_HESITATION is the seed; another one waits at other lines. Workers mostly sleep: there may be more than cores.
"""

from __future__ import annotations

import os
import random
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

TESTS = str(Path(__file__).parents[1])
PROGRAM = str(Path(__file__).parents[2] / "camplab")
SEED = os.environ.get("CAMPLAB_HESITATION", "0")
SHARE = 0.2
"""Of the lines, that wait, when they are come to first: what waits for something comes to its own again and again."""
LONGEST = 0.4
"""Seconds at one line."""
IN_ALL = 3.0
"""Seconds in a test, and as many again in each thread of the program."""
LATE = 200
"""Milliseconds that a timer of the window may be late; one that is for "as soon as possible" is in time."""


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Iterator[None]:
    """While the test runs."""
    chance, before = random.Random(SEED + item.nodeid), sys.gettrace()
    with pytest.MonkeyPatch.context() as patch:
        if "PySide6.QtCore" in sys.modules:
            _timers_are_late(patch, random.Random(chance.random()))
        threading.settrace(_hesitates_in(PROGRAM, chance.random()))
        sys.settrace(_hesitates_in(TESTS, chance.random()))
        try:
            return (yield)
        finally:
            sys.settrace(before)
            threading.settrace(before)  # type: ignore[arg-type]


def _hesitates_in(folder: str, seed: float) -> Any:
    """What is called for each frame: every line of a file in the folder may wait."""
    chance, left, seen = random.Random(seed), IN_ALL, set[tuple[str, int]]()

    def line(frame: FrameType, event: str, _argument: object) -> Any:
        nonlocal left
        place = frame.f_code.co_filename, frame.f_lineno
        if event == "line" and left > 0 and place not in seen:
            seen.add(place)
            if chance.random() < SHARE:
                pause = chance.uniform(0, LONGEST)
                left -= pause
                time.sleep(pause)
        return line

    return lambda frame, *_: line if frame.f_code.co_filename.startswith(folder) else None


def _timers_are_late(patch: pytest.MonkeyPatch, chance: random.Random) -> None:
    from PySide6.QtCore import QTimer

    start, interval = QTimer.start, QTimer.interval

    def planned(timer: QTimer) -> int:
        """In milliseconds, as the program has it."""
        late = timer.property("late")  # what was planned, and what was made of it; unless it was set anew since
        return late[0] if late and interval(timer) == late[1] else interval(timer)

    def begin(timer: QTimer, given: object = None) -> None:
        wanted = given if type(given) is int else planned(timer)  # a signal to which it is connected says other things
        late = wanted + chance.randrange(LATE) if wanted else 0
        timer.setProperty("late", (wanted, late))
        start(timer, late)

    patch.setattr(QTimer, "start", begin)
    patch.setattr(QTimer, "interval", planned)
