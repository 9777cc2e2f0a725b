"""A learning-rate range test: which steps are taken, and that it is a run of its own."""

from __future__ import annotations

import numpy as np
import pytest

from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.runs.curves.rate_band import LEAST, band, rates
from camplab.training.control import Control
from camplab.training.rate_test import NoTest, tried
from camplab.training.trainer import Trainer
from tests.assembly.forging import forging_is_known as forging_is_known
from tests.assembly.forging import gan
from tests.training.recipes import column, mlp, project


def last(wanted, control=None):
    *_, found = tried(wanted, control or Control())
    return found


@pytest.fixture(scope="module")
def found():
    return last(mlp(schedule="cosine", epochs=1))


def test_the_loss_of_a_step_is_that_of_a_run_with_those_rates(found):
    """The first step is that of any run from these weights; where the recipe is good lies in the band."""
    run = list(Trainer(mlp(learning_rate=1e-6), attended=False, steps=1).events())
    assert found.losses[0] == column(run, "loss")[0]
    assert found.rates.tolist() == rates(LEAST).tolist()
    assert 50 < len(found.losses) < LEAST, "it ends where the loss breaks off"
    low, high, best = band(found.rates[: len(found.losses)], found.losses)
    assert 3e-4 < low < best < high < 0.1


def test_twice_it_is_the_same(found):
    assert last(mlp(schedule="cosine", epochs=1)).losses == found.losses


def test_stopped_it_takes_no_more_steps():
    control, seen = Control(), []
    for so_far in tried(mlp(), control):
        seen.append(len(so_far.losses))
        control.stop()
    assert seen[-1] < LEAST


def test_losses_that_are_no_numbers_end_it():
    """Ten layers without activations: one step too far and all is infinite."""
    deep = [Dense(out_features=32) for _ in range(10)]
    found = last(project(Flatten(), *deep, Dense(out_features=10), optimizer="sgd"))
    assert not np.isfinite(found.losses[-1])
    assert np.isfinite(found.losses[:50]).all()
    assert band(found.rates[: len(found.losses)], found.losses) is None, "it has not learned before"


@pytest.mark.usefixtures("forging_is_known")
def test_networks_that_learn_from_several_losses_have_no_test():
    with pytest.raises(NoTest, match="Several losses"):
        last(gan())


def test_what_cannot_be_trained_is_a_sentence():
    frozen = mlp()
    frozen = frozen.with_net(tuple(block.changed(frozen=True) for block in frozen.net))
    with pytest.raises(NoTest, match="nothing to learn"):
        last(frozen)
