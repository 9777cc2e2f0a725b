"""Optimizers and schedules are torch's own, fused where torch has it; a change by hand scales what is planned."""

from __future__ import annotations

import math

import pytest
import torch
from torch.optim import lr_scheduler

from camplab.assembly.module import build
from camplab.assembly.parameter_groups import rate_groups
from camplab.blocks.dense import Dense
from camplab.blocks.shape import vector
from camplab.blocks.structure import Group, Repeat
from camplab.blocks.walk import Traces, trace
from camplab.document.recipe import Recipe
from camplab.training.optimizers import fused_adam
from camplab.training.optimizers.fused_adam import FusedAdam
from camplab.training.optimizers.making import (
    change_learning_rate,
    groups_of,
    learning_rate,
    optimizer_of,
    schedule_of,
    stepper,
)
from tests.for_each import for_each
from tests.training.recipes import column, mlp, run

PER_EPOCH = 10


def rates(recipe: Recipe, steps: int, change: tuple[int, float] | None = None) -> list[float]:
    optimizer = optimizer_of(recipe, [torch.nn.Parameter(torch.ones(2))])
    schedule = schedule_of(recipe, optimizer, PER_EPOCH)
    found = []
    for step in range(steps):
        if change and step == change[0]:
            change_learning_rate(optimizer, schedule, change[1])
        found.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        if schedule is not None:
            schedule.step()
    return found


def test_constant_stays():
    assert rates(Recipe(learning_rate=0.1), 30) == [0.1] * 30


def test_step_goes_down_by_the_factor_every_so_many_epochs():
    found = rates(Recipe(schedule="step", learning_rate=1.0, step_epochs=2, step_factor=0.5), 50)
    assert found == pytest.approx([1.0] * 20 + [0.5] * 20 + [0.25] * 10)


def test_cosine_follows_half_a_cosine_to_zero():
    found = rates(Recipe(schedule="cosine", learning_rate=0.4, epochs=5), 50)
    assert found == pytest.approx([0.2 * (1 + math.cos(math.pi * step / 50)) for step in range(50)])


def test_one_cycle_rises_for_three_tenths_and_falls_to_almost_nothing():
    recipe = Recipe(schedule="one_cycle", learning_rate=0.4, epochs=5)
    optimizer = torch.optim.SGD([torch.nn.Parameter(torch.ones(1))], lr=0.1)
    schedule = lr_scheduler.OneCycleLR(optimizer, max_lr=0.4, epochs=5, steps_per_epoch=PER_EPOCH, cycle_momentum=False)
    wanted = []
    for _ in range(50):
        wanted.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        schedule.step()
    found = rates(recipe, 50)
    assert found == pytest.approx(wanted)
    assert max(found) == found[14] == pytest.approx(0.4)


def test_warm_up_rises_in_equal_steps_and_stays():
    found = rates(Recipe(schedule="warm_up", learning_rate=1.0, warm_up_epochs=2), 30)
    assert found == pytest.approx([(step + 1) / 20 for step in range(20)] + [1.0] * 10)
    assert rates(Recipe(schedule="warm_up", learning_rate=1.0, warm_up_epochs=0), 3) == [1.0] * 3


@for_each("schedule", ["constant", "step", "cosine", "one_cycle", "warm_up"])
def test_a_change_by_hand_scales_all_that_is_planned(schedule):
    recipe = Recipe(schedule=schedule, learning_rate=0.1, epochs=5, step_epochs=1, warm_up_epochs=3)
    plain, changed = rates(recipe, 50), rates(recipe, 50, change=(20, 7.0))
    assert changed[:20] == plain[:20]
    assert changed[20] == pytest.approx(7.0)
    assert changed[20:] == pytest.approx([rate * 7.0 / plain[20] for rate in plain[20:]])


OPTIMIZERS = {
    "sgd": torch.optim.SGD,
    "momentum": torch.optim.SGD,
    "nesterov": torch.optim.SGD,
    "rmsprop": torch.optim.RMSprop,
    "adam": torch.optim.Adam,
    "adamw": torch.optim.AdamW,
}


@for_each("name", OPTIMIZERS)
def test_every_optimizer_is_torchs_own_and_fused_where_it_can_be(name):
    optimizer = optimizer_of(
        Recipe(optimizer=name, weight_decay=0.03, momentum=0.8), [torch.nn.Parameter(torch.ones(2))]
    )
    assert type(optimizer) is OPTIMIZERS[name]
    assert optimizer.defaults["weight_decay"] == 0.03
    assert optimizer.defaults.get("fused") or name == "rmsprop"
    assert optimizer.defaults.get("momentum", 0) == (0.8 if name in ("momentum", "nesterov") else 0)
    assert bool(optimizer.defaults.get("nesterov")) == (name == "nesterov")


@for_each("name", OPTIMIZERS)
def test_the_quick_step_is_the_step(name):
    weights = [torch.nn.Parameter(torch.linspace(-1, 1, 33)) for _ in range(2)]
    ours, theirs = (optimizer_of(Recipe(optimizer=name), [weight]) for weight in weights)
    quick = stepper(ours, None)
    for step in range(5):
        for weight in weights:
            weight.grad = torch.cos(torch.arange(33.0) * (step + 1))
        quick()
        theirs.step()
    assert torch.equal(*weights)
    assert quick != ours.step


@for_each("name", ["adam", "adamw"])
@for_each("begun", [0, 3])
def test_quick_steps_of_adam_are_torchs_own_with_groups_decay_and_another_rate(name, begun):
    """Whoever steps it by torch's own ways in between, or has stepped it before, gets what torch alone would give."""
    sizes = (33, 7, 20)
    (ours, our_weights), (theirs, their_weights) = (decaying(name, sizes) for _ in range(2))
    for step in range(begun):
        stepped(ours.step, our_weights, step), stepped(theirs.step, their_weights, step)
    quick = stepper(ours, None)
    assert isinstance(quick, FusedAdam)
    for step in range(begun, begun + 8):
        stepped(ours.step if step == begun + 5 else quick, our_weights, step)
        stepped(theirs.step, their_weights, step)
        if step == begun + 3:
            change_learning_rate(ours, None, 0.02), change_learning_rate(theirs, None, 0.02)
        for one, other in zip(our_weights, their_weights, strict=True):
            assert torch.equal(one, other)
            assert all(torch.equal(ours.state[one][key], value) for key, value in theirs.state[other].items())


def decaying(name: str, sizes: tuple[int, ...]):
    """An optimizer over weights of these sizes, the first two in a group with a rate of its own; and the weights."""
    weights = [torch.nn.Parameter(torch.linspace(-1, 1, size)) for size in sizes]
    groups = [{"params": weights[:2], "lr": 1e-3, "rate": 0.1}, {"params": weights[2:], "lr": 1e-2, "rate": 1.0}]
    return optimizer_of(Recipe(optimizer=name, weight_decay=0.1), groups), weights


def stepped(step, weights: list[torch.nn.Parameter], number: int) -> None:
    for weight in weights:
        weight.grad = torch.cos(torch.arange(float(len(weight))) * (number + 1))
    step()


def test_what_is_not_plain_fused_adam_is_stepped_by_torch():
    weight, double = (torch.nn.Parameter(torch.ones(2, dtype=kind)) for kind in (torch.float32, torch.float64))
    for optimizer in (
        torch.optim.Adam([weight]), torch.optim.Adam([weight], fused=True, amsgrad=True),
        torch.optim.SGD([weight], fused=True), torch.optim.Adam([double], fused=True),
    ):  # fmt: skip
        assert not fused_adam.applies(optimizer)
    assert fused_adam.applies(torch.optim.Adam([weight], fused=True))


def test_nesterov_without_momentum_is_plain_sgd():
    optimizer = optimizer_of(Recipe(optimizer="nesterov", momentum=0.0), [torch.nn.Parameter(torch.ones(2))])
    assert not optimizer.defaults["nesterov"]


@for_each("schedule", ["step", "cosine", "one_cycle", "warm_up"])
def test_every_schedule_trains_with_the_shortest_run(schedule):
    events = run(mlp(schedule=schedule, epochs=1, batch_size=1_000_000))
    assert len(column(events, "loss")) == 1


def parts(**recipe: object) -> tuple[torch.nn.Module, torch.optim.Optimizer, lr_scheduler.LRScheduler | None]:
    """A network whose first layer learns with a tenth of the learning rate, a part of it with a hundredth."""
    inner = Group(rate=0.1, body=(Dense(out_features=3),))
    stack = (Group(name="slow", rate=0.1, body=(Dense(out_features=3), inner)), Dense(out_features=2, name="fast"))
    followed = trace(stack, vector(4))
    settings = Recipe(**{"learning_rate": 0.5, "optimizer": "sgd", **recipe})
    model = build(followed)
    optimizer = optimizer_of(settings, groups_of(settings, model, Traces({"net": followed})))
    return model, optimizer, schedule_of(settings, optimizer, PER_EPOCH)


def test_each_part_learns_with_its_own_rate():
    model, optimizer, _ = parts()
    before = [p.detach().clone() for p in model.parameters()]
    model(torch.randn(5, 4)).square().sum().backward()
    optimizer.step()
    for (name, p), old in zip(model.named_parameters(), before, strict=True):
        rate = 0.5 if name.startswith("fast") else 0.05 if name.startswith("slow.0") else 0.005
        torch.testing.assert_close(p, old - rate * p.grad)


@for_each("schedule", ["constant", "step", "cosine", "one_cycle", "warm_up"])
def test_a_schedule_and_a_change_by_hand_scale_all_parts_alike(schedule):
    settings = {"schedule": schedule, "epochs": 3, "step_epochs": 1, "warm_up_epochs": 2}
    _, optimizer, plan = parts(**settings)
    whole = Recipe(learning_rate=0.5, optimizer="sgd", **settings)
    wanted = rates(whole, 30, change=(20, 7.0))
    for step in range(30):
        if step == 20:
            change_learning_rate(optimizer, plan, 7.0)
        now = [group["lr"] for group in optimizer.param_groups]
        assert now == pytest.approx([wanted[step], 0.1 * wanted[step], 0.01 * wanted[step]], rel=1e-9)
        assert learning_rate(optimizer) == pytest.approx(wanted[step])
        optimizer.step()
        if plan is not None:
            plan.step()


def test_without_rates_the_parameters_are_one_list_as_before():
    followed = trace((Group(body=(Dense(),)), Repeat(body=(Dense(frozen=True), Dense()))), vector(4))
    model = build(followed)
    trained = groups_of(Recipe(), model, Traces({"net": followed}))
    assert [id(p) for p in trained] == [id(p) for p in model.parameters() if p.requires_grad]
    assert rate_groups(followed) == ()
    frozen = trace((Group(rate=0.1, body=(Dense(frozen=True),)), Dense()), vector(4))
    assert rate_groups(frozen) == ()  # what does not learn has no rate


def test_a_rate_everywhere_is_another_learning_rate():
    slow = mlp(optimizer="adam", learning_rate=0.01, schedule="one_cycle")
    grouped = slow.with_net((Group(rate=0.5, body=slow.net),))
    plain = mlp(optimizer="adam", learning_rate=0.005, schedule="one_cycle")
    assert (column(run(grouped, steps=20), "loss") == column(run(plain, steps=20), "loss")).all()
