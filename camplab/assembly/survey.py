"""Looks at all samples of a data set at once: how classes and values lie. Knows nothing of networks.

Mean and deviation are those that a run standardises with (`assembly.split`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from camplab.assembly.samples import Listed, Loaded, flags, loaded
from camplab.assembly.split import drawn, standard, unseen
from camplab.assembly.streaming import standard_on_disk
from camplab.datasets.base import Data, on_one_scale, standard_of_bytes
from camplab.datasets.survey.facts import BINS, NONE, Counts, Doubles, Survey, Values

NUMBERS = 1 << 22
"""That are looked at."""
TOGETHER = 256
"""Samples whose targets are fetched together, where each position has one."""
FILES = 100
"""Pictures that are read for it, where they are read one by one."""
TARGETS = 1_000_000
"""That are told one by one."""


def survey(data: Data) -> Survey:
    """All of it. Raises what loading raises."""
    return _of_files(data) if data.read_singly and not data.positions else _of_all(loaded(data), data)


def _of_all(samples: Loaded | Listed, data: Data) -> Survey:
    learned, held = drawn(samples.y, data, samples.held)
    every = max(1, -(-len(learned) * max(data.stored.numel, 1) // NUMBERS))
    some = learned[::every]
    seen = samples.x[some] if isinstance(samples, Loaded) else samples.fetch(some)[0]
    by_feature = _by_feature(seen, data)
    shift, scale = np.zeros(len(by_feature)), np.ones(len(by_feature))
    if on_one_scale(data) and data.as_bytes:
        shift, scale = map(np.array, standard_of_bytes(data))
    elif on_one_scale(data):
        mean, std = _standard(samples, learned, data)
        shift, scale = (np.broadcast_to(each.numpy().reshape(-1), shift.shape).astype(float) for each in (mean, std))
    flat = seen.reshape(len(seen), -1)
    picture = data.shape.kind == "image"
    targets = _targets(_whole(samples, data), samples.classes)
    return Survey(
        _told(targets[learned]), _told(targets[held]), _values(by_feature, shift, scale, data), len(seen),
        same=int((flat.amax(0) == flat.amin(0)).sum()) if picture and len(seen) else 0,
        pixels=flat.shape[1] if picture else 0,
        missing=int((~torch.isfinite(flat)).sum()),
        classes=samples.classes, notes=(*samples.remarks, *unseen(samples, data)),
    )  # fmt: skip


def _standard(samples: Loaded | Listed, learned: Tensor, data: Data) -> tuple[Tensor, Tensor]:
    if isinstance(samples, Loaded):
        return standard(samples.x[learned], data)
    assert samples.take is not None
    return standard_on_disk(samples.take, learned, data)


def _whole(samples: Loaded | Listed, data: Data) -> Iterator[Tensor]:
    """The targets of all, in pieces that memory holds."""
    if isinstance(samples, Loaded) or not data.positions:
        yield samples.y
        return
    for places in torch.split(torch.arange(len(samples.y)), TOGETHER):
        yield samples.fetch(places)[1]


def _targets(pieces: Iterable[Tensor], classes: tuple[str, ...]) -> Tensor:
    """n classes, or the first number to predict; n × labels, 0 or 1; n × classes, at how many positions each is."""
    return torch.cat([_of_piece(y, classes) for y in pieces])


def _of_piece(y: Tensor, classes: tuple[str, ...]) -> Tensor:
    if y.dim() == 1 or (classes and y.is_floating_point()):
        return y
    if y.is_floating_point():
        return y.reshape(len(y), -1)[:, 0]
    flat = y.reshape(len(y), -1)
    return torch.stack([(flat == label).sum(1) for label in range(len(classes))], 1)


def _of_files(data: Data) -> Survey:
    """Classes of all, values of as many as are read in a moment; anew without what turns out to be unreadable."""
    whole = False
    while not whole:
        source = data.source()
        y = torch.from_numpy(source.y)
        learned, held = drawn(y, data, flags(source.held))
        chosen = learned[:: max(1, len(learned) // FILES)][:FILES].tolist()
        read = [source.read(place) for place in chosen]
        tried = [source.read(place) for place in held.tolist()] if len(y) <= FILES else []
        whole = all(sample is not None for sample in (*read, *tried))
    seen = torch.from_numpy(np.stack([sample[0] for sample in read if sample is not None]))
    mean, std = (np.array(numbers, float) for numbers in source.standard)
    if not data.standardise:
        mean, std = np.zeros_like(mean), np.ones_like(std)
    values = _values(_by_feature(seen, data), mean, std, data)
    targets = _of_piece(y, source.classes)
    return Survey(_told(targets[learned]), _told(targets[held]), values, len(seen), classes=source.classes,
                  notes=source.remarks)  # fmt: skip


def _by_feature(x: Tensor, data: Data) -> npt.NDArray[Any]:
    """F × all values of each: the colours of pictures that are standardised each, all pixels of others, the features of
    rows and of sequences, whatever their time step."""
    kind = data.shape.kind
    if kind == "image" and data.as_bytes:
        return x.transpose(0, 1).reshape(x.shape[1], -1).numpy()
    if kind in ("image", "tokens"):
        return x.reshape(1, -1).numpy()
    return x.reshape(-1, x.shape[-1]).T.numpy()


def _values(by_feature: npt.NDArray[Any], shift: Doubles, scale: Doubles, data: Data) -> Values:
    rows = [_lie(each) for each in by_feature]
    least, greatest, mean, std = (np.array([row[at] for row in rows]) for at in range(4))
    counts: Counts = np.stack([row[4] for row in rows])
    kind = data.shape.kind
    return Values(least, greatest, mean, std, counts, shift, scale, kind == "image", kind == "tokens")


def _lie(values: npt.NDArray[Any]) -> tuple[float, float, float, float, Counts]:
    """Least, greatest, mean, deviation, histogram of what is finite."""
    known = values if values.dtype.kind in "iu" else values[np.isfinite(values)]
    if not known.size:
        return 0.0, 0.0, 0.0, 0.0, np.zeros(BINS, np.int64)
    least, greatest = float(known.min()), float(known.max())
    counts, _ = np.histogram(known, BINS, (least, greatest) if greatest > least else None)
    return least, greatest, float(known.mean(dtype=float)), float(known.std(dtype=float)), counts.astype(np.int64)


def _told(targets: Tensor) -> npt.NDArray[Any]:
    return targets.numpy() if len(targets) <= TARGETS else NONE
