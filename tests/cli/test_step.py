"""One step from within on the command line: `camplab step`. It shows what the next step of `camplab train` does."""

from __future__ import annotations

import numpy as np
import pytest

from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.document import files
from camplab.document.presets.catalogue import find as preset
from camplab.document.project import Project
from camplab.runs import reading
from tests.training.recipes import leave_out_the_compiler

leave_out_the_compiler()


@pytest.fixture
def trained(camplab, monkeypatch):
    """A run of eight steps, four an epoch; its folder."""
    monkeypatch.setenv("CAMPLAB_HOME", str(camplab.folder / "home"))
    project = Project(title="Lines").with_net((Flatten(), Dense(name="last", out_features=10)))
    training = project.training.model_copy(update={"epochs": 2, "batch_size": 400, "device": "cpu"})
    files.save(project.model_copy(update={"training": training}), camplab.folder / "p.camplab")
    camplab("train", "p.camplab", "--run", camplab.folder / "run")
    return camplab.folder / "run"


def of(said, what):
    return [move for move in said["moves"] if move["what"] == what]


def test_from_any_step_it_shows_what_the_run_did_then(camplab, trained):
    record = reading.read(trained)
    losses, norms = np.asarray(record.values("loss")), np.asarray(record.values("gradient_norm"))
    for step in (0, 2, 4, 7):
        said = camplab("step", f"{trained}@{step}", "--json").json
        assert said["step"] == step
        (loss,) = of(said, "loss")
        assert np.float32(loss["loss"]) == losses[step]
        assert loss["gradient"] == pytest.approx(norms[step], rel=1e-6)
    assert camplab("step", "p.camplab", "--json").json == camplab("step", f"{trained}@0", "--json").json


def test_the_step_after_the_last_is_that_of_a_longer_run(camplab, trained):
    said = camplab("step", trained, "--json").json
    camplab("train", "p.camplab", "--run", trained, "--resume", "--epochs", "3")
    assert np.float32(of(said, "loss")[0]["loss"]) == np.asarray(reading.read(trained).values("loss"))[8]


def test_one_sample_of_one_block_comes_with_its_numbers(camplab, trained):
    said = camplab("step", trained, "--sample", "3", "--block", "last", "--json").json
    assert (said["sample"], said["batch"]) == (3, 400)
    assert [move["what"] for move in said["moves"]] == ["forward", "backward"]
    assert [np.shape(move["values"]) for move in said["moves"]] == [(10,), (10,)]
    assert isinstance(said["target"], int)


def test_people_read_a_table_of_it(camplab, trained):
    said = camplab("step", trained).out
    assert said.startswith("Step 9: the mean of 400 samples; learning rate")
    rows = [line.split() for line in said.splitlines()[3:]]
    assert [row[0] for row in rows] == ["batch", "forward", "forward", "loss", "backward", "update"]
    assert [row[1] for row in rows if row[0] not in ("batch", "loss")] == ["flatten1", "last", "last", "last"]


def test_the_phases_of_a_step_are_named_and_the_times_that_one_learns_are_counted(camplab):
    project = preset("gan_ring").project()
    task = project.task.model_copy(update={"steps": 2})
    files.save(project.model_copy(update={"task": task}), camplab.folder / "gan.camplab")
    losses = [line for line in camplab("step", "gan.camplab").out.splitlines() if " loss " in line]
    assert [line.partition(" loss")[0].strip() for line in losses] == [
        "Discriminator, 1 of 2", "Discriminator, 2 of 2", "Generator",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (("--block", "x"), ("there is no block x", "flatten1, last")),
        (("--sample", "400"), ("there are 400 such samples",)),
    ],
)
def test_what_is_not_there_is_said_to_be_so(camplab, trained, given, words):
    camplab("step", trained, *given).says(*words, status=2)
    camplab("step", f"{trained}@99").says("from step 0 to 8, not 99", status=2)
