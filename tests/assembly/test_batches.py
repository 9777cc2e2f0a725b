"""The same order gives the same batches, bit for bit: from the device, from memory, from files."""

from __future__ import annotations

import itertools
import threading

import pytest
import torch

from camplab.assembly import samples, streaming
from camplab.assembly.batches import Held, Resident, chosen, placed
from camplab.assembly.samples import Listed, load, loading
from camplab.assembly.split import split
from camplab.assembly.streaming import OnDisk, Streamed, streamed
from camplab.datasets.base import sample_bytes
from camplab.datasets.digits import Digits
from camplab.datasets.kept import entries
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


def listed(data, monkeypatch, disk=True):
    """As if no memory were free; nor any room on the disk, perhaps."""
    found = []

    def kept():
        found.append((yield from loading(data)))

    with monkeypatch.context() as patch:
        patch.setattr(samples, "room", lambda: 0)
        if not disk:
            patch.setattr(entries, "MOST", 0)
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


@pytest.mark.parametrize("kind", [torch.uint8, torch.float32, torch.int64])
def test_what_is_chosen_is_what_indexing_gives_laid_out_as_that(kind):
    pictures = [torch.randint(256, (30, *dims)) for dims in ((3, 8, 5), (1, 8, 5), (3, 1, 1), (1, 1, 1), (1, 1, 7))]
    laid = [each.contiguous(memory_format=layout) for each in pictures for layout in (LAYOUT, torch.contiguous_format)]
    for values in (*laid, laid[0][:, :, 2:, 1:], laid[1][:, :, ::2], torch.arange(30), torch.randint(9, (4, 30)).t()):
        wanted, found = values.to(kind)[ORDERS[1]], chosen(values.to(kind), ORDERS[1])
        assert torch.equal(wanted, found)
        assert wanted.stride() == found.stride()


@pytest.mark.parametrize("order", ORDERS, ids=["as they are", "an epoch", "the next one"])
@pytest.mark.parametrize("first", [0, 2])
def test_what_is_streamed_or_held_is_what_stays_on_the_device(pictures, monkeypatch, order, first):
    parts = split(load(pictures), pictures)
    resident, held = (placed(parts, pictures, CPU, LAYOUT, room) for room in (None, 100))
    disk, singly = (streamed(listed(pictures, monkeypatch, each), pictures, CPU, LAYOUT) for each in (True, False))
    kinds = {type(part) for served in (resident, held, disk, singly) for part in (served.learned, served.held_out)}
    assert kinds == {Resident, Held, OnDisk, Streamed}
    assert len(resident.learned) == len(disk.learned) == len(singly.learned) == 29
    order = None if order is None else order[order < 29]
    monkeypatch.setattr(streaming, "BLOCK", 2 * SIZE * sample_bytes(pictures))
    for other in (held, disk, singly):
        assert same(resident.learned.batches(SIZE, order, first), other.learned.batches(SIZE, order, first))
        assert same(resident.held_out.batches(SIZE), other.held_out.batches(SIZE))
        assert same([resident.held_out.take(2, 3)], [other.held_out.take(2, 3)])
        assert len(other.notes) == 1
        assert list(other.learned.batches(SIZE, order, 5)) == []
    assert list(resident.learned.batches(SIZE, order, 5)) == [], "none is left, not an empty one"
    assert resident.notes == ()


def test_no_more_is_read_ahead_than_may_be(pictures, monkeypatch):
    source = listed(pictures, monkeypatch, disk=False).source
    read = []
    counting = source._replace(read=lambda place: read.append(place) or source.read(place))
    some = Streamed(counting, torch.arange(39), sample_bytes(pictures), CPU, LAYOUT)
    monkeypatch.setattr(streaming, "AHEAD", 2 * SIZE * sample_bytes(pictures))
    coming = some.batches(SIZE)
    next(coming)
    coming.close()
    assert len(read) <= 3 * SIZE


def test_whoever_waits_for_a_batch_hears_stop(pictures, monkeypatch):
    source = listed(pictures, monkeypatch).source
    stopped, go = iter([False, False, True]), threading.Event()
    slow = source._replace(read=lambda place: go.wait(60))
    some = Streamed(slow, torch.arange(39), sample_bytes(pictures), CPU, LAYOUT)

    def stop():
        over = next(stopped)
        if over:
            go.set()  # what is being read may end now
        return over

    assert list(some.batches(SIZE, stop=stop)) == []


def test_no_more_is_fetched_ahead_than_a_block(pictures, monkeypatch):
    take, fetched = listed(pictures, monkeypatch).take, []
    some = OnDisk(lambda at: fetched.append(len(at)) or take(at), torch.arange(39), None, 192, CPU, LAYOUT)
    monkeypatch.setattr(streaming, "BLOCK", 2 * SIZE * 192)
    coming = some.batches(SIZE)
    next(coming)
    coming.close()
    assert fetched in ([2 * SIZE], [2 * SIZE, 2 * SIZE])
    assert [len(x) for x, _ in some.batches(SIZE)] == [7, 7, 7, 7, 7, 4]


def test_whoever_waits_for_the_disk_hears_stop(pictures):
    stopped, go = iter([False, False, True]), threading.Event()
    some = OnDisk(lambda at: go.wait(60), torch.arange(39), None, 192, CPU, LAYOUT)

    def stop():
        over = next(stopped)
        if over:
            go.set()
        return over

    assert list(some.batches(SIZE, stop=stop)) == []


def test_what_is_kept_needs_the_pictures_no_more(pictures, monkeypatch, tmp_path):
    served = streamed(listed(pictures, monkeypatch), pictures, CPU, LAYOUT)
    for path in (tmp_path / "pictures" / "light").glob("*.png"):
        path.unlink()
    assert sum(len(x) for x, _ in served.learned.batches(SIZE)) == 29


def test_a_picture_that_is_gone_is_named(pictures, monkeypatch, tmp_path):
    served = streamed(listed(pictures, monkeypatch, disk=False), pictures, CPU, LAYOUT)
    for path in (tmp_path / "pictures" / "light").glob("*.png"):
        path.unlink()
    with pytest.raises(NoSamples, match=r"light/\d+\.png could be read when training began"):
        list(served.learned.batches(SIZE))
