"""`camplab look --what forecast`: a forecast with its band, as the panel "Predictions" shows it. Needs torch."""

from __future__ import annotations

import numpy as np

from camplab.cli.errors import WRONG, Trouble, tell
from camplab.cli.output import finite, padded, print_json, print_table, put, words
from camplab.cli.runs.look import HEADS, Asked, called, sample_of
from camplab.cli.runs.pictures.chart import chart
from camplab.cli.standing import network_of
from camplab.document.atomic import write_atomically
from camplab.document.project import Project
from camplab.numbers import measured
from camplab.runs.events import ANSWERS, Picture
from camplab.runs.wants import Want
from camplab.runs.why.forecast import Floats, Forecast, forecasts, read_forecast
from camplab.training.bench import Bench
from camplab.training.faults import fault_of
from camplab.words import Explained, say

FORECAST = "forecast"
LINES = say("seen"), say("what came"), say("forecast"), say("band, from"), say("band, to")
"""What is told of it, in this order."""


def look_at_forecast(name: str, asked: Asked) -> None:
    """Print what the network of the run or project `name` predicts of one sample. Raises `Trouble`, `WriteFailed`."""
    try:
        project, bench = network_of(name, asked.weights)
        sample, rows = _asked(project, bench, asked)
    except Explained as error:
        raise Trouble(error.sentence, status=WRONG) from None
    except RuntimeError as error:  # memory is short, say
        raise Trouble(fault_of(error, 0).sentence) from None
    if not np.isfinite(rows).all():
        raise Trouble(say("The network computes NaN or infinity."))
    if asked.sample >= len(rows):
        raise Trouble(say("there are {n} such samples, counted from 0", n=f"{len(rows):,}"), status=WRONG)
    found, said = Forecast.of(rows, asked.sample, sample), read_forecast(rows)
    if asked.png is not None:
        _draw(found, asked)
    if asked.json:
        numbers = {key: value.tolist() for key, value in vars(found).items()}
        place = {"origin": asked.origin, "number": asked.sample}
        print_json(finite({"step": bench.step, "sample": place, "says": str(said), **numbers}))
        return
    put(padded(say("Network"), HEADS) + words(say("after {n} steps", n=f"{bench.step:,}")))
    put(padded(say("Sample"), HEADS) + words(called(asked)))
    put(padded(say("Says"), HEADS) + words(said))
    put()
    ahead = zip(found.came, found.answer, found.low, found.high, strict=True)
    table = [(f"{at}", *(measured(float(value)) for value in row)) for at, row in enumerate(ahead, 1)]
    titles = say("step ahead"), *LINES[1:]
    print_table(titles, table, titles)


def _asked(project: Project, bench: Bench, asked: Asked) -> tuple[Floats, Floats]:
    """The sample, T×C, and the rows of answers to all."""
    if not forecasts(project):
        raise Trouble(say("this network cannot be asked for {what}: it learns something else", what=asked.what),
                      status=WRONG)  # fmt: skip
    sample = sample_of(project.data, asked)
    for event in bench.look({"": (Want(ANSWERS, origin=asked.origin),)}):
        if isinstance(event, Picture):
            return sample.values[0], event.values
    raise Trouble(say("nothing came of it"))


def _draw(found: Forecast, asked: Asked) -> None:
    """What was seen, and each line behind it, which all go on from the last value that was seen."""
    assert asked.png is not None
    before, ahead = len(found.seen), len(found.came)
    series = {words(LINES[0]): np.concatenate([found.seen, np.full(ahead, np.nan)])}
    for title, line in zip(LINES[1:], (found.came, found.answer, found.low, found.high), strict=True):
        series[words(title)] = np.concatenate([np.full(before - 1, np.nan), found.seen[-1:], line])
    names = [f"{at}" for at in range(1 - before, ahead + 1)]
    write_atomically(asked.png, chart(words(say("Forecast")), names, series, log=False))
    tell(say("wrote {path}", path=str(asked.png)))
