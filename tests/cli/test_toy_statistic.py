"""A statistic of blocks costs one definition, its probe: it arrives in the store, on the command line, in the CSV."""

from __future__ import annotations

import csv
import io
import math

import pytest

from camplab.runs.events import Look
from camplab.runs.reading import read
from camplab.runs.wants import Want
from tests.training.probes.asking import wanting
from tests.training.probes.toys import toys
from tests.training.recipes import epochs, mlp, run


@pytest.fixture
def folder(tmp_path):
    """Of a run with a statistic of every epoch and one that somebody wanted of one block; what it said meanwhile."""
    with toys():
        events = run(mlp(epochs=3), wanting(Want("toy_updates", ("fc2",))), folder=tmp_path / "run")
    return tmp_path / "run", events


def test_it_is_kept_as_it_was_said_and_can_be_drawn_as_a_curve(folder):
    path, events = folder
    record = read(path)  # by a program that does not know the probe
    looks = [event for event in events if isinstance(event, Look)]
    assert looks
    steps, values = (column[:] for column in record.points("toy_update"))
    assert steps.tolist() == [look.step for look in looks]
    assert values[:, 1].tolist() == [look.values["toy_update"][1] for look in looks]
    assert all(math.isnan(value) for value in values[:, 0])  # nobody wanted this block: not known, and not 0
    steps, values = (column[:] for column in record.points("toy_spread"))
    assert steps.tolist() == [epoch.step for epoch in epochs(events)]
    assert values.tolist() == [list(epoch.values["toy_spread"]) for epoch in epochs(events)]
    assert record.measures["toy_spread"].probe == "toy_spread"
    assert str(record.measures["toy_update"].title) == "Update / weight"


def test_the_command_line_shows_it_and_writes_it_as_a_table(folder, camplab):
    path, events = folder
    shown = camplab("show", path, "--json").json
    spreads = [epoch.values["toy_spread"] for epoch in epochs(events)]
    assert [row["toy_spread"] for row in shown["per_epoch"]] == [{"fc1": a, "fc2": b} for a, b in spreads]
    assert all(set(row["toy_update"]) == {"fc1", "fc2"} for row in shown["per_look"])
    rows = list(csv.DictReader(io.StringIO(camplab("show", path, "--csv").out)))
    ends = [row for row in rows if row["epoch"]]
    assert [(float(row["toy_spread.fc1"]), float(row["toy_spread.fc2"])) for row in ends] == spreads
    looks = [event for event in events if isinstance(event, Look)]
    found = {int(row["step"]): row for row in rows}
    for look in looks:
        assert float(found[look.step]["toy_update.fc2"]) == look.values["toy_update"][1]
        assert found[look.step]["toy_update.fc1"] == ""
