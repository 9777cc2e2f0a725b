"""All eigenvalues of the Hessian of few weights, and where one step of Newton's method leads."""

from __future__ import annotations

import math

import pytest
import torch

from camplab.blocks.activation import Activation
from camplab.blocks.dense import Dense
from camplab.datasets.linear.house_prices import HousePrices
from camplab.datasets.linear.valley import Valley
from camplab.datasets.sine import Sine
from camplab.datasets.two_moons import TwoMoons
from camplab.runs.surface.reading import read_curvature
from camplab.runs.surface.surface import Surface
from camplab.training.setup import prepare
from camplab.training.surface.curvature import curvature
from camplab.training.surface.landscape import Landscape
from tests.training.recipes import project

LINE = Dense(out_features=1)


def land_of(*net, data) -> Landscape:
    return Landscape(prepare(project(*net, data=data)), 10)


@pytest.mark.parametrize("data", [Sine(), HousePrices(samples=320), HousePrices(samples=320, standardise=False)])
def test_of_a_line_they_are_those_of_its_normal_equations_and_newton_solves_them(data):
    """Mean squared error: the Hessian is 2/N AᵀA, where a row of A is a sample and 1 for the bias."""
    setup = prepare(project(LINE, data=data))
    land = Landscape(setup, 10)
    before = land.here.clone()
    x, y = setup.data.learned.take(0, land.samples)
    a = torch.cat([setup.see(x), torch.ones(len(x), 1)], 1).double()
    expected = torch.linalg.eigvalsh(2 * a.T @ a / len(x))
    solved = torch.linalg.lstsq(a, y.double()).solution
    found = curvature(land)
    assert found.largest == pytest.approx(float(expected[-1]), rel=1e-4)
    assert found.least == pytest.approx(float(expected[0]), rel=1e-4)
    assert found.newton == pytest.approx(float(((a @ solved - y.double()) ** 2).mean()), rel=1e-6)
    assert torch.equal(land.here.float(), before), "the weights stay where they are"
    assert land.loss(land.here) > found.newton


FEWEST = min(getattr(each, "ge", math.inf) for each in Valley.model_fields["samples"].metadata)


@pytest.mark.parametrize("few", [{}, {"samples": FEWEST, "validation": 0.9}])
def test_a_valley_is_as_many_times_as_steep_across_as_along_it_as_is_set_of_however_few_points(few):
    found = curvature(land_of(Dense(out_features=1, bias=False), data=Valley(condition=25.0, **few)))
    assert (found.largest, found.least) == pytest.approx((25.0, 1.0), rel=1e-5)
    assert found.newton < 1e-10


def test_softmax_is_flat_where_all_answers_rise_alike_and_newton_goes_down_nevertheless():
    land = land_of(Dense(out_features=2), data=TwoMoons())
    found = curvature(land)
    assert abs(found.least) < 1e-6 * found.largest
    assert found.newton < land.loss(land.here)


def test_at_a_saddle_newton_leads_to_no_minimum():
    land = land_of(Dense(out_features=4), Activation(kind="tanh"), Dense(out_features=1), data=Sine())
    found = curvature(land)
    assert found.least < 0 < found.largest
    assert math.isnan(found.newton)


def test_of_many_weights_only_the_largest_is_known():
    land = land_of(Dense(out_features=100), Activation(), LINE, data=Sine())
    found = curvature(land)
    assert found.largest > 0
    assert math.isnan(found.least)
    assert math.isnan(found.newton)


def surface(**known: float) -> Surface:
    line = torch.zeros(1).double().numpy()
    return Surface("random", 1, line, line, torch.zeros(1, 1).double().numpy(), 10, **known)


@pytest.mark.parametrize(("known", "said"), [
    ({"sharpness": 4.0, "least": 2.0, "newton": 0.5}, "from 2 to 4, condition number 2"),
    ({"sharpness": 4.0, "least": 0.0, "newton": 0.5}, "from 0 to 4: in some direction the loss is flat"),
    ({"sharpness": 4.0, "least": -1.0}, "somewhere the loss curves downwards"),
])  # fmt: skip
def test_what_they_mean_is_said(known, said):
    assert said in str(read_curvature(surface(**known)))


def test_nothing_is_said_of_what_is_not_known():
    assert read_curvature(surface(sharpness=4.0)) is None
