"""Sequences that are made have the right values: the best that can be done with each is known beforehand."""

from __future__ import annotations

import numpy as np
import pytest

from camplab.assembly.samples import load
from camplab.assembly.split import split
from camplab.datasets.sequences.adding import Adding
from camplab.datasets.sequences.autoregressive import Autoregressive
from camplab.datasets.sequences.copying import Copy, Reverse
from camplab.datasets.sequences.markov import Markov


def test_a_value_is_most_of_the_one_six_steps_before_and_noise():
    made = Autoregressive(samples=20_000).make()
    left = made.y - 0.9 * made.x[:, -6]
    assert float((left**2).mean()) == pytest.approx(Autoregressive().floor, rel=0.03)
    assert float(made.y.var()) == pytest.approx(0.09 / (1 - 0.81), rel=0.05)
    assert float(made.x[:, 0].var()) == pytest.approx(0.09 / (1 - 0.81), rel=0.05)


def test_fewer_values_than_six_say_nothing():
    made = Autoregressive(samples=20_000, window=5).make()
    x = made.x[..., 0]
    fitted = x @ np.linalg.lstsq(x, made.y[:, 0], rcond=None)[0]
    assert float(((made.y[:, 0] - fitted) ** 2).mean()) == pytest.approx(float(made.y.var()), rel=0.01)


def test_letters_follow_the_two_before_them_as_likely_as_it_says():
    data = Markov(samples=20_000)
    made, shares = data.make(), data.next_shares()
    assert np.allclose(shares.sum(-1), 1)
    pair = (made.x[:, -2] == 1) & (made.x[:, -1] == 2)
    counted = np.bincount(made.y[pair], minlength=4) / pair.sum()
    assert np.allclose(counted, shares[1, 2], atol=0.03)


def test_the_entropy_of_letters_is_that_of_what_is_drawn():
    data = Markov(samples=40_000)
    made, shares = data.make(), data.next_shares()
    measured = -np.log(shares[made.x[:, -2], made.x[:, -1], made.y]).mean()
    assert measured == pytest.approx(data.floor, abs=0.01)
    assert np.log(4) > data.entropy(0) > data.entropy(1) > data.entropy(2) == data.floor


def test_letters_without_sharpness_are_drawn_evenly():
    assert Markov(sharpness=0).floor == pytest.approx(np.log(4))


def test_tokens_are_not_standardised_whatever_is_set():
    data = Markov(standardise=True)
    loaded = load(data)
    assert set(split(loaded, data).x.unique().tolist()) == {0, 1, 2, 3}


def test_one_number_in_each_half_is_marked_and_their_sum_wanted():
    made = Adding(steps=7, samples=500).make()
    numbers, marks = made.x[..., 0], made.x[..., 1]
    assert set(np.unique(marks)) == {0.0, 1.0}
    assert (marks[:, :3].sum(1) == 1).all()
    assert (marks[:, 3:].sum(1) == 1).all()
    assert np.allclose((numbers * marks).sum(1), made.y[:, 0])
    always_one = ((Adding(samples=20_000).make().y - 1) ** 2).mean()
    assert float(always_one) == pytest.approx(1 / 6, rel=0.03)


def test_symbols_are_wanted_as_they_came_or_turned():
    copied, turned = Copy(samples=30, steps=6).make(), Reverse(samples=30, steps=6).make()
    assert (copied.y == copied.x).all()
    assert (turned.y == turned.x[:, ::-1]).all()
    assert set(np.unique(copied.x)) <= set(range(10))
