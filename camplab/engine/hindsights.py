"""Answers to LookBack. Knows no torch.

`python -m camplab.engine.hindsights` is the process that goes through the run once more (`engine.aside`), and keeps
what it has found beside the run (`runs.beside.later`).
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from camplab.engine import aside
from camplab.engine import protocol as p
from camplab.engine.mailbox import Mailbox
from camplab.runs.beside import later
from camplab.runs.events import Look
from camplab.words import Sentence, say

SEER = aside.process("camplab.engine.hindsights")


class Hindsights(aside.Aside):
    """One run at a time."""

    def __init__(self, outbox: Mailbox) -> None:
        died = _no(say("the process that goes through the run once more has ended before it was done"))
        super().__init__(outbox, lambda: SEER, died)


def _no(why: Sentence) -> p.LookedBack:
    return p.LookedBack(number=0, over=True, sentence=why)


# -- the process of its own -----------------------------------------------------------------------------


def _look_back(asked: aside.Asked, send: Callable[[aside.Told], None]) -> None:
    """Nothing is kept of what was not found whole."""
    from camplab.training.time_travel.hindsight import Hindsight

    assert isinstance(asked, p.LookBack)
    folder, steps, tell = Path(asked.folder), sorted({*asked.steps}), aside.at_times(send)
    back = Hindsight(folder, steps[0] if steps else 0)
    found: list[Look] = []
    for look in back.numbers(steps, asked.measures):
        found.append(look)
        tell(p.LookedBack(number=0, done=len(found), total=len(steps)))
    later.add(folder, back.measures, found)
    send(p.LookedBack(number=0, done=len(found), total=len(steps), over=True, notes=tuple(back.notes)))


if __name__ == "__main__":
    aside.serve(_look_back, _no)
