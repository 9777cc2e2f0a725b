"""Runs as the first camplab kept them are read, to the last digit."""

from __future__ import annotations

import json
import math
from pathlib import Path

import numpy as np

from camplab.runs.folder import RunFolder
from camplab.runs.listing import info
from camplab.runs.reading import read
from camplab.runs.storage.store import RunStore
from tests.for_each import for_each

GOLDEN = Path(__file__).parent / "golden"


@for_each("name", ["digits", "sine"])
@for_each("way", ["read only", "gone on with"])
def test_runs_of_the_first_form_are_read(name, way, tmp_path):
    for file in (GOLDEN / name).iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    if way == "gone on with":
        RunStore(RunFolder(tmp_path).numbers).close()
    wanted = json.loads((tmp_path / "expected.json").read_text())
    found = read(tmp_path)
    assert found.step == len(wanted["step"])
    known = {name: [math.nan if x is None else x for x in wanted[name]] for name in ("loss", "accuracy", "norm")}
    np.testing.assert_array_equal(found.values("loss"), np.float32(known["loss"]))
    np.testing.assert_array_equal(found.values("gradient_norm"), np.float32(known["norm"]))
    np.testing.assert_array_equal(found.values("gradients"), np.float32(wanted["gradients"]))
    np.testing.assert_array_equal(found.values("learning_rate"), np.float32(wanted["learning_rate"]))
    assert found.started.columns("gradients") == tuple(wanted["blocks"])
    names = ("train_loss", "train_accuracy", "validation_loss", "validation_accuracy")
    for epoch, row in zip(found.epochs, wanted["epochs"], strict=True):
        assert [epoch.epoch, epoch.step, *(epoch.values.get(name) for name in names), epoch.seconds] == row
        means = zip(found.started.columns("activation_mean"), epoch.values["activation_mean"], strict=True)
        assert [[epoch.epoch, *pair] for pair in means] == [
            row[:3] for row in wanted["activations"] if row[0] == epoch.epoch
        ]
    assert [[change.step, change.new] for change in found.changes] == wanted["changes"]
    assert ("accuracy" in found.measures) == (name == "digits"), "a regression has none, so it says none"
    if name == "digits":
        np.testing.assert_array_equal(found.values("accuracy"), np.float32(known["accuracy"]))
    assert (info(tmp_path).status, info(tmp_path).steps) == ("done", len(wanted["step"]))


def test_reading_a_run_of_the_first_form_leaves_its_file_as_it_is(tmp_path):
    for file in (GOLDEN / "digits").iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    before = RunFolder(tmp_path).numbers.read_bytes()
    read(tmp_path).values("loss")
    assert RunFolder(tmp_path).numbers.read_bytes() == before
