"""Two runs side by side: what came of each, and only the differences, in words."""

from __future__ import annotations

import numpy as np

from camplab.blocks.activation import Activation
from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.document import files
from camplab.document.project import Project
from camplab.document.recipe import Recipe
from camplab.runs.exchange import logs


def trained(camplab, run: str, kind: str = "relu", **recipe: object) -> str:
    """A small network, trained on the command line into the folder `run`."""
    net = (Flatten(), *(part for _ in range(2) for part in (Dense(out_features=8), Activation(kind=kind))))
    training = Recipe(**{"epochs": 2, "batch_size": 256, "device": "cpu", **recipe})
    project = Project(title="Rows", stacks={"net": (*net, Dense(out_features=10))}, training=training)
    files.save(project, camplab.folder / f"{run}.camplab")
    answer = camplab("train", f"{run}.camplab", "--run", run)
    assert answer.status == 0, answer
    return run


def test_two_runs_are_told_apart_by_what_came_of_them_and_by_what_was_changed(camplab):
    trained(camplab, "a", kind="sigmoid")
    trained(camplab, "b", epochs=3, learning_rate=0.01)
    answer = camplab("compare", "a", "b")
    assert answer.status == 0, answer
    lines = [" ".join(line.split()) for line in answer.out.splitlines()]
    assert {"a b", "Project Rows Rows", "Status done done", "Epochs 2 3"} <= set(lines)
    assert lines[-3:] == ["Activation: Sigmoid → ReLU in 2 blocks", "Learning rate: 0.001 → 0.01", "Epochs: 2 → 3"]
    told = camplab("compare", "a", "b", "--json").json
    assert told["differences"] == lines[-3:]
    for side, name in (("left", "a"), ("right", "b")):
        shown = camplab("show", name, "--json").json
        values = [epoch["validation_accuracy"] for epoch in shown["per_epoch"]]
        best = {"measure": "validation_accuracy", "epoch": int(np.argmax(values)) + 1, "value": max(values)}
        assert told[side]["best"] == shown["best"] == best
    korean = camplab("compare", "a", "b", CAMPLAB_LANG="ko").out
    assert "학습률: 0.001 → 0.01" in korean


def test_a_fork_is_told_from_its_parent_by_what_was_turned_for_it(camplab):
    trained(camplab, "a")
    assert camplab("train", "--from", "a@4", "--set", "learning_rate=0.1", "--run", "b").status == 0
    turned = "Learning rate 0.001 → 0.1 before step 5"
    assert camplab("compare", "a", "b").out.splitlines()[-1] == f"Changed while it ran: {turned}"
    assert camplab("compare", "b", "a", "--json").json["differences"] == [f"Not changed here while it ran: {turned}"]
    assert f"Changed while it ran: {turned}" in page(camplab, "a", "b")


def page(camplab, *runs: str) -> str:
    """The report on these runs."""
    assert camplab("report", *runs, "-o", "both.html").status == 0
    return (camplab.folder / "both.html").read_text("utf-8")


def test_a_run_is_like_itself(camplab):
    trained(camplab, "a")
    assert camplab("compare", "a", "a").out.splitlines()[-1].startswith("Both are the same network")


def test_a_run_and_a_file_are_compared_as_networks_and_by_their_recipes(camplab):
    trained(camplab, "a")
    answer = camplab("compare", "a", camplab.project("lenet5", "other.camplab"))
    assert answer.status == 0, answer
    assert "Parameters" in answer.out
    assert "Optimizer: Adam → Nesterov SGD" in answer.out
    same = camplab("compare", "a", "a.camplab").out
    assert same.splitlines()[-1] == "Both are built of the same blocks."


def test_what_is_no_run_and_no_file_is_one_sentence(camplab):
    trained(camplab, "a")
    camplab("compare", "a", "nothing").says("there is no file nothing", status=2)
    (camplab.folder / "a" / "project.camplab").write_text("{")
    camplab("compare", "a", "a").says("line", status=2)


def test_a_folder_without_a_run_is_named_in_one_sentence(camplab):
    (camplab.folder / "empty").mkdir()
    told = "camplab: empty holds no run: there is no run.sqlite in it\n"
    assert camplab("compare", "empty", "lenet5").err == told
    assert camplab("compare", "lenet5", "empty").err == told
    assert camplab("show", "empty").err == told
    assert camplab("inspect", "empty").err == "camplab: empty: this is a folder, not a file\n"
    (camplab.folder / "mlp").mkdir()
    assert camplab("compare", "lenet5", "mlp").status == 0, "a folder called as a preset hides it from nobody"


def test_of_several_runs_that_begin_so_none_is_taken(camplab):
    project = camplab.project(epochs=1)
    for _ in range(2):
        assert camplab("train", project).status == 0
    name = camplab("runs", "--json").json[0]["name"][:8]
    camplab("compare", name, name).says(f"2 runs begin with {name}", status=2)


def test_logs_of_other_programs_are_shown(camplab):
    trained(camplab, "a")
    assert camplab("show", "a", "--tensorboard", "events").status == 0
    losses = logs.read(camplab.folder / "events")["loss"].values
    lines = [line.split() for line in camplab("show", "events").out.splitlines()]
    (row,) = [line for line in lines if line[0] == "loss"]
    assert row[1:4] == [str(len(losses)), "1", str(len(losses))]
    assert camplab("show", "events", "--json").json["loss"]["values"] == losses.tolist()
    (camplab.folder / "log.csv").write_text("step,val\n1,3\n5,1\n")
    assert camplab("show", "log.csv", "--json").json == {"val": {"steps": [1, 5], "values": [3, 1]}}
    (camplab.folder / "words.txt").write_text("hello")
    camplab("show", "words.txt").says("words.txt", status=2)
    (camplab.folder / "empty").mkdir()
    camplab("show", "empty").says("empty holds no run", status=2)
