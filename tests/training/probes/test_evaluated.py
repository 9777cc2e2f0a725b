"""Batches that were learned from, once more in evaluation mode: what dropout and batch norm cost in training."""

from __future__ import annotations

from itertools import islice

import pytest
import torch
from torch.nn import functional

from camplab.blocks.activation import Activation
from camplab.blocks.batch_norm import BatchNorm
from camplab.blocks.dense import Dense
from camplab.blocks.dropout import Dropout
from camplab.blocks.flatten import Flatten
from camplab.document.places import Places, judged_otherwise
from camplab.document.presets.catalogue import find
from camplab.runs.events import Look, Steps
from camplab.runs.wants import Want
from camplab.training.setup import prepare
from camplab.training.step import Learning
from camplab.training.trainer import Trainer
from tests.training.probes.asking import wanting
from tests.training.recipes import column, mlp, project

pytestmark = pytest.mark.usefixtures("no_limit")
NOISY = (Flatten(), Dense(out_features=32), BatchNorm(), Activation(), Dropout(p=0.5), Dense(out_features=10))
STEPS = 4


def looked(plain, steps: int = STEPS) -> tuple[dict[int, dict[str, float]], list[float]]:
    """By step what was said of its batch in evaluation mode; and its loss in training."""
    trainer = Trainer(plain, wanting(Want("evaluated"), every_step=True), attended=False, steps=steps)
    events = list(trainer.events())
    looks = {event.step: event.values for event in events if isinstance(event, Look)}
    return looks, column([event for event in events if isinstance(event, Steps)], "loss")


def test_it_is_the_loss_of_the_very_batch_with_the_weights_before_the_step():
    plain = project(*NOISY)
    setup = prepare(plain)
    learning = Learning(setup, [])
    expected = {}
    setup.model.train()
    for number, (x, y) in enumerate(islice(setup.batches(), STEPS), 1):
        setup.model.eval()
        with torch.no_grad():
            out = setup.model(setup.see(x))
        right = (out.argmax(1) == y).float().mean().item()
        expected[number] = (functional.cross_entropy(out, y).item(), right)
        setup.model.train()
        assert learning.step({"x": setup.see(x), "y": y}, None) is None
        for p in setup.model.parameters():
            p.grad = None
    found, losses = looked(plain)
    assert {step: (v["evaluated_loss"], v["evaluated_accuracy"]) for step, v in found.items()} == {
        step: (pytest.approx(loss, rel=1e-5), pytest.approx(right)) for step, (loss, right) in expected.items()
    }
    assert max(abs(found[step]["evaluated_loss"] - losses[step - 1]) for step in found) > 0.05, "dropout costs"


def test_without_dropout_and_batch_norm_it_is_the_loss_of_training():
    found, losses = looked(mlp())
    assert [found[step]["evaluated_loss"] for step in sorted(found)] == pytest.approx(losses, rel=1e-5)


def test_it_changes_no_weight():
    def weights(*wants: Want) -> list[torch.Tensor]:
        trainer = Trainer(project(*NOISY), wanting(*wants, every_step=True), attended=False, steps=STEPS)
        for _ in trainer.events():
            pass
        return [value.clone() for value in trainer.loop.setup.model.state_dict().values()]

    assert all(map(torch.equal, weights(), weights(Want("evaluated"))))


@pytest.mark.parametrize(("preset", "otherwise"), [("mlp", False), ("resnet20", True), ("lenet5", False)])
def test_networks_that_behave_otherwise_then_are_known(preset, otherwise):
    assert judged_otherwise(Places(find(preset).project())) is otherwise


def test_dropout_inside_attention_counts_and_what_is_bypassed_does_not():
    noisy = project(Flatten(), Dropout(bypass=True), Dense(out_features=10))
    assert not judged_otherwise(Places(noisy))
    assert judged_otherwise(Places(project(*NOISY)))
