"""A statistic of blocks costs one definition: this file touches none of the program, and its numbers are everywhere."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Iterator, Mapping

import numpy as np
import pytest

from camplab.document import files
from camplab.document.measures import Drawing, Measure
from camplab.runs.curves.series import Line
from camplab.runs.events import Look, Numbers
from camplab.runs.reading import read
from camplab.runs.wants import Want
from camplab.training.control import Control
from camplab.training.norms import Rows
from camplab.training.probes.base import PROBES, Probe
from camplab.training.probes.gradients import Sums
from camplab.training.trainer import Trainer
from camplab.words import say
from tests.training.recipes import mlp

NAME = "toy_share"


@pytest.fixture(params=["step", "epoch", "look"])
def when(request) -> Iterator[str]:
    """How often the statistic of this test is taken: it is known inside, and forgotten afterwards."""
    before = dict(PROBES)
    DEFINITIONS[request.param]()
    yield request.param
    PROBES.clear()
    PROBES.update(before)


def of_steps() -> None:
    class Share(Probe, name="toy"):
        """Which share of the whole gradient, squared, is that of each block."""

        moment = "rows"
        measures = (Measure(NAME, say("Share"), unit="%", of="block", drawing=Drawing(scale="percent")),)

        def rows(self, rows: Rows) -> Mapping[str, Numbers]:
            squares = Sums(self.subject.setup.names, self.subject.blocks)(rows**2)
            return {NAME: (squares / squares.sum(1, keepdims=True)).astype(np.float32)}


def of_epochs() -> None:
    class Largest(Probe, name="toy"):
        """The largest weight of each block."""

        moment = "epoch"
        lasting = True
        measures = (Measure(NAME, say("Largest weight"), when="epoch", of="block"),)

        def found(self) -> Iterator[Look]:
            yield self.numbers(**{NAME: largest(self)})


def of_looks() -> None:
    class Largest(Probe, name="toy"):
        """The same, as often as the budget allows."""

        measures = (Measure(NAME, say("Largest weight"), when="look", of="block"),)

        def found(self) -> Iterator[Look]:
            yield self.numbers(**{NAME: largest(self)})


def largest(probe: Probe) -> dict[str, float]:
    model = probe.subject.setup.model
    return {module: next(model.get_submodule(module).parameters()).max().item() for module in probe.subject.blocks}


DEFINITIONS = {"step": of_steps, "epoch": of_epochs, "look": of_looks}


def test_it_arrives_in_the_store_on_the_command_line_in_the_table_and_as_a_curve(camplab, when):
    control = Control()
    control.want({"a panel": (Want("toy", ("fc1", "fc2")),)})
    events = list(Trainer(mlp(epochs=2), control, camplab.folder / "run").events())
    assert events[-1].reason == "done"
    record = read(camplab.folder / "run")

    blocks = record.started.columns(NAME)
    assert blocks == ("fc1", "fc2")
    steps, values = numbers(record, when)
    assert values.shape == (len(steps), 2)
    assert len(steps) == {"step": 44, "epoch": 2, "look": len(record.looks)}[when] > 0
    assert np.isfinite(values).all()
    if when == "step":
        assert values.sum(1) == pytest.approx(1)

    shown = camplab("show", "run", "--json").json
    assert next(measure for measure in shown["measures"] if measure["name"] == NAME)["columns"] == list(blocks)
    if when == "step":
        assert shown["numbers"][NAME] == {block: values[:, at].tolist() for at, block in enumerate(blocks)}
    else:
        told = [row[NAME] for row in shown[f"per_{when}"]]
        assert told == [dict(zip(blocks, row, strict=True)) for row in values.tolist()]

    rows = list(csv.DictReader(io.StringIO(camplab("show", "run", "--csv").out)))
    cells = [(int(row["step"]), float(row[f"{NAME}.fc2"])) for row in rows if row[f"{NAME}.fc2"]]
    assert cells == list(dict(zip(steps.tolist(), values[:, 1].astype(float).tolist(), strict=True)).items())

    line = Line(first_step=1)
    line.update(values[:, 1].astype(np.float32))
    _, heights = line.points(1, len(values), 500, log=False)
    assert heights.tolist() == values[:, 1].astype(np.float32).tolist()


def test_what_train_prints_of_it_is_what_was_kept(camplab, when):
    files.save(mlp(epochs=2), camplab.folder / "p.camplab")
    lines = camplab("train", "p.camplab", "--run", "run", "--json").lines
    told = [line[NAME] for line in lines if line["event"] == "epoch" and NAME in line]
    _, values = numbers(read(camplab.folder / "run"), when)
    if when == "look":
        assert (told, len(values)) == ([], 0), "nobody wanted it"
        return
    kept = [part.mean(0, dtype=float) for part in np.split(values, 2)] if when == "step" else values
    for printed, row in zip(told, kept, strict=True):
        assert printed == pytest.approx(dict(zip(("fc1", "fc2"), row.tolist(), strict=True)))
        assert all(math.isfinite(value) for value in printed.values())


def numbers(record, when):
    """The steps after which it was taken, and n × blocks."""
    if when == "step":
        return np.arange(1, record.step + 1), record.values(NAME)[:]
    steps, values = record.points(NAME)
    return steps[:], values[:]
