"""A step of several phases: each has stacks that learn, a loss and an optimizer of its own."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor, nn
from torch.nn.functional import binary_cross_entropy_with_logits as entropy

from camplab.document.project import Project
from camplab.runs.events import Changed, Done, Look, Picture
from camplab.runs.reading import read as kept
from camplab.runs.wants import Want
from camplab.training.checkpoint import read
from camplab.training.control import Control
from camplab.training.setup import prepare
from camplab.training.step import evaluate
from camplab.training.trainer import Trainer
from tests import kept as cases
from tests.assembly.forging import LOSSES, gan
from tests.assembly.forging import forging_is_known as forging_is_known
from tests.training.probes.asking import no_limit as no_limit
from tests.training.probes.asking import wanting
from tests.training.probes.conftest import toy_probes as toy_probes
from tests.training.probes.test_undisturbed import the_same
from tests.training.recipes import column, end, epochs, run

pytestmark = pytest.mark.usefixtures("forging_is_known")
GRADIENTS = ("generator.fc1", "generator.fc2", "discriminator.fc1", "discriminator.fc2")


def norm(*gradients: Tensor) -> float:
    return math.hypot(*(gradient.norm().item() for gradient in gradients))


def by_hand(project: Project, clip: float | None = None) -> tuple[nn.Module, list[dict[str, Any]]]:
    """The model after training, and of every step both losses, the gradient norm of each block, and what moved."""
    setup, steps = prepare(project), []
    model, rate = setup.model, project.training.learning_rate
    make, tell = model.generator, model.discriminator
    optimizers = [torch.optim.Adam(stack.parameters(), lr=rate, fused=True) for stack in (tell, make)]
    for _ in range(project.training.epochs):
        model.train()
        for x, _ in setup.batches():
            fake = make(torch.randn(len(x), project.task.noise))
            real, forged = tell(x), tell(fake.detach())
            first = entropy(real, torch.ones_like(real)) + entropy(forged, torch.zeros_like(forged))
            for stack, optimizer in zip((tell, make), optimizers, strict=True):
                score = tell(fake) if stack is make else None
                loss = first if score is None else entropy(score, torch.ones_like(score))
                model.zero_grad()
                loss.backward()
                seen = {n: norm(m.weight.grad, m.bias.grad) for n, m in stack.named_children() if hasattr(m, "weight")}
                if clip is not None:
                    nn.utils.clip_grad_norm_(stack.parameters(), clip)
                optimizer.step()
                step = steps[-1] if score is not None else {}
                steps += [step] if score is None else []
                step[stack] = loss.item(), seen
        setup.close_epoch()
    named = {"generator": make, "discriminator": tell}
    return model, [{name: step[stack] for name, stack in named.items()} for step in steps]


@pytest.mark.parametrize("clip", [None, 0.1])
def test_losses_gradients_and_weights_are_those_of_a_loop_written_by_hand(clip):
    project = gan(clip=clip)
    trainer = Trainer(project, attended=False)
    events = list(trainer.events())
    model, steps = by_hand(project, clip)
    for name in ("discriminator", "generator"):
        assert column(events, f"{name}_loss").tolist() == [step[name][0] for step in steps]
    norms = column(events, "gradients")
    wanted = [[step[at.partition(".")[0]][1][at.partition(".")[2]] for at in GRADIENTS] for step in steps]
    assert events[0].columns("gradients") == GRADIENTS
    np.testing.assert_allclose(norms, wanted, rtol=1e-5)
    ours = trainer.loop.setup.model.state_dict()
    assert all(torch.equal(ours[name], value) for name, value in model.state_dict().items())


def test_every_phase_has_losses_of_its_own_and_there_is_no_other():
    events = run(gan())
    assert [measure.name for measure in events[0].measures if "loss" in measure.name] == [
        f"{when}{name}" for name in LOSSES for when in ("", "train_", "validation_")
    ]
    assert str(events[0].measures[1].title) == "Discriminator: Training loss"
    for number, epoch in enumerate(epochs(events)):
        assert set(epoch.values) == {f"{when}_{name}" for name in LOSSES for when in ("train", "validation")}
        sizes = [32] * 7  # one of 225 is left out
        for name in LOSSES:
            losses = column(events, name)[7 * number : 7 * number + 7].astype(float)
            assert epoch.values[f"train_{name}"] == pytest.approx(np.average(losses, weights=sizes))


def frozen(project: Project, stack: str) -> Project:
    return project.with_stack(stack, tuple(block.changed(frozen=True) for block in project.stack(stack)))


@pytest.mark.parametrize("precision", ["float32", "float16"])
@pytest.mark.parametrize("stack", ["generator", "discriminator"])
def test_a_phase_in_which_all_is_frozen_still_says_its_loss_and_the_other_learns(stack, precision):
    project = frozen(gan(clip=1.0, schedule="cosine", precision=precision), stack)
    trainer = Trainer(project, attended=False)
    events = trainer.events()
    first = next(events)
    before = {name: value.clone() for name, value in trainer.loop.setup.model.state_dict().items()}
    rest = [first, *events]
    moved = {name.partition(".")[0] for name, value in trainer.loop.setup.model.state_dict().items()
             if not torch.equal(value, before[name])}  # fmt: skip
    assert isinstance(end(rest), Done)
    assert moved == {"generator", "discriminator"} - {stack}
    assert all(np.isfinite(column(rest, name)).all() for name in LOSSES)


def test_another_learning_rate_is_that_of_all_phases():
    control = Control()
    control.change(learning_rate=0.25)
    trainer = Trainer(gan(schedule="cosine"), control, attended=False, steps=3)
    events = list(trainer.events())
    assert [(e.what, e.old, e.new) for e in events if isinstance(e, Changed)] == [("learning_rate", 1e-3, 0.25)]
    rates = [phase.optimizer.param_groups[0]["lr"] for phase in trainer.loop.setup.phases]
    assert rates[0] == rates[1] < 0.25
    assert column(events, "learning_rate")[0] == pytest.approx(0.25)


def test_noise_in_validation_is_the_same_every_time_and_moves_no_chance():
    setup = prepare(gan())
    setup.model.eval()
    chance = torch.get_rng_state()
    first = evaluate(setup, 32)
    assert evaluate(setup, 32) == first
    assert torch.equal(torch.get_rng_state(), chance)


# -- stopped and resumed -----------------------------------------------------------------------------

RECIPES = {
    "Adam, batch norm": {"bn": True},
    "one cycle, momentum, clipping": {"schedule": "one_cycle", "optimizer": "momentum", "clip": 0.5},
    "cosine, RMSprop, bfloat16": {"schedule": "cosine", "optimizer": "rmsprop", "precision": "bfloat16"},
    "warm-up, float16": {"schedule": "warm_up", "precision": "float16"},
}


@pytest.mark.parametrize("name", cases.some(RECIPES, "warm-up, float16"))
def test_stopped_in_the_middle_of_an_epoch_and_resumed(name, tmp_path):
    project = gan(epochs=3, **RECIPES[name])
    whole = run(project, folder=tmp_path / "whole")
    first = run(project, folder=tmp_path / "cut", steps=10)
    torch.manual_seed(12345)  # chance moves on in between
    rest = run(project, folder=tmp_path / "cut", resume=True)
    for measure in (*LOSSES, "learning_rate", "gradient_norm"):
        assert column(first, measure).tolist() + column(rest, measure).tolist() == column(whole, measure).tolist()
    assert [epoch.values for epoch in epochs(first) + epochs(rest)] == [epoch.values for epoch in epochs(whole)]
    ours, theirs = (read(tmp_path / folder)[1] for folder in ("cut", "whole"))
    assert ours.keys() == theirs.keys()
    assert all(torch.equal(ours[name], theirs[name]) for name in ours)
    assert kept(tmp_path / "cut").values("generator_loss")[:].tolist() == column(whole, "generator_loss").tolist()


def test_each_phase_keeps_the_state_of_its_own_optimizer(tmp_path):
    run(gan(), folder=tmp_path, steps=5)
    facts, tensors = read(tmp_path)
    assert len(facts["phases"]) == len(facts["tally"]["losses"]) == 2
    assert "discriminator_optimizer.exp_avg.discriminator.fc1.weight" in tensors
    assert "generator_optimizer.exp_avg.generator.fc1.weight" in tensors
    assert sum("optimizer." in name for name in tensors) == 2 * 3 * 4


# -- looking inside ----------------------------------------------------------------------------------


@pytest.mark.usefixtures("toy_probes", "no_limit")
@pytest.mark.parametrize(
    "recipe",
    [{"clip": 0.1, "precision": "float16"},
     *(pytest.param(recipe, marks=pytest.mark.long) for recipe in ({}, {"precision": "bfloat16"}))],
    ids=str,
)  # fmt: skip
def test_watched_steps_are_those_of_an_unwatched_run(recipe):
    the_same(gan(bn=True, epochs=3, **recipe), 8)


@pytest.mark.usefixtures("toy_probes", "no_limit")
def test_weights_and_gradients_are_seen_in_the_phase_in_which_they_learn():
    modules = ("generator.fc1", "discriminator.fc1")
    events = run(gan(clip=1e-3), wanting(Want("toy_weights", modules)), steps=1)
    pictures = {event.module: event.values for event in events if isinstance(event, Picture)}
    setup = prepare(gan())
    before = {module: setup.model.get_submodule(module).weight.detach().clone() for module in modules}
    _, steps = by_hand(gan())
    assert set(pictures) == set(modules)
    gradients = column(run(gan(), steps=1), "gradients")[0]
    for module in modules:
        np.testing.assert_array_equal(pictures[module][0], before[module].numpy())
        stack, _, name = module.partition(".")
        assert 0 < np.linalg.norm(pictures[module][1]) <= steps[0][stack][1][name] * (1 + 1e-6), "not clipped yet"
        assert gradients[GRADIENTS.index(module)] == pytest.approx(steps[0][stack][1][name])


@pytest.mark.usefixtures("toy_probes", "no_limit")
def test_one_want_of_two_stacks_is_one_look_that_knows_both():
    events = run(gan(), wanting(Want("toy_updates", GRADIENTS)), steps=3)
    looks = [event for event in events if isinstance(event, Look)]
    assert [look.step for look in looks] == [1, 2, 3]
    assert all(value > 0 for look in looks for value in look.values["toy_update"])


@pytest.mark.usefixtures("toy_probes", "no_limit")
def test_gradients_of_outputs_are_those_of_the_own_phase():
    """The way back through the discriminator to the generator is not shown as what the discriminator learned from."""
    events = run(gan(), wanting(Want("toy_backward", ("discriminator.fc2", "generator.fc2"))), steps=1)
    (look,) = [event for event in events if isinstance(event, Look)]
    columns = events[0].columns("toy_backward")
    setup = prepare(gan())
    x, _ = next(iter(setup.batches()))
    make, tell = setup.model.generator.train(), setup.model.discriminator.train()
    fake = make(torch.randn(len(x), 3))
    real, forged = tell(x), tell(fake.detach())
    real.retain_grad()
    (entropy(real, torch.ones_like(real)) + entropy(forged, torch.zeros_like(forged))).backward()
    found = dict(zip(columns, look.values["toy_backward"], strict=True))
    assert found["discriminator.fc2"] == pytest.approx(real.grad.norm().item(), rel=1e-5)  # the last on the way back
    assert found["generator.fc2"] > 0
