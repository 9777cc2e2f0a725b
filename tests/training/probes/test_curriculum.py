"""What a course says of depth can be seen in the numbers of the lab: each effect in the measure that shows it.

The criteria are loose enough for other seeds and machines; what was measured stands beside them.
"""

from __future__ import annotations

import math

import numpy as np
import pytest

from camplab.blocks.activation import Activation
from camplab.blocks.batch_norm import BatchNorm
from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.blocks.structure import Parallel
from camplab.document.places import Places
from camplab.runs.flow.flow import flow
from camplab.runs.flow.readings import reading
from camplab.runs.record import Record
from camplab.runs.wants import Want
from camplab.training.trainer import Trainer
from tests.training.probes.asking import names, wanting
from tests.training.probes.curriculum_nets import stack
from tests.training.recipes import project

pytestmark = [pytest.mark.usefixtures("no_limit"), pytest.mark.long, pytest.mark.timeout(120)]
PROBES = "output_gradients", "updates", "outputs"


def trained(plain, steps=1, *, watched=True) -> Record:
    """What the window would know of a run of so many steps that was looked at all the time."""
    wants = [Want(probe, names(plain)) for probe in PROBES] if watched else []
    events = iter(Trainer(plain, wanting(*wants, every_step=watched), attended=False, steps=steps).events())
    record = Record(plain, next(events))
    for event in events:
        record.add(event)
    return record


def at(record: Record, name: str, step: int) -> np.ndarray:
    return flow(record, name).at(step).numbers


def ratio(record: Record, name: str, step: int = 1) -> float:
    """Of the first block that is known over the last."""
    numbers = at(record, name, step)
    known = numbers[np.isfinite(numbers)]
    return float(known[0] / known[-1])


def said(record: Record, name: str, step: int = 1) -> str:
    return str(reading(flow(record, name), Places(record.project), step).sentence)


def test_in_twenty_sigmoid_layers_the_gradient_vanishes_and_the_sentence_says_so():
    record = trained(stack("sigmoid"))
    assert ratio(record, "gradients") < 1e-6  # measured: 10⁻¹²
    assert "the gradient vanishes on its way back" in said(record, "gradients")
    assert "the gradient vanishes" in said(record, "output_gradients")


def test_the_deeper_the_sigmoid_stack_the_less_arrives():
    found = [ratio(trained(stack("sigmoid", depth=depth)), "gradients") for depth in (5, 10, 20)]
    assert found[0] > 100 * found[1] > 10_000 * found[2]


@pytest.mark.parametrize("gain", [0.5, 1.5, 2.0])
def test_the_gain_of_relu_layers_is_seen_in_dl_dh_where_dl_dw_is_blind(gain):
    record = trained(stack("relu", gain))
    assert gain**19 / 3 < ratio(record, "output_gradients") < 3 * gain**19  # measured for 1.5: 2,056 of 2,217
    assert 0.02 < ratio(record, "gradients") < 50
    assert "reaches the first block" in said(record, "gradients")
    assert ("fades" if gain < 1 else "explodes") in said(record, "output_gradients")


def test_the_gain_of_relu_layers_is_seen_in_the_spread_of_the_outputs():
    for gain, low, high in ((0.5, 0, 1e-4), (1.0, 0.05, 20), (1.5, 100, math.inf)):
        spread = at(trained(stack("relu", gain)), "output_std", 1)
        assert low < spread[-1] / spread[1] < high


def test_batch_norm_makes_the_gradient_grow_on_its_way_back():
    found = ratio(trained(stack("bn")), "output_gradients")
    assert found > 10  # measured: 44; theory: (π / (π - 1))^(19 / 2) = 38


def test_from_tiny_weights_a_stack_learns_with_batch_norm_alone():
    def of(norm):
        tiny = {"init": "normal", "std": 0.01}
        layers = [(Dense(out_features=64, bias=False, **tiny), *norm, Activation()) for _ in range(19)]
        body = [part for layer in layers for part in layer]
        recipe = {"learning_rate": 0.01, "schedule": "cosine", "batch_size": 128}
        return project(Flatten(), *body, Dense(out_features=10, **tiny), epochs=46, **recipe)

    without, with_norm = (trained(of(norm), 500, watched=False) for norm in ((), (BatchNorm(),)))
    assert without.latest("validation_accuracy") < 0.2  # measured: .074
    assert with_norm.latest("validation_accuracy") > 0.85  # .936
    spread = at(trained(of(())), "output_std", 1)
    assert spread[2 * 18] < 1e-6 * spread[0]


def test_residual_blocks_without_norm_let_the_outputs_grow():
    block = Parallel(branches=((Dense(out_features=64, init="he"), Activation()), ()))
    net = Flatten(), Dense(out_features=64, init="he"), *([block] * 20), Dense(out_features=10)
    record = trained(project(*[part.copied() for part in net], epochs=1, learning_rate=0.01))
    joins = [
        at_
        for at_, name in enumerate(flow(record, "output_std").modules)
        if name.startswith("residual") and "." not in name
    ]
    spread = at(record, "output_std", 1)
    assert len(joins) == 20
    assert spread[joins[-1]] > 1e3 * spread[joins[0]] / 10  # measured over the whole stack: 14,175


def test_too_high_a_rate_kills_units_and_a_start_by_he_does_not():
    def dead(rate):
        net = Flatten(), *[part for _ in range(3) for part in (Dense(out_features=64, init="he"), Activation())]
        plain = project(*net, Dense(out_features=10), epochs=3, optimizer="sgd", learning_rate=rate, momentum=0.0)
        record = trained(plain, 60)
        values = record.points("never_firing")[1][:]
        return float(np.nanmax(values[0])), float(np.nanmax(values[-1])), said(record, "never_firing", 60)

    begins, ends, sentence = dead(1.0)
    assert begins < 0.3
    assert ends > 0.5
    assert "never fire, whatever the sample" in sentence
    assert dead(0.05)[1] < 0.3


def test_wide_weights_saturate_tanh_and_those_by_xavier_do_not():
    wide, fair = (trained(stack("tanh", gain, depth=5)) for gain in (8.0, 1.0))
    assert np.nanmax(at(wide, "saturated", 1)) > 0.5
    assert np.nanmax(at(fair, "saturated", 1)) < 0.2


@pytest.mark.parametrize("kind", ["relu", "tanh"])
def test_the_cures_reach_the_first_layer_and_learn(kind):
    record = trained(stack(kind, epochs=24), 500, watched=False)
    assert record.latest("validation_accuracy") > 0.85  # measured: .94
    assert 1e-3 < ratio(record, "gradients") < 1e3


def test_the_size_of_a_step_follows_the_learning_rate():
    small, large = (float(np.nanmedian(at(trained(stack("relu", depth=4, learning_rate=rate)), "update_ratio", 1)))
                    for rate in (1e-4, 1e-2))  # fmt: skip
    assert large / small == pytest.approx(100, rel=0.05)  # the first step of Adam is the rate, whatever the gradient
