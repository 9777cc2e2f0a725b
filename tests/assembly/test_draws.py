"""What augmentation makes of a sample, drawn to be looked at: the sample itself first, all on the scale of the data."""

from __future__ import annotations

import numpy as np
import pytest

from camplab.assembly.augmenting.draws import DRAWS, draws
from camplab.assembly.preview import preview
from camplab.blocks.dense import Dense
from camplab.datasets.linear.house_prices import HousePrices
from tests.datasets.pictured import noise, photos
from tests.training.recipes import cnn, mlp, project


def drawn(project, sample=0, seed=0):
    return draws(project, preview(project.data), sample, seed).values


def test_the_first_is_the_sample_and_the_others_are_moved():
    values = drawn(mlp(shift=2), 3)
    assert values.shape == (1 + DRAWS, 1, 8, 8)
    as_it_is = preview(mlp().data)(3, 1, True).values[0]
    assert np.array_equal(values[0], as_it_is)
    assert sum(not np.allclose(each, as_it_is, atol=1e-3) for each in values[1:]) >= 5
    assert np.allclose(values.max((1, 2, 3)), 16, atol=2)
    assert values.min() == pytest.approx(0, abs=1e-3)


def test_one_seed_draws_the_same_and_another_seed_others():
    one, again, other = (drawn(mlp(noise=0.5), seed=seed) for seed in (1, 1, 2))
    assert np.array_equal(one, again)
    assert not np.array_equal(one, other)


def test_mixup_blends_with_other_samples():
    values = drawn(mlp(mixup=1.0))
    assert sum(not np.allclose(each, values[0], atol=1e-3) for each in values[1:]) >= 4


@pytest.mark.parametrize("standardise", [True, False])
def test_pictures_keep_their_colours(tmp_path, standardise):
    data = photos(noise(tmp_path / "pictures", 40)).model_copy(update={"standardise": standardise})
    values = drawn(cnn(data=data, brightness=1e-6))
    assert np.allclose(values, values[0], atol=0.1)
    assert values.max() > 100


def test_noise_is_of_the_scale_of_each_feature():
    values = drawn(project(Dense(out_features=1), data=HousePrices(), noise=0.5))
    spread = values[1:].std(0)
    assert spread[0] > 20 * spread[1], "areas are hundreds, rooms a few"
