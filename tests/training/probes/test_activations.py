"""What watched blocks put out is measured once an epoch, as the network stands then, and changes nothing."""

from __future__ import annotations

import json
import math

import pytest
import torch

from camplab.assembly.optimization import evaluation_batch
from camplab.blocks.activation import Activation
from camplab.blocks.convolution import Convolution
from camplab.blocks.dense import Dense
from camplab.blocks.dropout import Dropout
from camplab.blocks.flatten import Flatten
from camplab.blocks.residual import Residual
from camplab.blocks.structure import Group, Parallel, Repeat
from camplab.cli.train.progress import JsonLines
from camplab.runs.fingerprint import fingerprint
from camplab.runs.reading import read
from camplab.training.looking import looks
from camplab.training.trainer import Trainer
from tests.training.recipes import ALL, at_epochs, cnn, column, epochs, project, run


def watching(plain, *places):
    """The project with the blocks at these places watched."""
    net = tuple(block.changed(probe=at in places) for at, block in enumerate(plain.net))
    return plain.model_copy(update={"stacks": {"net": net}})


def measured(epoch):
    """Means and spreads of the watched blocks."""
    return epoch.values["activation_mean"], epoch.values["activation_std"]


def test_mean_and_spread_are_those_of_the_outputs_on_validation_samples():
    trainer = Trainer(watching(cnn(epochs=2), 2, 6), attended=False)
    last = epochs(list(trainer.events()))[-1]
    setup = trainer.loop.setup
    setup.model.eval()
    with torch.no_grad():
        x = setup.data.held_out.x[: evaluation_batch(setup.project)]
        relu = setup.model.relu1(setup.model.bn1(setup.model.conv1(x)))
        scores = setup.model(x)
    assert trainer.loop.opened().columns("activation_mean") == ("relu1", "fc1")
    for mean, std, output in zip(*measured(last), (relu, scores), strict=True):
        assert mean == pytest.approx(output.mean().item(), rel=1e-4)
        assert std == pytest.approx(output.std(correction=0).item(), rel=1e-4)


def test_training_watched_is_the_same_to_the_last_bit():
    plain, watched = run(cnn(epochs=2)), run(watching(cnn(epochs=2), 0, 1, 2, 5, 6))
    assert column(watched, "loss").tolist() == column(plain, "loss").tolist()
    assert at_epochs(epochs(watched), *ALL) == at_epochs(epochs(plain), *ALL)
    assert [len(measured(epoch)[0]) for epoch in epochs(watched)] == [5, 5]


def test_when_nothing_is_watched_nothing_runs(monkeypatch):
    monkeypatch.setattr(looks, "Hooks", None)  # needed for the first hook
    assert ["activation_mean" in epoch.values for epoch in epochs(run(cnn(epochs=1)))] == [False]


def test_every_turn_and_every_structure_is_watched_by_its_own_name():
    net = (
        Repeat(times=2, body=(Convolution(out_channels=2, probe=True), Activation())),
        Residual(channels=2, probe=True),
        Parallel(branches=((Dropout(probe=True, bypass=True),), ())),
        Group(name="head", probe=True, body=(Flatten(), Dense(out_features=10, probe=True))),
    )
    events = run(project(*net, epochs=1))
    assert events[0].columns("activation_std") == (
        "stage1.0", "stage1.2", "residual1", "residual2.branches.0", "head", "head.1",
    )  # fmt: skip
    for numbers in measured(epochs(events)[0]):
        assert numbers[4] == numbers[5]


def test_a_single_number_has_no_spread():
    net = (Convolution(out_channels=1, kernel=8, padding=0, probe=True), Flatten(), Dense(out_features=10))
    trainer = Trainer(project(*net, epochs=1), attended=False)
    list(trainer.events())
    assert trainer.loop._looks.epoch(samples=1)["activation_std"] == (0,)


def test_a_run_may_be_resumed_with_other_blocks_watched(tmp_path):
    first = run(watching(cnn(epochs=3), 0), folder=tmp_path, steps=30)
    rest = run(watching(cnn(epochs=3), 1), folder=tmp_path, resume=True)
    assert column(first, "loss").tolist() + column(rest, "loss").tolist() == column(run(cnn(epochs=3)), "loss").tolist()
    kept = read(tmp_path)
    assert kept.started.columns("activation_mean") == ("conv1", "bn1")
    known = [[math.isfinite(number) for number in epoch.values["activation_mean"]] for epoch in kept.epochs]
    assert known == [[True, False], [False, True], [False, True]]
    assert kept.epochs[2].values["activation_std"][1:] == epochs(rest)[-1].values["activation_std"]


def test_watching_is_no_part_of_what_a_checkpoint_belongs_to():
    inside = project(Flatten(), Group(body=(Dense(out_features=10, probe=True),)))
    outside = project(Flatten(), Group(body=(Dense(out_features=10),), probe=True))
    other = project(Flatten(), Group(body=(Dense(out_features=10, bias=False),)))
    assert fingerprint(inside) == fingerprint(outside) != fingerprint(other)


def test_machines_read_them_by_module(capsys):
    lines = JsonLines("run", 0)
    for event in run(watching(cnn(epochs=1), 0)):
        lines.hear(event)
    epoch = next(line for line in capsys.readouterr().out.splitlines() if '"epoch"' in line and '"activations"' in line)
    told = json.loads(epoch)["activations"]
    assert list(told) == ["conv1"]
    assert all(math.isfinite(told["conv1"][key]) for key in ("mean", "std"))
