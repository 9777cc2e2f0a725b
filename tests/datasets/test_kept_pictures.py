"""Pictures are decoded once and kept: never stale, never half, never more than may be, and never in the way."""

from __future__ import annotations

import errno
import os
import time
from pathlib import Path

import numpy as np
import psutil
import pytest
from PIL import Image

from camplab import folders
from camplab.datasets import file_identity
from camplab.datasets.kept import entries
from camplab.datasets.pictures import reading as one_by_one
from camplab.datasets.pictures import reading_all, tried
from camplab.datasets.pictures.listing import NoPictures
from tests.datasets.pictured import noise, photos


@pytest.fixture
def pictures(tmp_path):
    """Twelve, one of which is none, written a while ago."""
    folder = noise(tmp_path / "pictures", 12)
    (folder / "dark" / "00000.png").write_text("no picture")
    age(folder)
    return photos(folder)


@pytest.fixture(autouse=True)
def _old_files_are_settled(monkeypatch):
    monkeypatch.setattr(file_identity, "TICK", 0)


def age(folder):
    """As if all had been written an hour ago; when a file was changed nobody can set."""
    for path in folder.rglob("*.png"):
        os.utime(path, ns=(0, time.time_ns() - 3_600_000_000_000))
    time.sleep(0.02)


def listed(data):
    steps = reading_all.listed(data)
    try:
        while True:
            next(steps)
    except StopIteration as end:
        return end.value


@pytest.fixture
def decoded(monkeypatch):
    """The names of those that are decoded."""
    names, right = [], one_by_one.decode
    monkeypatch.setattr(one_by_one, "decode", lambda path, *more: names.append(path.name) or right(path, *more))
    return names


def samples(found):
    source, take = found
    return take(np.arange(len(source.y)))[0]


def forget():
    """As another process would know nothing."""
    tried._bad.clear()
    tried._black.clear()


def test_they_are_decoded_once_and_found_by_the_next_process(pictures, decoded):
    first = samples(listed(pictures))
    assert len(decoded) == 12
    forget()
    source, take = listed(pictures)
    assert len(decoded) == 12
    assert [str(each) for each in source.remarks] == [
        "one file is left out: dark/00000.png (not to be read as a picture)"
    ]
    assert np.array_equal(take(np.arange(11))[0], first)
    assert np.array_equal(take(np.array([7, 2]))[1], source.y[[7, 2]])
    assert np.array_equal(first[3], one_by_one.decode(source.path(3), 3, 8))


def test_other_settings_decode_anew_and_those_of_the_split_do_not(pictures, decoded):
    listed(pictures)
    listed(pictures.model_copy(update={"split_seed": 3, "validation": 0.5, "standardise": False}))
    assert len(decoded) == 12
    assert samples(listed(pictures.model_copy(update={"size": 16}))).shape == (11, 3, 16, 16)


@pytest.mark.parametrize("what", ["rewritten", "same size and time", "replaced", "added", "renamed"])
def test_what_was_changed_is_never_taken_for_what_it_was(pictures, decoded, what):
    listed(pictures)
    path = one_by_one.source(pictures).path(2)
    before, other = path.stat(), np.full((16, 16, 3), 99, np.uint8)
    if what == "rewritten":
        Image.fromarray(other).save(path)
    elif what == "same size and time":
        swapped = bytearray(path.read_bytes())
        swapped[60:64] = bytes(4)
        with path.open("r+b") as file:
            file.write(swapped)
        os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
        assert path.stat().st_size == before.st_size
    elif what == "replaced":
        Image.fromarray(other).save(path.with_suffix(".new.png"))
        os.replace(path.with_suffix(".new.png"), path)
    elif what == "added":
        Image.fromarray(other).save(path.with_name("zzz.png"))
    else:
        path.rename(path.with_name("zzz.png"))
    count = len(decoded)
    listed(pictures)
    assert len(decoded) >= count + 11


def test_what_was_written_a_moment_ago_is_not_trusted_to_stay(pictures, decoded, monkeypatch):
    monkeypatch.setattr(file_identity, "TICK", 3_600_000_000_000)
    assert samples(listed(pictures)).shape[0] == 11
    listed(pictures)
    assert len(decoded) == 12 + 11, "the bad one is known"


def test_a_file_that_changes_while_it_is_decoded_is_not_kept_for_others(pictures, decoded, monkeypatch):
    right = one_by_one.read

    def read(picture, data):
        found = right(picture, data)
        if picture.path.name == "00005.png" and len(decoded) < 13:
            Image.fromarray(np.full((16, 16, 3), 9, np.uint8)).save(picture.path)
        return found

    monkeypatch.setattr(one_by_one, "read", read)
    listed(pictures)
    count = len(decoded)
    listed(pictures)
    assert len(decoded) > count


def test_a_full_disk_goes_on_without(pictures, monkeypatch):
    right = entries.Rows.put

    def put(rows, first, values):
        if first > 6:
            raise OSError(errno.ENOSPC, "No space left on device")
        right(rows, first, values)

    monkeypatch.setattr(entries.Rows, "put", put)
    source, take = listed(pictures)
    assert (len(source.y), take) == (11, None)
    assert [*folders.kept_samples().iterdir()] == []


def test_given_up_it_leaves_nothing(pictures, monkeypatch):
    monkeypatch.setattr(reading_all, "TELL_EVERY", -1.0)
    steps = reading_all.listed(pictures)
    next(steps)
    steps.close()
    assert [*folders.kept_samples().iterdir()] == []


def test_a_class_of_which_nothing_can_be_read_leaves_nothing(pictures):
    for path in (Path(pictures.folder) / "dark").iterdir():
        path.write_text("no picture")
    with pytest.raises(NoPictures, match="a class of which no picture can be read: dark"):
        listed(pictures)
    assert [*folders.kept_samples().iterdir()] == []


@pytest.mark.parametrize("spoil", ["cut", "no facts", "odd facts", "gone"])
def test_what_is_damaged_is_made_anew(pictures, decoded, spoil):
    first = samples(listed(pictures))
    (entry,) = folders.kept_samples().iterdir()
    if spoil == "cut":
        with (entry / "x").open("r+b") as file:
            file.truncate(100)
    elif spoil == "gone":
        (entry / "x").unlink()
    else:
        (entry / entries.ABOUT).write_text("" if spoil == "no facts" else '{"arrays": {"x": ["|O8", [1]]}}')
    assert np.array_equal(samples(listed(pictures)), first)
    assert len(decoded) == 12 + 11


def test_those_used_longest_ago_go_when_there_are_too_many(pictures, monkeypatch):
    sizes = (8, 12, 16)
    found = {}
    for number, size in enumerate(sizes):
        listed(pictures.model_copy(update={"size": size}))
        (found[size],) = {*folders.kept_samples().iterdir()} - {*found.values()}
        os.utime(found[size] / entries.ABOUT, (number, number))
    listed(pictures.model_copy(update={"size": 8}))  # used now
    monkeypatch.setattr(entries, "MOST", entries.taken() + 100)
    listed(pictures.model_copy(update={"size": 20}))
    left = {*folders.kept_samples().iterdir()}
    assert found[8] in left
    assert found[12] not in left


def test_what_a_killed_process_left_is_cleared_away(pictures, monkeypatch):
    monkeypatch.setattr(psutil, "pid_exists", lambda pid: pid == os.getpid())
    orphan = folders.kept_samples() / ".part-4711-abc"
    own = folders.kept_samples() / f".part-{os.getpid()}-abc"
    for each in (orphan, own):
        each.mkdir(parents=True)
    listed(pictures)
    assert not orphan.exists()
    assert own.exists()
