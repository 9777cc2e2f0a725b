"""Answers to TryRates. Knows no torch.

`python -m camplab.engine.rate_tests` is the process that takes the steps (`engine.aside`).
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from msgspec.structs import replace

from camplab.document import files
from camplab.engine import aside
from camplab.engine import protocol as p
from camplab.engine.mailbox import Mailbox
from camplab.words import Sentence, say

TESTER = aside.process("camplab.engine.rate_tests")
NOTHING = np.empty(0)


class RateTests(aside.Aside):
    """One test at a time."""

    def __init__(self, outbox: Mailbox) -> None:
        died = _no(say("the process that tries learning rates has ended before it was done"))
        super().__init__(outbox, lambda: TESTER, died)


def _no(why: Sentence) -> p.Rates:
    return p.Rates(number=0, rates=NOTHING, losses=NOTHING, over=True, sentence=why)


# -- the process of its own -----------------------------------------------------------------------------


def _try(asked: aside.Asked, send: Callable[[aside.Told], None]) -> None:
    from camplab.training.control import Control
    from camplab.training.rate_test import tried

    assert isinstance(asked, p.TryRates)
    tell, newest = aside.at_times(send), _no(say("no step was taken"))
    for so_far in tried(files.loads(asked.project), Control()):
        newest = p.Rates(number=0, rates=so_far.rates, losses=np.array(so_far.losses))
        tell(newest)
    send(replace(newest, over=True))


if __name__ == "__main__":
    aside.serve(_try, _no)
