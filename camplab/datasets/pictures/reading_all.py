"""Reads all samples of a source in several threads, telling how far it is: into memory, or to be kept on the disk.

Knows no data set and no torch.
"""

from __future__ import annotations

import os
import time
import warnings
from collections import deque
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import islice
from typing import TYPE_CHECKING, Any

from camplab.datasets.making import Made, Progress, Source, Take

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from camplab.datasets.base import Data

    Pixels = npt.NDArray[np.uint8]
    Target = npt.NDArray[Any]

TELL_EVERY = 0.2
"""Seconds, and what a few samples take, until one hears how far it is, and may leave."""


def all_of(data: Data) -> Generator[Progress, None, Made]:
    """Every sample that can be read, in memory. Raises as `Data.source`."""
    import numpy as np

    source = data.source()
    x = np.zeros((len(source.y), *data.stored.dims), np.uint8)
    y = np.zeros((len(x), *data.positions), np.int64) if data.positions else source.y
    good = np.zeros(len(x), np.bool_)

    def keep(place: int, value: Pixels, target: Target) -> None:
        x[place], good[place] = value, True
        if data.positions:
            y[place] = target

    yield from _each(source, keep)
    source = data.source()  # knows now what cannot be read, and what a table says of the others
    y = y[good] if data.positions else source.y
    return Made(x if good.all() else x[good], y, source.classes, source.remarks, source.held)


def listed(data: Data) -> Generator[Progress, None, tuple[Source, Take | None]]:
    """The source once every sample was read, and what hands out those of `all_of`: they are kept on the disk, for this
    run and those after it; None where the disk does not take them. Raises as `Data.source`.
    """
    from camplab.datasets.pictures import kept

    source = data.source()
    found = kept.find(data, source)
    if found is None:
        keeping = kept.Keeping(data, source)
        try:
            yield from _each(source, keeping.put)
            source = data.source()  # knows now what cannot be read: perhaps that nothing is left to learn from
        except BaseException:
            keeping.give_up()
            raise
        found = keeping.finish(data, source)
    else:
        source = data.source()  # knows now what could not be read then
    return source, None if found is None else kept.taking(found, source, data)


def tried(data: Data) -> Generator[Progress, None, Source]:
    """The source once every sample was read and none kept: those of `all_of`. Raises as `Data.source`."""
    yield from _each(data.source(), lambda *_: None)
    return data.source()


def _each(source: Source, keep: Callable[[int, Pixels, Target], object]) -> Generator[Progress, None, None]:
    count = len(source.y)

    def fill(place: int) -> None:
        found = source.read(place)
        if found is not None:
            keep(place, *found)

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
