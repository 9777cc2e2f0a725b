"""While modules load, or rows of tables, nobody looks for garbage; afterwards it is looked for as ever."""

from __future__ import annotations

import gc
import weakref

import pytest

from camplab.datasets.tables import records
from camplab.loading import loading
from tests.for_each import for_each


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


@for_each("searched", [True, False])
@for_each("first", [0, 1])
def test_it_is_looked_for_again_when_the_last_who_reads_rows_is_done(first, searched):
    """Who began first may end first or last, as threads do; where nobody looked before, nobody does after."""
    if not searched:
        gc.disable()
    try:
        readers = [records.nothing_collected() for _ in range(2)]
        for reader in readers:
            reader.__enter__()
        readers[first].__exit__(None, None, None)
        assert not gc.isenabled()
        readers[1 - first].__exit__(None, None, None)
        assert gc.isenabled() is searched
    finally:
        gc.enable()
