"""The races that ship show what they are for, within two minutes on two processors."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np
import pytest

from camplab.runs import reading
from camplab.runs.record import stopped_early

pytestmark = [pytest.mark.long, pytest.mark.timeout(600)]
LONGEST = 120
"""Seconds."""


@pytest.fixture
def raced(camplab, processes):
    """Runs a race as people do; by the name of the variant: its epochs, and its record."""

    def run(name: str, *options: object) -> dict:
        began = time.monotonic()
        first, *lines = camplab("race", name, "--json", "--device", "cpu", "--processes", 2, *options).lines
        assert time.monotonic() - began < LONGEST
        found = {}
        for number, variant in enumerate(first["variants"]):
            said = [line for line in lines if line.get("variant") == number]
            assert said[-1]["event"] == "done", said[-1]
            epochs = [line for line in said if line["event"] == "epoch"]
            found[variant["name"]] = epochs, reading.read(Path(variant["run"]))
        found["band"] = lines[-1]["band"]
        return found

    return run


def reached(epochs: list, loss: float) -> float:
    """The epoch after which the training loss was below that."""
    return next((epoch["epoch"] for epoch in epochs if epoch["train_loss"] < loss), np.inf)


@pytest.mark.parametrize("seed", range(3))
def test_twenty_sigmoids_learn_nothing_and_each_of_four_ways_makes_them_learn(raced, seed):
    race = raced("four_ways", "--seed", seed)
    epochs, record = race["Sigmoid alone"]
    norms = record.values("gradients")[:]
    assert np.nanmax(norms[:, 0] / norms[:, -1]) < 1e-6
    assert epochs[-1]["validation_accuracy"] < 0.2
    for cure in ("ReLU with He", "tanh with Xavier", "Batch norm", "Shortcuts"):
        epochs, record = race[cure]
        norms = record.values("gradients")[:]
        assert np.nanmin(norms[:, 0] / norms[:, -1]) > 1e-3, cure
        assert epochs[-1]["validation_accuracy"] > 0.85, cure


@pytest.mark.parametrize("seed", range(3))
def test_momentum_needs_less_than_half_of_the_steps_and_adam_fewer_still(raced, seed):
    race = raced("optimizers", "--seed", seed)
    sgd, momentum, rmsprop, adam = (race[name][0] for name in ("SGD", "Momentum SGD", "RMSprop", "Adam"))
    best = min(epoch["train_loss"] for epoch in sgd)
    assert reached(momentum, best) < len(sgd) / 2
    assert reached(adam, best) < reached(momentum, best)
    assert reached(rmsprop, best) < reached(momentum, best)
    assert sgd[-1]["validation_accuracy"] > 0.8, "slow, but it learns"


@pytest.mark.parametrize("seed", range(3))
def test_small_batches_are_soon_there_and_noisy_all_at_once_are_exact_and_slow(raced, seed):
    race = raced("batch_sizes", "--seed", seed)
    sizes = (1, 8, 64, 1348)
    runs = [race[f"Batch size {size}"] for size in sizes]
    steps = [epochs[0]["step"] for epochs, _ in runs]
    assert steps == [-(-1348 // size) for size in sizes]
    soon = [reached(epochs, 0.5) for epochs, _ in runs]
    assert soon[0] < soon[1] < soon[2] < soon[3] == np.inf
    noise = []
    for epochs, record in runs:
        losses = record.values("loss")[: 3 * epochs[0]["step"]]
        noise.append(np.diff(losses).std())  # of neighbouring steps: hardly anything is learned in between
    assert noise[0] > 1.5 * noise[1] > 1.5 * 1.5 * noise[2]
    assert noise[2] > 5 * noise[3]


def test_five_seeds_are_a_band_and_not_a_number(raced):
    race = raced("five_seeds")
    last = [race[f"Seed {seed}"][0][-1]["validation_accuracy"] for seed in range(5)]
    assert race["band"] == {"n": 5, "low": min(last), "median": sorted(last)[2], "high": max(last)}
    assert max(last) - min(last) > 0.05, "from one run alone one would believe anything"


@pytest.mark.parametrize("seed", range(3))
def test_two_gans_have_the_loss_of_one_that_can_only_guess_and_one_of_them_has_failed(raced, seed):
    race = raced("two_gans", "--seed", seed)
    balanced, weak = (race[name][0][-1] for name in ("Balanced", "Weak discriminator"))
    for last in (balanced, weak):
        assert last["train_discriminator_loss"] == pytest.approx(2 * np.log(2), abs=0.1)
    assert balanced["modes"] >= 6
    assert weak["modes"] <= 1
    assert weak["near_modes"] < 0.1 < 0.5 < balanced["near_modes"]


@pytest.mark.parametrize("seed", range(3))
def test_without_a_cure_digits_are_learned_by_heart_and_each_of_four_helps_with_new_ones(raced, seed):
    race = raced("overfitting", "--seed", seed)
    none = race["No cure"][0][-1]
    assert none["train_accuracy"] - none["validation_accuracy"] > 0.25
    for cure in ("Weight decay", "Dropout", "Augmentation"):
        assert race[cure][0][-1]["validation_accuracy"] - none["validation_accuracy"] > 0.03, cure
    epochs, record = race["Early stopping"]
    stop = stopped_early(record)
    assert epochs[stop.best - 1]["validation_accuracy"] - none["validation_accuracy"] > 0.03
    assert len(epochs) == stop.epoch < 50


@pytest.mark.parametrize("seed", range(3))
def test_a_polynomial_that_goes_through_all_points_is_brought_back_by_ridge(raced, seed):
    race = raced("polynomial", "--seed", seed)
    free, ridge = (race[name][0][-1] for name in ("Without ridge", "With ridge (weight decay)"))
    assert free["validation_loss"] > 2 * free["train_loss"]
    assert ridge["validation_loss"] < 0.75 * free["validation_loss"]


@pytest.mark.parametrize("seed", range(3))
def test_features_on_one_scale_are_soon_learned_and_raw_ones_are_not(raced, seed):
    race = raced("scaling", "--seed", seed)
    raw, scaled = (race[name][0] for name in ("Raw", "Standardised"))
    assert scaled[99]["train_loss"] < 0.012 < raw[-1]["train_loss"] / 1.5


@pytest.mark.parametrize("seed", range(3))
def test_a_search_is_overtaken_by_the_gradient_in_less_than_a_tenth_of_its_tries(raced, seed):
    race = raced("without_gradient", "--seed", seed)
    descent, search = (race[name][0] for name in ("Gradient descent", "Random search"))
    assert search[-1]["train_loss"] < search[0]["train_loss"], "slow, but it learns"
    assert reached(descent, search[-1]["train_loss"]) < 2 * len(search) / 10


def test_in_a_narrow_valley_momentum_is_there_in_less_than_half_of_the_steps_and_newton_in_one(raced, camplab):
    """Steps to a loss below .001: SGD 248, momentum 60, Nesterov 46; no seed changes them. RMSprop goes to and fro."""
    race = raced("valley")
    losses = {name: each[1].values("loss")[:] for name, each in race.items() if name != "band"}
    steps = {name: int(np.argmax(each < 1e-3)) for name, each in losses.items()}
    assert 0 < steps["Nesterov SGD"] < steps["Momentum SGD"] < steps["SGD"] / 2
    assert losses["RMSprop"][-100:].max() > 1e-4 > losses["SGD"][-100:].max()
    run = race["SGD"][1].started.folder
    said = camplab("look", run, "--what", "surface", "--json").json
    assert said["condition_number"] == pytest.approx(100, rel=1e-4)
    assert said["newton_loss"] < 1e-9
