"""Early stopping, and moving averages, on the command line."""

from __future__ import annotations

import csv
import io

import numpy as np
import pytest

from tests.engine.conftest import warm_engines as warm_engines

RECIPE = ("--set", "patience=1", "--set", "learning_rate=0.05", "--set", "batch_size=256")


@pytest.fixture
def net(camplab):
    camplab("new", "mlp", "-o", "net.camplab")
    return "net.camplab"


def test_a_run_that_stops_early_says_so_in_lines_json_tables_and_reports(camplab, net):
    told = camplab("train", net, "--run", "run", *RECIPE)
    assert told.status == 0
    (said,) = (line for line in told.out.splitlines() if "stopped early" in line)
    shown = camplab("show", "run", "--json").json
    stop, epochs = shown["stopped_early"], shown["per_epoch"]
    assert stop["epoch"] == len(epochs) == stop["best"] + 1
    assert said == f"stopped early after epoch {stop['epoch']}: none was better since epoch {stop['best']}, whose " \
                   "weights it has now"  # fmt: skip
    assert said in camplab("show", "run").out
    lines = camplab("train", net, "--run", "other", "--json", *RECIPE).lines
    (told,) = (line for line in lines if line["event"] == "stopped_early")
    assert (told["epoch"], told["best"], told["sentence"]) == (stop["epoch"], stop["best"], said)
    rows = [*csv.DictReader(io.StringIO(camplab("show", "run", "--csv").out))]
    (marked,) = (row for row in rows if "stopped_early" in row["changed"])
    assert int(marked["step"]) == stop["step"]
    camplab("report", "run", "-o", "run.html")
    assert said in (camplab.folder / "run.html").read_text("utf-8")


def test_its_network_is_that_of_the_best_epoch_in_every_command(camplab, net):
    camplab("train", net, "--run", "run", *RECIPE)
    shown = camplab("show", "run", "--json").json
    best = shown["per_epoch"][shown["stopped_early"]["best"] - 1]
    last, there = (camplab("look", f"run{at}", "--json").json["answer"] for at in ("", f"@{best['step']}"))
    assert last == there
    assert camplab("step", "run", "--json").json["step"] == shown["stopped_early"]["step"]


@pytest.mark.usefixtures("warm_engines")
def test_variants_that_are_more_and_less_patient_race(camplab, net):
    lines = camplab("race", net, "--vary", "patience=1,2", "--epochs", "15", "--json", "--processes", "1").lines
    assert [variant["name"] for variant in lines[0]["variants"]] == [
        "Early stopping 1 epochs",
        "Early stopping 2 epochs",
    ]
    assert [line["reason"] for line in lines if line["event"] == "done" and "variant" in line] == ["done", "done"]


def test_moving_averages_are_said_as_json_with_and_without_bias_correction(camplab, net):
    camplab("train", net, "--run", "run", "--steps", "30")
    said = camplab("show", "run", "--json", "--smooth", "0.9").json
    x, found = np.array(said["numbers"]["loss"]), said["smoothed"]["loss"]
    assert found["average"][0] == pytest.approx(0.1 * x[0])
    assert found["corrected"][0] == pytest.approx(x[0])
    assert found["average"][1] == pytest.approx(0.09 * x[0] + 0.1 * x[1])
    assert found["corrected"][1] == pytest.approx((0.09 * x[0] + 0.1 * x[1]) / 0.19)
    assert "smoothed" not in camplab("show", "run", "--json").json
    camplab("show", "run", "--smooth", "0.9").says("moving averages are said with --json", status=2)
