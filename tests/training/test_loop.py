"""The loop trains as a person's own loop would, and tells its numbers exactly."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch
from torch import nn
from torch.nn.functional import cross_entropy, mse_loss

from camplab.assembly.module import build
from camplab.assembly.samples import load
from camplab.assembly.split import split
from camplab.blocks.batch_norm import BatchNorm
from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.blocks.side_head import SideHead
from camplab.blocks.structure import Group
from camplab.runs.events import Done, Fault, Note, Started, Steps
from camplab.training.probes.gradients import Sums
from tests.training.recipes import cnn, column, end, epochs, mlp, project, run, sine


def tutorial(project):
    """Written by hand: losses and parameter gradient norms of every step, validation loss of every epoch."""
    recipe = project.training
    torch.set_num_threads(1)
    data = split(load(project.data), project.data)
    torch.manual_seed(recipe.seed)
    model = build(project.trace())
    loss_of = cross_entropy if project.task.answers == "classes" else mse_loss
    optimizer = torch.optim.Adam(model.parameters(), lr=recipe.learning_rate, fused=True)
    generator = torch.Generator().manual_seed(recipe.seed)
    losses, norms, validations = [], [], []
    for _ in range(recipe.epochs):
        model.train()
        order = torch.randperm(len(data.x), generator=generator)
        for start in range(0, len(order), recipe.batch_size):
            chosen = order[start : start + recipe.batch_size]
            optimizer.zero_grad()
            loss = loss_of(model(data.x[chosen]), data.y[chosen])
            loss.backward()
            norms.append({name: p.grad.norm().item() for name, p in model.named_parameters()})
            optimizer.step()
            losses.append(loss.item())
        model.eval()
        with torch.no_grad():
            validations.append(loss_of(model(data.validation_x), data.validation_y).item())
    return losses, norms, validations


@pytest.mark.parametrize("make", [mlp, sine])
def test_the_losses_are_those_of_a_loop_written_by_hand(make):
    losses, _, validations = tutorial(make())
    events = run(make())
    assert column(events, "loss").tolist() == losses
    assert [epoch.values["validation_loss"] for epoch in epochs(events)] == pytest.approx(validations, rel=1e-6)


def test_gradient_norms_are_those_of_the_parameters_of_each_block():
    _, norms, _ = tutorial(mlp())
    events = run(mlp())
    blocks = events[0].columns("gradients")
    assert blocks == ("fc1", "fc2")
    for index, block in enumerate(blocks):
        wanted = [math.hypot(step[f"{block}.weight"], step[f"{block}.bias"]) for step in norms]
        assert column(events, "gradients")[:, index] == pytest.approx(wanted, rel=1e-5)
    assert column(events, "gradient_norm") == pytest.approx([math.hypot(*step.values()) for step in norms], rel=1e-5)


def test_an_infinite_gradient_stays_in_its_own_column():
    sums = Sums(["a.weight", "b.0.weight", "a.bias", "c"], ["a", "b", "b.0", "d"])
    with np.errstate(all="raise"):
        found = sums(np.array([[1.0, np.inf, 2.0, 4.0], [5.0, 6.0, 7.0, 8.0]]))
    np.testing.assert_array_equal(found, [[3.0, 0.0, np.inf, 0.0], [12.0, 0.0, 6.0, 0.0]])


def test_of_a_weight_that_learns_twice_in_a_step_the_last_gradient_is_that_of_its_block():
    names = ["encoder.w", "decoder.w", "critic.w", "encoder.w"]
    found = Sums(names, ["encoder", "decoder", "critic"])(np.array([[1.0, 2.0, 3.0, 4.0]]))
    np.testing.assert_array_equal(found, [[4.0, 2.0, 3.0]])


def test_every_step_is_told_once_and_the_epochs_add_up():
    events = run(cnn(epochs=3))
    started, done = events[0], end(events)
    assert isinstance(started, Started)
    assert done == Done("done", 3 * started.steps_per_epoch, 3, done.seconds, run=started.run)
    firsts = [event.first for event in events if isinstance(event, Steps)]
    lengths = [len(event) for event in events if isinstance(event, Steps)]
    assert firsts == [sum(lengths[:i]) for i in range(len(lengths))]
    assert [(epoch.epoch, epoch.step) for epoch in epochs(events)] == [(1, 22), (2, 44), (3, 66)]
    sizes = np.array([64] * 21 + [4])
    losses, accuracies = column(events, "loss").reshape(3, 22), column(events, "accuracy").reshape(3, 22)
    for epoch, loss, accuracy in zip(epochs(events), losses, accuracies, strict=True):
        assert epoch.values["train_loss"] == pytest.approx((loss * sizes).sum() / 1348, rel=1e-6)
        assert epoch.values["train_accuracy"] == pytest.approx((accuracy * sizes).sum() / 1348, rel=1e-5)


def test_the_same_seed_gives_the_same_curve_and_another_seed_another():
    first, again, other = run(cnn()), run(cnn()), run(cnn(seed=1))
    assert column(first, "loss").tolist() == column(again, "loss").tolist()
    assert column(first, "loss").tolist() != column(other, "loss").tolist()


def test_regression_has_no_accuracy():
    events = run(sine())
    assert all("accuracy" not in event.columns for event in events if isinstance(event, Steps))
    assert all(set(epoch.values) == {"train_loss", "validation_loss"} for epoch in epochs(events))


def test_clipping_shortens_the_gradient_but_the_panel_shows_its_length_before():
    events = run(mlp(optimizer="sgd", learning_rate=1.0, clip=0.01, epochs=1))
    assert column(events, "gradient_norm").min() > 0.01
    plain = run(mlp(optimizer="sgd", learning_rate=1.0, epochs=1))
    assert column(events, "loss")[-1] > column(plain, "loss")[-1]


def test_a_last_batch_of_one_sample_is_dropped():
    net = (Flatten(), BatchNorm(), Dense(out_features=10))
    events = run(project(*net, epochs=2, batch_size=449))
    assert events[0].steps_per_epoch == 1348 // 449 + (1348 % 449 > 1)
    assert isinstance(end(events), Done)


def test_frozen_blocks_keep_weights_and_statistics():
    net = (Flatten(), BatchNorm(frozen=True), Dense(out_features=16, frozen=True), Dense(out_features=10))
    from camplab.training.trainer import Trainer

    trainer = Trainer(project(*net, weight_decay=0.1))
    steps = trainer.events()
    started = next(steps)
    before = {name: value.clone() for name, value in trainer.loop.setup.model.state_dict().items()}
    list(steps)
    after = trainer.loop.setup.model.state_dict()
    moved = {name.split(".")[0] for name in after if not torch.equal(before[name], after[name])}
    assert moved == {"fc2"}
    assert started.columns("gradients") == ("fc2",)


def test_a_block_frozen_by_the_group_around_it_has_no_gradient_to_tell():
    net = (Flatten(), Group(body=(Dense(out_features=16), BatchNorm()), frozen=True), Dense(out_features=10))
    events = run(project(*net), steps=3)
    started = next(event for event in events if isinstance(event, Started))
    assert started.columns("gradients") == ("fc1",)


def test_a_number_of_steps_ends_the_run_within_an_epoch():
    done = end(run(mlp(epochs=5), steps=30))
    assert (done.reason, done.step, done.epoch) == ("done", 30, 1)


def test_a_network_that_does_not_fit_is_refused_in_a_sentence():
    fault = end(run(project(Dense(out_features=10))))
    assert isinstance(fault, Fault)
    assert (fault.kind, fault.fatal) == ("bad_project", True)


def test_a_device_that_is_not_there_is_refused_in_a_sentence():
    fault = end(run(mlp(device="cuda:77")))
    assert (fault.kind, fault.fatal) == ("bad_project", True)
    assert "cuda:77" in str(fault.sentence)


def test_a_bug_ends_the_run_with_a_report(monkeypatch):
    def broken(self, x):
        raise ZeroDivisionError("oops")

    monkeypatch.setattr(nn.Flatten, "forward", broken)
    fault = end(run(mlp()))
    assert fault.kind == "crash"
    assert "ZeroDivisionError: oops" in fault.detail


def test_side_heads_are_in_the_loss_of_training_and_not_in_that_of_validation():
    plain = cnn()
    head = SideHead(loss_weight=100, body=(Flatten(), Dense(out_features=10)))
    events = run(plain.with_net((*plain.net[:3], head, *plain.net[3:])), steps=22)
    notes = [str(event.sentence) for event in events if isinstance(event, Note)]
    assert notes == ["The loss in training holds that of the side heads as well (1)."]
    (epoch,) = epochs(events)
    assert epoch.values["train_loss"] > 20 * epoch.values["validation_loss"]
