"""What is known of blocks at any step, said of every step or when somebody looked, and the sentence about it."""

from __future__ import annotations

import math

import numpy as np
import pytest

from camplab.blocks.activation import Activation
from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.document import measures as m
from camplab.document.places import Places
from camplab.document.project import Project
from camplab.runs.curves.held import held
from camplab.runs.curves.means import BROKEN, FINE, FROZEN, ZERO
from camplab.runs.events import Look
from camplab.runs.flow.flow import flow
from camplab.runs.flow.kinds import KINDS
from camplab.runs.flow.readings import NOTHING, clipped, reading
from camplab.runs.moments import Moments
from camplab.runs.record import visit
from tests.runs.records import adds, begun

BLOCKS = ("flatten1", "fc1", "relu1", "fc2")
UNKNOWN = math.nan


def a_run(**looks: dict[int, tuple[float, ...]]):
    """100 steps of an MLP, looked at after some of them: measure -> step -> a number of each block."""
    known = {name: getattr(m, name.upper()) for name in looks}
    net = Flatten(), Dense(out_features=16), Activation(), Dense(out_features=10)
    weights = ("fc1", "fc2")
    more = tuple(each.over(weights if each is m.UPDATE_RATIO else BLOCKS) for each in known.values())
    run = begun(Project().with_net(net), more=more)
    adds(run, loss=np.ones(100), gradients=np.ones((100, 2)))
    for name, at in looks.items():
        for step, values in at.items():
            run.add(Look(step, {known[name].name: values}))
    return run


def said(run, name, step=100) -> str:
    return str(reading(flow(run, name), Places(run.project), step).sentence)


def test_a_number_holds_until_the_next_look_and_before_the_first_nothing_is_known():
    found = held(np.array([3, 7]), np.array([[10.0], [1000.0]]), (1, 11), 10, log=True)
    assert (found.first, found.size) == (1, 1)
    assert found.state[:, 0].tolist() == [FROZEN] * 2 + [FINE] * 8
    assert found.mean[2:, 0].tolist() == [1.0] * 4 + [3.0] * 4
    assert held(np.array([3, 7]), np.array([[10.0], [1000.0]]), (1, 11), 2, log=True).mean[:, 0].tolist() == [1.0, 3.0]


def test_zero_and_not_finite_are_told_apart_and_shares_are_no_logarithms():
    values = np.array([[0.0, math.inf, UNKNOWN, 0.25]])
    log, plain = (held(np.array([1]), values, (1, 2), 1, log) for log in (True, False))
    assert log.state[0].tolist() == [ZERO, BROKEN, FROZEN, FINE]
    assert plain.mean[0, 3] == 0.25
    assert plain.state[0, 0] == FINE


def test_nothing_was_looked_at():
    empty = held(np.empty(0, np.int64), np.empty((0, 3)), (1, 9), 4, log=True)
    assert empty.state.shape[1] == 3
    assert (empty.state == FROZEN).all()
    assert said(a_run(output_gradients={}), "output_gradients") == str(NOTHING)
    assert flow(a_run(), "output_gradients") is None  # a run that never says it


def test_what_was_computed_later_stands_among_what_was_recorded_and_is_told_apart():
    run = a_run(output_std={10: (1, 2, 3, 4), 50: (5, 6, 7, 8)})
    shown = flow(run, "output_std")
    assert (shown.later, shown.at(60).later) == (False, False)
    computed = Moments(Look)
    for step, value in ((0, 9.0), (30, 10.0), (50, 99.0), (80, 11.0)):
        computed.add(Look(step, {"output_std": (value,) * 4}))
    run.computed = computed
    assert (len(shown), shown.later, shown.every) == (5, True, 50)
    known = [(seen.step, seen.numbers[0], seen.later) for seen in map(shown.at, (5, 10, 35, 50, 100))]
    assert known == [(0, 9, True), (10, 1, False), (30, 10, True), (50, 5, False), (80, 11, True)]
    found = shown.buckets(1, 101, 10)
    assert found.later.tolist() == [False, False, True, True, False, False, False, True, True, True]
    run.add(Look(95, {"output_std": (12.0,) * 4}))  # it goes on
    assert (shown.at(96).step, shown.at(96).later) == (95, False)


def test_of_looks_the_newest_up_to_the_step_is_what_is_known():
    run = a_run(output_std={10: (1, 2, 3, 4), 50: (5, 6, 7, 8)})
    shown = flow(run, "output_std")
    assert len(shown) == 2
    assert shown.every == 50, "as long as nobody looks it says so: the run is at step 100"
    assert flow(a_run(output_std={10: (1, 2, 3, 4), 90: (5, 6, 7, 8)}), "output_std").every == 80
    assert shown.at(9) is None
    assert shown.at(49).step == 10
    assert shown.at(100).numbers.tolist() == [5, 6, 7, 8]


def test_what_is_seen_on_the_bench_is_no_number_of_the_run_and_counts_where_it_is_newer():
    run = a_run(output_std={10: (1, 2, 3, 4)})
    shown = flow(run, "output_std")
    visit(run, Look(60, {"output_std": (9, 9, 9, 9), "never_announced": 1.0}))
    assert len(run.looks) == 1
    assert shown.at(60).numbers.tolist() == [9, 9, 9, 9]
    assert shown.at(59).numbers.tolist() == [1, 2, 3, 4]
    with pytest.raises(ValueError, match="output_std of 4 columns"):
        visit(run, Look(60, {"output_std": (9,)}))


def test_the_gradient_that_shrinks_on_its_way_back_is_said_with_its_factor():
    run = a_run(output_gradients={1: (UNKNOWN, 1e-8, 1e-6, 1.0), 2: (UNKNOWN, 0.5, 0.3, 1.0), 3: (UNKNOWN, 0, 0, 0)})
    assert said(run, "output_gradients", 1) == (
        "first / last = 10⁻⁸: × 10⁻⁸ from layer to layer on the way back; the gradient vanishes"
    )
    assert said(run, "output_gradients", 2) == "first / last = 0.5: × 0.5 from layer to layer on the way back"
    assert said(run, "output_gradients", 3).startswith("The gradient is zero already at the last block")


def test_updates_outputs_and_shares_are_said_with_their_extremes():
    run = a_run(
        update_ratio={1: (1e-3, 1e-2)}, output_std={1: (1, 0.5, 0.3, 4)},
        saturated={1: (UNKNOWN, UNKNOWN, 0.25, UNKNOWN), 2: (UNKNOWN, UNKNOWN, 0, UNKNOWN)},
        never_firing={1: (UNKNOWN, UNKNOWN, 0.5, UNKNOWN), 2: (UNKNOWN, UNKNOWN, 0, UNKNOWN)},
    )  # fmt: skip
    assert said(run, "update_ratio") == (
        "A step moves the weights by 0.0055 of their size (median); least fc1: 0.001, most fc2: 0.01"
    )
    assert said(run, "output_std") == "From flatten1 to fc2 the spread of the outputs goes from 1 to 4"
    assert said(run, "saturated", 2) == "No output is at a flat end of its curve"
    assert said(run, "saturated", 1).startswith("25.0 % of the outputs of relu1 are at the flat ends")
    assert said(run, "saturated", 1).endswith("of its curve"), "no other block has such ends"
    alone = a_run(output_std={1: (UNKNOWN, UNKNOWN, UNKNOWN, 4)}, output_mean={1: (UNKNOWN, 2, UNKNOWN, UNKNOWN)},
                  saturated={1: (0.5, 0.5, 0.25, UNKNOWN), 2: (0.5, 0.75, 0.25, UNKNOWN)})  # fmt: skip
    assert said(alone, "output_std") == "The outputs of fc2 have a spread of 4"
    assert said(alone, "output_mean") == "The outputs have mean 2 in fc1"
    assert said(alone, "saturated", 1).endswith("of its curve"), "two have as many"
    assert said(alone, "saturated", 2).endswith("more than of any other block")
    assert said(run, "never_firing", 1) == "50.0 % of the units of relu1 never fire, whatever the sample"
    assert said(run, "never_firing", 2) == "Every unit fires for at least one of the samples that are looked at"


def test_what_is_not_finite_is_alarming():
    run = a_run(output_gradients={1: (UNKNOWN, math.inf, 1.0, 1.0)})
    found = reading(flow(run, "output_gradients"), Places(run.project), 1)
    assert found.alarming
    assert "not finite" in str(found.sentence)


def test_the_share_of_clipped_steps_is_that_of_the_newest_before_the_step():
    run = begun(Project(), (), more=(m.CLIPPED,))
    adds(run, clipped=[0] * 30 + [1] * 60)
    assert str(clipped(run, 30)) == "clipped in 0.0 % of the last 30 steps"
    assert str(clipped(run, 90)) == "clipped in 100.0 % of the last 50 steps: more a step size than a limit"
    assert clipped(begun(Project(), (), more=(m.CLIPPED,)), 1) is None
    assert clipped(a_run(), 50) is None


def test_bands_are_around_the_last_block_or_where_they_are():
    numbers = np.array([UNKNOWN, 5.0, 2.0])
    assert KINDS["gradients"].aid.around(numbers) == pytest.approx((2e-3, 2e3))
    assert KINDS["update_ratio"].aid.around(numbers) == (1e-4, 1e-1)
    assert KINDS["gradients"].aid.around(np.array([UNKNOWN])) is None
