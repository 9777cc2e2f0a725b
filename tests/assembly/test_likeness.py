"""Made samples beside real ones, as a whole."""

from __future__ import annotations

import pytest
import torch

from camplab.nn.likeness import diversity, energy_distance, modes_hit, share_near_modes

REAL = torch.tensor([[0.0, 0.1], [0.0, -0.1], [5.0, 0.1], [5.0, -0.1]])
CLASSES = torch.tensor([0, 0, 1, 1])


def test_real_samples_are_as_diverse_as_themselves_and_equal_ones_not_at_all():
    assert diversity(REAL, REAL) == 1
    assert diversity(REAL / 2, REAL) == 0.5
    assert diversity(torch.ones(4, 2), REAL) == 0


def test_the_energy_distance_is_that_of_its_definition_and_grows_with_the_distance():
    made = REAL + 1
    apart = sum((a - b).norm() for i, a in enumerate(REAL) for b in REAL[:i]) / 6
    wanted = 2 * sum((a - b).norm() for a in made for b in REAL) / 16 - 2 * apart
    assert energy_distance(made, REAL).item() == pytest.approx(wanted.item(), rel=1e-6)
    assert energy_distance(REAL + 9, REAL) > energy_distance(made, REAL)
    assert energy_distance(REAL[:1], REAL[:1]) == 0


def test_clouds_are_hit_by_what_lies_within_four_deviations():
    assert share_near_modes(REAL, REAL, CLASSES) == 1
    made = torch.tensor([[0.1, 0.0], [0.2, 0.0], [2.5, 0.0], [9.0, 9.0]])  # the deviation is 0.071
    assert share_near_modes(made, REAL, CLASSES) == 0.5
    assert modes_hit(made, REAL, CLASSES) == 1
