"""Large tables lie as numbers on the disk: samples, remarks and refusals are those of a table read into memory."""

from __future__ import annotations

import shutil
import time

import numpy as np
import pytest

from camplab import folders
from camplab.assembly import preview
from camplab.assembly.samples import Listed, Loaded, loaded
from camplab.assembly.survey import survey
from camplab.datasets import file_identity
from camplab.datasets.brought.table import Table, with_kind
from camplab.datasets.kept import entries
from camplab.datasets.making import NoSamples
from camplab.datasets.tables import features, stored
from tests.datasets.tables.corpus import File, readable
from tests.datasets.tables.test_tables import put
from tests.for_each import for_each

MESSY = "age,town,when,price,sex\n" + "".join(
    f"{'' if n % 7 == 0 else n * 0.1},{'Seoul' if n % 3 else 'Busan'},2024-01-{n % 28 + 1:02},"
    f"{'oops' if n == 31 else '' if n % 11 == 5 else n * n},{'mf'[n % 2] if n % 13 else '-'}\n"
    + ("1,2\n" if n % 20 == 9 else "")
    for n in range(200)
)


@pytest.fixture(params=["some", "all"])
def large(request, monkeypatch):
    """Every table is a large one; of which memory holds all samples, or hands out some."""
    free = 0 if request.param == "some" else 1 << 40

    def turn_on():
        monkeypatch.setattr(stored, "is_large", lambda path: True)
        monkeypatch.setattr(stored, "room", lambda: free)
        monkeypatch.setattr(stored, "TOGETHER", 100)
        monkeypatch.setattr(stored, "OF_COLUMNS", 2000)
        return Listed if free == 0 else Loaded

    return turn_on


def outcome(data):
    """x, y, remarks and classes; or why there are none."""
    try:
        found = loaded(data)
    except NoSamples as error:
        return type(error), str(error)
    x, y = (found.x, found.y) if isinstance(found, Loaded) else found.fetch(np_order(len(found.y)))
    return type(found), x.numpy(), y.numpy(), [*map(str, found.remarks)], found.classes


def np_order(count):
    import torch

    return torch.arange(count)


def same(data, large):
    before, kind = outcome(data), large()
    after = outcome(data)
    if isinstance(before[1], str):
        assert after == before
        return
    assert after[0] is kind
    for one, other in zip(before[1:3], after[1:3], strict=True):
        assert one.dtype == other.dtype
        assert np.array_equal(one, other)
    assert after[3:] == before[3:]


@pytest.mark.parametrize("target", ["price", "sex", "town", "when"])
def test_a_messy_table_is_what_it_is_in_memory(tmp_path, large, target):
    same(Table().at_place(str(put(tmp_path, MESSY))).aimed_at(target), large)


CORPUS = list(readable())


@for_each("file", CORPUS[::3])
def test_so_is_every_third_table_of_the_corpus(file: File, tmp_path, monkeypatch):
    as_in_memory(file, tmp_path, monkeypatch)


@pytest.mark.long
@for_each("file", CORPUS)
def test_so_is_every_table_of_the_corpus(file: File, tmp_path, monkeypatch):
    as_in_memory(file, tmp_path, monkeypatch)


def as_in_memory(file: File, tmp_path, monkeypatch):
    data = Table().at_place(str(put(tmp_path, file.content)))
    before = outcome(data)
    monkeypatch.setattr(stored, "is_large", lambda path: True)
    monkeypatch.setattr(stored, "room", lambda: 0)
    after = outcome(data)
    assert [*map(np.array_equal, before[1:3], after[1:3])] == [True, True]
    assert after[3:] == before[3:]


@pytest.fixture
def messy(tmp_path, monkeypatch):
    monkeypatch.setattr(stored, "is_large", lambda path: True)
    monkeypatch.setattr(stored, "room", lambda: 0)
    monkeypatch.setattr(file_identity, "TICK", 0)
    data = Table().at_place(str(put(tmp_path, MESSY)))
    time.sleep(0.02)
    return data


def test_it_is_read_once_whatever_is_to_be_predicted(messy, monkeypatch):
    loaded(messy)
    monkeypatch.setattr(features, "read", lambda *_: pytest.fail("it is read again"))
    assert loaded(messy.aimed_at("price")).remarks == loaded(messy.aimed_at("price")).remarks
    with pytest.raises(pytest.fail.Exception):
        loaded(with_kind(messy, "age", "left out"))


def test_what_makes_room_meanwhile_takes_nothing_away_from_who_has_found_it(messy):
    before = loaded(messy).fetch(np_order(100))[0]
    (kept,) = folders.kept_samples().iterdir()
    found = entries.find(kept.name)
    shutil.rmtree(kept)
    assert entries.find(kept.name) is None
    assert np.isfinite(found.array("numbers")[:, -1]).any()
    assert np.array_equal(loaded(messy).fetch(np_order(100))[0], before), "it is read anew"


def test_another_table_of_the_same_name_is_read_anew(messy, tmp_path):
    first = loaded(messy).fetch(np_order(3))[0]
    put(tmp_path, MESSY.replace("Busan", "Seoul", 1).replace("0.1,", "0.7,", 1))
    assert not np.array_equal(loaded(messy).fetch(np_order(3))[0], first)


def test_how_far_it_is_read_is_told_and_who_leaves_leaves_nothing(messy, monkeypatch):
    monkeypatch.setattr(stored, "TELL_EVERY", -1.0)
    steps = messy.making()
    done = next(steps)
    assert 0 < done.done <= done.total
    steps.close()
    assert [*folders.kept_samples().iterdir()] == []


def test_a_disk_without_room_is_one_sentence(messy, monkeypatch):
    monkeypatch.setattr(entries, "MOST", 0)
    with pytest.raises(NoSamples, match="there is no room for them"):
        loaded(messy)


@pytest.mark.parametrize("target", ["price", "sex"])
def test_the_panel_shows_what_it_shows_of_a_table_in_memory(tmp_path, monkeypatch, target):
    data = Table().at_place(str(put(tmp_path, MESSY))).aimed_at(target)
    before, shown = survey(data), preview.preview(data)(3, 4, True)
    monkeypatch.setattr(stored, "is_large", lambda path: True)
    monkeypatch.setattr(stored, "room", lambda: 0)
    after, other = survey(data), preview.preview(data)(3, 4, True)
    for name in ("mean", "std", "shift", "scale", "counts"):
        assert np.array_equal(getattr(before.values, name), getattr(after.values, name)), name
    assert np.array_equal(before.training, after.training)
    assert np.array_equal(shown.values, other.values)
    assert np.array_equal(shown.targets, other.targets)
    assert (shown.mean, shown.std) == (other.mean, other.std)
