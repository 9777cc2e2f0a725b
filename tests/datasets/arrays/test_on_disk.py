"""Arrays that memory does not hold are taken from the disk row by row: the very samples that it would hold."""

from __future__ import annotations

import os
import time

import numpy as np
import pytest

from camplab import folders
from camplab.assembly import preview
from camplab.assembly.samples import Listed, Loaded, loaded
from camplab.assembly.survey import survey
from camplab.datasets import room
from camplab.datasets.arrays import unpacked
from camplab.datasets.brought.arrays import Arrays
from camplab.datasets.kept import entries
from camplab.datasets.making import NoSamples

COUNT = 60


def arrays(kind, size, random):
    if kind == "bytes":
        return random.integers(256, size=(COUNT, *size), dtype=np.uint8)
    return random.normal(size=(COUNT, *size)).astype(kind)


@pytest.fixture
def put(tmp_path):
    def write(kind="float32", size=(5,), spoil=False, archive=False, **more):
        random = np.random.default_rng(0)
        x, y = arrays(kind, size, random), np.arange(COUNT) % 3
        if spoil:
            x[7, 0] = np.nan
        if archive:
            path = tmp_path / "all.npz"
            (np.savez_compressed if archive == "small" else np.savez)(path, x=x, y=y, **more)
        else:
            path = tmp_path / "x.npy"
            np.save(path, x)
            np.save(tmp_path / "y.npy", y)
        return Arrays().at_place(str(path))

    return write


@pytest.fixture
def no_room(monkeypatch):
    """Memory is full, once this is called."""

    def full():
        for module in (room, unpacked):
            monkeypatch.setattr(module, "room", lambda: 100)

    return full


def same(data, no_room):
    """What memory holds, and what is fetched."""
    whole = loaded(data)
    no_room()
    found = loaded(data)
    assert isinstance(whole, Loaded)
    assert isinstance(found, Listed)
    places = np.random.default_rng(1).permutation(len(whole.y))
    x, y = found.take(places)
    assert x.dtype == whole.x.numpy().dtype
    assert np.array_equal(x, whole.x.numpy()[places])
    assert np.array_equal(y, whole.y.numpy()[places])
    assert (found.classes, found.remarks) == (whole.classes, whole.remarks)
    return found


@pytest.mark.parametrize(
    ("kind", "size"), [("float32", (5,)), ("float64", (4, 3)), ("bytes", (8, 8, 3)), ("bytes", (8, 9)), ("int16", (6,))]
)
def test_samples_are_those_that_memory_holds(put, no_room, kind, size):
    same(put(kind, size), no_room)


@pytest.mark.parametrize("archive", ["large", "small"])
def test_out_of_an_archive_they_are_unpacked_once(put, no_room, archive, monkeypatch):
    data = put(archive=archive)
    time.sleep(0.02)
    monkeypatch.setattr("camplab.datasets.file_identity.TICK", 0)
    same(data, no_room)
    monkeypatch.setattr(unpacked.files, "pieces", lambda *_: pytest.fail("it is there already"))
    assert isinstance(loaded(data), Listed)


def test_those_with_nan_are_left_out(put, no_room):
    found = same(put(spoil=True), no_room)
    assert [str(remark) for remark in found.remarks] == ["sample 7 is left out: it holds NaN or infinity"]


def test_those_for_validation_come_with_them(put, no_room, tmp_path):
    random = np.random.default_rng(2)
    data = put(archive="large", x_test=random.normal(size=(9, 5)).astype("float32"), y_test=np.arange(9) % 3)
    found = same(data, no_room)
    assert found.held.sum() == 9


def test_an_array_laid_out_by_columns_is_refused_and_laid_out_by_rows_it_is_read(tmp_path, no_room):
    x, y = np.asfortranarray(np.random.default_rng(0).normal(size=(COUNT, 5))), np.arange(COUNT) % 3
    np.savez(tmp_path / "all.npz", x=x, y=y)
    data = Arrays().at_place(str(tmp_path / "all.npz"))
    no_room()
    with pytest.raises(NoSamples, match="x is laid out column by column"):
        loaded(data)
    assert [*folders.kept_samples().iterdir()] == []
    np.savez(tmp_path / "all.npz", x=np.ascontiguousarray(x), y=y)
    assert np.array_equal(loaded(data).take(np.arange(COUNT))[0], x.astype("float32"))


def test_a_disk_without_room_is_one_sentence(put, no_room, monkeypatch):
    data = put(archive="large")
    no_room()
    monkeypatch.setattr(entries, "MOST", 0)
    with pytest.raises(NoSamples, match="the disk has no room to unpack it"):
        loaded(data)


def test_the_panel_shows_what_it_shows_of_those_in_memory(put, no_room):
    data = put()
    before, shown = survey(data), preview.preview(data)(3, 4, True)
    no_room()
    after, other = survey(data), preview.preview(data)(3, 4, True)
    for name in ("mean", "std", "shift", "scale", "counts", "least", "greatest"):
        assert np.array_equal(getattr(before.values, name), getattr(after.values, name)), name
    assert np.array_equal(before.training, after.training)
    assert np.array_equal(shown.values, other.values)
    assert (shown.mean, shown.std, shown.total) == (other.mean, other.std, other.total)
    assert [name for name in os.listdir(folders.kept_samples()) if name.startswith(".")] == []
