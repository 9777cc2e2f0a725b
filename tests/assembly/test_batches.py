"""The same order gives the same batches, bit for bit: from the device, from memory, from files."""

from __future__ import annotations

import itertools
import threading

import pytest
import torch

from camplab.assembly import batches, samples
from camplab.assembly.batches import Held, Resident, Streamed, placed, streamed
from camplab.assembly.samples import Listed, load, loading
from camplab.assembly.split import split
from camplab.datasets.base import sample_bytes
from camplab.datasets.digits import Digits
from camplab.datasets.making import NoSamples
from tests.datasets.pictured import noise, photos

CPU, LAYOUT = torch.device("cpu"), torch.channels_last
SIZE = 7
ORDERS = [None, *(torch.randperm(30, generator=torch.Generator().manual_seed(seed)) for seed in (0, 1))]


@pytest.fixture
def pictures(tmp_path):
    folder = noise(tmp_path / "pictures", 40)
    (folder / "dark" / "00000.png").write_text("no picture")
    return photos(folder)


def listed(data, monkeypatch):
    """As if no memory were free."""
    found = []

    def kept():
        found.append((yield from loading(data)))

    with monkeypatch.context() as patch:
        patch.setattr(samples, "room", lambda: 0)
        list(kept())
    assert isinstance(found[0], Listed)
    return found[0]


def same(one, other):
    pairs = list(itertools.zip_longest(one, other))
    return bool(pairs) and all(torch.equal(a, b) for left, right in pairs for a, b in zip(left, right, strict=True))


def test_an_epoch_is_what_indexing_by_hand_gives():
    data = Digits()
    parts = split(load(data), data)
    served = placed(parts, data, CPU, torch.contiguous_format, None)
    order = torch.randperm(len(parts.x))
    found = list(served.learned.batches(100, order, first=2))
    assert same(found, zip(parts.x[order].split(100)[2:], parts.y[order].split(100)[2:], strict=True))
    assert same(
        served.held_out.batches(100), zip(parts.validation_x.split(100), parts.validation_y.split(100), strict=True)
    )


@pytest.mark.parametrize("order", ORDERS, ids=["as they are", "an epoch", "the next one"])
@pytest.mark.parametrize("first", [0, 2])
def test_what_is_streamed_or_held_is_what_stays_on_the_device(pictures, monkeypatch, order, first):
    parts = split(load(pictures), pictures)
    resident, held = (placed(parts, pictures, CPU, LAYOUT, room) for room in (None, 100))
    singly = streamed(listed(pictures, monkeypatch), pictures, CPU, LAYOUT)
    kinds = {type(part) for served in (resident, held, singly) for part in (served.learned, served.held_out)}
    assert kinds == {Resident, Held, Streamed}
    assert len(resident.learned) == len(singly.learned) == 29
    order = None if order is None else order[order < 29]
    for other in (held, singly):
        assert same(resident.learned.batches(SIZE, order, first), other.learned.batches(SIZE, order, first))
        assert same(resident.held_out.batches(SIZE), other.held_out.batches(SIZE))
        assert same([resident.held_out.take(2, 3)], [other.held_out.take(2, 3)])
        assert len(other.notes) == 1
    assert resident.notes == ()


def test_no_more_is_read_ahead_than_may_be(pictures, monkeypatch):
    source = listed(pictures, monkeypatch).source
    read = []
    counting = source._replace(read=lambda place: read.append(place) or source.read(place))
    some = Streamed(counting, torch.arange(39), sample_bytes(pictures), CPU, LAYOUT)
    monkeypatch.setattr(batches, "AHEAD", 2 * SIZE * sample_bytes(pictures))
    coming = some.batches(SIZE)
    next(coming)
    coming.close()
    assert len(read) <= 3 * SIZE


def test_whoever_waits_for_a_batch_hears_stop(pictures, monkeypatch):
    source = listed(pictures, monkeypatch).source
    stopped, go = iter([False, False, True]), threading.Event()
    slow = source._replace(read=lambda place: go.wait(20))
    some = Streamed(slow, torch.arange(39), sample_bytes(pictures), CPU, LAYOUT)

    def stop():
        over = next(stopped)
        if over:
            go.set()  # what is being read may end now
        return over

    assert list(some.batches(SIZE, stop=stop)) == []


def test_a_picture_that_is_gone_is_named(pictures, monkeypatch, tmp_path):
    served = streamed(listed(pictures, monkeypatch), pictures, CPU, LAYOUT)
    for path in (tmp_path / "pictures" / "light").glob("*.png"):
        path.unlink()
    with pytest.raises(NoSamples, match=r"light/\d+\.png could be read when training began"):
        list(served.learned.batches(SIZE))
