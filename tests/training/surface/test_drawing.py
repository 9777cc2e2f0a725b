"""The surface of a run: losses as an independent computation has them, coarse to fine, the Hessian of a known net."""

from __future__ import annotations

import math
from functools import cache

import numpy as np
import pytest
import torch
from torch.nn import functional

from camplab.blocks.base import REGISTRY
from camplab.blocks.dense import Dense
from camplab.datasets.sine import Sine
from camplab.document.project import Project
from camplab.runs.surface import kept
from camplab.training import checkpoint
from camplab.training.setup import prepare
from camplab.training.surface.curvature import curvature
from camplab.training.surface.drawing import drawn
from camplab.training.surface.landscape import Landscape
from camplab.training.surface.sharpness import sharpness
from camplab.training.time_travel.replay import project_of
from tests.training.recipes import cnn, mlp, run

SIDE = 5


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    place = tmp_path_factory.mktemp("surface") / "run"
    first, *rest = cnn().net
    whole = first.changed(stride=1)  # torch is three times as slow with the second derivatives of one that leaps
    run(cnn(epochs=2).with_net((whole, *rest)), folder=place)
    return place


@pytest.fixture(scope="module")
def whole(folder):
    """The whole surface on a plane, drawn once."""

    @cache
    def of(plane):
        *_, last = drawn(folder, plane, SIDE)
        return last

    return of


def loss_by_hand(folder, samples, change=lambda weights: weights):
    """Batch norm in training mode, dropout off: as a batch sees it. change: the weights, as one vector."""
    setup = prepare(project_of(folder, 0), fresh=False)
    setup.model.load_state_dict(checkpoint.network(folder)[0])
    parameters = list(setup.model.parameters())
    vector = change(torch.nn.utils.parameters_to_vector(parameters).detach())
    torch.nn.utils.vector_to_parameters(vector, parameters)
    setup.model.eval()
    for module in setup.model.modules():
        if isinstance(module, torch.nn.BatchNorm2d):
            module.train()
    x, y = setup.data.learned.take(0, samples)
    with torch.no_grad():
        return float(functional.cross_entropy(setup.model(setup.see(x)), y))


def test_the_loss_at_any_point_is_that_of_the_weights_there(folder, whole):
    found = whole("random")
    assert found.statistics
    assert found.middle == pytest.approx(loss_by_hand(folder, found.samples), rel=1e-5)
    setup = prepare(project_of(folder, 0), fresh=False)
    setup.model.load_state_dict(checkpoint.network(folder)[0])
    from camplab.training.surface.planes import random

    ways = random(dict(setup.model.named_parameters()))
    there = loss_by_hand(folder, found.samples, lambda here: here + found.x[1] * ways.one + found.y[4] * ways.two)
    assert found.losses[4, 1] == pytest.approx(there, rel=1e-4)


def test_the_way_of_the_run_lies_on_its_plane(whole):
    found = whole("path")
    assert 0.5 < sum(found.shares) <= 1 + 1e-6
    assert found.steps[-1] == found.step == 44
    assert found.path[-1] == pytest.approx([0, 0])
    assert len(found.steps) == len(found.path) >= 3
    low, high = found.path.min(0), found.path.max(0)
    assert (found.x[0], found.y[0]) < tuple(low)
    assert found.x[-1] > high[0]
    assert np.abs(found.x).min() == 0 == np.abs(found.y).min(), "the weights themselves are one of the points"


def test_it_gets_finer_and_the_last_one_is_whole_and_kept(folder, whole):
    told = [surface.known for surface in drawn(folder, "random", 9)]
    assert told[0] >= 16
    assert sorted(told) == told
    assert told[-1] == 81
    found = whole("random")
    assert math.isfinite(found.sharpness)
    kept.write(folder, found)
    again = kept.read(folder, "random")
    assert np.array_equal(again.losses, found.losses)
    assert again.sharpness == found.sharpness
    assert kept.read(folder, "path") is None


def test_what_is_drawn_leaves_the_run_as_it_was(folder):
    before = {file.name: file.read_bytes() for file in folder.rglob("*") if file.suffix in (".safetensors", ".json")}
    assert [*drawn(folder, "path", SIDE)]
    assert before == {file.name: file.read_bytes() for file in folder.rglob("*") if file.name in before}


def test_the_sharpness_of_a_line_is_the_largest_eigenvalue_of_its_hessian():
    """Mean squared error of a dense layer: the Hessian is 2/N AᵀA, where a row of A is a sample and 1 for the bias."""
    setup = prepare(Project(data=Sine()).with_net((Dense(out_features=1),)))
    land = Landscape(setup, 10)
    x, _ = setup.data.learned.take(0, land.samples)
    a = torch.cat([setup.see(x), torch.ones(len(x), 1)], 1).double()
    expected = torch.linalg.eigvalsh(2 * a.T @ a / len(x)).max()
    assert sharpness(land) == pytest.approx(float(expected), rel=1e-2)


def test_a_unit_that_is_nearly_switched_off_does_not_spoil_the_sharpness():
    """Its gradient leaps where it passes 0; the Hessian, by differentiating twice, knows of no leap."""
    relu = REGISTRY["activation"](kind="relu")
    setup = prepare(Project(data=Sine()).with_net((Dense(out_features=4), relu, Dense(out_features=1))))
    land = Landscape(setup, 10)
    land.exactly()
    x = setup.see(setup.data.learned.take(0, land.samples)[0]).double().reshape(-1)
    w = land.here[:4]
    land.here[4:8] = 2e-5 - w * x[:4]  # a sample each, for which it is hardly above 0
    land.move(land.here)

    def loss(*values):
        names = dict(zip(land.names, values, strict=True))
        seen = torch.func.functional_call(setup.model, names, (x[:, None],))
        return functional.mse_loss(seen, setup.data.learned.take(0, land.samples)[1].double().reshape(seen.shape))

    values = tuple(value.detach() for value in land._parameters)
    sizes = [value.numel() for value in values]
    parts = torch.autograd.functional.hessian(loss, values)
    whole = torch.cat([torch.cat([part.reshape(r, c) for part, c in zip(row, sizes, strict=True)], 1)
                       for row, r in zip(parts, sizes, strict=True)])  # fmt: skip
    expected = float(torch.linalg.eigvalsh(whole)[-1])
    assert curvature(land).largest == pytest.approx(expected, rel=1e-4)
    assert sharpness(land) == pytest.approx(expected, rel=1e-2)


def test_gradients_and_losses_of_the_landscape_belong_together():
    land = Landscape(prepare(mlp(epochs=1)), 10)
    land.exactly()
    vector = torch.randn(len(land.here), generator=torch.Generator().manual_seed(3), dtype=torch.float64)
    vector /= vector.norm()
    slope = (land.loss(land.here + 1e-5 * vector) - land.loss(land.here - 1e-5 * vector)) / 2e-5
    assert slope == pytest.approx(float(land.gradient(land.here) @ vector), rel=1e-5)
