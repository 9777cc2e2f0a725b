"""A long training takes no more memory than a minute of it, and every number of it can still be looked at."""

from __future__ import annotations

import tracemalloc
from itertools import islice

import numpy as np
import pytest

from camplab.document.presets.catalogue import find
from camplab.runs.curves.means import LogMeans
from camplab.runs.curves.series import Curves
from camplab.runs.events import Epoch, Steps
from camplab.runs.exchange.tables import pieces
from tests.runs.records import begun

MINUTE = 60 * 200
"""Steps, at 200 a second."""
LONG = 10
"""Minutes that are looked at in every run of the tests."""
TOLD, EPOCH = 2000, 500
"""Steps heard of at once, and in an epoch."""
BLOCKS = 30


class Watched:
    """A run and what the panels make of it, as they draw it."""

    def __init__(self) -> None:
        modules = tuple(f"fc{n}" for n in range(BLOCKS))
        self.record = begun(find("mlp").project(), modules, epochs=10**6, steps_per_epoch=EPOCH)
        self.curves = {name: Curves(1, 0.98) for name in ("loss", "accuracy")}
        self.means = LogMeans(BLOCKS)
        self._chance = np.random.default_rng(0)

    def goes_on(self, steps: int) -> None:
        for _ in range(steps // TOLD):
            self._hears()

    def _hears(self) -> None:
        record, numbers = self.record, self._chance.random
        columns = {name: numbers(TOLD, np.float32) for name in ("loss", "accuracy", "learning_rate", "gradient_norm")}
        record.add(Steps(record.step, columns | {"gradients": numbers((TOLD, BLOCKS), np.float32)}))
        for epoch in range(len(record.epochs), record.step // EPOCH):
            known = {"validation_loss": 0.5 + epoch, "validation_accuracy": 0.7}
            record.add(Epoch(epoch + 1, EPOCH * (epoch + 1), 0.1, known))
        for name, curves in self.curves.items():
            curves.update(record.values(name), record.points(f"validation_{name}"))
        self.means.update(record.values("gradients"))


@pytest.fixture(scope="module")
def long_run():
    return trained(LONG)


def trained(minutes: int) -> tuple[Watched, int]:
    """So long, and by how many bytes it is larger than after a minute."""
    run = Watched()
    tracemalloc.start()
    try:
        run.goes_on(MINUTE)
        before = tracemalloc.get_traced_memory()[0]
        run.goes_on((minutes - 1) * MINUTE)
        return run, tracemalloc.get_traced_memory()[0] - before
    finally:
        tracemalloc.stop()


@pytest.fixture(scope="module")
def wanted():
    """The same numbers again."""
    chance = np.random.default_rng(0)
    parts: dict[str, list[np.ndarray]] = {}
    for _ in range(LONG * MINUTE // TOLD):
        for name in ("loss", "accuracy", "learning_rate", "gradient_norm"):
            parts.setdefault(name, []).append(chance.random(TOLD, np.float32))
        parts.setdefault("gradients", []).append(chance.random((TOLD, BLOCKS), np.float32))
    return {name: np.concatenate(part) for name, part in parts.items()}


def test_it_takes_a_megabyte_more_than_a_minute_of_it(long_run):
    run, larger = long_run
    assert run.record.step == LONG * MINUTE
    assert larger < 2**20, "of 16 MB that were said"


@pytest.mark.long
def test_half_an_hour_takes_a_megabyte_more_than_a_minute():
    run, larger = trained(30)
    assert run.record.step == 30 * MINUTE
    assert larger < 2**20, "of 50 MB that were said"


def test_no_number_of_it_is_lost(long_run, wanted):
    record = long_run[0].record
    for name, numbers in wanted.items():
        np.testing.assert_array_equal(record.values(name), numbers)
    known = {"validation_loss": 121.5, "validation_accuracy": 0.7}
    assert record.epochs[121] == Epoch(122, 122 * EPOCH, 0.1, known)


@pytest.mark.parametrize("name", ["loss", "accuracy"])
def test_zoomed_in_each_step_is_a_point_and_from_afar_lowest_and_highest_are_there(long_run, wanted, name):
    curves, numbers = long_run[0].curves[name], wanted[name]
    x, y = curves.raw.points(1001, 1100, 500, log=False)
    assert x.tolist() == list(range(1000, 1103)), "and one on either side"
    assert y.tolist() == numbers[999:1102].tolist()
    _, y = curves.raw.points(0, len(numbers), 500, log=False)
    assert (y.min(), y.max()) == (numbers.min(), numbers.max())
    assert curves.raw.at(100_000) == numbers[99_999]
    assert curves.validation.at(50_000) == (0.5 + 50_000 // EPOCH - 1 if name == "loss" else 0.7)


def test_the_table_has_every_step(long_run, wanted):
    record = long_run[0].record
    lines = "".join(islice(pieces(record, [record.measures["loss"]]), 3)).splitlines()
    assert len(lines) > 10_000
    assert [np.float32(line.split(",")[1]) for line in lines[1:]] == wanted["loss"][: len(lines) - 1].tolist()
