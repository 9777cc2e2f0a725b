"""A row that grows is read as an array is, whether its numbers are in memory, on the disk, or partly both."""

from __future__ import annotations

import errno
import gc
import tracemalloc

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from camplab import scratch
from camplab.runs import growing
from camplab.runs.growing import Growing
from tests.for_each import for_each

batches = st.lists(st.tuples(st.integers(-40, 40), st.integers(0, 90)), max_size=12)


@pytest.fixture(autouse=True)
def _blocks_are_small(monkeypatch):
    monkeypatch.setattr(growing, "BLOCK", 128)


@pytest.fixture
def own_scratch(monkeypatch):
    """The file that rows of this test lie in."""
    own = scratch.Scratch()
    monkeypatch.setattr(growing, "SCRATCH", own)
    yield own
    gc.collect()
    if own._file is not None:
        own._file.close()


def both(columns: int | None, kind: type, said: list[tuple[int, int]]) -> tuple[Growing, np.ndarray]:
    """What grew, and what it should be: each batch begins so far before or behind the end."""
    grown, wanted = Growing(columns, kind), np.empty((0,) if columns is None else (0, columns), kind)
    chance = np.random.default_rng(len(said))
    for back, count in said:
        start = max(0, len(wanted) + back)
        batch = chance.random((count, *wanted.shape[1:])).astype(kind)
        grown.put(start, batch)
        gap = np.full((max(0, start - len(wanted)), *wanted.shape[1:]), np.nan, kind)
        wanted = np.concatenate([wanted[:start], gap, batch])
    return grown, wanted


@given(st.sampled_from([None, 0, 1, 3, 50]), st.sampled_from([np.float32, np.float64]), batches,
       st.integers(-700, 700), st.integers(-700, 700))  # fmt: skip
def test_it_is_read_as_an_array_is_however_it_grew(columns, kind, said, a, b):
    grown, wanted = both(columns, kind, said)
    assert grown.shape == wanted.shape
    np.testing.assert_array_equal(np.asarray(grown), wanted)
    np.testing.assert_array_equal(grown[a:b], wanted[a:b])
    np.testing.assert_array_equal(grown[b:], wanted[b:])
    if columns:
        np.testing.assert_array_equal(grown[a:, -1], wanted[a:, -1])
    if -len(wanted) <= a < len(wanted):
        np.testing.assert_array_equal(grown[a], wanted[a])
    else:
        with pytest.raises(IndexError):
            grown[a]


@for_each("columns", [None, 0, 3, 50])
def test_one_by_one_it_grows_as_in_batches(columns):
    rows = np.random.default_rng(0).random((300,) if columns is None else (300, columns), np.float32)
    grown, other = Growing(columns), Growing(columns)
    other.extend(rows)
    for row in rows:
        grown.append(row)
    np.testing.assert_array_equal(np.asarray(grown), rows)
    np.testing.assert_array_equal(np.asarray(other), rows)
    grown.put(150, rows[:3])
    assert len(grown) == 153


def test_what_was_read_stays_as_it_was_while_the_row_grows():
    grown = Growing()
    grown.extend(np.arange(20, dtype=np.float32))
    early = grown[5:15]
    grown.extend(np.full(500, -1, np.float32))
    assert early.tolist() == list(range(5, 15))


def test_only_its_newest_part_is_in_memory(monkeypatch):
    monkeypatch.setattr(growing, "BLOCK", 2**16)
    grown, batch = Growing(30), np.ones((1000, 30), np.float32)
    tracemalloc.start()
    try:
        for _ in range(200):
            grown.extend(batch)
        assert len(grown) == 200_000
        assert tracemalloc.get_traced_memory()[0] < 2 * 2**16, "of 24 MB"
    finally:
        tracemalloc.stop()


def test_a_full_disk_is_no_hindrance(own_scratch, monkeypatch):
    """The numbers stay in memory, and lie on the disk again when there is room."""
    monkeypatch.setattr(scratch, "_write", full_disk)
    grown, numbers = Growing(), np.arange(1000, dtype=np.float32)
    grown.extend(numbers[:500])
    assert not any(isinstance(block, int) for block in grown._blocks)
    monkeypatch.undo()
    monkeypatch.setattr(growing, "BLOCK", 128)
    monkeypatch.setattr(growing, "SCRATCH", own_scratch)
    grown.extend(numbers[500:])
    assert any(isinstance(block, int) for block in grown._blocks)
    np.testing.assert_array_equal(grown, numbers)
    grown.put(3, numbers[3:])
    np.testing.assert_array_equal(grown, numbers)


def full_disk(file, piece):
    file.write(piece[:7])
    raise OSError(errno.ENOSPC, "no space left on device")


def test_where_no_file_can_be_made_everything_is_in_memory(own_scratch, monkeypatch):
    def refused():
        raise PermissionError

    monkeypatch.setattr(scratch, "_opened", refused)
    grown = Growing()
    grown.extend(np.arange(1000, dtype=np.float32))
    assert grown[10:20].tolist() == list(range(10, 20))


def test_what_the_disk_does_not_give_back_is_not_known(own_scratch):
    grown = Growing()
    grown.extend(np.arange(100, dtype=np.float32))
    own_scratch._file.truncate(128)
    assert grown[:32].tolist() == list(range(32))
    assert np.isnan(grown[32:64]).all()
    assert grown[99] == 99


def test_places_of_what_is_forgotten_are_used_again(own_scratch):
    numbers = np.arange(1000, dtype=np.float32)
    for _ in range(5):
        grown = Growing()
        grown.extend(numbers)
        assert own_scratch._end == 31 * 128, "1,000 numbers less those that are still in memory"
        np.testing.assert_array_equal(grown, numbers)
        del grown
        gc.collect()


def test_a_full_disk_is_not_made_fuller_by_half_a_block(own_scratch, monkeypatch):
    grown = Growing()
    grown.extend(np.zeros(100, np.float32))
    before = own_scratch._file.seek(0, 2)
    monkeypatch.setattr(scratch, "_write", full_disk)
    grown.extend(np.zeros(100, np.float32))
    assert own_scratch._file.seek(0, 2) == before


def test_the_file_has_no_name(own_scratch, tmp_path, monkeypatch):
    """So that nothing is left when the process is killed."""
    monkeypatch.setenv("CAMPLAB_HOME", str(tmp_path))
    Growing().extend(np.zeros(1000, np.float32))
    assert own_scratch._file is not None
    assert [path.name for path in tmp_path.rglob("*")] == ["scratch"]
