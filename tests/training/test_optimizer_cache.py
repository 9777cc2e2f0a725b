"""An optimizer that is spared its search takes the same steps, bit for bit, and keeps nothing alive."""

from __future__ import annotations

import copy
import gc
import weakref

import pytest
import torch
from torch import nn

from camplab.document.optimizers import DESCENT
from camplab.document.recipe import Recipe
from camplab.training.optimizers.cache import remember
from camplab.training.optimizers.making import optimizer_of
from tests.for_each import for_each


def searching(recipe: Recipe, model: nn.Module) -> torch.optim.Optimizer:
    """As torch makes it."""
    optimizer = optimizer_of(recipe, list(model.parameters()))
    del optimizer._init_group
    return optimizer


def steps(optimizer: torch.optim.Optimizer, model: nn.Module, numbers: range) -> None:
    for number in numbers:
        torch.manual_seed(number)
        model(torch.randn(8, 4)).square().mean().backward()
        if number == 3:
            optimizer.param_groups[0]["lr"] /= 2
        optimizer.step()
        optimizer.zero_grad()


def network() -> nn.Module:
    torch.manual_seed(0)
    return nn.Sequential(nn.Linear(4, 8), nn.Tanh(), nn.Linear(8, 3))


def same(one: nn.Module, other: nn.Module) -> bool:
    return all(torch.equal(a, b) for a, b in zip(one.parameters(), other.parameters(), strict=True))


@for_each("name", DESCENT)
def test_the_steps_are_those_of_torch_bit_for_bit(name):
    recipe = Recipe(optimizer=name, weight_decay=0.01)
    ours, theirs = network(), network()
    steps(optimizer_of(recipe, list(ours.parameters())), ours, range(6))
    steps(searching(recipe, theirs), theirs, range(6))
    assert same(ours, theirs)
    assert not same(ours, network())


@pytest.mark.parametrize("name", ["momentum", "adam"])
def test_loaded_state_is_searched_for_anew(name):
    recipe = Recipe(optimizer=name)
    whole, resumed = network(), network()
    steps(optimizer_of(recipe, list(whole.parameters())), whole, range(8))
    optimizer = optimizer_of(recipe, list(resumed.parameters()))
    steps(optimizer, resumed, range(4))
    weights, state = copy.deepcopy(resumed.state_dict()), copy.deepcopy(optimizer.state_dict())
    steps(optimizer, resumed, range(4, 6))  # and back
    resumed.load_state_dict(weights)
    optimizer.load_state_dict(state)
    steps(optimizer, resumed, range(4, 8))
    assert same(whole, resumed)


def test_only_the_first_steps_search(monkeypatch):
    model, searches = network(), []
    search = torch.optim.Adam._init_group
    monkeypatch.setattr(torch.optim.Adam, "_init_group", lambda *args: (searches.append(1), search(*args))[1])
    steps(optimizer_of(Recipe(optimizer="adam"), list(model.parameters())), model, range(5))
    assert len(searches) == 1


def test_an_optimizer_without_such_a_search_is_left_alone():
    optimizer = torch.optim.LBFGS(network().parameters())
    remember(optimizer)
    assert "_init_group" not in vars(optimizer)


def test_its_memory_is_free_as_soon_as_nobody_needs_it():
    model = network()
    optimizer = optimizer_of(Recipe(optimizer="adam"), list(model.parameters()))
    steps(optimizer, model, range(3))
    moment = weakref.ref(optimizer.state[model[0].weight]["exp_avg"])
    gc.collect()
    gc.disable()
    try:
        del optimizer
        assert moment() is None
    finally:
        gc.enable()
