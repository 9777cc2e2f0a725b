"""A fork with another network goes on with every weight that fits, and with what the optimizer keeps of it."""

from __future__ import annotations

import shutil

import pytest
import torch

from camplab.blocks.activation import Activation
from camplab.blocks.batch_norm import BatchNorm
from camplab.blocks.dense import Dense
from camplab.blocks.dropout import Dropout
from camplab.blocks.flatten import Flatten
from camplab.blocks.structure import Group
from camplab.datasets.altered_digits.few_digits import FewDigits
from camplab.document import files
from camplab.document.races.initial_weights import same_blocks
from camplab.runs.carried import Carried
from camplab.runs.events import Changed
from camplab.runs.folder import RunFolder
from camplab.runs.kept.all_runs import runs
from camplab.runs.listing import BadRun, info
from camplab.runs.reading import read as kept
from camplab.training.checkpoint import read
from camplab.training.control import Control
from camplab.training.setup import BadProject
from camplab.training.time_travel.fork import fork
from camplab.training.time_travel.hindsight import Hindsight
from camplab.training.time_travel.replay import stand_at
from tests.kept import some
from tests.training.recipes import autoencoder, cnn, column, mlp, project, run

NOTHING = Dropout(p=0.0)
"""A block that changes no number and draws none."""


def with_block(project, block, at=1):
    """One more block in each stack."""
    stacks = {name: (*net[:at], block, *net[at:]) for name, net in project.stacks.items()}
    return project.model_copy(update={"stacks": stacks})


def goes_on(folder):
    return run(files.load(RunFolder(folder).project), folder=folder, resume=True)


def in_groups(project):
    return project.with_net((Group(rate=0.1, body=project.net[:4]), *project.net[4:]))


RUNS = {
    "Adam, one cycle": (cnn(epochs=2, schedule="one_cycle"), ()),
    "momentum, changed on the way": (
        cnn(epochs=2, optimizer="momentum", schedule="cosine"),
        [Changed(5, "learning_rate", 0.0, 0.05), Changed(8, "batch_size", 64, 50), Changed(9, "momentum", 0.9, 0.5),
         Changed(9, "p", 0.5, 0.25, "drop1")],
    ),
    "augmented": (cnn(epochs=2, shift=1), [Changed(7, "mixup", 0.0, 0.3), Changed(9, "shift", 1, 2)]),
    "rates of their own": (in_groups(cnn(epochs=2, schedule="step", step_epochs=1)), ()),
    "two stacks in float16": (autoencoder(bn=True, epochs=2, precision="float16"), ()),
}  # fmt: skip


@pytest.mark.parametrize("name", some(RUNS, "momentum, changed on the way"))
def test_with_a_block_that_does_nothing_it_goes_on_as_its_run_to_the_last_bit(name, tmp_path):
    whole, changes = RUNS[name]
    control = Control()
    control.repeat(changes)
    parent = run(whole, control, folder=tmp_path / "parent")
    asked = stand_at(tmp_path / "parent", 31).setup.project
    said = fork(tmp_path / "parent", 31, tmp_path / "fork", with_block(asked, NOTHING))
    assert len(said) == 1
    assert "go on with their weights" in str(said[0])
    rest = goes_on(tmp_path / "fork")
    assert column(rest, "loss").tolist() == column(parent, "loss").tolist()[31:]
    assert column(rest, "learning_rate").tolist() == column(parent, "learning_rate").tolist()[31:]
    loss = kept(tmp_path / "parent").values("loss")[:]
    assert kept(tmp_path / "fork").values("loss")[:].tolist() == loss.tolist()


def test_its_record_says_what_was_carried_and_goes_back_to_where_it_begins_and_no_further(tmp_path):
    run(cnn(), folder=tmp_path / "parent")
    (conv, norm, *rest) = cnn().net
    other = cnn().with_net((conv.changed(out_channels=6), norm, *rest))
    with pytest.raises(BadRun, match="none of the weights of this run fits the changed network"):
        fork(tmp_path / "parent", 30, tmp_path / "fork", other)
    assert [found.folder.name for found in runs(tmp_path)] == ["parent"]
    other = with_block(cnn(), BatchNorm(), at=4)
    said = fork(tmp_path / "parent", 30, tmp_path / "fork", other)
    assert [str(each) for each in said] == [
        "3 of 4 blocks go on with their weights and what the optimizer keeps of them",
        "weights that fit nowhere begin by chance: bn2",
    ]
    found = info(tmp_path / "fork")
    assert (found.parent, found.parent_step, found.begins) == ("parent", 30, 30)
    assert found.carried == Carried(3, ("bn2",))
    goes_on(tmp_path / "fork")
    with pytest.raises(BadRun, match="before step 30 this was another network: that of the run parent"):
        stand_at(tmp_path / "fork", 29)
    run(files.load(RunFolder(tmp_path / "fork").project), folder=fork_again(tmp_path), resume=True, steps=37)
    moment, wanted = stand_at(tmp_path / "fork", 37), read(tmp_path / "again")[1]
    assert all(torch.equal(value, wanted[f"model.{name}"]) for name, value in moment.setup.model.state_dict().items())
    assert [look.step for look in Hindsight(tmp_path / "fork", 30).numbers([30, 40], {"output_std"})] == [30, 40]
    record = kept(tmp_path / "fork")
    assert (record.begins, len(record.values("loss"))) == (30, 44)
    assert "bn2" in record.started.columns("gradients")
    shutil.rmtree(RunFolder(tmp_path / "fork").snapshots)
    for pair in RunFolder(tmp_path / "fork").checkpoints:
        pair.facts.unlink()
    with pytest.raises(BadRun, match="what this run began with is gone"):
        stand_at(tmp_path / "fork", 35)


def fork_again(tmp_path):
    fork(tmp_path / "parent", 30, tmp_path / "again", with_block(cnn(), BatchNorm(), at=4))
    return tmp_path / "again"


def test_a_fork_of_it_goes_back_to_where_that_begins(tmp_path):
    run(mlp(), folder=tmp_path / "a")
    fork(tmp_path / "a", 10, tmp_path / "b", with_block(mlp(), NOTHING))
    goes_on(tmp_path / "b")
    fork(tmp_path / "b", 35, tmp_path / "c")
    goes_on(tmp_path / "c")
    assert kept(tmp_path / "c").values("loss")[:].tolist() == kept(tmp_path / "a").values("loss")[:].tolist()
    assert (info(tmp_path / "c").begins, info(tmp_path / "c").carried) == (35, None)
    with pytest.raises(BadRun, match="before step 35"):
        stand_at(tmp_path / "c", 20)


def deep(*widths: int):
    hidden = (block for width in widths for block in (Dense(out_features=width), Activation(kind="tanh")))
    return project(Flatten(), *hidden, Dense(out_features=10))


def test_of_blocks_alike_the_one_that_was_taken_out_is_known_by_who_edited(tmp_path):
    """By the order of kinds and shapes alone nobody could tell which of them is gone."""
    whole = deep(16, 16, 16, 16)
    run(whole, folder=tmp_path / "parent", steps=20)
    shorter = whole.with_net((*whole.net[:3], *whole.net[5:]))
    fork(tmp_path / "parent", 20, tmp_path / "fork", shorter, same_blocks(whole, shorter))
    now, then = read(tmp_path / "fork")[1], read(tmp_path / "parent")[1]
    for mine, its in (("fc1", "fc1"), ("fc2", "fc3"), ("fc3", "fc4"), ("fc4", "fc5")):
        for kind in ("model", "optimizer.exp_avg", "optimizer.exp_avg_sq", "optimizer.step"):
            assert torch.equal(now[f"{kind}.{mine}.weight"], then[f"{kind}.{its}.weight"]), (kind, mine)


def test_another_activation_keeps_all_weights_and_learns_from_there(tmp_path):
    run(mlp(), folder=tmp_path / "parent", steps=20)
    other = mlp().with_net(tuple(Activation(kind="tanh") if b.tag == "activation" else b for b in mlp().net))
    said = fork(tmp_path / "parent", 20, tmp_path / "fork", other)
    assert [str(each) for each in said] == [
        "2 of 2 blocks go on with their weights and what the optimizer keeps of them"
    ]
    losses = column(goes_on(tmp_path / "fork"), "loss")
    assert losses[-5:].mean() < losses[:5].mean()


def test_a_new_block_gets_the_momentum_that_others_have(tmp_path):
    run(cnn(optimizer="momentum"), folder=tmp_path / "parent", steps=20)
    fork(tmp_path / "parent", 20, tmp_path / "fork", with_block(cnn(), BatchNorm(), at=4))
    state = read(tmp_path / "fork")[1]
    assert not state["optimizer.momentum_buffer.bn2.weight"].any()
    assert state["optimizer.momentum_buffer.conv1.weight"].any()
    assert all(loss == loss for loss in column(goes_on(tmp_path / "fork"), "loss"))


@pytest.mark.parametrize(
    ("other", "error", "why"),
    [(cnn().model_copy(update={"data": FewDigits()}), BadRun, "learns the same task from the same data"),
     (autoencoder(), BadRun, "learns the same task from the same data"),
     (with_block(cnn(), Dense(out_features=3)), BadProject, "a dense layer takes a vector")],
)  # fmt: skip
def test_what_cannot_go_on_is_refused_in_a_sentence_and_nothing_is_made(other, error, why, tmp_path):
    run(cnn(), folder=tmp_path / "parent", steps=5)
    if error is BadRun:
        other = with_block(other, NOTHING)
    with pytest.raises(error, match=why):
        fork(tmp_path / "parent", 5, tmp_path / "fork", other)
    assert not (tmp_path / "fork").exists()
