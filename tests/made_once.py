"""What every run makes or does again alike is done once in all tests. A plugin of pytest."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from camplab.datasets.digits import HandwrittenDigits
from camplab.datasets.making import Made


@pytest.fixture(autouse=True, scope="session")
def nothing_made_anew() -> Iterator[None]:
    """The digits that ship are unpacked once, not for each run, and what a run frees is there for the next one."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(HandwrittenDigits, "make", _read_once(HandwrittenDigits.make))
        patch.setattr("camplab.heap.give_back", lambda: None)
        yield


def _read_once(make: Callable[[HandwrittenDigits], Made]) -> Callable[[HandwrittenDigits], Made]:
    kept: list[Made] = []

    def made(data: HandwrittenDigits) -> Made:
        if not kept:
            kept.append(make(data))
        return kept[0]._replace(x=kept[0].x.copy(), y=kept[0].y.copy())

    return made
