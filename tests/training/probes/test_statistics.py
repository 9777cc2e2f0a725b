"""Every number that is said of a block equals an independent computation of it."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch

from camplab.blocks.activation import Activation
from camplab.blocks.dense import Dense
from camplab.blocks.flat import NEARLY
from camplab.blocks.flatten import Flatten
from camplab.document.presets.catalogue import PRESETS, find
from camplab.document.presets.preset import IMAGENET
from camplab.runs.events import Steps
from camplab.runs.wants import Want
from camplab.training.trainer import Trainer
from tests.for_each import for_each
from tests.training.probes import independent as by_hand
from tests.training.recipes import cnn, column, mlp, project, run

pytestmark = pytest.mark.usefixtures("no_limit")
SMALL = [preset for preset in PRESETS if preset.group != IMAGENET]
NEAR = 0.08
"""How far the share of all outputs below a quantile may be from what it is of: some of them are sorted."""
EASY = pytest.mark.parametrize("make", [mlp, cnn], ids=["mlp", "cnn"])


def check_outputs(plain) -> None:
    looks, trainer = by_hand.found(plain, Want("outputs", names(plain)), steps=2)
    setup = trainer.loop.setup
    started = trainer.loop.opened()
    modules = started.columns("output_mean")
    outputs = by_hand.outputs_of(setup, modules)
    kinds = {step.module: step.facts.y.kind for step in setup.traces.steps() if step.facts.y is not None}
    said = {name: dict(zip(modules, value, strict=True)) for name, value in looks[-1].values.items()}
    assert {name for name in modules if not math.isnan(said["output_mean"][name])} == set(outputs)
    for name, y in outputs.items():
        y = y.float()
        spread, mean = torch.std_mean(y.double(), correction=0)
        assert said["output_mean"][name] == pytest.approx(mean.item(), rel=1e-4, abs=1e-6)
        assert said["output_std"][name] == pytest.approx(spread.item(), rel=1e-5, abs=1e-9)
        layer = setup.model.get_submodule(name)
        assert equal(said["never_firing"][name], by_hand.never_firing(layer, y, kinds[name] == "image"))
        assert equal(said["saturated"][name], by_hand.saturated(layer, y))
        flat = y.flatten().numpy()
        for share in (5, 25, 50, 75, 95):  # of all outputs, whichever of them are sorted
            found = np.float32(said[f"output_p{share:02}"][name])
            near = 1e-4 * abs(found) + 1e-5
            below, not_above = (flat < found - near).mean(), (flat <= found + near).mean()
            assert below - NEAR <= share / 100 <= not_above + NEAR, (name, share, found)


def check_steps(plain, count=3) -> None:
    wants = Want("output_gradients", names(plain)), Want("updates", weighty(plain))
    looks, trainer = by_hand.found(plain, *wants, steps=count)
    started = trainer.loop.opened()
    ratios, norms, gradients = (
        by_hand.by_module(looks, name, started.columns(name))
        for name in ("update_ratio", "weight_norm", "output_gradients")
    )
    blocks = trainer.loop.setup.names
    for step, (before, after, flowed) in enumerate(by_hand.steps_by_hand(plain, count), 1):
        assert gradients[step].keys() == {name for name in started.columns("output_gradients") if name in flowed}
        for name, value in gradients[step].items():
            assert value == pytest.approx(flowed[name], rel=1e-4, abs=1e-30)
        for module, value in norms[step].items():
            own = [name for name in blocks if innermost(name, started.columns("weight_norm")) == module]
            was, now = (torch.cat([w[name].flatten().double() for name in dict.fromkeys(own)]) for w in (before, after))
            assert value == pytest.approx(now.norm().item(), rel=1e-5)
            if was.norm() > 0:
                moved = (now - was).norm() / was.norm()
                assert ratios[step][module] == pytest.approx(moved.item(), rel=1e-3, abs=1e-9)


def innermost(name, modules) -> str:
    return max((module for module in modules if name.startswith(f"{module}.")), key=len, default="")


def names(plain):
    return tuple(dict.fromkeys(step.module for step in plain.traces().steps()))


def weighty(plain):
    steps = plain.traces().steps()
    return tuple(dict.fromkeys(s.module for s in steps if s.facts.weights.count and s.facts.trainable and not s.frozen))


def equal(one: float, other: float) -> bool:
    return (math.isnan(one) and math.isnan(other)) or one == pytest.approx(other, abs=1e-6)


@EASY
def test_what_is_said_of_outputs_is_true(make):
    check_outputs(make(epochs=1))


@EASY
@pytest.mark.parametrize("recipe", [{}, {"clip": 0.01}, {"optimizer": "adam"}], ids=str)
def test_what_is_said_of_gradients_and_updates_is_true(make, recipe):
    check_steps(make(epochs=1, **recipe))


def test_a_stack_that_learns_twice_in_a_step_is_seen_in_the_last_phase_alone():
    check_steps(find("aae_digits").project(), 2)


@pytest.mark.long
@pytest.mark.timeout(600)
@pytest.mark.parametrize("preset", SMALL, ids=lambda preset: preset.name)
def test_it_is_true_of_every_network_that_ships(preset):
    check_outputs(preset.project())
    check_steps(preset.project())


@for_each("kind", ["sigmoid", "tanh", "hardsigmoid", "relu6"])
def test_an_output_is_saturated_where_the_slope_of_the_curve_is_a_twentieth_of_the_steepest(kind):
    x = torch.linspace(-9, 9, 20_001, dtype=torch.float64, requires_grad=True)
    flat, layer = Activation(kind=kind).flat(), getattr(torch.nn, {"relu6": "ReLU6"}.get(kind, kind.capitalize()))()
    y = layer(x)
    (slope,) = torch.autograd.grad(y.sum(), x)
    above = slope / slope.max() > NEARLY
    inside = (y > flat.low) & (y < flat.high)
    differ = (above != inside) & ~(flat.off & (y <= 0))  # of ReLU6 the end at 0 is where a unit is off
    assert int(differ.sum()) <= 2  # at the ends themselves


def test_a_unit_never_fires_when_it_is_off_for_every_sample_and_everywhere():
    net = Flatten(), Dense(out_features=8), Activation(), Dense(out_features=10)
    trainer = Trainer(project(*net, epochs=1), attended=False)
    list(trainer.events())
    setup = trainer.loop.setup
    with torch.no_grad():
        setup.model.fc1.bias[:3] = -1e6
    look = look_at(setup, "outputs", "relu1", "fc1")
    assert look["never_firing"][2] == pytest.approx(3 / 8)
    assert math.isnan(look["never_firing"][1])  # a Dense does not fire


def look_at(setup, probe, *modules):
    from camplab.training.bench import Bench

    (look,) = Bench(setup, "").look({"": (Want(probe, modules),)})
    return look.values


def test_clipped_steps_are_those_whose_gradient_is_longer_than_the_limit():
    plain = run(mlp(epochs=1))
    norms = column(plain, "gradient_norm")
    limit = float(np.median(norms))
    assert not any("clipped" in event.columns for event in plain if isinstance(event, Steps))  # without a limit
    clipped = run(mlp(epochs=1, clip=limit))
    assert column(clipped, "clipped").tolist() == (column(clipped, "gradient_norm") + 1e-6 > limit).tolist()
    assert 0 < column(clipped, "clipped").mean() < 1


def test_of_what_is_frozen_no_gradient_is_known_and_behind_it_all():
    net = Flatten(), Dense(out_features=8, frozen=True), Activation(), Dense(out_features=10)
    plain = project(*net, epochs=1)
    looks, trainer = by_hand.found(plain, Want("output_gradients", names(plain)), steps=1)
    known = by_hand.by_module(looks, "output_gradients", trainer.loop.opened().columns("output_gradients"))
    assert set(known[1]) == {"fc2"}


def test_gradients_of_outputs_that_are_those_of_weights_are_said_as_they_were_before_clipping():
    plain = next(preset for preset in PRESETS if preset.name == "vit_patch2").project()
    alone = plain.training.model_copy(update={"batch_size": 1, "clip": 1e-4, "device": "cpu"})
    check_steps(plain.model_copy(update={"training": alone}))


@pytest.mark.parametrize("probe", ["outputs", "output_gradients", "updates"])
def test_who_names_no_blocks_gets_all(probe):
    named, all_of_them = (
        by_hand.found(cnn(epochs=1), Want(probe, modules), steps=2)[0] for modules in (names(cnn()), ())
    )
    assert [repr(look.values) for look in named] == [repr(look.values) for look in all_of_them]
    assert named


def test_in_float16_gradients_are_said_in_true_units():
    wants = Want("output_gradients", names(mlp()))
    found = {}
    for precision in ("float32", "float16"):
        looks, _ = by_hand.found(mlp(epochs=1, precision=precision), wants, steps=1)
        found[precision] = looks[0].values["output_gradients"][1:]
    assert found["float16"] == pytest.approx(found["float32"], rel=0.02)
