"""`camplab look --what`: gradients or activations of every block of a network, as its panels show them. Needs torch."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from pathlib import Path

import numpy as np

from camplab.cli.errors import WRONG, Trouble, no_block, tell
from camplab.cli.output import finite, print_json, print_table, put, words
from camplab.cli.runs.listed import called
from camplab.cli.runs.look import Asked, put_line
from camplab.cli.runs.picture_file import save
from camplab.cli.runs.pictures.chart import chart
from camplab.cli.standing import in_a_sentence, network_of
from camplab.document import measures as m
from camplab.document.measures import Measure
from camplab.document.places import Places
from camplab.document.project import Project
from camplab.numbers import measured, percent
from camplab.runs.events import Look, Note, Started
from camplab.runs.flow.flow import flow
from camplab.runs.flow.readings import READINGS, reading
from camplab.runs.record import Record, visit
from camplab.runs.wants import Want
from camplab.training.bench import Bench
from camplab.words import Sentence, say

WHAT: dict[str, tuple[str, tuple[Measure, ...]]] = {
    "gradients": ("output_gradients", (m.OUTPUT_GRADIENTS,)),
    "activations": ("outputs", (m.OUTPUT_MEAN, m.OUTPUT_STD, *m.OUTPUT_QUANTILES, m.NEVER_FIRING, m.SATURATED)),
}
"""What can be asked for: the probe that looks, and its measures."""


def look_at_blocks(name: str, asked: Asked) -> None:
    """Print `asked.what` of every block of the run or project `name`, or of one, and what it says. Raises `Trouble`."""
    if asked.picture or asked.values or asked.training or asked.sample:
        single = say("{what} are those of many samples, in a table: nothing is said of a single one", what=asked.what)
        raise Trouble(single, status=WRONG)
    with in_a_sentence():
        project, bench = network_of(name, asked.weights)
        _tell(project, bench, asked)


def _tell(project: Project, bench: Bench, asked: Asked) -> None:
    (probe, measures), block = WHAT[asked.what], asked.block
    record = _looked(project, bench, probe)
    columns = record.started.columns(measures[0].name)
    if block and block not in columns:
        raise no_block(block, columns)
    shown = (block,) if block else columns
    flows = {each.name: flow(record, each.name) for each in measures}
    found = {name: each.at(bench.step) for name, each in flows.items() if each is not None}
    values = {name: dict(zip(columns, seen.numbers.tolist(), strict=True)) for name, seen in found.items() if seen}
    sentences = [*_sentences(record, measures, bench.step)]
    if asked.png is not None:
        _draw(asked.png, shown, measures, values, sentences)
    if asked.json:
        blocks = [{"module": module} | {name: each[module] for name, each in values.items()} for module in shown]
        print_json(finite({"step": bench.step, "says": [str(each) for each in sentences], "blocks": blocks}))
        return
    put_line(say("Network"), say("after {n} steps", n=f"{bench.step:,}"))
    for sentence in sentences:
        put_line(say("Says"), sentence)
    put()
    titles = tuple(called(name) for name in values)
    shares = {each.name for each in measures if each.drawing.scale == "percent"}
    rows = [(module, *(_cell(each[module], name in shares) for name, each in values.items())) for module in shown]
    print_table((say("Block"), *titles), rows, titles)


def _draw(
    file: Path, modules: tuple[str, ...], measures: tuple[Measure, ...], values: Mapping[str, Mapping[str, float]],
    sentences: list[Sentence],
) -> None:  # fmt: skip
    """From input to output: of gradients the norm, of activations mean, spread and quantiles."""
    drawn = [each for each in measures if each.drawing.scale != "percent" and each.name in values]
    series = {words(each.title): np.array([values[each.name][module] for module in modules]) for each in drawn}
    log = all(each.drawing.scale == "log" for each in drawn)
    save(chart(words(sentences[0]) if sentences else "", modules, series, log), file)


def _looked(project: Project, bench: Bench, probe: str) -> Record:
    """A record that knows what was seen on the bench."""
    started = Started("cpu", bench.measures, 0, 1, 1, first_step=bench.step)
    record = Record(project, started)
    modules = tuple(dict.fromkeys(step.module for step in Places(project).steps))
    for event in bench.look({"": (Want(probe, modules),)}):
        if isinstance(event, Look):
            visit(record, event)
        elif isinstance(event, Note):
            tell(event.sentence)
    return record


def _sentences(record: Record, measures: tuple[Measure, ...], step: int) -> Iterator[Sentence]:
    places = Places(record.project)
    for measure in measures:
        shown = flow(record, measure.name) if measure.name in READINGS else None
        if shown is not None:
            yield reading(shown, places, step).sentence


def _cell(value: float, share: bool) -> Sentence | str:
    if math.isnan(value):
        return ""
    return percent(value) if share else measured(value)
