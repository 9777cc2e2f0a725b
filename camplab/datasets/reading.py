"""Reads all samples of a source in several threads, telling how far it is. Knows no data set and no torch."""

from __future__ import annotations

import os
import time
import warnings
from collections import deque
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import islice
from typing import TYPE_CHECKING

from camplab.datasets.making import Made, Progress, Source

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from camplab.datasets.base import Data

TELL_EVERY = 0.2
"""Seconds, and what a few samples take, until one hears how far it is, and may leave."""


def all_of(data: Data) -> Generator[Progress, None, Made]:
    """Every sample that can be read, in memory. Raises as `Data.source`."""
    import numpy as np

    source = data.source()
    x = np.zeros((len(source.y), *data.stored.dims), np.uint8)
    good = np.zeros(len(x), np.bool_)

    def keep(place: int, value: npt.NDArray[np.uint8]) -> None:
        x[place], good[place] = value, True

    yield from _each(source, keep)
    remarks = data.source().remarks  # knows now what cannot be read
    held = None if source.held is None else source.held[good]
    return Made(x if good.all() else x[good], source.y[good], source.classes, remarks, held)


def tried(data: Data) -> Generator[Progress, None, Source]:
    """The source once every sample was read and none kept: those of `all_of`. Raises as `Data.source`."""
    yield from _each(data.source(), lambda _place, _value: None)
    return data.source()


def _each(source: Source, keep: Callable[[int, npt.NDArray[np.uint8]], object]) -> Generator[Progress, None, None]:
    count = len(source.y)

    def fill(place: int) -> None:
        value = source.read(place)
        if value is not None:
            keep(place, value)

    workers, done, places = min(8, os.cpu_count() or 1), 0, iter(range(count))
    with ThreadPoolExecutor(workers) as threads:
        while done < count:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # Pillow's remarks on broken tags
                done += _for_a_while(lambda place: threads.submit(fill, place), places, 2 * workers)
            yield Progress(done, count)


def _for_a_while(submit: Callable[[int], Future[None]], places: Iterator[int], at_once: int) -> int:
    """Have these places filled, `at_once` of them waiting, for `TELL_EVERY` seconds; returns how many were."""
    until, done = time.monotonic() + TELL_EVERY, 0
    waiting = deque(map(submit, islice(places, at_once)))
    while waiting:
        waiting.popleft().result()
        done += 1
        if time.monotonic() < until:
            waiting.extend(map(submit, islice(places, 1)))
    return done
