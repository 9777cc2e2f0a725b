"""`camplab look --what forecast`: a forecast with its band, as the panel "Predictions" shows it. Needs torch."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from camplab.cli.errors import Trouble, no_sample
from camplab.cli.output import finite, print_json, print_table, put, words
from camplab.cli.runs.look import Asked, called, learns_something_else, put_line, sample_of
from camplab.cli.runs.picture_file import save
from camplab.cli.runs.pictures.chart import chart
from camplab.cli.standing import in_a_sentence, looked, network_of, nothing_seen
from camplab.document.project import Project
from camplab.numbers import measured
from camplab.runs.events import ANSWERS
from camplab.runs.wants import Want
from camplab.runs.why.forecast import Floats, Forecast, forecasts, read_forecast
from camplab.runs.why.reading import NOT_FINITE
from camplab.training.bench import Bench
from camplab.words import say

FORECAST = "forecast"
LINES = say("seen"), say("what came"), say("forecast"), say("band, from"), say("band, to")
"""What is told of it, in this order."""


def look_at_forecast(name: str, asked: Asked) -> None:
    """Print what the network of the run or project `name` predicts of one sample. Raises `Trouble`, `WriteFailed`."""
    with in_a_sentence():
        project, bench = network_of(name, asked.weights)
        sample, rows = _asked(project, bench, asked)
    if not np.isfinite(rows).all():
        raise Trouble(NOT_FINITE)
    if asked.sample >= len(rows):
        raise no_sample(len(rows))
    found, said = Forecast.of(rows, asked.sample, sample), read_forecast(rows)
    if asked.png is not None:
        _draw(found, asked.png)
    if asked.json:
        numbers = {key: value.tolist() for key, value in vars(found).items()}
        place = {"origin": asked.origin, "number": asked.sample}
        print_json(finite({"step": bench.step, "sample": place, "says": str(said), **numbers}))
        return
    put_line(say("Network"), say("after {n} steps", n=f"{bench.step:,}"))
    put_line(say("Sample"), called(asked))
    put_line(say("Says"), said)
    put()
    ahead = zip(found.came, found.answer, found.low, found.high, strict=True)
    table = [(f"{at}", *(measured(float(value)) for value in row)) for at, row in enumerate(ahead, 1)]
    titles = say("step ahead"), *LINES[1:]
    print_table(titles, table, titles)


def _asked(project: Project, bench: Bench, asked: Asked) -> tuple[Floats, Floats]:
    """The sample, T×C, and the rows of answers to all."""
    if not forecasts(project):
        raise learns_something_else(asked)
    sample = sample_of(project.data, asked)
    found = next(looked(bench, Want(ANSWERS, origin=asked.origin)), None)
    if found is None:
        raise nothing_seen()
    return sample.values[0], found.values


def _draw(found: Forecast, png: Path) -> None:
    """What was seen, and each line behind it, which all go on from the last value that was seen."""
    before, ahead = len(found.seen), len(found.came)
    series = {words(LINES[0]): np.concatenate([found.seen, np.full(ahead, np.nan)])}
    for title, line in zip(LINES[1:], (found.came, found.answer, found.low, found.high), strict=True):
        series[words(title)] = np.concatenate([np.full(before - 1, np.nan), found.seen[-1:], line])
    names = [f"{at}" for at in range(1 - before, ahead + 1)]
    save(chart(words(say("Forecast")), names, series, log=False), png)
