"""What was trained is listed and shown: `camplab runs`, `camplab show`. What is printed is what was kept."""

from __future__ import annotations

import csv
import io
import math
from itertools import pairwise

import numpy as np
import pytest

from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.cli.output import print_table
from camplab.document import files
from camplab.document.presets.catalogue import PRESETS
from camplab.document.presets.preset import IMAGENET
from camplab.document.project import Project
from camplab.runs.exchange import logs
from camplab.runs.folder import RunFolder
from camplab.runs.reading import read
from camplab.runs.storage.store import RunStore
from tests.kept import project as shipped
from tests.runs.stores import started


def trained(camplab, title: str = "Two rows", run: str | None = None, **recipe: object):
    """A small network, trained on the command line; the lines it printed."""
    project = Project(title=title).with_net((Flatten(), Dense(out_features=4, probe=True), Dense(out_features=10)))
    training = project.training.model_copy(update={"epochs": 3, "batch_size": 256, "device": "cpu"} | recipe)
    files.save(project.model_copy(update={"training": training}), camplab.folder / "p.camplab")
    return camplab("train", "p.camplab", "--json", *(("--run", run) if run else ()))


@pytest.fixture
def home(camplab, monkeypatch):
    monkeypatch.setenv("CAMPLAB_HOME", str(camplab.folder / "home"))


def kept(camplab) -> str:
    """The name of the one run in the list."""
    (run,) = camplab("runs", "--json").json
    return run["name"]


def test_runs_are_listed_with_their_numbers(camplab, home):
    assert camplab("runs", "--json").json == []
    said = camplab("runs").out.strip()
    assert said == "No run is kept yet: every training of `camplab train FILE`, or in the window, is kept."
    trained(camplab)
    (run,) = camplab("runs", "--json").json
    assert (run["title"], run["status"], run["steps"], run["epochs"]) == ("Two rows", "done", 18, 3)
    assert set(run["latest"]) == {"train_loss", "train_accuracy", "validation_loss", "validation_accuracy"}
    table = camplab("runs").out
    assert run["name"] in table
    assert "validation_loss" in table
    damaged = camplab.folder / "home" / "runs" / "bad"
    damaged.mkdir()
    RunFolder(damaged).numbers.write_bytes(b"no database" * 100)
    assert "damaged: file is not a database" in camplab("runs").out
    bad, _ = camplab("runs", "--json").json
    assert (bad["name"], bad["status"]) == ("bad", "damaged")


def test_a_run_is_shown_by_folder_by_name_and_by_how_its_name_begins(camplab, home):
    trained(camplab)
    name = kept(camplab)
    by_name = camplab("show", name, "--json").json
    assert camplab("show", name[:12], "--json").json == by_name
    assert camplab("show", camplab.folder / "home" / "runs" / name, "--json").json == by_name


def test_a_run_gets_a_name_a_star_and_a_note(camplab, home):
    trained(camplab)
    name = kept(camplab)
    assert camplab("note", name, "the wide one was better", "--name", "wide", "--star").status == 0
    assert "★ wide" in camplab("runs").out
    (run,) = camplab("runs", "--json").json
    assert run["about"] == {"star": True, "name": "wide", "note": "the wide one was better", "damaged": False}
    assert run["file"] == str(camplab.folder / "p.camplab")
    shown = camplab("show", name).out
    assert "the wide one was better" in shown
    assert camplab("note", name, "--no-star", "--name", "").out.splitlines() == [name, "  the wide one was better"]
    camplab("note", "nothing", "--star").says("there is no run nothing", status=2)


def test_what_cannot_be_meant_is_one_sentence(camplab, home):
    camplab("show", "nothing").says("there is no run nothing", status=2)
    for name in ("same_1", "same_2"):
        trained(camplab, run=str(camplab.folder / "home" / "runs" / name))
    camplab("show", "same").says("2 runs begin with same: same_1, same_2", status=2)
    camplab("show", "same_1", "--csv", "--json").says("give one of", status=2)
    assert camplab("show", "same_1").status == 0
    project = camplab.folder / "home" / "runs" / "same_1" / "project.camplab"
    project.write_text("{")
    for line in (("show", "same_1"), ("look", "same_1@1"), ("transfer", project.parent, "-o", "begun.camplab")):
        camplab(*line).says("the project of the run in ", "same_1 cannot be read: line 1, column 2", status=2)


def test_the_json_of_a_run_is_what_was_kept(camplab):
    trained(camplab, run="run")
    told, record = camplab("show", "run", "--json").json, read(camplab.folder / "run")
    assert told["numbers"]["loss"] == record.values("loss")[:].tolist()
    assert told["numbers"]["gradients"] == {"fc1": record.values("gradients")[:, 0].tolist(),
                                            "fc2": record.values("gradients")[:, 1].tolist()}  # fmt: skip
    assert [epoch["validation_loss"] for epoch in told["per_epoch"]] == record.points("validation_loss")[1][:].tolist()
    assert told["per_epoch"][-1]["activation_mean"] == {"fc1": record.epochs[-1].values["activation_mean"][0]}
    assert [measure["name"] for measure in told["measures"]] == list(record.measures)


def test_the_table_for_spreadsheets_has_every_step_and_every_measure(camplab):
    trained(camplab, run="run")
    rows, record = list(csv.DictReader(io.StringIO(camplab("show", "run", "--csv").out))), read(camplab.folder / "run")
    assert [int(row["step"]) for row in rows] == list(range(1, 19))
    assert [np.float32(row["loss"]) for row in rows] == record.values("loss")[:].tolist()
    assert [np.float32(row["gradients.fc2"]) for row in rows] == record.values("gradients")[:, 1].tolist()
    ended = [row for row in rows if row["epoch"]]
    assert [int(row["step"]) for row in ended] == [6, 12, 18]
    assert [float(row["validation_loss"]) for row in ended] == record.points("validation_loss")[1][:].tolist()
    assert {row["validation_loss"] for row in rows if not row["epoch"]} == {""}, "what is not known is empty"


def test_a_learning_rate_changed_meanwhile_is_shown(camplab):
    from camplab.runs.events import Changed

    (camplab.folder / "run").mkdir()
    files.save(Project(), RunFolder(camplab.folder / "run").project)
    with RunStore(RunFolder(camplab.folder / "run").numbers) as store:
        store.begin(started())
        store.add(Changed(7, "learning_rate", 0.5, 0.25))
    assert camplab("show", "run", "--json").json["changes"] == [
        {"step": 7, "what": "learning_rate", "old": 0.5, "new": 0.25, "block": ""}
    ]
    assert "Learning rate 0.5 → 0.25 before step 8" in camplab("show", "run").out


def test_an_epoch_that_was_gone_on_with_in_its_middle_is_told_whole(camplab):
    trained(camplab, run="whole")
    assert camplab("train", "p.camplab", "--run", "half", "--steps", "9").status == 0
    lines = camplab("train", "p.camplab", "--run", "half", "--resume", "--json").lines
    second = next(line for line in lines if line["event"] == "epoch")
    kept = read(camplab.folder / "half").values("gradients")[6:12].mean(0, dtype=np.float64)
    assert second["epoch"] == 2
    assert list(second["gradients"].values()) == pytest.approx(kept.tolist(), rel=1e-12)


SMALL = [preset for preset in PRESETS if preset.group != IMAGENET and shipped(preset).trace().params < 20_000]


FIRST = {shipped(preset).task.tag: preset for preset in reversed(SMALL)}
TRIED = [FIRST[tag] for tag in ("classification", "gan", "variational", "segmentation") if tag in FIRST]
"""Presets of four kinds of measures: what a task measures differs, not what a network does. All of them are long,
with those of tasks that measure what others do."""


@pytest.mark.parametrize("preset", [
    pytest.param(preset, id=preset.name, marks=() if preset in TRIED else pytest.mark.long)
    for preset in SMALL
])  # fmt: skip
def test_every_figure_that_train_prints_is_the_one_that_was_kept(camplab, preset):
    files.save(preset.project(), camplab.folder / "p.camplab")
    lines = camplab("train", "p.camplab", "--run", "run", "--epochs", "2", "--json").lines
    record = read(camplab.folder / "run")
    told = [line for line in lines if line["event"] == "epoch"]
    assert [line["epoch"] for line in told] == [1, 2]
    known = {name: record.points(name)[1][:].tolist() for name, m in record.measures.items() if m.when == "epoch"}
    for at, (line, (first, last)) in enumerate(zip(told, pairwise([0, *(line["step"] for line in told)]), strict=True)):
        for name, measure in record.measures.items():
            if measure.when == "epoch" and measure.of == "run":
                assert line[name] == known[name][at]
            elif measure.when == "step" and measure.of == "block":
                means = record.values(name)[first:last].mean(0, dtype=np.float64).tolist()
                assert line[name] == pytest.approx(dict(zip(measure.columns, means, strict=True)), rel=1e-12)
                assert all(value > 0 and math.isfinite(value) for value in line[name].values())


def test_a_run_is_written_for_tensorboard(camplab):
    trained(camplab, run="r")
    answer = camplab("show", "r", "--tensorboard", "events")
    assert answer.status == 0, answer
    numbers = camplab("show", "r", "--json").json
    curves = logs.read(camplab.folder / "events")
    assert curves["loss"].values.tolist() == numbers["numbers"]["loss"]
    assert curves["gradients/fc1"].values.tolist() == numbers["numbers"]["gradients"]["fc1"]
    assert curves["validation_accuracy"].values.tolist() == [
        float(np.float32(epoch["validation_accuracy"])) for epoch in numbers["per_epoch"]
    ]
    camplab("show", "r", "--tensorboard", "events", "--csv").says("give one of", status=2)
    (camplab.folder / "file").touch()
    camplab("show", "r", "--tensorboard", "file").says("file", status=1)


def test_a_table_that_is_wider_than_its_place_keeps_its_first_column_and_its_heads(capsys):
    heads = [f"validation_loss_of_a_long_name_{number}" for number in range(8)]
    print_table(("Epoch", *heads, "Note"), [(7, *range(8), "as it was")], ("Epoch", *heads))
    first, second = capsys.readouterr().out.splitlines()
    assert first.split() == ["Epoch", *heads, "Note"]
    assert second.split() == ["7", *map(str, range(8)), "as", "it", "was"]
