"""Few digits with wrong labels; digits that are moved for validation alone."""

from __future__ import annotations

import numpy as np
import pytest

from camplab.datasets.altered_digits.noisy_digits import NoisyDigits
from camplab.datasets.altered_digits.shifted_digits import ShiftedDigits
from camplab.datasets.permutation import permutation


@pytest.mark.parametrize("split_seed", [0, 7])
def test_labels_are_wrong_only_among_what_is_learned_from(split_seed):
    settings = {"samples_per_class": 20, "split_seed": split_seed, "noise": 0.0}
    right, wrong = (NoisyDigits(**settings, wrong_labels=share).make() for share in (0.0, 0.3))
    assert np.array_equal(right.x, wrong.x)
    other = right.y != wrong.y
    assert other.sum() == 60, "three of ten, and none is called by chance what it is"
    learned = permutation(len(right.y), split_seed)[:200]
    assert other[learned].sum() == 60
    assert wrong.y.dtype == right.y.dtype
    assert set(wrong.y.tolist()) == set(range(10))


def test_digits_to_learn_from_stand_in_the_middle_where_they_are_to():
    data = ShiftedDigits(samples_per_class=20, centred=True)
    moved, made = ShiftedDigits(samples_per_class=20).make(), data.make()
    learned = permutation(len(made.y), 0)[:200]
    held_out = permutation(len(made.y), 0)[200:]
    assert not made.x[learned][:, :2].any()
    assert not made.x[learned][:, :, -2:].any()
    assert np.array_equal(made.x[held_out], moved.x[held_out])
    assert not np.array_equal(made.x[learned], moved.x[learned])
