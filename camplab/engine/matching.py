"""The answer to Match: a row for each tensor of foreign weights. Knows no threads and no pipes; changes nothing."""

from __future__ import annotations

import threading
from collections.abc import Callable

from pydantic import ValidationError

from camplab.document import files
from camplab.document.format.setting_errors import complaints
from camplab.document.start import Start
from camplab.engine import protocol as p
from camplab.words import Sentence, say


def answer(question: p.Match, given_up: threading.Event, tell: Callable[[p.Fetching], None]) -> p.Matched:
    """Which weights fit where; `tell` hears how far a download has come, `given_up` ends it."""
    from camplab.assembly.weights.bad_weights import BadWeights

    try:
        return _answer(question, given_up, tell)
    except BadWeights as bad:
        return _refused(question, bad.sentence)
    except files.BadFile as bad:
        return _refused(question, bad.sentences()[0])
    except ValidationError as error:
        return _refused(question, complaints(error, Start)[0])
    except Exception as error:
        why = say("these weights cannot be used: {kind}: {why}", kind=type(error).__name__, why=str(error)[:300])
        return _refused(question, why)


def _answer(question: p.Match, given_up: threading.Event, tell: Callable[[p.Fetching], None]) -> p.Matched:
    from camplab.assembly.weights import downloads, loading

    project = files.loads(question.project)
    start = Start(source=question.source, fresh_head=project.start is not None and project.start.fresh_head)
    if start.is_torchvision:
        for done in downloads.fetch(start.source):
            if given_up.is_set():
                why = say("the download was given up; what has come is kept for the next time")
                return _refused(question, why, given_up=True)
            tell(p.Fetching(source=question.source, done=done.done, total=done.total, seconds=done.seconds))
    trace = project.traces()
    weights = loading.read(start, trace)
    rows = loading.rows_of(trace, weights, start)
    if given_up.is_set():
        return _refused(question, say("these weights are not wanted any more"), given_up=True)
    wired = tuple(p.WeightRow(row.key, row.shape, row.own, row.status, row.wanted) for row in rows)
    said = loading.summary(rows, question.source, weights.ordered, weights.beside)
    unsure = loading.doubt(rows, weights.ordered)
    return p.Matched(
        source=question.source,
        rows=wired,
        summary=said,
        doubt=unsure,
        sha256=weights.sha256,
    )


def _refused(question: p.Match, why: Sentence, given_up: bool = False) -> p.Matched:
    return p.Matched(source=question.source, sentence=why, given_up=given_up)
