"""Makes lines of tests wait by chance, as a busy machine does: what fails then, depends on speed. Longest 3 s a test.

    python -m pytest -p tests.tools.hesitation -n 8 tests/app/training

CAMPLAB_HESITATION is the seed; another one waits at other lines. Workers mostly sleep: there may be more than cores.
"""

from __future__ import annotations

import os
import random
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

TESTS = str(Path(__file__).parents[1])
SEED = os.environ.get("CAMPLAB_HESITATION", "0")
SHARE = 0.2
"""Of the lines, that wait, when they are come to first: what waits for something comes to its own again and again."""
LONGEST = 0.4
"""Seconds at one line."""
IN_ALL = 3.0
"""Seconds in a test."""


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Iterator[None]:
    """Every line of a file under tests may wait while the test runs."""
    chance, left, seen = random.Random(SEED + item.nodeid), IN_ALL, set[tuple[str, int]]()

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

    before = sys.gettrace()
    sys.settrace(lambda frame, *_: line if frame.f_code.co_filename.startswith(TESTS) else None)
    try:
        return (yield)
    finally:
        sys.settrace(before)
