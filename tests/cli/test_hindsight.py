"""`camplab hindsight`: numbers of any step of a run, which nobody recorded."""

from __future__ import annotations

import csv
import io

import pytest

from camplab.runs import reading
from camplab.training.step import Learning
from tests.cli.test_runs import home, trained

__all__ = ["home"]


def test_validation_is_that_of_the_epochs_where_they_end_and_known_in_between(camplab, home):
    trained(camplab, run="kept")
    shown = camplab("show", "kept", "--json").json["per_epoch"]
    found = camplab("hindsight", "kept", "--every", "1", "--json").json["numbers"]
    assert [row["step"] for row in found] == [*range(19)]
    ends = {row["step"]: (row["validation_loss"], row["validation_accuracy"]) for row in found}
    assert [ends[row["step"]] for row in shown] == [(e["validation_loss"], e["validation_accuracy"]) for e in shown]
    assert len({*ends.values()}) > len(shown)


def test_a_table_has_a_row_for_each_block_and_the_last_step_in_it(camplab, home):
    trained(camplab, run="kept")
    rows = [line.split() for line in camplab("hindsight", "kept", "--block", "fc1", "--block", "fc2").out.splitlines()]
    assert rows[0] == ["Steps", "Block", "activation_mean", "activation_std"]
    assert [row[:2] for row in rows[1:3]] == [["0", "fc1"], ["0", "fc2"]]
    assert rows[-1][:2] == ["18", "fc2"]
    plain = [line.split() for line in camplab("hindsight", "kept", "--from", "5", "--to", "6").out.splitlines()]
    assert plain[0] == ["Steps", "validation_loss", "validation_accuracy"]
    assert [row[0] for row in plain[1:]] == ["5", "6"]


def test_csv_and_json_say_the_same(camplab, home):
    trained(camplab, run="kept")
    asked = ("hindsight", "kept", "--what", "activation_std", "--block", "fc1", "--every", "9")
    written = [*csv.reader(io.StringIO(camplab(*asked, "--csv").out))]
    assert written[0] == ["step", "activation_std.fc1"]
    said = camplab(*asked, "--json").json["numbers"]
    assert [[int(step), float(value)] for step, value in written[1:]] == [
        [row["step"], row["activation_std"]["fc1"]] for row in said
    ]
    assert [row["step"] for row in said] == [0, 9, 18]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("nowhere",), "there is no run nowhere"),
        (("kept", "--csv", "--json"), "give one of --csv and --json"),
        (("kept", "--from", "19"), "from 0 to 18"),
        (("kept", "--to", "19"), "from 0 to 18"),
        (("kept", "--from", "9", "--to", "3"), "from 0 to 18"),
        (("kept", "--what", "loss"), "loss is nothing to look back at; there are validation_loss, validation_accuracy"),
        (("kept", "--block", "fc9"), "there is no block fc9; did you mean fc"),
    ],
)
def test_what_is_typed_wrong_is_one_sentence(camplab, home, arguments, words):
    trained(camplab, run="kept")
    camplab("hindsight", *arguments).says(words, status=2)


def test_a_step_that_fails_now_is_one_sentence(camplab, home, monkeypatch):
    def fail(*_):
        raise RuntimeError("CUDA error: unspecified launch failure")

    trained(camplab, run="kept")
    monkeypatch.setattr(Learning, "step", fail)
    camplab("hindsight", "kept").says("unspecified launch failure", status=1)


def test_what_is_kept_lies_with_the_run_for_all_blocks_and_is_in_its_table(camplab, home):
    trained(camplab, run="kept")
    asked = ("hindsight", "kept", "--what", "update_ratio", "--block", "fc1",
             "--from", "3", "--to", "5", "--every", "1")  # fmt: skip
    found = camplab(*asked, "--json").json["numbers"]
    record = reading.read(camplab.folder / "kept")
    assert record.computed.said("update_ratio") is None
    assert camplab(*asked, "--keep", "--json").json["numbers"] == found
    record = reading.read(camplab.folder / "kept")
    kept = record.computed.said("update_ratio")
    assert kept.steps[:].tolist() == [3, 4, 5]
    at = record.measures["update_ratio"].columns.index("fc1")
    assert kept.values[:][:, at].tolist() == [row["update_ratio"]["fc1"] for row in found]
