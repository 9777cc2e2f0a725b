"""Every data set has the shape it promises, the same values for the same seed, and a split that is fair and stable."""

from __future__ import annotations

import hashlib

import numpy as np
import pytest
import torch

from camplab.assembly.samples import load
from camplab.assembly.split import split
from camplab.datasets.altered_digits.few_digits import FewDigits
from camplab.datasets.altered_digits.noisy_digits import NoisyDigits
from camplab.datasets.altered_digits.permuted_digits import PermutedDigits
from camplab.datasets.altered_digits.shifted_digits import ShiftedDigits
from camplab.datasets.base import DATA
from camplab.datasets.circles import Circles
from camplab.datasets.classics.classic import Classic
from camplab.datasets.digit_rows import DigitRows
from camplab.datasets.digits import Digits
from camplab.datasets.linear.house_prices import HousePrices
from camplab.datasets.linear.polynomial import Polynomial
from camplab.datasets.permutation import permutation
from camplab.datasets.ring_of_gaussians import RingOfGaussians
from camplab.datasets.sine import Sine
from camplab.datasets.spiral import Spiral
from camplab.datasets.text.windowed import Text
from camplab.datasets.two_moons import TwoMoons
from camplab.datasets.xor import Xor
from tests.for_each import for_each

HERE = [tag for tag, data in DATA.items() if not data.needs_place and not issubclass(data, (Classic, Text))]
"""What is the learner's own has tests of its own: see test_photos, tables/test_tables; texts in test_texts."""


ORDER = """
digits digit_rows
two_moons circles spiral xor blobs sine ring polynomial house_prices valley
photos
table
arrays
text
series
masked_pictures
listed_pictures
labelled_texts
noisy_digits permuted_digits shifted_digits
shape_labels shape_masks
ar6 markov adding copy reverse markov_text
english_text korean_text
iris wine breast_cancer diabetes
mnist fashion_mnist kmnist emnist cifar10 cifar100 svhn stl10 flowers102 pets pet_masks food101
"""


def test_menus_show_them_in_this_order():
    assert list(DATA) == ORDER.split()


@for_each("count", [0, 1, 2, 3, 10, 1797, 20_000])
@for_each("seed", [0, 1, 2**31, 2**32 - 1])
def test_the_order_of_a_split_is_the_one_that_torch_draws(count, seed):
    drawn = torch.randperm(count, generator=torch.Generator().manual_seed(seed))
    assert permutation(count, seed).tolist() == drawn.tolist()


@for_each("tag", HERE)
def test_samples_are_as_the_settings_say(tag):
    data = DATA[tag]()
    loaded = load(data)
    assert loaded.x.shape == (data.count, *data.stored.dims)
    assert loaded.x.dtype == (torch.int64 if data.shape.kind == "tokens" else torch.float32)
    assert bool(loaded.x.isfinite().all())
    if data.tasks[0] == "classification":
        assert loaded.y.dtype == torch.int64
        assert loaded.y.unique().tolist() == list(range(data.outputs))
        assert len(loaded.classes) == data.outputs
        counts = loaded.y.bincount()
        assert tag == "markov" or counts.max() <= 1.1 * counts.min()
    elif data.positions:
        assert loaded.y.shape == (data.count, *data.positions)
        assert loaded.y.dtype == torch.int64
        assert loaded.y.unique().tolist() == list(range(data.outputs))
        assert loaded.classes == tuple(map(str, data.class_names))
    elif data.tasks[0] == "multi_label":
        assert loaded.y.shape == (data.count, data.outputs)
        assert loaded.y.unique().tolist() == [0.0, 1.0]
        assert loaded.classes == tuple(map(str, data.class_names))
    else:
        assert loaded.y.shape == (data.count, data.outputs)
        assert loaded.y.dtype == torch.float32
        assert loaded.classes == ()


@for_each("tag", [tag for tag in HERE if "digit" not in tag])
def test_the_same_seed_makes_the_same_points_and_another_seed_others(tag):
    kind = DATA[tag]
    x = load(kind(samples=137)).x
    assert torch.equal(x, load(kind(samples=137)).x)
    assert not torch.equal(x, load(kind(samples=137, data_seed=1)).x)
    assert len(x) == 137


def test_the_digits_are_those_of_scikit_learn():
    loaded = load(Digits())
    pixels = loaded.x.to(torch.uint8).numpy()
    assert (pixels.min(), pixels.max()) == (0, 16)
    assert hashlib.sha256(pixels.tobytes()).hexdigest() == DIGITS
    assert loaded.y.bincount().tolist() == [178, 182, 177, 183, 181, 182, 181, 179, 174, 180]
    rows = load(DigitRows())
    assert torch.equal(rows.x, loaded.x[:, 0])


DIGITS = "8f26b2bd9d135c256808f68f14fdabddde6d9c7f869ae419704b051f0f14b3b3"


def test_toys_without_noise_have_their_shape():
    still = {"noise": 0.0, "samples": 1000}
    x = load(Circles(**still)).x
    assert np.allclose(x.norm(dim=1), np.where(np.arange(1000) % 2, 0.5, 1.0), atol=1e-5)
    moons = load(TwoMoons(**still))
    assert bool((moons.x[moons.y == 0, 1] >= -1e-6).all())
    assert bool((moons.x[moons.y == 1, 1] <= 0.5 + 1e-6).all())
    xor = load(Xor(**still))
    assert torch.equal((xor.x[:, 0] * xor.x[:, 1] < 0).long(), xor.y)
    arms = load(Spiral(**still))
    assert float(arms.x.norm(dim=1).max()) <= 2.0
    sine = load(Sine(**still))
    assert torch.allclose(sine.y, sine.x.sin(), atol=1e-6)


@for_each("tag", HERE)
def test_the_split_parts_all_samples_by_the_seed(tag):
    data = DATA[tag](validation=0.3, split_seed=5)
    loaded = load(data)
    parts = split(loaded, data)
    n = 500 if isinstance(data, FewDigits) else round(0.3 * data.count)
    assert (len(parts.x), len(parts.validation_x)) == (data.count - n, n)
    order = torch.randperm(data.count, generator=torch.Generator().manual_seed(5))
    assert torch.equal(parts.validation_indices, order[-n:])
    assert torch.equal(parts.validation_y, loaded.y[order[-n:]])
    again = parts.validation_x * parts.std + parts.mean
    assert torch.allclose(again, loaded.x[order[-n:]].float(), atol=1e-4)


@for_each("tag", [tag for tag in HERE if DATA[tag]().shape.kind != "tokens"])
def test_training_samples_are_standardised_by_their_own_numbers(tag):
    data = DATA[tag](standardise=True)
    parts = split(load(data), data)
    axes = tuple(range(parts.x.dim())) if data.shape.kind == "image" else tuple(range(parts.x.dim() - 1))
    assert torch.allclose(parts.x.mean(axes), torch.tensor(0.0), atol=1e-5)
    deviation = parts.x.std(axes, correction=0)
    assert bool(((deviation - 1).abs().le(1e-4) | deviation.eq(0)).all())
    raw = data.model_copy(update={"standardise": False})
    loaded = load(raw)
    plain = split(loaded, raw)
    assert torch.equal(plain.validation_x, loaded.x[plain.validation_indices])


def test_a_feature_that_never_changes_does_no_harm():
    parts = split(load(DigitRows()), DigitRows())
    assert bool(parts.x.isfinite().all())
    assert bool((parts.std > 0).all())


# -- digits to carry weights over to --------------------------------------------------------------


@for_each("kind", [NoisyDigits, PermutedDigits])
@for_each("each", [1, 2, 40, 100])
def test_there_are_so_many_of_each_digit_and_the_same_500_to_check_with(kind, each):
    data = kind(samples_per_class=each, split_seed=each)
    parts = split(load(data), data)
    assert parts.y.bincount().tolist() == [each] * 10
    assert torch.equal(parts.validation_y, load(Digits()).y[-500:])


def test_shuffled_digits_are_the_plain_ones_in_another_order_and_inverted():
    parts = split(load(PermutedDigits(standardise=False)), PermutedDigits(standardise=False))
    plain = load(Digits()).x[-500:].reshape(500, -1)
    shuffled = 16 - parts.validation_x.reshape(500, -1)
    assert torch.equal(shuffled.sort(dim=1).values, plain.sort(dim=1).values)
    assert not torch.equal(shuffled, plain)
    assert torch.equal(shuffled.std(0).sort().values, plain.std(0).sort().values)


def test_noise_is_as_strong_as_it_is_set():
    quiet, loud = (NoisyDigits(noise=noise, standardise=False) for noise in (0, 4))
    apart = split(load(loud), loud).validation_x - split(load(quiet), quiet).validation_x
    assert float(apart.std()) == pytest.approx(4, rel=0.02)
    assert torch.equal(split(load(quiet), quiet).validation_x[:, 0], load(Digits()).x[-500:, 0])


def test_moved_digits_are_the_plain_ones_somewhere_in_a_larger_picture():
    data = ShiftedDigits(standardise=False, shift=3)
    parts = split(load(data), data)
    plain = load(Digits()).x[-500:, 0]
    assert parts.validation_x.shape == (500, 1, 14, 14)
    assert torch.equal(parts.validation_x.sum((1, 2, 3)), plain.sum((1, 2)))
    places = {(int(x[0].sum(1).nonzero()[0]), int(x[0].sum(0).nonzero()[0])) for x in parts.validation_x}
    assert len(places) > 20
    still = ShiftedDigits(standardise=False, shift=0)
    assert torch.equal(split(load(still), still).validation_x[:, 0], plain)


# -- points and curves -----------------------------------------------------------------------------


def test_eight_clouds_stand_in_a_ring():
    made = load(RingOfGaussians(noise=0.0, samples=80))
    assert torch.allclose(made.x.norm(dim=1), torch.tensor(2.0))
    assert torch.allclose(made.x[1], torch.tensor([2**0.5, 2**0.5]))
    spread = load(RingOfGaussians(samples=8000))
    centre = spread.x[spread.y == 3].mean(0)
    assert torch.allclose(centre, torch.tensor([-(2**0.5), 2**0.5]), atol=0.02)
    assert float((spread.x[spread.y == 3] - centre).std()) == pytest.approx(0.1, rel=0.05)


def test_powers_of_x_fit_the_polynomial():
    made = Polynomial(noise=0.0, powers=3).make()
    fitted, *_ = np.linalg.lstsq(np.c_[np.ones(40), made.x], made.y[:, 0], rcond=None)
    assert np.allclose(fitted, [0.5, -1, -1.5, 2.5], atol=1e-4)
    assert np.allclose(made.x[:, 2], made.x[:, 0] ** 3, atol=1e-6)


def test_features_of_houses_are_of_unlike_scale_and_alike_once_standardised():
    data = HousePrices(noise=0.0)
    made, parts = data.make(), split(load(data), data)
    assert np.allclose(made.y[:, 0], 0.5 + 0.001 * made.x[:, 0] + 0.2 * made.x[:, 1], atol=1e-4)
    raw, scaled = (np.c_[np.ones(len(x)), x].astype(np.float64) for x in (made.x, parts.x.numpy()))
    assert np.linalg.cond(raw.T @ raw) > 1e6
    assert np.linalg.cond(scaled.T @ scaled) < 2
