"""When to look again: a share of the time for all, equal shares, and what one does not need goes to the others."""

from __future__ import annotations

from itertools import pairwise

import pytest

from camplab.runs.wants import Want
from camplab.training.looking.budget import MOVING, PER_SECOND, SHARE, SMOOTHER, Budget
from camplab.training.looking.turns import Turns

COSTS = {"cheap": 0.0006, "dear": 0.020, "dearer": 0.040, "rare": 0.0006, "smooth": 0.0008, "small": 0.0004}


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def looking(clock: Clock, *names: str, **pauses: float) -> Budget:
    budget = Budget(clock)
    wanted = dict.fromkeys(names, 0.0) | pauses
    budget.keep(wanted, wanted)
    return budget


def looked(budget: Budget, clock: Clock, seconds: float, every: float = 0.005):
    """When each was looked at in a run with a look point every so many seconds."""
    found: dict[str, list[float]] = {}
    end = clock.now + seconds
    while clock.now < end:
        clock.now += every
        for name in budget.due():
            clock.now += COSTS[name]
            budget.paid(name, COSTS[name])
            found.setdefault(name, []).append(clock.now)
    return found


def spent(found: dict[str, list[float]]) -> dict[str, float]:
    return {name: COSTS[name] * len(times) for name, times in found.items()}


@pytest.mark.parametrize("names", [["dear"], ["cheap", "dear"], ["cheap", "dear", "dearer"], ["dear", "dearer"]])
def test_all_together_cost_their_share_of_the_time(clock, names):
    found = looked(looking(clock, *names), clock, 100)
    assert 0.85 * SHARE < sum(spent(found).values()) / 100 < 1.05 * SHARE


def test_an_expensive_look_comes_less_often_and_keeps_no_cheap_one_waiting(clock):
    alone = looked(looking(clock, "cheap"), clock, 60)
    found = looked(looking(clock, "cheap", "dear"), clock, 60)
    assert len(found["cheap"]) > 0.9 * len(alone["cheap"])
    assert len(found["cheap"]) > 7 * len(found["dear"])


def test_expensive_looks_have_equal_shares(clock):
    found = spent(looked(looking(clock, "cheap", "dear", "dearer"), clock, 200))
    assert found["dear"] == pytest.approx(found["dearer"], rel=0.1)
    assert found["dear"] > 0.3 * SHARE * 200  # what the cheap one leaves is used


def test_nobody_looks_more_often_than_can_be_seen_or_than_is_wanted(clock):
    found = looked(looking(clock, "cheap", rare=2.0), clock, 20)
    for name, pause in (("cheap", 1 / PER_SECOND), ("rare", 2.0)):
        assert min(b - a for a, b in pairwise(found[name])) >= pause
    assert len(found["rare"]) in (9, 10)


def test_what_is_to_move_smoothly_is_looked_at_more_often_within_the_same_budget(clock):
    budget = looking(clock, "small", "dear")
    budget.keep({"small": 0.0, "dear": 0.0}, (), smooth={"small", "dear"})
    found = looked(budget, clock, 60)
    assert min(b - a for a, b in pairwise(found["small"])) >= 1 / MOVING
    assert len(found["small"]) > 1.1 * PER_SECOND * 60
    assert sum(spent(found).values()) / 60 < 1.1 * SHARE


def test_what_is_new_is_looked_at_at_once(clock):
    budget = looking(clock, "dear")
    looked(budget, clock, 10)
    budget.paid("dear", COSTS["dear"])
    clock.now += 0.001
    assert budget.due() == []  # the look before has not been made up for
    budget.keep({"dear": 0.0, "cheap": 0.0}, {"cheap"})
    assert budget.due() == ["cheap"]
    budget.keep({"dear": 0.0, "cheap": 0.0}, {"dear"})  # something else is wanted of it
    assert set(budget.due()) == {"cheap", "dear"}


def test_what_is_wanted_no_more_is_forgotten(clock):
    budget = looking(clock, "cheap", "dear")
    looked(budget, clock, 1)
    budget.keep({}, ())
    clock.now += 100
    assert budget.due() == []
    budget.paid("cheap", 0.001)
    assert budget.due() == []


def test_numbers_that_are_wanted_again_wait_until_the_look_before_is_paid_for_and_pictures_do_not(clock):
    turns = Turns()
    turns._budget._clock = clock
    numbers, picture = Want("updates"), Want("maps", ("fc1",))
    both = {"a panel": (numbers,), "another": (picture,)}
    turns.want(both)
    assert turns.due("step") == [numbers]
    assert turns.due("between") == [picture]
    for want in (numbers, picture):
        turns.looked(want)
    turns.paid({numbers: COSTS["dear"], picture: COSTS["dear"]})
    clock.now += 0.5
    turns.want({"another": ()})
    clock.now += 0.1
    turns.want(dict(both))
    assert turns.due("step") == []
    assert turns.due("between") == [picture]  # perhaps of another sample in between: what was found is gone
    turns.want({})
    clock.now += COSTS["dear"] / SHARE * 2
    turns.want(dict(both))
    assert turns.due("step") == [numbers]  # as long as it would have been anyway


def with_epochs(budget: Budget, clock: Clock, epochs: int, seconds: float, cost: float) -> dict[str, list[float]]:
    """So many epochs that take so long, at whose ends somebody looks for so long."""
    found: dict[str, list[float]] = {}
    for _ in range(epochs):
        for name, times in looked(budget, clock, seconds).items():
            found.setdefault(name, []).extend(times)
        clock.now += cost
        budget.epoch(cost)
    return found


def test_what_is_looked_at_at_the_end_of_an_epoch_is_taken_from_the_others(clock):
    alone = spent(looked(looking(clock, "dear", "dearer"), clock, 200))
    cost = 0.45 * SHARE
    found = spent(with_epochs(looking(clock, "dear", "dearer"), clock, 200, 1.0, cost))
    assert sum(found.values()) + 200 * cost == pytest.approx(sum(alone.values()), rel=0.15)


def test_epochs_that_cost_more_than_their_share_leave_the_others_theirs(clock):
    found = spent(with_epochs(looking(clock, "dear"), clock, 200, 1.0, 0.5))
    assert found["dear"] == pytest.approx(SHARE / 2 * 200 * 1.5, rel=0.2)


def test_what_is_to_move_smoothly_has_more_of_the_time_where_all_want_it(clock):
    budget = Budget(clock)
    wanted = dict.fromkeys(("dear", "dearer"), 0.0)
    budget.keep(wanted, wanted, {"dear"})
    found = spent(looked(budget, clock, 200))
    assert found["dear"] == pytest.approx(SMOOTHER * found["dearer"], rel=0.1)
    assert sum(found.values()) / 200 == pytest.approx(SHARE, rel=0.1)


@pytest.mark.parametrize("every", [0.005, 0.04, 0.05])
def test_how_often_look_points_come_does_not_change_how_often_one_looks(clock, every):
    budget = Budget(clock)
    budget.keep({"smooth": 0.0, "dear": 0.0}, {"smooth", "dear"}, {"smooth"})
    wait = COSTS["smooth"] / (SHARE * SMOOTHER / (SMOOTHER + 1))
    found = looked(budget, clock, 60, every)
    assert len(found["smooth"]) == pytest.approx(60 / max(wait, every), rel=0.1)
    assert sum(spent(found).values()) / 60 < 1.05 * SHARE
