"""The planes: principal components as numpy has them, random directions as long as the filters."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from camplab.training.surface.planes import NoPlane, principal, random


def test_the_components_are_those_of_numpy_with_their_share():
    states = torch.randn(9, 40, generator=torch.Generator().manual_seed(1)).cumsum(0)
    found = principal(states)
    centred = (states - states.mean(0)).numpy().astype(np.float64)
    _, singular, rows = np.linalg.svd(centred, full_matrices=False)
    shares = singular**2 / (singular**2).sum()
    assert found.shares == pytest.approx(shares[:2], rel=1e-4)
    for mine, theirs in ((found.one, rows[0]), (found.two, rows[1])):
        assert abs(float(mine.double() @ torch.from_numpy(theirs))) == pytest.approx(1, abs=1e-4)
    moved = states - states[-1]
    assert torch.allclose(found.path, torch.stack([moved @ found.one, moved @ found.two], 1), atol=1e-4)
    assert found.path[-1].tolist() == [0, 0]
    assert found.path[0, 0] < 0, "the way goes from left to right"


def test_states_in_a_plane_are_wholly_in_it():
    one, two = torch.zeros(2, 30)
    one[3], two[7] = 1, 1
    places = torch.tensor([[0.0, 0.0], [2.0, 1.0], [4.0, 0.5], [5.0, 0.0]])
    found = principal(places @ torch.stack([one, two]))
    assert sum(found.shares) == pytest.approx(1)
    apart = (found.path[:, None] - found.path[None]).norm(dim=2)
    assert torch.allclose(apart, (places[:, None] - places[None]).norm(dim=2), atol=1e-5)


def test_too_few_states_or_weights_that_stand_still_are_said():
    with pytest.raises(NoPlane, match="kept 2 states"):
        principal(torch.randn(2, 5))
    with pytest.raises(NoPlane, match="never moved"):
        principal(torch.ones(4, 5))
    line = principal(torch.arange(4.0)[:, None] * torch.ones(5))
    assert line.shares == pytest.approx((1, 0), abs=1e-6)
    assert float(line.one @ line.two) == pytest.approx(0, abs=1e-5)


def test_a_random_direction_is_as_long_as_the_weights_filter_by_filter():
    weights = {"conv": torch.randn(4, 3, 5, 5), "bias": torch.randn(4), "fc": torch.randn(6, 8)}
    found = random(weights)
    for direction in (found.one, found.two):
        conv, bias, fc = direction.split([300, 4, 48])
        assert torch.allclose(conv.view(4, -1).norm(dim=1), weights["conv"].flatten(1).norm(dim=1), rtol=1e-4)
        assert torch.allclose(fc.view(6, -1).norm(dim=1), weights["fc"].norm(dim=1), rtol=1e-4)
        assert not bias.any()
    assert torch.equal(random(weights).one, found.one), "the same for every run with these shapes"
    assert not torch.equal(found.one, found.two)
