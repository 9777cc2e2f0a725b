"""What was said at epochs and looks comes out as it went in, and needs little memory."""

from __future__ import annotations

import math
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from camplab.runs.events import Epoch, Look
from camplab.runs.moments import Moments

values = st.fixed_dictionaries(
    {}, optional={"loss": st.floats(allow_nan=False), "mean": st.tuples(*[st.floats(allow_nan=False)] * 3),
                  "rare": st.floats(0, 1)},
)  # fmt: skip


@given(st.lists(values, max_size=60), st.integers(-70, 70), st.integers(-70, 70))
def test_they_come_out_as_they_went_in(said, a, b):
    epochs = [Epoch(n + 1, 22 * n, n / 7, known, run="r") for n, known in enumerate(said)]
    kept = Moments(Epoch)
    for epoch in epochs:
        kept.add(epoch)
    assert list(kept) == epochs
    assert kept == epochs
    assert kept[a:b] == epochs[a:b]
    assert [kept[n] for n in range(-len(epochs), len(epochs))] == [epochs[n] for n in range(-len(epochs), len(epochs))]
    with pytest.raises(IndexError):
        kept[len(epochs)]


def test_several_looks_at_one_step_stay_several():
    looks = [Look(7, {"dead": (0.5, math.inf)}), Look(7, {"update": 1e-3}), Look(9, {"dead": (0.25, 0.0)})]
    kept = Moments(Look)
    for look in looks:
        kept.add(look)
    assert kept == looks
    assert kept.said("dead").steps[:].tolist() == [7, 9]
    assert kept.said("update").values[:].tolist() == [1e-3]
    assert kept.said("never") is None


def test_ten_thousand_epochs_take_a_tenth_of_a_list():
    kept = Moments(Epoch)
    tracemalloc.start()
    try:
        for n in range(10_000):
            known = dict.fromkeys(("train_loss", "train_accuracy", "validation_loss", "validation_accuracy"), n / 3)
            kept.add(Epoch(n + 1, 28 * n, 0.1 * n, known))
        assert tracemalloc.get_traced_memory()[0] < 1_000_000
    finally:
        tracemalloc.stop()
