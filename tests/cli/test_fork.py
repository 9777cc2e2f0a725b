"""`camplab train --from RUN@STEP`: a new run from a step of another one, which stays as it was."""

from __future__ import annotations

import pytest
import torch

from camplab.blocks.activation import Activation
from camplab.blocks.batch_norm import BatchNorm
from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.document import files
from camplab.runs import snapshots
from camplab.runs.folder import RunFolder
from camplab.training.step import Learning
from tests.cli.test_runs import home, trained
from tests.for_each import for_each

__all__ = ["home"]


def test_a_fork_with_another_rate_goes_on_from_its_step_and_stands_below_its_parent(camplab, home):
    trained(camplab)
    (parent,) = camplab("runs", "--json").json
    forked = camplab("train", "--from", f"{parent['name']}@10", "--set", "learning_rate=0.5",
                     "--set", "clip=off", "--json")  # fmt: skip
    assert forked.status == 0, forked
    child, again = camplab("runs", "--json").json
    assert again == parent
    assert (child["parent"], child["parent_step"], child["steps"]) == (parent["name"], 10, 18)
    shown, whole = (camplab("show", run["name"], "--json").json for run in (child, parent))
    assert shown["numbers"]["loss"][:10] == whole["numbers"]["loss"][:10]
    assert shown["numbers"]["loss"][11:] != whole["numbers"]["loss"][11:]
    assert [(change["step"], change["new"]) for change in shown["changes"]] == [(10, 0.5)]
    rows = [line.split()[:2] for line in camplab("runs").out.splitlines() if "two-rows" in line]
    assert [parent["name"] in rows[0], *rows[1:]] == [True, ["└", child["name"]]]
    assert f"from {parent['name']} after 10 steps" in camplab("show", child["name"]).out


def test_a_fork_with_a_changed_file_takes_along_what_fits_and_says_what_does_not(camplab, home):
    trained(camplab, run="kept")
    p = files.load(camplab.folder / "p.camplab")
    net = (p.net[0], p.net[1], Activation(), BatchNorm(), p.net[2])
    faster = p.training.model_copy(update={"learning_rate": 0.02, "epochs": 4})
    files.save(p.with_net(net).model_copy(update={"training": faster}), camplab.folder / "other.camplab")
    forked = camplab("train", "other.camplab", "--from", "kept@10", "--run", "child", "--epochs", "4", "--json")
    assert forked.status == 0, forked
    assert "2 of 3 blocks go on with their weights" in forked.err
    assert "weights that fit nowhere begin by chance: bn1" in forked.err
    shown, whole = (camplab("show", run, "--json").json for run in ("child", "kept"))
    assert shown["numbers"]["loss"][:10] == whole["numbers"]["loss"][:10]
    assert len(shown["numbers"]["loss"]) == 24
    changes = [(change["step"], change["what"], change["new"]) for change in shown["changes"]]
    assert changes == [(10, "learning_rate", 0.02)]
    assert "weights that fit nowhere begin by chance: bn1" in " ".join(camplab("show", "child").out.split())
    camplab("hindsight", "child", "--from", "3", "--to", "4").says("before step 10 this was another network", status=2)


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (RuntimeError("CUDA error: unspecified launch failure"), "unspecified launch failure"),
        (torch.OutOfMemoryError("CUDA out of memory"), "there was not enough memory for this step"),
        (MemoryError("everything is full"), "everything is full"),
    ],
)
def test_a_step_that_fails_on_the_way_to_the_fork_is_one_sentence_and_makes_no_run(
    camplab, home, monkeypatch, error, words
):
    def fail(*_):
        raise error

    trained(camplab, run="kept")
    monkeypatch.setattr(Learning, "step", fail)
    camplab("train", "--from", "kept@3", "--run", "child").says(words, status=1)
    assert not RunFolder(camplab.folder / "child").numbers.exists()


def test_a_run_says_what_its_snapshots_take(camplab):
    trained(camplab, run="kept")
    found = snapshots.found(camplab.folder / "kept")
    assert camplab("show", "kept", "--json").json["snapshots"] == [
        {"step": step, "bytes": size} for step, size in found.items()
    ]
    assert "Snapshots" in camplab("show", "kept").out


def test_snapshots_can_be_left_out(camplab):
    net = camplab.project("mlp", epochs=1)
    assert camplab("train", net, "--run", "without", "--snapshots", "off").status == 0
    assert snapshots.found(camplab.folder / "without") == {}
    assert "Snapshots" not in camplab("show", "without").out


@for_each(
    ("arguments", "words"),
    [
        ((), "give the FILE of a project, or --from RUN@STEP"),
        (("other.camplab", "--from", "kept@1"), "a fork keeps what its run learns"),
        (("none.camplab", "--from", "kept@1"), "none of the weights of this run fits"),
        (("--from", "kept"), "--from is RUN@STEP"),
        (("--from", "kept@x"), "--from is RUN@STEP"),
        (("--from", "kept@19"), "from step 0 to 18"),
        (("--from", "nowhere@1"), "there is no run nowhere"),
        (("--from", "kept@1", "--set", "learning_rate"), "--set is NAME=VALUE"),
        (("--from", "kept@1", "--set", "learning_rate=[]"), "--set is NAME=VALUE"),
        (("--from", "kept@1", "--set", "learning_rate=-1"), "Learning rate"),
        (("--from", "kept@1", "--set", "seed=3"), "cannot be changed while a run goes on"),
        (("--from", "kept@1", "--set", "nothing=3"), "cannot be changed while a run goes on"),
        (("--from", "kept@1", "--set", "fc9.frozen=true"), "there is no block fc9"),
        (("--from", "kept@1", "--seed", "3"), "a fork has the seed"),
        (("--from", "kept@1", "--run", "kept"), "already holds a run"),
        (("p.camplab", "--run", "kept", "--resume", "--set", "learning_rate=1"), "keeps its recipe"),
        (("p.camplab", "--snapshots", "much"), "--snapshots is a size"),
    ],
)
def test_what_is_typed_wrong_is_one_sentence_and_makes_no_run(camplab, home, beside_others, arguments, words):
    camplab("train", *arguments).says(words, status=2)
    assert camplab("runs", "--json").json == []


@pytest.fixture
def beside_others(camplab, home) -> None:
    """A run that was trained, and projects of which it is no beginning."""
    trained(camplab, run="kept")
    p = files.load(camplab.folder / "p.camplab")
    files.save(p.model_copy(update={"training": p.training.model_copy(update={"optimizer": "sgd"})}),
               camplab.folder / "other.camplab")  # fmt: skip
    files.save(p.with_net((Flatten(), Dense(out_features=7), Dense(out_features=7), Dense(out_features=10))),
               camplab.folder / "none.camplab")  # fmt: skip
