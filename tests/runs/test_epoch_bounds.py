"""Where epochs begin and end, also after another batch size."""

from __future__ import annotations

import pytest

from camplab.runs.epoch_bounds import EpochBounds
from camplab.runs.events import Changed, Started


def begun(**facts):
    return EpochBounds(Started("cpu", (), parameters=1, **({"epochs": 9, "steps_per_epoch": 10} | facts)))


def resized(step, ends, whole):
    return Changed(step, "batch_size", 64, 32, ends=ends, steps_per_epoch=whole)


def starts(bounds, count=5):
    return [bounds.start(epoch) for epoch in range(count)]


def test_epochs_of_one_length():
    bounds = begun()
    assert starts(bounds) == [0, 10, 20, 30, 40]
    assert [bounds.done(step) for step in (0, 9, 10, 19, 20)] == [0, 0, 1, 1, 2]
    assert bounds.shortest(0, 100) == 10


def test_another_batch_size_within_an_epoch_makes_it_longer_and_all_after_it():
    bounds = begun()
    bounds.change(resized(14, 26, 20))
    assert starts(bounds) == [0, 10, 26, 46, 66]
    assert [bounds.done(step) for step in (9, 14, 25, 26, 45, 46)] == [0, 1, 1, 2, 2, 3]
    assert [bounds.shortest(*sight) for sight in ((0, 60), (10, 26), (26, 60))] == [10, 16, 20]


def test_twice_in_one_epoch_the_last_one_counts_and_said_again_it_is_the_same():
    bounds = begun()
    for change in (resized(14, 26, 20), resized(16, 18, 5), resized(16, 18, 5)):
        bounds.change(change)
    assert starts(bounds) == [0, 10, 18, 23, 28]


def test_before_the_first_step_of_an_epoch_it_is_a_whole_one():
    bounds = begun()
    bounds.change(resized(20, 40, 20))
    assert starts(bounds) == [0, 10, 20, 40, 60]


def test_after_the_last_step_of_an_epoch_that_is_still_to_close():
    bounds = begun()
    for _ in range(2):
        bounds.change(resized(20, 20, 7))
        assert starts(bounds) == [0, 10, 20, 27, 34]


def test_other_knobs_change_no_epoch():
    bounds = begun()
    bounds.change(Changed(14, "clip", None, 1.0))
    assert starts(bounds) == [0, 10, 20, 30, 40]


def test_a_run_that_begins_within_an_epoch():
    bounds = begun(first_step=44, first_epoch=2, ends=50)
    assert [bounds.done(step) for step in (44, 49, 50, 60)] == [2, 2, 3, 4]
    assert [bounds.start(epoch) for epoch in (3, 4)] == [50, 60]
    bounds.change(resized(47, 49, 7))
    assert [bounds.start(epoch) for epoch in (3, 4)] == [49, 56]


@pytest.mark.parametrize("step", [0, 5])
def test_where_nothing_is_known_of_their_length_there_is_one(step):
    bounds = begun(steps_per_epoch=0)
    assert (bounds.done(step), bounds.start(3), bounds.shortest(0, 10)) == (0, 0, 0)


def test_runs_agree_whose_epochs_end_after_the_same_steps_also_where_one_begins_within_an_epoch():
    fork = begun(first_step=44, first_epoch=4, ends=50)
    assert begun().agree(fork)
    assert fork.agree(begun())
    assert not begun().agree(begun(steps_per_epoch=20))
    fork.change(resized(47, 49, 7))
    assert not begun().agree(fork)
    same = begun()
    same.change(resized(47, 49, 7))
    assert same.agree(fork)
