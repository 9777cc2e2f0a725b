"""While modules load, or rows of tables, nobody looks for garbage; afterwards it is looked for as ever."""

from __future__ import annotations

import csv
import gc
import threading
import weakref
from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace

import pytest

from camplab.datasets.tables import records
from camplab.loading import loading


@pytest.fixture(autouse=True)
def thawed():
    yield
    gc.unfreeze()  # other tests look for what is left of them


class Ring:
    def __init__(self) -> None:
        self.me = self


def test_garbage_is_looked_for_again_afterwards():
    with loading():
        assert not gc.isenabled()
    assert gc.isenabled()
    ring = weakref.ref(Ring())
    gc.collect()
    assert ring() is None


def test_what_was_loaded_is_not_searched_again():
    with loading():
        kept = Ring()
    assert not any(one is kept for one in gc.get_objects())


def test_a_package_that_is_missing_does_not_leave_it_off():
    with pytest.raises(ModuleNotFoundError), loading():
        import nothing_of_this_name  # noqa: F401
    assert gc.isenabled()


class Collector:
    """In the place of `gc`; the second who asks whether it is on is slow to go on."""

    def __init__(self) -> None:
        self.on, self.asked, self.go_on = True, 0, threading.Event()
        self.both = threading.Event()

    def isenabled(self) -> bool:
        found, self.asked = self.on, self.asked + 1
        if self.asked == 2:
            self.both.set()
            assert self.go_on.wait(60)
        return found

    def disable(self) -> None:
        self.on = False

    def enable(self) -> None:
        self.on = True


def test_it_is_looked_for_again_when_two_threads_have_read_rows_at_once(monkeypatch):
    collector, reads, read = Collector(), threading.Event(), threading.Event()

    def reader(lines, **_):
        reads.set()
        assert read.wait(60)
        return [lines]

    monkeypatch.setattr(records, "gc", collector)
    monkeypatch.setattr(records, "csv", SimpleNamespace(reader=reader, Error=csv.Error))
    with ThreadPoolExecutor(2) as threads:
        first = threads.submit(records.parsed, ["a"], ",")
        assert reads.wait(60)
        second = threads.submit(records.parsed, ["b"], ",")
        collector.both.wait(0.1)  # it does not come so far while the first one reads
        read.set()
        assert first.result(60) == [["a"]]
        collector.go_on.set()
        assert second.result(60) == [["b"]]
    assert collector.on
