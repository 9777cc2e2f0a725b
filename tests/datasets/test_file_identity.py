"""A file is told from another, also where both were written in one tick of the clock and are equally long."""

from __future__ import annotations

import os
import time

import pytest

from camplab.datasets import file_identity
from camplab.datasets.file_identity import identity


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "table.csv"
    path.write_text("a,b\n1,2\n")
    return path


def coarse(monkeypatch):
    """As on a disk whose clock stands still: nothing but what is in a file tells it from another."""
    right = file_identity.stamp_of
    monkeypatch.setattr(file_identity, "stamp_of", lambda path: right(path)._replace(written=10**19, changed=0))


def test_it_is_the_same_as_long_as_nobody_writes(file):
    found = identity(file)
    assert found.holds(file)
    assert found.content, "it was written just now"


def test_another_content_within_one_tick_and_as_long_is_another_file(file, monkeypatch):
    coarse(monkeypatch)
    found = identity(file)
    file.write_text("a,b\n3,4\n")
    assert not found.holds(file)
    file.write_text("a,b\n1,2\n")
    assert found.holds(file)


def test_what_was_written_long_ago_is_not_read_for_it(file, monkeypatch):
    monkeypatch.setattr(file_identity, "TICK", -(10**18))
    found = identity(file)
    assert not found.content
    monkeypatch.setattr(file_identity, "_sum", lambda _: pytest.fail("it is read"))
    assert found.holds(file)


def test_a_time_that_was_set_back_hides_nothing(file, monkeypatch):
    monkeypatch.setattr(file_identity, "TICK", -(10**18))
    found, before = identity(file), file.stat()
    time.sleep(0.02)
    file.write_text("a,b\n3,4\n")
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert file.stat().st_mtime_ns == before.st_mtime_ns
    assert not found.holds(file)


def test_a_file_that_is_gone_is_another_one(file):
    found = identity(file)
    file.unlink()
    assert not found.holds(file)
