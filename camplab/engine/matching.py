"""The answer to Match: a row for each tensor of foreign weights. Knows no threads and no pipes; changes nothing."""

from __future__ import annotations

import threading
from collections.abc import Callable

from camplab.engine import protocol as p
from camplab.words import Sentence, say


def answer(question: p.Match, _given_up: threading.Event, _tell: Callable[[p.Fetching], None]) -> p.Matched:
    """Which weights fit where; `tell` hears how far a download has come, `given_up` ends it."""
    return _refused(question, say("weights from elsewhere cannot be read yet"))


def _refused(question: p.Match, why: Sentence) -> p.Matched:
    return p.Matched(source=question.source, sentence=p.Text.of(why))
